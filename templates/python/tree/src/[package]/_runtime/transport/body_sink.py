"""The body of a response while it arrives: decompressed, counted, and kept or passed on, up to a limit."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Mapping

from ..upload_body import PermanentError
from .base import Request
from .http11 import MalformedResponse

MAX_BODY_SIZE = 256 * 1024 * 1024
"""Bytes of a decompressed body that is kept in memory."""

_CHUNK = 256 * 1024
_MAX_MEMBERS = 1000
"""Members of a gzip body; each costs the time to copy the rest."""


class BodySink:
    """Collects a body: `add` each part, then get the whole by `body`.

    Of a stream, nothing is kept: `unpack` a part, then take its pieces until `next_piece` has none. `body` is then empty.
    """

    def __init__(self, request: Request, status: int, headers: Mapping[str, str]) -> None:
        self._sink = request.sink if 200 <= status < 300 else None
        self._coding = headers.get("content-encoding", "").strip().lower()
        self._gunzip = _Gunzip() if self._coding in ("gzip", "x-gzip") and self._sink is None else None
        self._kept = io.BytesIO()
        self._pieces: Iterator[bytes] = iter(())

    def add(self, part: bytes) -> None:
        """Add a part. Raises `MalformedResponse` if it is not valid gzip, `PermanentError` if the body is too large."""
        for piece in self._decompressed(part):
            if self._sink is None:
                self._keep(piece)
                continue
            try:
                self._sink(piece)
            except OSError as error:
                raise PermanentError(f"the file cannot be written: {error.strerror}") from error

    def unpack(self, part: bytes) -> None:
        """Take a part of a stream."""
        self._pieces = self._decompressed(part) if part else iter(())

    def next_piece(self) -> bytes:
        """The next bytes of the part, decompressed; none if it has no more. Raises `MalformedResponse` like `add`."""
        return next(filter(None, self._pieces), b"")

    def _decompressed(self, part: bytes) -> Iterator[bytes]:
        if self._gunzip is not None:
            yield from self._gunzip.feed(part)
        elif self._coding not in ("", "identity"):
            raise PermanentError(f"the response has the content coding {self._coding!r}, which was not requested")
        else:
            yield part

    def body(self) -> bytes:
        """The whole body. Raises `MalformedResponse` if its end is missing."""
        if self._gunzip is not None and self._gunzip.is_cut_off:
            raise MalformedResponse("the compressed response is cut off")
        return self._kept.getvalue()

    def _keep(self, part: bytes) -> None:
        if self._kept.tell() + len(part) > MAX_BODY_SIZE:
            raise PermanentError(f"the response is larger than {MAX_BODY_SIZE:,} bytes")
        self._kept.write(part)


class _Gunzip:
    """Decompresses gzip (RFC 1952): one or more members, then perhaps zeros."""

    def __init__(self) -> None:
        self._member: zlib._Decompress | None = None  # pyright: ignore[reportPrivateUsage]
        self._members = 0

    @property
    def is_cut_off(self) -> bool:
        """Whether the end of a member is missing."""
        return self._member is not None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The decompressed bytes of a part, in chunks of up to `_CHUNK` bytes."""
        while data:
            if self._member is None:
                data = data.lstrip(b"\0") if self._members else data
                if not data:
                    return
                self._members += 1
                if self._members > _MAX_MEMBERS:
                    raise PermanentError("the response is compressed in too many pieces")
                self._member = zlib.decompressobj(wbits=31)
            try:
                piece = self._member.decompress(data, _CHUNK)
            except zlib.error:
                raise MalformedResponse("the compressed response is broken") from None
            data = self._member.unconsumed_tail
            if self._member.eof:
                data, self._member = self._member.unused_data, None
            yield piece

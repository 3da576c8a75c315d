"""The body of a reply as it comes in: unpacked, counted, and kept or passed on. It never takes more than the limit."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Mapping

from ..streams import PermanentError
from .base import Request
from .http11 import MalformedResponse

MAX_BODY_SIZE = 256 * 1024 * 1024
"""Bytes of a reply that is kept, after its content coding was undone."""

_CHUNK = 256 * 1024
_MAX_MEMBERS = 1000
"""Pieces that were compressed by themselves; each costs the time to copy what follows it."""


class BodySink:
    """What has come of a body: `add` each part, then take the whole."""

    def __init__(self, request: Request, status: int, headers: Mapping[str, str]) -> None:
        self._sink = request.sink if 200 <= status < 300 else None
        self._coding = headers.get("content-encoding", "").strip().lower()
        self._unpacking = _Gunzip() if self._coding in ("gzip", "x-gzip") and self._sink is None else None
        self._kept = io.BytesIO()

    def add(self, part: bytes) -> None:
        """Take the next part. Raises `MalformedReply` if it cannot be unpacked, `Unusable` if the body is too large."""
        if self._unpacking is not None:
            for piece in self._unpacking.feed(part):
                self._keep(piece)
        elif self._coding not in ("", "identity"):
            raise PermanentError(f"the reply has the content coding {self._coding!r}, which was not asked for")
        elif self._sink is None:
            self._keep(part)
        else:
            try:
                self._sink(part)
            except OSError as error:
                raise PermanentError(f"the file cannot be written: {error.strerror}") from error

    def body(self) -> bytes:
        """All that was kept. Raises `MalformedReply` if more should follow."""
        if self._unpacking is not None and self._unpacking.is_cut_off:
            raise MalformedResponse("the compressed reply is cut off")
        return self._kept.getvalue()

    def _keep(self, part: bytes) -> None:
        if self._kept.tell() + len(part) > MAX_BODY_SIZE:
            raise PermanentError(f"the reply is larger than {MAX_BODY_SIZE:,} bytes")
        self._kept.write(part)


class _Gunzip:
    """Undoes gzip (RFC 1952), whose members follow each other; zeros may follow the last."""

    def __init__(self) -> None:
        self._member: zlib._Decompress | None = None  # pyright: ignore[reportPrivateUsage]
        self._members = 0

    @property
    def is_cut_off(self) -> bool:
        """Whether a member has begun and not ended."""
        return self._member is not None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What is in the next part, in pieces of up to `_PIECE` bytes."""
        while data:
            if self._member is None:
                data = data.lstrip(b"\0") if self._members else data
                if not data:
                    return
                self._members += 1
                if self._members > _MAX_MEMBERS:
                    raise PermanentError("the reply is compressed in too many pieces")
                self._member = zlib.decompressobj(wbits=31)
            try:
                piece = self._member.decompress(data, _CHUNK)
            except zlib.error:
                raise MalformedResponse("the compressed reply is broken") from None
            data = self._member.unconsumed_tail
            if self._member.eof:
                data, self._member = self._member.unused_data, None
            yield piece

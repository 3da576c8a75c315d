"""What a transport promises: one request is sent at most once, and a failure says how far it got."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

Phase = Literal["NOT_SENT", "MAYBE_SENT", "REPLIED"]
"""How far a failed request got.

NOT_SENT: no byte of it was handed to the network. REPLIED: the status and headers of the reply are in hand, and its
body could not be read. MAYBE_SENT: anything between; the server may have acted on it.
"""

LARGEST_REPLY = 256 * 1024 * 1024
"""Bytes of a reply after decompression; beyond it, it is no reply but an attack."""


@dataclass(frozen=True)
class Request:
    """A request as it goes over the wire. `target` is the path and query, percent-encoded."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes | None
    sink: Callable[[bytes], object] | None = None
    """Where the body of a reply of success goes, part by part; it is then empty in the `Response`."""


@dataclass(frozen=True)
class Response:
    """A reply, its body complete and decompressed. The names of `headers` are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class TransportError(Exception):
    """A request that got no reply; `status` is known in the phase REPLIED. The reason is the cause."""

    def __init__(self, phase: Phase, reason: str, *, timeout: bool = False, status: int | None = None) -> None:
        super().__init__(reason)
        self.phase: Phase = phase
        self.timeout = timeout
        self.status = status


class Transport(Protocol):
    """Sends requests to one server. Redirects are not followed and nothing is sent twice."""

    def send(self, request: Request, deadline: float) -> Response:
        """Send once and return the reply. `deadline` is a time of `time.monotonic`. Raises `TransportError`."""

    def close(self) -> None:
        """Close every connection."""


class AsyncTransport(Protocol):
    """Sends requests to one server. Redirects are not followed and nothing is sent twice."""

    async def send(self, request: Request, deadline: float) -> Response:
        """Send once and return the reply. `deadline` is a time of `time.monotonic`. Raises `TransportError`."""

    async def close(self) -> None:
        """Close every connection."""


class Arriving:
    """The body of a reply as it comes in: kept, up to a limit, or passed on."""

    def __init__(self, request: Request, status: int) -> None:
        self._sink = request.sink if 200 <= status < 300 else None
        self._parts: list[bytes] = []
        self._size = 0

    def add(self, part: bytes) -> None:
        """Take the next part. Raises `ValueError` if the reply is too large to be kept."""
        if self._sink is not None:
            self._sink(part)
            return
        self._parts.append(part)
        self._size += len(part)
        if self._size > LARGEST_REPLY:
            raise ValueError(f"the reply is larger than {LARGEST_REPLY:,} bytes")

    def body(self, encoding: str | None) -> bytes:
        """What was kept, decompressed."""
        return b"" if self._sink is not None and not encoding else decompressed(b"".join(self._parts), encoding)


def decompressed(body: bytes, encoding: str | None) -> bytes:
    """The body without its content coding. Raises `ValueError` if it is cut off, broken or too large."""
    if not body or encoding is None or encoding.strip().lower() in ("", "identity"):
        return body
    if encoding.strip().lower() not in ("gzip", "x-gzip"):
        raise ValueError(f"the reply has the content coding {encoding!r}, which was not asked for")
    decoder = zlib.decompressobj(wbits=31)
    try:
        text = decoder.decompress(body, LARGEST_REPLY)
    except zlib.error:
        raise ValueError("the compressed reply is broken") from None
    if decoder.unconsumed_tail:
        raise ValueError(f"the reply is larger than {LARGEST_REPLY:,} bytes")
    if not decoder.eof:
        raise ValueError("the compressed reply is cut off")
    return text

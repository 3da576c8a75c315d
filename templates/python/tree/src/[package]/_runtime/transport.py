"""What a transport promises: one request is sent at most once, and a failure says how far it got."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from .files import Stream

Phase = Literal["NOT_SENT", "MAYBE_SENT", "REPLIED"]
"""How far a failed request got.

NOT_SENT: no byte of it was handed to the network. REPLIED: the status and headers of the reply are in hand, and its
body could not be read. MAYBE_SENT: anything between; the server may have acted on it.
"""

LARGEST_REPLY = 256 * 1024 * 1024
"""Bytes of a reply after decompression; beyond it, it is no reply but an attack."""

CONNECT_TIMEOUT = 10.0
IDLE_LIMIT = 4.0
"""Seconds after which an idle connection is not used again; many servers close theirs after five."""

CONNECTIONS = 100
"""How many may be open at once to one server, unless the client is told otherwise."""


@dataclass(frozen=True)
class Request:
    """A request as it goes over the wire. `target` is the path and query, percent-encoded."""

    method: str
    origin: str
    """Scheme, host and port, such as `https://rest.example.com`."""

    target: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | Stream | None = field(repr=False)
    sink: Callable[[bytes], object] | None = field(default=None, repr=False)
    """Where the body of a reply of success goes, part by part; it is then empty in the `Response`."""


@dataclass(frozen=True)
class Response:
    """A reply, its body complete and decompressed. The names of `headers` are in lower case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


class TransportError(Exception):
    """A request that got no reply; `status` and `headers` are known in the phase REPLIED. The reason is the cause.

    `permanent` says that trying again is of no use: a certificate is wrong, a name does not exist.
    """

    def __init__(
        self,
        phase: Phase,
        reason: str,
        *,
        timeout: bool = False,
        permanent: bool = False,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(reason)
        self.phase: Phase = phase
        self.timeout: bool = timeout
        self.permanent: bool = permanent
        self.status: int | None = status
        self.headers: Mapping[str, str] = headers or {}


class Transport(Protocol):
    """Sends requests. Redirects are not followed and nothing is sent twice."""

    def send(self, request: Request, deadline: float, /) -> Response:
        """Send once and return the reply, if it is there before `now` is `deadline`. Raises `TransportError`."""
        ...

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        ...

    def sleep(self, seconds: float, /) -> None:
        """Wait."""
        ...

    def close(self) -> None:
        """Close every connection."""
        ...


class AsyncTransport(Protocol):
    """Sends requests. Redirects are not followed and nothing is sent twice."""

    async def send(self, request: Request, deadline: float, /) -> Response:
        """Send once and return the reply, if it is there before `now` is `deadline`. Raises `TransportError`."""
        ...

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        ...

    async def sleep(self, seconds: float, /) -> None:
        """Wait."""
        ...

    async def close(self) -> None:
        """Close every connection."""
        ...


class Unusable(ValueError):
    """A reply that another attempt would end in as well, or a file that cannot be sent."""


class Arriving:
    """The body of a reply as it comes in: kept, up to a limit, or passed on."""

    def __init__(self, request: Request, status: int) -> None:
        self._sink = request.sink if 200 <= status < 300 else None
        self._parts: list[bytes] = []
        self._size = 0

    def add(self, part: bytes) -> None:
        """Take the next part. Raises `ValueError` if the reply is too large to be kept."""
        if self._sink is not None:
            try:
                self._sink(part)
            except OSError as error:
                raise Unusable(f"the file cannot be written: {error.strerror}") from error
            return
        self._parts.append(part)
        self._size += len(part)
        if self._size > LARGEST_REPLY:
            raise Unusable(f"the reply is larger than {LARGEST_REPLY:,} bytes")

    def body(self, encoding: str | None) -> bytes:
        """What was kept, decompressed. Raises `ValueError` if that cannot be."""
        if self._sink is not None and (encoding or "identity").strip().lower() != "identity":
            raise Unusable(f"the file came with the content coding {encoding!r}, which was not asked for")
        return decompressed(b"".join(self._parts), encoding)


def decompressed(body: bytes, encoding: str | None) -> bytes:
    """The body without its content coding. Raises `ValueError` if it is cut off, broken or too large."""
    if not body or encoding is None or encoding.strip().lower() in ("", "identity"):
        return body
    if encoding.strip().lower() not in ("gzip", "x-gzip"):
        raise Unusable(f"the reply has the content coding {encoding!r}, which was not asked for")
    import gzip

    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as members:
            text = members.read(LARGEST_REPLY + 1)
    except EOFError:
        raise ValueError("the compressed reply is cut off") from None
    except (OSError, zlib.error):
        raise ValueError("the compressed reply is broken") from None
    if len(text) > LARGEST_REPLY:
        raise Unusable(f"the reply is larger than {LARGEST_REPLY:,} bytes")
    return text


def reason_of(error: BaseException) -> str:
    """What went wrong, in the words of the library that noticed."""
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def left_until(deadline: float, now: float) -> float:
    """The seconds that are left. Raises `TimeoutError` if there are none."""
    if deadline <= now:
        raise TimeoutError("timed out")
    return deadline - now

"""The contract of transports: a request is sent at most once, and a failure says how far it got."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, Protocol

from ..record import Record, field
from ..secret import Secret

if TYPE_CHECKING:
    from ..upload_body import UploadBody


Phase = Literal["NOT_SENT", "MAYBE_SENT", "RESPONDED"]
"""How far a failed request got.

NOT_SENT: no byte of it was given to the network. RESPONDED: status and headers of the response came, but its body could
not be read. MAYBE_SENT: anything between; the server may have acted on it.
"""

_PACKAGE = __name__.partition(".")[0] + "."
_LONGEST_CHAIN = 10

CONNECT_TIMEOUT = 10.0
IDLE_LIMIT = 4.0
"""Seconds after which an idle connection is not used again; many servers close idle connections after five."""

CONNECTIONS = 100
"""The default limit of open connections to one server."""


class Request(Record):
    """A request as it is sent. `target` is path and query, percent-encoded."""

    method: str
    origin: str
    """Scheme, host and port, such as `https://rest.example.com`."""

    target: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | UploadBody | None = field(repr=False)
    sink: Callable[[bytes], object] | None = field(default=None, repr=False)
    """Takes the body of a successful response part by part; the body of the `Response` is then empty."""
    is_stream: Callable[[int, Mapping[str, str]], bool] | None = field(default=None, repr=False)
    """Whether the body of a response with this status and these headers is read by the caller, from its `rest`."""


class Response(Record):
    """A response with its whole body, decompressed, unless it has a `rest`. The names of `headers` are in lower case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    rest: ResponseBody | AsyncResponseBody | None = field(default=None, repr=False)
    """The body that is still to be read, after an empty `body`. Only a response that the request calls a stream has
    it, and a transport that does not stream can leave it out and give the whole `body`."""


class ResponseBody(Protocol):
    """A body that is read part by part, in the phase RESPONDED. It keeps its connection until it is closed."""

    def read(self, deadline: float, /) -> bytes:
        """The next bytes, decompressed; none at the end. Raises `TransportError`."""
        ...

    def close(self) -> None:
        """Give up the rest, and the connection unless the response is complete."""
        ...


class AsyncResponseBody(Protocol):
    """A body that is read part by part, in the phase RESPONDED. It keeps its connection until it is closed."""

    async def read(self, deadline: float, /) -> bytes:
        """The next bytes, decompressed; none at the end. Raises `TransportError`."""
        ...

    async def close(self) -> None:
        """Give up the rest, and the connection unless the response is complete."""
        ...


class TransportError(Exception):
    """A request without a complete response. In the phase RESPONDED, `status` and `headers` are known.

    `permanent`: another attempt would fail in the same way, because a certificate is wrong or a name does not exist.
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
        """Send once and return the response, if it arrives before `deadline`. Raises `TransportError`."""
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
        """Send once and return the response, if it arrives before `deadline`. Raises `TransportError`."""
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


def reason_of(error: BaseException, request: Request) -> str:
    """The message of an error, or only its type if the message may contain a URL or a credential."""
    text = str(error)
    hidden = [value for value in request.headers.values() if isinstance(value, Secret)]
    if "?" in text or "://" in text or any(value in text for value in hidden):
        cause = plain_cause(error)
        return type(error).__name__ if cause is None else f"{type(error).__name__}: {cause}"
    if type(error).__module__.startswith(_PACKAGE):
        return text
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def plain_cause(error: BaseException | None) -> BaseException | None:
    """The first error in a chain of causes that this package or the system raised; None if there is none.

    It reveals nothing of a request or a response: its traceback, whose variables may be shown, and causes are removed.
    """
    for _ in range(_LONGEST_CHAIN):
        if error is None:
            break
        module = type(error).__module__
        if module.startswith(_PACKAGE) or (isinstance(error, OSError) and module in ("builtins", "ssl", "socket")):
            error.__cause__ = error.__context__ = None
            return error.with_traceback(None)
        error = error.__cause__ or error.__context__
    return None


def left_until(deadline: float, now: float) -> float:
    """The remaining seconds. Raises `TimeoutError` if none remain."""
    if deadline <= now:
        raise TimeoutError("timed out")
    return deadline - now

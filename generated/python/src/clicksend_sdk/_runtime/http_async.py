"""The transport for `AsyncClient`: aiohttp, with everything switched off that would send a request again."""

from __future__ import annotations

import asyncio
import io
import time
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .errors import MissingDependencyError
from .transport import Arriving, Phase, Request, Response, TransportError

try:
    import aiohttp
    from yarl import URL
except ImportError as error:
    package = __name__.partition(".")[0].replace("_", "-")
    raise MissingDependencyError(
        f"the async client needs aiohttp; install it with: pip install '{package}[async]'"
    ) from error

if TYPE_CHECKING:
    import ssl

CONNECT_TIMEOUT = 10.0
IDLE_LIMIT = 4.0
"""Seconds after which an idle connection is not used again; many servers close theirs after five."""

_written: ContextVar[list[bool]] = ContextVar("written")
_STALE_TRIES = 3
_LARGE = 2**20


class _StaleConnection(Exception):
    """A kept connection that the server has closed or written to; nothing was sent on it."""


class _MarkedRequest(aiohttp.ClientRequest):
    """Notes the moment from which a byte may be on its way, and refuses a connection that is not clean."""

    async def send(self, conn: Any) -> Any:
        """Called by aiohttp once there is a connection."""
        for _ in range(2):  # a loop that was busy has not read yet that the server closed the connection
            await asyncio.sleep(0)
        protocol = conn.protocol
        transport = protocol.transport if protocol is not None else None
        if transport is None or transport.is_closing() or protocol.should_close or len(protocol):
            raise _StaleConnection
        _written.get()[0] = True
        return await super().send(conn)


class AIOHTTPTransport:
    """Sends requests to the server of `base_url` over connections that are kept open."""

    def __init__(self, base_url: str, *, ssl_context: ssl.SSLContext | None = None) -> None:
        url = urlsplit(base_url)
        self._origin = f"{url.scheme}://{url.netloc}"
        self._context = ssl_context
        self._session: aiohttp.ClientSession | None = None

    async def send(self, request: Request, deadline: float) -> Response:
        """Send once and return the reply. Raises `TransportError`."""
        for _ in range(_STALE_TRIES):
            try:
                return await self._send(request, deadline)
            except _StaleConnection:
                continue  # nothing was sent; aiohttp has dropped that connection
        raise TransportError("NOT_SENT", "every kept connection was closed by the server")

    async def close(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()

    async def _send(self, request: Request, deadline: float) -> Response:
        written, phase, status = [False], "NOT_SENT", None
        _written.set(written)
        try:
            async with self._opened().request(
                request.method,
                URL(self._origin + request.target, encoded=True),
                data=_data(request.body),
                headers=request.headers,
                allow_redirects=False,
                timeout=_timeout(deadline - time.monotonic()),
            ) as response:
                phase, status = "REPLIED", response.status
                arriving = Arriving(request, response.status)
                async for part in response.content.iter_any():
                    arriving.add(part)
                headers = {name.lower(): value for name, value in response.headers.items()}
                return Response(status, headers, arriving.body(headers.get("content-encoding")))
        except (aiohttp.ClientError, OSError, ValueError, RuntimeError, TimeoutError) as error:
            reached: Phase = "REPLIED" if phase == "REPLIED" else "MAYBE_SENT" if written[0] else "NOT_SENT"
            reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
            timeout = isinstance(error, TimeoutError | asyncio.TimeoutError)
            raise TransportError(reached, reason, timeout=timeout, status=status) from error

    def _opened(self) -> aiohttp.ClientSession:
        """The session, made in the running loop at the first call."""
        if self._session is None:
            connector = aiohttp.TCPConnector(ssl=self._context or True, keepalive_timeout=IDLE_LIMIT)
            self._session = aiohttp.ClientSession(
                connector=connector,
                request_class=_MarkedRequest,
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=False,
                auto_decompress=False,
                max_line_size=65536,
                max_field_size=65536,
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding", "Content-Type"),
            )
            # aiohttp sends idempotent requests again when a connection breaks; there is no public switch.
            self._session._retry_connection = False
        return self._session


def _timeout(left: float) -> aiohttp.ClientTimeout:
    if left <= 0:
        raise TimeoutError("timed out")
    return aiohttp.ClientTimeout(total=left, sock_connect=min(left, CONNECT_TIMEOUT), ceil_threshold=1e9)


def _data(body: bytes | None) -> bytes | io.BytesIO | None:
    """The body, in the form that aiohttp does not warn about: a large one as a file, which it sends piece by piece."""
    return io.BytesIO(body) if body and len(body) > _LARGE else body

"""The transport for `AsyncClient`: the connections of aiohttp, without everything in it that would send twice."""

from __future__ import annotations

import asyncio
import os
import socket
import time
import weakref
from collections.abc import Coroutine
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from ..errors import MissingDependencyError
from ..upload_body import PermanentError
from . import tls
from .base import (
    CONNECT_TIMEOUT,
    CONNECTIONS,
    IDLE_LIMIT,
    Request,
    Response,
    TransportError,
    left_until,
    plain_cause,
    reason_of,
)
from .body_sink import BodySink
from .proxies import Proxies, Proxy

if TYPE_CHECKING:
    import ssl


try:
    import aiohttp
    from yarl import URL

    from .aiohttp_protocol import Protocol
    from .aiohttp_request import Attempt, MarkedRequest, RequestBody, StaleConnection, current_attempt, proxy_arguments
except ImportError as error:
    package = __name__.partition(".")[0].replace("_", "-")
    raise MissingDependencyError(
        f"the async client needs aiohttp; install it with: pip install '{package}[async]'"
    ) from error

T = TypeVar("T")

_STALE_TRIES = 3
_CLOSE_TURNS = 100
"""Turns of the event loop for the calls of a closed client to end; they need a few."""
_TIMEOUT = aiohttp.ClientTimeout(sock_connect=CONNECT_TIMEOUT, ceil_threshold=1e9)
"""The transport itself enforces the deadline of the call."""


class AIOHTTPTransport:
    """Sends requests over persistent connections, which belong to the event loop of the first call."""

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        max_connections: int = CONNECTIONS,
    ) -> None:
        self._trust = (ssl_context, ca_file)
        self._limit = max_connections
        self._proxies = Proxies()
        self._proxy_of: dict[str, Proxy | None] = {}
        self._session: aiohttp.ClientSession | None = None
        self._owner: tuple[int, asyncio.AbstractEventLoop] | None = None
        self._running: set[asyncio.Timeout] = set()
        self._streams: weakref.WeakSet[_StreamBody] = weakref.WeakSet()
        self._closed = False

    async def send(self, request: Request, deadline: float) -> Response:
        """Send once and return the response. Raises `TransportError`."""
        for _ in range(_STALE_TRIES):
            try:
                return await self._send(request, deadline)
            except StaleConnection:
                continue  # nothing was sent; aiohttp has dropped that connection
        raise TransportError("NOT_SENT", "every kept connection was closed by the server")

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)

    async def close(self) -> None:
        """Close every connection, and end the calls that use one."""
        self._closed = True
        for running in self._running:
            running.reschedule(0)
        for _ in range(_CLOSE_TURNS):
            if self._running:
                await asyncio.sleep(0)
        if self._session is None:
            return
        if self._owner == (os.getpid(), asyncio.get_running_loop()):
            for stream in list(self._streams):
                await stream.close()
            await self._session.close()
        else:
            _abandon(self._session)
        self._session = None

    async def _send(self, request: Request, deadline: float) -> Response:
        session, proxy = self._open_session(), self._proxy(request.origin)
        attempt, body = Attempt(request), RequestBody(request)
        current_attempt.set(attempt)
        try:
            return await self.within(deadline, attempt, self._exchange(session, request, body, proxy, attempt))
        except (aiohttp.ClientError, OSError, ValueError, RuntimeError) as error:
            failure = self.to_error(request, attempt, body.failure or error)
        raise failure  # here, because the errors of aiohttp show the URL, which may have a key in its query

    async def within(self, deadline: float, attempt: Attempt, work: Coroutine[Any, Any, T]) -> T:
        """The result of a part of an attempt. If it fails, is late or the client is closed, so is the connection."""
        with closing(work):
            async with asyncio.timeout(left_until(deadline, time.monotonic())) as running:
                self._running.add(running)
                try:
                    return await work
                except BaseException:
                    attempt.release()
                    raise
                finally:
                    self._running.discard(running)

    async def _exchange(
        self,
        session: aiohttp.ClientSession,
        request: Request,
        body: RequestBody,
        proxy: Proxy | None,
        attempt: Attempt,
    ) -> Response:
        sending = session.request(
            request.method,
            URL(request.origin + request.target, encoded=True),
            data=body.data,
            allow_redirects=False,
            timeout=_TIMEOUT,
            **proxy_arguments(proxy, request.origin, body.headers),
        )
        attempt.response = await sending
        status, headers = attempt.response.status, attempt.reader.headers if attempt.reader else {}
        sink = BodySink(request, status, headers)
        if request.is_stream is not None and request.is_stream(status, headers):
            rest = _StreamBody(self, request, attempt, sink)
            self._streams.add(rest)
            return Response(status, headers, b"", rest)
        async with attempt.response:
            async for part in attempt.response.content.iter_any():
                sink.add(part)
                part = b""  # a token may be in it, and tracebacks may show variables
        return Response(status, headers, sink.body())

    def to_error(self, request: Request, attempt: Attempt, error: Exception) -> TransportError:
        """The meaning of a failure."""
        reason = "the client was closed" if self._closed else reason_of(error, request)
        if isinstance(error, aiohttp.ClientHttpProxyError):
            reason = f"the proxy refuses with HTTP {error.status}"
        reader, sent = attempt.reader, attempt.phase != "NOT_SENT"
        failure = TransportError(
            attempt.phase,
            reason if sent else f"cannot connect: {reason}",
            timeout=isinstance(error, TimeoutError) and not self._closed,
            permanent=isinstance(error, PermanentError) or (not sent and _is_permanent(error)),
            status=(reader.status or None) if reader else None,
            headers=reader.headers if reader else None,
        )
        failure.__cause__ = plain_cause(error)
        return failure

    def _proxy(self, origin: str) -> Proxy | None:
        if origin not in self._proxy_of:
            self._proxy_of[origin] = self._proxies.of(urlsplit(origin))
        return self._proxy_of[origin]

    def _open_session(self) -> aiohttp.ClientSession:
        """The session of the running loop.

        It is replaced after the end of its loop, and in a forked child, but not while its loop is open.
        """
        owner = (os.getpid(), asyncio.get_running_loop())
        if self._session is not None and self._owner == owner:
            return self._session
        if self._session is not None and self._owner is not None:
            if self._owner[0] == owner[0] and not self._owner[1].is_closed():
                reason = "this client belongs to another event loop that is still open; make one for this loop"
                raise TransportError("NOT_SENT", reason, permanent=True)
            _abandon(self._session)
        self._session, self._owner = self._new_session(), owner
        return self._session

    def _new_session(self) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(ssl=tls.context(*self._trust), limit=self._limit, keepalive_timeout=IDLE_LIMIT)
        # There is no public way to set the protocol.
        factory: Any = partial(Protocol, asyncio.get_running_loop())
        connector._factory = factory  # pyright: ignore[reportPrivateUsage]
        session = aiohttp.ClientSession(
            connector=connector,
            request_class=MarkedRequest,
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
            auto_decompress=False,
            skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding", "Content-Type"),
        )
        # aiohttp sends idempotent requests again when a connection breaks; there is no public switch.
        session._retry_connection = False  # pyright: ignore[reportPrivateUsage]
        return session


class _StreamBody:
    """The body of a stream, which belongs to the event loop of its call."""

    def __init__(
        self,
        transport: AIOHTTPTransport,
        request: Request,
        attempt: Attempt,
        sink: BodySink,
    ) -> None:
        self._transport = transport
        self._request = request
        self._attempt = attempt
        self._sink = sink

    async def read(self, deadline: float) -> bytes:
        """The next bytes, decompressed; none at the end. Raises `TransportError`."""
        try:
            while not (piece := self._sink.next_piece()):
                content = self._attempt.response.content
                if content.at_eof():
                    return self._sink.body()  # checks that nothing is cut off
                self._sink.unpack(await self._transport.within(deadline, self._attempt, content.readany()))
            return piece
        except (aiohttp.ClientError, OSError, ValueError, RuntimeError) as error:
            failure = self._transport.to_error(self._request, self._attempt, error)
        raise failure

    async def close(self) -> None:
        """Give up the rest, and the connection unless the response is complete."""
        if self._attempt.reader is not None and not self._attempt.reader.complete:
            self._attempt.release()
        self._attempt.response.release()
        await self._attempt.response.wait_for_close()


def _abandon(session: aiohttp.ClientSession) -> None:
    """Close the sockets of a session whose loop is gone, without using that loop or sending anything."""
    connector = session.connector
    session.detach()
    kept = getattr(connector, "_conns", {})  # private: without it the sockets stay open until they are collected
    for protocol, _ in [each for connections in kept.values() for each in connections]:
        transport = getattr(protocol, "transport", None)
        opened: Any = transport.get_extra_info("socket") if transport is not None else None
        with suppress(AttributeError, OSError):
            opened._sock.close()
    kept.clear()


def _is_permanent(error: Exception) -> bool:
    """Whether another attempt would fail in the same way."""
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return getattr(error.os_error, "errno", None) != socket.EAI_AGAIN
    certificate = (aiohttp.ClientConnectorCertificateError, aiohttp.ClientHttpProxyError)
    return isinstance(error, certificate) or (isinstance(error, ValueError) and not isinstance(error, OSError))

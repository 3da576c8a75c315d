"""The transport for `AsyncClient`: a pool of connections to each server, in one event loop at a time."""

from __future__ import annotations

import asyncio
import os
import time
import weakref
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from .asyncio_connection import AsyncConnection, connect
from .base import CONNECT_TIMEOUT, CONNECTIONS, Request, Response, TransportError, left_until, plain_cause
from .exchange import Exchange
from .pool import IdleConnections, notify_after_fork
from .route import Route, Routes

if TYPE_CHECKING:
    import ssl

T = TypeVar("T")

_CLOSE_TURNS = 100
"""Turns of the event loop for the calls and connections of a closed client to end; they need a few."""


class AsyncHTTPTransport:
    """Sends requests over connections that are kept open, which belong to the event loop of the first call."""

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        max_connections: int = CONNECTIONS,
    ) -> None:
        self._limit = max_connections
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pools: dict[str, _Pool] = {}
        self._open: set[AsyncConnection] = set()
        self._running: set[asyncio.Timeout] = set()
        self._streams: weakref.WeakSet[AsyncConnectionBody] = weakref.WeakSet()
        self._closed = False
        self._routes = Routes(ssl_context, ca_file)
        notify_after_fork(self)

    async def send(self, request: Request, deadline: float) -> Response:
        """Send once and return the response. Raises `TransportError`."""
        if self._loop is not asyncio.get_running_loop():
            self._enter_loop(asyncio.get_running_loop())
        pool = self._pools.get(request.origin) or self._new_pool(request.origin)
        exchange = Exchange(request, pool.route)
        try:
            connection = await self.within(deadline, pool.send, exchange)
        except (OSError, ValueError, RuntimeError) as error:
            raise self.failure(exchange, error) from plain_cause(error)
        if connection is None:
            return exchange.response()
        body = AsyncConnectionBody(self, pool, connection, exchange)
        self._streams.add(body)
        return exchange.response(body)

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)

    async def close(self) -> None:
        """Close every connection, and end the calls that use one."""
        self._closed = True
        if self._loop is not asyncio.get_running_loop():
            self._leave_loop()
            return
        for running in self._running:
            with suppress(RuntimeError):  # it is too late already
                running.reschedule(0)
        for _ in range(_CLOSE_TURNS):
            if self._running:
                await asyncio.sleep(0)
        for stream in list(self._streams):
            await stream.close()
        for pool in self._pools.values():
            pool.idle.close()
        for connection in list(self._open):
            connection.close()
        for _ in range(_CLOSE_TURNS):
            if self._open:
                await asyncio.sleep(0)

    def after_fork(self) -> None:
        """Drop the connections in a forked child: they are copies of its parent's."""
        for connection in self._open:
            connection.abandon()
        self._forget()

    async def within(self, deadline: float, work: Callable[[Exchange], Awaitable[T]], exchange: Exchange) -> T:
        """The result of a part of an exchange. It is cancelled when it is late, or the client is closed."""
        async with asyncio.timeout(left_until(deadline, time.monotonic())) as running:
            self._running.add(running)
            try:
                return await work(exchange)
            finally:
                self._running.discard(running)

    def failure(self, exchange: Exchange, error: Exception) -> TransportError:
        """The meaning of an error."""
        return exchange.failure(OSError("the client was closed") if self._closed else error)

    def _new_pool(self, origin: str) -> _Pool:
        return self._pools.setdefault(origin, _Pool(self._routes.to(origin), self._limit, self._open))

    def _enter_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        """Begin to use an event loop, in place of one that is closed."""
        if self._loop is not None and not self._loop.is_closed():
            reason = "this client belongs to another event loop that is still open; make one for this loop"
            raise TransportError("NOT_SENT", reason, permanent=True)
        self._leave_loop()
        self._loop = loop

    def _leave_loop(self) -> None:
        """Close the connections from outside of their event loop."""
        for connection in self._open:
            connection.call_from_outside(connection.close)
        self._forget()

    __del__ = _leave_loop

    def _forget(self) -> None:
        self._loop, self._pools, self._open, self._running = None, {}, set(), set()


class _Pool:
    """The connections to one server."""

    def __init__(self, route: Route, limit: int, opened: set[AsyncConnection]) -> None:
        self.route = route
        self.idle: IdleConnections[AsyncConnection] = IdleConnections(limit)
        self._free = asyncio.Semaphore(limit)
        self._open = opened

    async def send(self, exchange: Exchange) -> AsyncConnection | None:
        """Send the request and receive its response; the connection, if it is a stream that still needs it."""
        await self._free.acquire()
        connection = None
        try:
            connection = self.idle.take() or await self._connect(exchange)
            is_stream = await connection.send(exchange)
        except BaseException:
            if connection is not None:
                connection.close()
            self._free.release()
            raise
        if is_stream:
            return connection
        self.done(connection)
        return None

    def done(self, connection: AsyncConnection) -> None:
        """Keep a connection for another request, or close it."""
        if connection.usable_until:
            self.idle.keep(connection)
        else:
            connection.close()
        self._free.release()

    async def _connect(self, exchange: Exchange) -> AsyncConnection:
        exchange.connecting()
        async with asyncio.timeout(CONNECT_TIMEOUT):
            return await connect(self.route, self._open)


class AsyncConnectionBody:
    """The body of a stream, which belongs to the event loop of its call."""

    def __init__(
        self, transport: AsyncHTTPTransport, pool: _Pool, connection: AsyncConnection, exchange: Exchange
    ) -> None:
        self._transport = transport
        self._pool = pool
        self._connection = connection
        self._exchange = exchange
        self._closed = False

    async def read(self, deadline: float) -> bytes:
        """The next bytes, decompressed; none at the end. Raises `TransportError`."""
        try:
            while not self._closed:
                if (piece := self._exchange.next_piece()) or self._exchange.complete:
                    return piece
                await self._transport.within(deadline, self._connection.receive, self._exchange)
            raise OSError("the client was closed")
        except (OSError, ValueError) as error:
            self._close()
            raise self._transport.failure(self._exchange, error) from plain_cause(error)
        except BaseException:
            self._close()
            raise

    async def close(self) -> None:
        """Give up the rest, and the connection unless the response is complete."""
        self._close()

    def _close(self) -> None:
        if not self._closed:
            self._closed = True
            self._pool.done(self._connection)

    def __del__(self) -> None:
        if not self._closed:
            self._connection.call_from_outside(self._pool.done, self._connection)

"""The transport for `Client`: a pool of connections to each server."""

from __future__ import annotations

import os
import threading
import time
import weakref
from functools import partial
from typing import TYPE_CHECKING

from .base import CONNECT_TIMEOUT, CONNECTIONS, Request, Response, plain_cause
from .connection import Connection, ConnectionBody, connect
from .exchange import Exchange
from .pool import IdleConnections, notify_after_fork
from .route import Route, Routes

if TYPE_CHECKING:
    import ssl

_IDLE_CONNECTIONS = 32


class HTTPTransport:
    """Sends requests over connections that are kept open. Threads can share it; a forked child gets its own."""

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        max_connections: int = CONNECTIONS,
    ) -> None:
        self._limit = max_connections
        self._routes = Routes(ssl_context, ca_file)
        self._pools: dict[str, _Pool] = {}
        self._closed = False
        notify_after_fork(self)

    def send(self, request: Request, deadline: float) -> Response:
        """Send once and return the response. Raises `TransportError`."""
        pool = self._pools.get(request.origin) or self._new_pool(request.origin)
        try:
            return pool.send(request, deadline)
        finally:
            if self._closed:  # by another thread, meanwhile
                self.close()

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def close(self) -> None:
        """Close every connection; one in use when its call is done, unless it streams."""
        self._closed = True
        for pool in list(self._pools.values()):
            pool.close()

    def after_fork(self) -> None:
        """Drop the connections in a forked child: they are copies of its parent's."""
        for pool in self._pools.values():
            pool.abandon()
        self._pools = {}

    def _new_pool(self, origin: str) -> _Pool:
        return self._pools.setdefault(origin, _Pool(self._routes.to(origin), self._limit))


class _Pool:
    """The connections to one server."""

    def __init__(self, route: Route, limit: int) -> None:
        self._route = route
        self._idle: IdleConnections[Connection] = IdleConnections(_IDLE_CONNECTIONS)
        self._free = threading.BoundedSemaphore(limit)
        self._streams: weakref.WeakSet[ConnectionBody] = weakref.WeakSet()
        # Not `__del__`: in a cycle, that of a socket could come first, which warns.
        weakref.finalize(self, self._idle.close).atexit = False

    def send(self, request: Request, deadline: float) -> Response:
        exchange = Exchange(request, self._route)
        if not self._free.acquire(timeout=max(0, deadline - time.monotonic())):
            raise exchange.failure(TimeoutError())
        connection = None
        try:
            connection = self._idle.take() or self._connect(exchange, deadline)
            response = connection.send(exchange, deadline)
        except BaseException:
            if connection is not None:
                connection.close()
            self._free.release()
            raise
        if isinstance(response.rest, ConnectionBody):
            response.rest.done = partial(self._done, connection)
            self._streams.add(response.rest)
        else:
            self._done(connection)
        return response

    def close(self) -> None:
        self._idle.close()
        for stream in list(self._streams):
            stream.close()

    def abandon(self) -> None:
        while connection := self._idle.pop():
            connection.abandon()

    def _done(self, connection: Connection) -> None:
        try:
            if connection.usable_until:
                self._idle.keep(connection)
            else:
                connection.close()
        finally:
            self._free.release()

    def _connect(self, exchange: Exchange, deadline: float) -> Connection:
        exchange.connecting()
        try:
            return connect(self._route, min(deadline, time.monotonic() + CONNECT_TIMEOUT))
        except Exception as error:  # also for a name that cannot be encoded
            raise exchange.failure(error) from plain_cause(error)

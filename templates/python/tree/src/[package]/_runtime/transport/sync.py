"""The transport for `Client`: a pool of connections, each used for one request at a time."""

from __future__ import annotations

import os
import socket
import ssl
import threading
import time
import weakref
from collections import deque
from functools import partial
from urllib.parse import SplitResult, urlsplit

from ..errors import ArgumentError
from . import tls
from .base import CONNECT_TIMEOUT, CONNECTIONS, Request, Response, TransportError, left_until
from .connection import Connection, ConnectionBody, ProxyRefusedError, open_socket, open_tunnel
from .proxies import Proxies, Proxy, bracketed, port_of

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
        self._trust = (ssl_context, ca_file)
        self._limit = max_connections
        self._proxies = Proxies()
        self._pools: dict[str, _Pool] = {}
        self._closed = False
        _transports.add(self)

    def send(self, request: Request, deadline: float) -> Response:
        """Send once and return the response. Raises `TransportError`."""
        pool = self._pools.get(request.origin) or self._pools.setdefault(request.origin, self._pool(request.origin))
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

    def _pool(self, origin: str) -> _Pool:
        url = urlsplit(origin)
        context = tls.context(*self._trust) if url.scheme == "https" else None
        proxy = self._proxies.of(url)
        if proxy and proxy.scheme == "https" and context:
            raise ArgumentError("a proxy that is itself reached by https needs a client of httpx2 as http_client=")
        return _Pool(url, context, proxy, self._limit)


class _Pool:
    """The connections to one server."""

    def __init__(self, url: SplitResult, context: ssl.SSLContext | None, proxy: Proxy | None, limit: int) -> None:
        self._host: str = url.hostname or ""
        self._port: int = port_of(url)
        self._context: ssl.SSLContext | None = context
        self._proxy: Proxy | None = proxy
        self._idle: deque[Connection] = deque()
        self._free: threading.BoundedSemaphore = threading.BoundedSemaphore(limit)
        self._streams: weakref.WeakSet[ConnectionBody] = weakref.WeakSet()
        self._closed: bool = False

    def send(self, request: Request, deadline: float) -> Response:
        if not self._free.acquire(timeout=max(0, deadline - time.monotonic())):
            raise TransportError("NOT_SENT", "all connections are in use", timeout=True)
        connection = None
        try:
            connection = self._reusable() or self._connect(deadline)
            response = connection.exchange(request, deadline)
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

    def _done(self, connection: Connection) -> None:
        """Keep a connection for another request, or close it."""
        try:
            if connection.reusable and len(self._idle) < _IDLE_CONNECTIONS and not self._closed:
                self._idle.append(connection)
            else:
                connection.close()
        finally:
            self._free.release()

    def close(self) -> None:
        self._closed = True
        for stream in list(self._streams):
            stream.close()
        while connection := self._pop_idle():
            connection.close()

    __del__ = close

    def abandon(self) -> None:
        while connection := self._pop_idle():
            connection.abandon()

    def _reusable(self) -> Connection | None:
        while connection := self._pop_idle():
            if connection.is_fresh():
                return connection
            connection.close()
        return None

    def _pop_idle(self) -> Connection | None:
        try:
            return self._idle.pop()
        except IndexError:
            return None

    def _connect(self, deadline: float) -> Connection:
        """A new connection. If this fails, nothing of the request was sent."""
        try:
            deadline = min(deadline, time.monotonic() + CONNECT_TIMEOUT)
            proxy = self._proxy
            host, port = (proxy.host, proxy.port) if proxy else (self._host, self._port)
            connected = open_socket(host, port, deadline)
            try:
                if proxy and proxy.scheme == "https":
                    connected = self._start_tls(connected, tls.default_context(), proxy.host, deadline)
                if self._context is None:
                    return Connection(connected, proxy)
                if proxy:
                    open_tunnel(connected, proxy, self._host, self._port, deadline)
                return Connection(self._start_tls(connected, self._context, self._host, deadline))
            except BaseException:
                connected.close()
                raise
        except Exception as error:  # also for a name that cannot be encoded
            reason = f"cannot connect to {bracketed(self._host)}:{self._port}: {error or type(error).__name__}"
            timeout = isinstance(error, TimeoutError)
            raise TransportError("NOT_SENT", reason, timeout=timeout, permanent=_is_permanent(error)) from error

    @staticmethod
    def _start_tls(connected: socket.socket, context: ssl.SSLContext, host: str, deadline: float) -> ssl.SSLSocket:
        connected.settimeout(left_until(deadline, time.monotonic()))
        return context.wrap_socket(connected, server_hostname=host)


def _is_permanent(error: Exception) -> bool:
    """Whether another attempt would fail in the same way."""
    if isinstance(error, socket.gaierror):
        return error.errno != socket.EAI_AGAIN
    return isinstance(error, ssl.SSLCertVerificationError | ProxyRefusedError | ValueError)


_transports: weakref.WeakSet[HTTPTransport] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for transport in list(_transports):
        transport.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_after_fork_in_child)

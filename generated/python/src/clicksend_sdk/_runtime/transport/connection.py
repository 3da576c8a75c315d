"""One connection of the sync transport: a socket that carries one exchange at a time."""

from __future__ import annotations

import os
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from .base import Response, left_until, plain_cause
from .exchange import Exchange
from .route import Route, Tunnel
from .sockets import discard_unsent, is_readable

_PART = 64 * 1024
"""Bytes to receive at once. For more, malloc maps memory anew each time, which takes longer than the call."""


def connect(route: Route, deadline: float) -> Connection:
    """A new connection. Nothing of a request is sent, whatever it raises."""
    connected = _open_socket(*route.first_hop, deadline)
    try:
        if route.tunnel is not None:
            _open_tunnel(connected, Tunnel(route.tunnel, route.address), deadline)
        if route.context is not None:
            connected.settimeout(left_until(deadline, time.monotonic()))
            connected = route.context.wrap_socket(connected, server_hostname=route.tls_name)
        return Connection(connected)
    except BaseException:
        connected.close()
        raise


def _open_socket(host: str, port: int, deadline: float) -> socket.socket:
    """A connection to the first address that accepts it. Each address gets an equal share of the remaining time."""
    # As bytes, because for text the codec for IDNA is loaded.
    addresses = socket.getaddrinfo(host.encode() if host.isascii() else host, port, type=socket.SOCK_STREAM)
    last: OSError = OSError("the name has no address")
    for number, (family, kind, protocol, _, address) in enumerate(addresses):
        share = left_until(deadline, time.monotonic()) / (len(addresses) - number)
        connecting = socket.socket(family, kind, protocol)
        try:
            connecting.settimeout(share)
            connecting.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connecting.connect(address)
            return connecting
        except OSError as error:
            connecting.close()
            last = error
        except BaseException:
            connecting.close()
            raise
    raise last


def _open_tunnel(through: socket.socket, tunnel: Tunnel, deadline: float) -> None:
    through.settimeout(left_until(deadline, time.monotonic()))
    through.sendall(tunnel.request())
    while not tunnel.receive(_received(through, deadline)):
        pass


def _received(source: socket.socket, deadline: float) -> bytes:
    """The next bytes; none at the end of the connection."""
    source.settimeout(left_until(deadline, time.monotonic()))
    return source.recv(_PART)


class Connection:
    """One connection, used for one exchange at a time."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._encrypted = isinstance(connected, ssl.SSLSocket)
        self._uploading = False
        self.usable_until: float = 0.0
        """The time until which it can take another request; 0 if it cannot."""

    def is_fresh(self) -> bool:
        """Whether the server has neither closed the connection nor sent anything since the last response."""
        if time.monotonic() > self.usable_until:
            return False
        if isinstance(self._socket, ssl.SSLSocket) and self._socket.pending():
            return False
        return not is_readable(self._socket)

    def close(self) -> None:
        """Close it; unsent and unread bytes are lost."""
        if self._uploading:
            discard_unsent(self._socket)
        self._socket.close()

    def abandon(self) -> None:
        """Drop it in a forked child. The parent still uses it, so no TLS close message is sent."""
        socket.close(self._socket.detach())

    def send(self, exchange: Exchange, deadline: float) -> Response:
        """Send the request and read its response. Raises `TransportError`."""
        self.usable_until, exchange.obstacle = 0.0, ""
        try:
            self._send_parts(exchange, deadline)
            while not self.receive(exchange, deadline):
                pass
            return exchange.response(ConnectionBody(self, exchange) if exchange.is_stream else None)
        except (OSError, ValueError) as error:
            raise exchange.failure(error) from plain_cause(error)

    def receive(self, exchange: Exchange, deadline: float) -> bool:
        """Receive once, and return whether the response is complete, or a stream has begun."""
        done = exchange.receive(_received(self._socket, deadline))
        if exchange.complete:
            self.usable_until, self._uploading = exchange.usable_until(), False
        return done

    def interrupt(self) -> None:
        """Make another thread that waits for bytes stop."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _send_parts(self, exchange: Exchange, deadline: float) -> None:
        self._uploading = exchange.is_upload
        try:
            for part in exchange.parts():
                while part:
                    self._socket.settimeout(left_until(deadline, time.monotonic()))
                    if self._encrypted:  # TLS may have sent a part before it reports an error
                        exchange.phase = "MAYBE_SENT"
                    part = part[self._socket.send(part) :]
                    exchange.phase = "MAYBE_SENT"
        except (BrokenPipeError, ConnectionResetError):
            if exchange.phase == "NOT_SENT":
                raise
            # A server that refuses a large body early has closed its side; its response may still be there.


class ConnectionBody:
    """The body of a stream. A thread that closes it while another one reads makes that one fail."""

    def __init__(self, connection: Connection, exchange: Exchange) -> None:
        self.done: Callable[[], None] = connection.close
        """What becomes of the connection when this is closed."""
        self._connection = connection
        self._exchange = exchange
        self._owner = os.getpid()
        self._lock = threading.Lock()
        self._closed = False

    def read(self, deadline: float) -> bytes:
        """The next bytes, decompressed; none at the end. Raises `TransportError`."""
        with self._lock:
            try:
                while not self._closed:
                    if (piece := self._exchange.next_piece()) or self._exchange.complete:
                        return piece
                    self._connection.receive(self._exchange, deadline)
                raise OSError("the client was closed")
            except (OSError, ValueError) as error:
                raise self._exchange.failure(error) from plain_cause(error)

    def close(self) -> None:
        """Give up the rest, and the connection unless the response is complete."""
        if os.getpid() != self._owner:  # a forked child: the parent still reads it
            self._connection.abandon()
            return
        if not self._lock.acquire(blocking=False):
            self._connection.interrupt()
            return
        try:
            if not self._closed:
                self._closed = True
                self.done()
        finally:
            self._lock.release()

    __del__ = close

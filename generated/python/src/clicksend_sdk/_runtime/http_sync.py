"""The transport for `Client`: sockets of our own, and the standard library's `http.client` to read replies.

Requests are written by hand, in one piece, because only then is it known whether a byte of them was sent.
"""

from __future__ import annotations

import functools
import http.client
import io
import select
import socket
import ssl
import threading
import time
from collections import deque
from typing import Any
from urllib.parse import urlsplit

from .transport import Arriving, Phase, Request, Response, TransportError

CONNECT_TIMEOUT = 10.0
IDLE_LIMIT = 4.0
"""Seconds after which an idle connection is not used again; many servers close theirs after five."""

IDLE_CONNECTIONS = 32
_PART = 1024 * 1024

OPENING = threading.Lock()
"""Held while a client makes its transport."""


@functools.cache
def default_context() -> ssl.SSLContext:
    """One TLS context for the whole process: making it reads every root certificate."""
    return ssl.create_default_context()


class HTTPTransport:
    """Sends requests to the server of `base_url` over connections that are kept open."""

    def __init__(self, base_url: str, *, ssl_context: ssl.SSLContext | None = None) -> None:
        url = urlsplit(base_url)
        self._host = url.hostname or ""
        self._port = url.port or (443 if url.scheme == "https" else 80)
        self._context = (ssl_context or default_context()) if url.scheme == "https" else None
        self._idle: deque[_Connection] = deque()
        self._closed = False

    def send(self, request: Request, deadline: float) -> Response:
        """Send once and return the reply. Raises `TransportError`."""
        connection = self._reusable() or self._connected(deadline)
        try:
            response = connection.exchange(request, deadline)
        except BaseException:
            connection.close()
            raise
        if connection.reusable and len(self._idle) < IDLE_CONNECTIONS:
            self._idle.append(connection)
        else:
            connection.close()
        if self._closed:  # by another thread, meanwhile
            self.close()
        return response

    def close(self) -> None:
        """Close every connection; one in use when its call is done."""
        self._closed = True
        while connection := self._taken():
            connection.close()

    def _reusable(self) -> _Connection | None:
        while connection := self._taken():
            if connection.is_fresh():
                return connection
            connection.close()
        return None

    def _taken(self) -> _Connection | None:
        try:
            return self._idle.pop()
        except IndexError:
            return None

    def _connected(self, deadline: float) -> _Connection:
        try:
            connected = _open_socket(self._host, self._port, min(deadline, time.monotonic() + CONNECT_TIMEOUT))
            if self._context is not None:
                try:
                    connected = self._context.wrap_socket(connected, server_hostname=self._host)
                except BaseException:
                    connected.close()
                    raise
            return _Connection(connected)
        except (OSError, ValueError) as error:
            reason = f"cannot connect to {self._host}:{self._port}: {error}"
            raise TransportError("NOT_SENT", reason, timeout=isinstance(error, TimeoutError)) from error


def _open_socket(host: str, port: int, deadline: float) -> socket.socket:
    """A connection to the first address that takes it; each address gets an even share of the time left."""
    addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    last: OSError = OSError("the name has no address")
    for number, (family, kind, protocol, _, address) in enumerate(addresses):
        share = (deadline - time.monotonic()) / (len(addresses) - number)
        if share <= 0:
            raise TimeoutError("timed out")
        connecting = socket.socket(family, kind, protocol)
        try:
            connecting.settimeout(share)
            connecting.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connecting.connect(address)
            return connecting
        except OSError as error:
            connecting.close()
            last = error
    raise last


class _Connection:
    """One connection, used for one request at a time."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._since = time.monotonic()
        self.reusable = False

    def is_fresh(self) -> bool:
        """Whether the server has neither closed the connection nor sent anything since the last reply."""
        if time.monotonic() - self._since > IDLE_LIMIT:
            return False
        if isinstance(self._socket, ssl.SSLSocket) and self._socket.pending():
            return False
        try:
            if hasattr(select, "poll"):
                poll = select.poll()
                poll.register(self._socket, select.POLLIN)
                return not poll.poll(0)
            return not select.select([self._socket], [], [], 0)[0]
        except (OSError, ValueError):
            return False

    def close(self) -> None:
        """Close it; a reply that is still being read is lost."""
        self._socket.close()

    def exchange(self, request: Request, deadline: float) -> Response:
        """Send the request in one piece and read its reply. Raises `TransportError`."""
        phase: Phase = "NOT_SENT"
        self.reusable = False
        source: Any = _Timed(self._socket, deadline)
        response = _Response(source, method=request.method)
        try:
            data = _bytes_of(request)
            self._wait(deadline)
            encrypted = isinstance(self._socket, ssl.SSLSocket)
            phase = "MAYBE_SENT" if encrypted else phase  # TLS may have sent a part before it reports an error
            sent = self._socket.send(data)
            phase = "MAYBE_SENT"
            self._send_rest(data, sent, deadline)
            response.begin()
            phase = "REPLIED"
            arriving = Arriving(request, response.status)
            while part := response.read(_PART):
                arriving.add(part)
            if response.length:  # `http.client` only says so when it is not told how much to read
                raise http.client.IncompleteRead(b"", response.length)
            headers = {name.lower(): value for name, value in response.getheaders()}
            body = arriving.body(headers.get("content-encoding"))
        except (OSError, http.client.HTTPException, ValueError) as error:
            status = response.status if phase == "REPLIED" else None
            reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
            raise TransportError(phase, reason, timeout=isinstance(error, TimeoutError), status=status) from error
        finally:
            response.close()
        self._since = time.monotonic()
        self.reusable = not response.will_close
        return Response(response.status, headers, body)

    def _wait(self, deadline: float) -> None:
        """Let the next operation on the socket take no longer than is left."""
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        self._socket.settimeout(left)

    def _send_rest(self, data: bytes, sent: int, deadline: float) -> None:
        try:
            view = memoryview(data)[sent:]
            while view:
                self._wait(deadline)
                view = view[self._socket.send(view) :]
        except (BrokenPipeError, ConnectionResetError):
            pass  # a server that refuses a large body early has closed its side; its reply may still be there


def _bytes_of(request: Request) -> bytes:
    lines = [f"{request.method} {request.target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in request.headers.items()]
    if request.body is not None:
        lines.append(f"Content-Length: {len(request.body)}")
    elif request.method in ("POST", "PUT", "PATCH"):
        lines.append("Content-Length: 0")
    return "\r\n".join([*lines, "", ""]).encode("ascii") + (request.body or b"")


class _Response(http.client.HTTPResponse):
    """A reply that skips every interim status, where `http.client` skips 100 alone and takes 103 for the reply."""

    def _read_status(self) -> tuple[str, int, str]:
        while True:
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if not 100 < status < 200 or status == 101:
                return version, status, reason
            http.client.parse_headers(self.fp)


class _Timed:
    """Stands in for a socket where `http.client` reads, so that every read ends at the deadline of the call."""

    def __init__(self, source: socket.socket, deadline: float) -> None:
        self._source = source
        self._deadline = deadline

    def makefile(self, *_: Any, **__: Any) -> Any:
        """The reply as a file."""
        return io.BufferedReader(_Reader(self._source, self._deadline))


class _Reader(io.RawIOBase):
    def __init__(self, source: socket.socket, deadline: float) -> None:
        self._source = source
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        self._source.settimeout(left)
        return self._source.recv_into(buffer)

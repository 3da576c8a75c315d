"""One connection of the sync transport: a socket, and a `ResponseParser` for the bytes that it receives.

A request is written in one piece, because only then it is known whether a byte of it was sent.
"""

from __future__ import annotations

import itertools
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress

from ..upload_body import PermanentError
from .base import IDLE_LIMIT, Phase, Request, Response, TransportError, left_until, plain_cause, reason_of
from .body_sink import BodySink
from .http11 import ResponseParser
from .proxies import Proxy, bracketed
from .sockets import discard_unsent, is_readable, is_upload

_PART = 256 * 1024


def open_socket(host: str, port: int, deadline: float) -> socket.socket:
    """A connection to the first address that accepts it. Each address gets an equal share of the remaining time."""
    addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
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


def open_tunnel(through: socket.socket, proxy: Proxy, host: str, port: int, deadline: float) -> None:
    """Make a proxy connect to a server (CONNECT, RFC 9110, 9.3.6). Raises `OSError` if it does not."""
    through.settimeout(left_until(deadline, time.monotonic()))
    through.sendall(_connect_request(f"{bracketed(host)}:{port}", proxy))
    reader = ResponseParser("CONNECT")
    while not reader.status:
        _feed(reader, through, deadline)
    if reader.status != 200:
        raise ProxyRefusedError(f"the proxy {proxy.host}:{proxy.port} refuses with HTTP {reader.status}")


def _feed(reader: ResponseParser, source: socket.socket, deadline: float) -> bytes:
    """Feed the parser from the socket, and return the bytes of the body."""
    source.settimeout(left_until(deadline, time.monotonic()))
    if data := source.recv(_PART):
        return reader.feed(data)
    reader.end()
    return b""


def _connect_request(target: str, proxy: Proxy) -> bytes:
    """The CONNECT request; made here, where no traceback shows its credentials."""
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    lines += [f"{name}: {value}" for name, value in proxy.headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("ascii")


class ProxyRefusedError(OSError):
    """A proxy refused to open a tunnel."""


class Connection:
    """One connection, used for one request at a time."""

    def __init__(self, connected: socket.socket, proxy: Proxy | None = None) -> None:
        self._socket = connected
        self._encrypted = isinstance(connected, ssl.SSLSocket)
        self._proxy = proxy
        self._idle_limit = IDLE_LIMIT
        self._since = time.monotonic()
        self._uploading = False
        self.reusable: bool = False

    def is_fresh(self) -> bool:
        """Whether the server has neither closed the connection nor sent anything since the last response."""
        if time.monotonic() - self._since > self._idle_limit:
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

    def exchange(self, request: Request, deadline: float) -> Response:
        """Send the request in one piece and read its response. Raises `TransportError`."""
        phase: Phase = "NOT_SENT"
        self.reusable = False
        reader = ResponseParser(request.method)
        try:
            payload = _Payload(request, self._proxy)
            self._uploading = is_upload(request)
            self._wait(deadline)
            phase = "MAYBE_SENT" if self._encrypted else phase  # TLS may have sent a part before it reports an error
            sent = self._socket.send(payload.data)
            phase = "MAYBE_SENT"
            self._send_rest(payload, sent, deadline)
            return self._response(reader, request, deadline)
        except (OSError, ValueError) as error:
            raise _failure(error, reader, request, phase) from plain_cause(error)

    def _response(self, reader: ResponseParser, request: Request, deadline: float) -> Response:
        part = b""
        while not reader.status:
            part = self.receive(reader, deadline)
        sink = BodySink(request, reader.status, reader.headers)
        if request.is_stream is not None and request.is_stream(reader.status, reader.headers):
            return Response(reader.status, reader.headers, b"", ConnectionBody(self, reader, request, sink, part))
        while True:
            if part:
                sink.add(part)
            part = b""  # a token may be in it, and tracebacks may show variables
            if reader.complete:
                return Response(reader.status, reader.headers, sink.body())
            part = self.receive(reader, deadline)

    def receive(self, reader: ResponseParser, deadline: float) -> bytes:
        """The next bytes of the body, without framing; none if they are of the head, or the response is complete."""
        part = _feed(reader, self._socket, deadline)
        if reader.complete:
            self._since = time.monotonic()
            self._idle_limit = min(IDLE_LIMIT, _keep_alive(reader.headers.get("keep-alive", "")))
            self._uploading, self.reusable = False, reader.reusable
        return part

    def interrupt(self) -> None:
        """Make another thread that waits for bytes stop."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _wait(self, deadline: float) -> None:
        """Limit the next operation on the socket to the remaining time."""
        self._socket.settimeout(left_until(deadline, time.monotonic()))

    def _send_rest(self, payload: _Payload, sent: int, deadline: float) -> None:
        try:
            for part in itertools.chain((payload.data[sent:],), payload.rest):
                view = memoryview(part)
                while view:
                    self._wait(deadline)
                    view = view[self._socket.send(view) :]
        except (BrokenPipeError, ConnectionResetError):
            pass  # a server that refuses a large body early has closed its side; its response may still be there


class ConnectionBody:
    """The body of a stream. A thread that closes it while another one reads makes that one fail."""

    def __init__(
        self, connection: Connection, reader: ResponseParser, request: Request, sink: BodySink, first: bytes
    ) -> None:
        self.done: Callable[[], None] = connection.close
        """What becomes of the connection when this is closed."""
        self._connection = connection
        self._reader = reader
        self._request = request
        self._sink = sink
        sink.unpack(first)
        self._owner = os.getpid()
        self._lock = threading.Lock()
        self._closed = False

    def read(self, deadline: float) -> bytes:
        """The next bytes, decompressed; none at the end. Raises `TransportError`."""
        with self._lock:
            try:
                while not self._closed:
                    if piece := self._sink.next_piece():
                        return piece
                    if self._reader.complete:
                        return self._sink.body()  # checks that nothing is cut off
                    self._sink.unpack(self._connection.receive(self._reader, deadline))
                raise OSError("the client was closed")
            except (OSError, ValueError) as error:
                raise _failure(error, self._reader, self._request, "RESPONDED") from plain_cause(error)

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


def _failure(error: Exception, reader: ResponseParser, request: Request, phase: Phase) -> TransportError:
    return TransportError(
        "RESPONDED" if reader.status else phase,
        reason_of(error, request),
        timeout=isinstance(error, TimeoutError),
        permanent=isinstance(error, PermanentError),
        status=reader.status or None,
        headers=reader.headers,
    )


class _Payload:
    """The bytes of a request, in an object because tracebacks may show variables, and the bytes have credentials."""

    __slots__ = ("data", "rest")

    def __init__(self, request: Request, proxy: Proxy | None) -> None:
        # A proxy needs the whole URL; through a tunnel it sees only encrypted bytes.
        target = request.target if proxy is None else request.origin + request.target
        lines = [f"{request.method} {target} HTTP/1.1"]
        lines += [f"{name}: {value}" for name, value in request.headers.items()]
        if proxy is not None:
            lines += [f"{name}: {value}" for name, value in proxy.headers.items()]
        if request.body is not None:
            lines.append(f"Content-Length: {len(request.body)}")
        elif request.method in ("POST", "PUT", "PATCH"):
            lines.append("Content-Length: 0")
        body = request.body or b""
        self.rest: Iterable[bytes] = () if isinstance(body, bytes) else body
        self.data: bytes = "\r\n".join([*lines, "", ""]).encode("ascii") + (body if isinstance(body, bytes) else b"")


def _keep_alive(value: str) -> float:
    """The seconds of a `Keep-Alive` timeout, less one for the latency; the default if there is none."""
    for part in value.split(","):
        name, _, seconds = part.strip().partition("=")
        if name.lower() == "timeout" and seconds.isascii() and seconds.isdigit() and len(seconds) < 10:
            return int(seconds) - 1.0
    return IDLE_LIMIT

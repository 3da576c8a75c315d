"""One connection of the sync transport: a socket of our own, and the standard library's `http.client` to read replies.

Requests are written by hand, in one piece, because only then is it known whether a byte of them was sent.
"""

from __future__ import annotations

import http.client
import io
import itertools
import socket
import ssl
import time
from collections.abc import Iterable, Mapping
from typing import Any, cast

from .proxies import Proxy, bracketed
from .sockets import readable
from .transport import IDLE_LIMIT, Arriving, Phase, Request, Response, TransportError, Unusable, left_until, reason_of

_PART = 1024 * 1024


def open_socket(host: str, port: int, deadline: float) -> socket.socket:
    """A connection to the first address that takes it; each address gets an even share of the time left."""
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
    """Have a proxy connect to a server (CONNECT, RFC 9110, 9.3.6). Raises `OSError` if it does not."""
    through.settimeout(left_until(deadline, time.monotonic()))
    through.sendall(_opening(f"{bracketed(host)}:{port}", proxy))
    source: Any = _Timed(through, deadline, unbuffered=True)
    response = _Response(source, method="CONNECT")
    response.begin()
    if response.status != 200:
        raise ProxyRefusal(f"the proxy {proxy.host}:{proxy.port} refuses with HTTP {response.status}")


def _opening(target: str, proxy: Proxy) -> bytes:
    """What asks for a tunnel; made here, where no traceback shows the credentials in it."""
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    lines += [f"{name}: {value}" for name, value in proxy.headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("ascii")


class ProxyRefusal(OSError):
    """A proxy does not let us through."""


class Connection:
    """One connection, used for one request at a time."""

    def __init__(self, connected: socket.socket, proxy: Proxy | None = None) -> None:
        self._socket = connected
        self._encrypted = isinstance(connected, ssl.SSLSocket)
        self._proxy = proxy
        self._idle_limit = IDLE_LIMIT
        self._since = time.monotonic()
        self.reusable: bool = False

    def is_fresh(self) -> bool:
        """Whether the server has neither closed the connection nor sent anything since the last reply."""
        if time.monotonic() - self._since > self._idle_limit:
            return False
        if isinstance(self._socket, ssl.SSLSocket) and self._socket.pending():
            return False
        return not readable(self._socket)

    def close(self) -> None:
        """Close it; a reply that is still being read is lost."""
        self._socket.close()

    def abandon(self) -> None:
        """Forget it in a forked child: the parent goes on using it, so TLS must not say goodbye."""
        socket.close(self._socket.detach())

    def exchange(self, request: Request, deadline: float) -> Response:
        """Send the request in one piece and read its reply. Raises `TransportError`."""
        phase: Phase = "NOT_SENT"
        self.reusable = False
        source: Any = _Timed(self._socket, deadline)
        response = _Response(source, method=request.method)
        headers: Mapping[str, str] = {}
        try:
            payload = _Payload(request, self._proxy)
            self._wait(deadline)
            phase = "MAYBE_SENT" if self._encrypted else phase  # TLS may have sent a part before it reports an error
            sent = self._socket.send(payload.data)
            phase = "MAYBE_SENT"
            self._send_rest(payload, sent, deadline)
            response.begin()
            if source.ended:  # `http.client` takes that for the end of the headers
                raise http.client.RemoteDisconnected("the reply ends in its headers")
            phase = "REPLIED"
            headers = {name.lower(): value for name, value in response.getheaders()}
            body = _body(response, Arriving(request, response.status), headers)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise TransportError(
                phase,
                reason_of(error),
                timeout=isinstance(error, TimeoutError),
                permanent=isinstance(error, Unusable),
                status=response.status if phase == "REPLIED" else None,
                headers=headers,
            ) from error
        finally:
            response.close()
        self._since = time.monotonic()
        self._idle_limit = min(IDLE_LIMIT, _keep_alive(headers.get("keep-alive", "")))
        self.reusable = not response.will_close
        return Response(response.status, headers, body)

    def _wait(self, deadline: float) -> None:
        """Let the next operation on the socket take no longer than is left."""
        self._socket.settimeout(left_until(deadline, time.monotonic()))

    def _send_rest(self, payload: _Payload, sent: int, deadline: float) -> None:
        try:
            for part in itertools.chain((payload.data[sent:],), payload.rest):
                view = memoryview(part)
                while view:
                    self._wait(deadline)
                    view = view[self._socket.send(view) :]
        except (BrokenPipeError, ConnectionResetError):
            pass  # a server that refuses a large body early has closed its side; its reply may still be there


class _Payload:
    """The bytes of a request; not a plain variable, for tracebacks may show those and these hold credentials."""

    __slots__ = ("data", "rest")

    def __init__(self, request: Request, proxy: Proxy | None) -> None:
        # A proxy is told the whole address; it passes on what is encrypted without knowing it.
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


def _body(response: http.client.HTTPResponse, arriving: Arriving, headers: Mapping[str, str]) -> bytes:
    while part := response.read(_PART):
        arriving.add(part)
    if response.length:  # `http.client` only says so when it is not told how much to read
        raise http.client.IncompleteRead(b"", response.length)
    return arriving.body(headers.get("content-encoding"))


def _keep_alive(value: str) -> float:
    """The seconds for which a server says that it keeps a connection, less one for the way; endless if it does not."""
    for part in value.split(","):
        name, _, seconds = part.strip().partition("=")
        if name.lower() == "timeout" and seconds.isascii() and seconds.isdigit() and len(seconds) < 10:
            return int(seconds) - 1.0
    return IDLE_LIMIT


class _Response(http.client.HTTPResponse):
    """A reply that skips every interim status, where `http.client` skips 100 alone and takes 103 for the reply."""

    def _read_status(self) -> tuple[str, int, str]:
        while True:
            line = cast(tuple[str, int, str], super()._read_status())  # type: ignore[misc]
            if not 100 < line[1] < 200 or line[1] == 101:
                return line
            http.client.parse_headers(self.fp)


class _Timed:
    """Stands in for a socket where `http.client` reads, so that every read ends at the deadline of the call."""

    def __init__(self, source: socket.socket, deadline: float, *, unbuffered: bool = False) -> None:
        self.ended: bool = False
        self._source = source
        self._deadline = deadline
        self._size = 1 if unbuffered else io.DEFAULT_BUFFER_SIZE

    def makefile(self, *_: Any, **__: Any) -> Any:
        """The reply as a file."""
        return io.BufferedReader(_Reader(self), self._size)

    def read_into(self, buffer: Any) -> int:
        self._source.settimeout(left_until(self._deadline, time.monotonic()))
        count = self._source.recv_into(buffer)
        self.ended = not count
        return count


class _Reader(io.RawIOBase):
    def __init__(self, timed: _Timed) -> None:
        self._timed = timed

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._timed.read_into(buffer)

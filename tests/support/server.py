"""A server on loopback that records every request byte for byte and sends prepared replies.

It uses no HTTP library, so it can also reply late, partially, or not at all.
"""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal, Self

LONGEST_WAIT = 10.0
"""The maximum seconds of any wait in this module, so that a failing test ends."""


@dataclass(frozen=True)
class Reply:
    """The reaction to a request: in order, bytes are sent and numbers are seconds to wait."""

    steps: tuple[bytes | float, ...] = ()
    then: Literal["stay", "close", "reset"] = "stay"


@dataclass(frozen=True)
class Received:
    """One request as received on connection number `connection`."""

    raw: bytes
    connection: int

    @property
    def line(self) -> str:
        """The request line, such as `GET /v3/countries HTTP/1.1`."""
        return self._head[0]

    @property
    def target(self) -> str:
        """Path and query."""
        return self.line.split(" ")[1]

    @property
    def header_lines(self) -> list[str]:
        """The header lines as received, in alphabetical order."""
        return sorted(self._head[1:])

    @property
    def headers(self) -> dict[str, str]:
        """The headers, with names in lower case."""
        split = [line.partition(": ") for line in self._head[1:]]
        return {name.lower(): value for name, _, value in split}

    @property
    def body(self) -> bytes:
        """The bytes after the headers, without the framing of chunks."""
        body = self.raw.partition(b"\r\n\r\n")[2]
        return _without_chunks(body) if self.headers.get("transfer-encoding") == "chunked" else body

    @property
    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body)

    @property
    def _head(self) -> list[str]:
        return self.raw.partition(b"\r\n\r\n")[0].decode("ascii").split("\r\n")


class Server:
    """Listens inside a `with` block. `will` sets the next replies; replace `decide` to choose them by request."""

    def __init__(self, port: int = 0, bound: socket.socket | None = None) -> None:
        self.requests: list[Received] = []
        self.decide: Callable[[Received], Reply] = self._next_reply
        self.greeting = Reply()
        """The reaction to a new connection, before the first read."""
        self.reads_bodies = True
        self._replies: deque[Reply] = deque()
        self._opened = self._closed = 0
        self._changed = threading.Condition()
        self._stopping = False
        self._listener = bound or socket.create_server(("127.0.0.1", port))
        self._listener.listen(64)
        self._listener.settimeout(LONGEST_WAIT)
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        self._sockets: set[socket.socket] = set()

    @property
    def address(self) -> str:
        """Host and port."""
        return "{}:{}".format(*self._listener.getsockname())

    @property
    def connections(self) -> int:
        """The number of connections opened so far."""
        return self._opened

    def will(self, *replies: Reply) -> None:
        """Reply to the next requests with these, in order."""
        self._replies += replies

    def wait_until_closed(self, connections: int) -> None:
        """Wait until this number of connections has been closed, by either side."""
        with self._changed:
            done = self._changed.wait_for(lambda: self._closed >= connections, LONGEST_WAIT)

        assert done, f"{self._closed} of {self._opened} connections are closed, not {connections}"

    def wait_for_requests(self, requests: int) -> None:
        """Wait until this number of requests has arrived."""
        with self._changed:
            done = self._changed.wait_for(lambda: len(self.requests) >= requests, LONGEST_WAIT)

        assert done, f"{len(self.requests)} requests came, not {requests}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping = True
        socket.create_connection(self._listener.getsockname(), LONGEST_WAIT).close()  # wakes `accept`
        self._threads[0].join(LONGEST_WAIT)
        self._listener.close()
        with self._changed:
            for connection in self._sockets:
                _shut(connection)
        for thread in self._threads:
            thread.join(LONGEST_WAIT)

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except TimeoutError:
                continue
            if self._stopping:
                connection.close()
                return
            with self._changed:
                self._sockets.add(connection)
                thread = threading.Thread(target=self._serve, args=(connection, self._opened), daemon=True)
                self._opened += 1
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        connection.settimeout(LONGEST_WAIT)
        try:
            open_ = _carry_out(connection, self.greeting)
            while open_ and (raw := _request(connection, body=self.reads_bodies)):
                open_ = _carry_out(connection, self._reply_to(Received(raw, number)))
        except OSError:
            pass  # the client has closed the connection or stopped sending
        with self._changed:
            self._sockets.discard(connection)
            connection.close()
            self._closed += 1
            self._changed.notify_all()

    def _reply_to(self, request: Received) -> Reply:
        with self._changed:
            self.requests.append(request)
            self._changed.notify_all()
        return self.decide(request)

    def _next_reply(self, _: Received) -> Reply:
        try:
            return self._replies.popleft()
        except IndexError:  # a status that no test expects
            return Reply((b"HTTP/1.1 599 Unexpected Request\r\nContent-Length: 0\r\n\r\n",))


def _request(connection: socket.socket, *, body: bool) -> bytes:
    """The next request, without waiting for its body if not `body`; empty if the client closed the connection."""
    raw = b""
    while b"\r\n\r\n" not in raw:
        part = connection.recv(65536)
        if not part:
            return b""
        raw += part
    head, _, received = raw.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    missing = int(lengths[0]) - len(received) if lengths and body else 0
    while missing > 0:
        part = connection.recv(65536)
        if not part:
            return b""
        raw += part
        missing -= len(part)
    while body and b"\r\ntransfer-encoding: chunked" in head.lower() and not raw.endswith(b"\r\n0\r\n\r\n"):
        if not (part := connection.recv(65536)):
            return b""
        raw += part
    return raw


def _without_chunks(body: bytes) -> bytes:
    """The content of a chunked body without extensions and trailers."""
    content = b""
    while body:
        size, _, body = body.partition(b"\r\n")
        length = int(size, 16)
        content, body = content + body[:length], body[length + 2 :] if length else b""
    return content


def _carry_out(connection: socket.socket, reply: Reply) -> bool:
    """Carry out a reply, and return whether the connection stays open."""
    for step in reply.steps:
        if isinstance(step, bytes):
            connection.sendall(step)
        elif _hung_up(connection, step):
            return False
    if reply.then == "reset":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return reply.then == "stay"


def _hung_up(connection: socket.socket, seconds: float) -> bool:
    """Wait for these seconds, and return whether the client closed the connection or the server stopped meanwhile."""
    connection.settimeout(min(seconds, LONGEST_WAIT) or 0.001)
    try:
        if not connection.recv(1, socket.MSG_PEEK):
            return True
        time.sleep(seconds)  # the client is still sending
        return False
    except TimeoutError:
        return False
    finally:
        connection.settimeout(LONGEST_WAIT)


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):  # already closed
        connection.shutdown(socket.SHUT_RDWR)

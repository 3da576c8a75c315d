"""No client at all: the same bytes over a socket, and nothing is made of the reply. Nobody can cost less."""

from __future__ import annotations

import socket

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio

_HEAD = "{} HTTP/1.1\r\nHost: {}\r\nAuthorization: Basic dXNlcjprZXk=\r\nContent-Length: {}\r\n\r\n{}"
_BODY = '{"messages":[{"to":"+61411111111","body":"Your table is booked for 7 pm.","from":"Bistro"}]}'


def _place(url: str) -> tuple[str, int]:
    host, _, port = url.split("/")[2].partition(":")
    return host, int(port)


def _request(url: str, method: str, path: str, body: str = "") -> bytes:
    _, _, host, prefix = url.split("/", 3)
    return _HEAD.format(f"{method} /{prefix}{path}", host, len(body), body).encode()


def _length(head: bytes) -> int:
    return int(head.partition(b"Content-Length: ")[2].partition(b"\r\n")[0])


class Sync:
    def __init__(self, url: str) -> None:
        self._socket = socket.create_connection(_place(url), timeout=60)
        self._send = _request(url, "POST", "/sms/send", _BODY)
        self._page = _request(url, "GET", "/sms/history?page=1&limit=100")

    def send(self) -> str:
        return "sent" if b'"message_id"' in self._exchange(self._send) else ""

    def page(self) -> int:
        return self._exchange(self._page).count(b'"status":"Sent"')

    def _exchange(self, request: bytes) -> bytes:
        self._socket.sendall(request)
        received = self._socket.recv(262144)
        head, _, body = received.partition(b"\r\n\r\n")
        parts, missing = [body], _length(head) - len(body)
        while missing > 0:
            part = self._socket.recv(262144)
            if not part:
                raise ConnectionError("the reply was cut off")
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)


class Async:
    def __init__(self, url: str) -> None:
        self._place = _place(url)
        self._send = _request(url, "POST", "/sms/send", _BODY)
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def send(self) -> str:
        import asyncio

        reader, writer = self._idle.pop() if self._idle else await asyncio.open_connection(*self._place)
        writer.write(self._send)
        head = await reader.readuntil(b"\r\n\r\n")
        body = await reader.readexactly(_length(head))
        self._idle.append((reader, writer))
        return "sent" if b'"message_id"' in body else ""

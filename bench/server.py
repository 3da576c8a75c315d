"""An HTTP server on loopback that answers canned bytes and keeps connections open.

It runs in a process of its own, so that its CPU time is not the client's, and prints its port. It stops when its
standard input is closed, and so never outlives who started it.
"""

from __future__ import annotations

import asyncio
import re
import sys
import threading

from bench import replies

LATENCY = 0.05
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_PAGE = re.compile(rb"[?&]page=(\d+)")


class Connection(asyncio.Protocol):
    """One connection; clients that wait for a reply before the next request are enough."""

    def __init__(self, canned: dict[bytes, bytes]) -> None:
        self._canned = canned
        self._received = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if not end or len(body) < (int(length[1]) if length else 0):
            return
        self._received = b""
        target = head.split(b" ", 2)[1]
        reply = _reply(self._canned, target)
        if target.startswith(b"/slow/"):
            asyncio.get_running_loop().call_later(LATENCY, self._transport.write, reply)
        else:
            self._transport.write(reply)


def _reply(canned: dict[bytes, bytes], target: bytes) -> bytes:
    path = target.removeprefix(b"/slow").partition(b"?")[0]
    if path == b"/v3/sms/history":
        page = _PAGE.search(target)
        path += b"/" + (page[1] if page else b"1")
    return canned.get(path) or _response(b'{"response_code":"NOT_FOUND"}', b"404 Not Found")


def _response(body: bytes, status: bytes = b"200 OK") -> bytes:
    head = b"HTTP/1.1 %b\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    return head % (status, len(body)) + body


def _canned() -> dict[bytes, bytes]:
    found = {
        b"/v3/sms/send": replies.sent(),
        b"/null/v3/sms/history": replies.history_page(1, schedule=None),
        b"/openai/v1/chat/completions": replies.chat_completion(),
        b"/openai/v1/batches": replies.batches(),
    }
    for number in range(1, replies.PAGES + 1):
        found[b"/v3/sms/history/%d" % number] = replies.history_page(number)
    return {path: _response(body) for path, body in found.items()}


async def _serve() -> None:
    loop, stop, canned = asyncio.get_running_loop(), asyncio.Event(), _canned()
    server = await loop.create_server(lambda: Connection(canned), "127.0.0.1", 0, backlog=512)

    def wait_for_the_end() -> None:
        sys.stdin.read()
        loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    print(server.sockets[0].getsockname()[1], flush=True)
    await stop.wait()
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve())

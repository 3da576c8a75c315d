"""One connection of the async transport: a protocol of asyncio that carries one exchange at a time."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, cast

from .exchange import Exchange
from .route import Route, Tunnel
from .sockets import discard_unsent, is_readable

_MAX_RECEIVED = 256 * 1024
"""Bytes that nobody has taken yet; with more, reading pauses."""
_PART = 32 * 1024
_NEXT_ADDRESS = 0.25
"""Seconds after which the next address of a name is tried as well: RFC 8305, 5."""


async def connect(route: Route, opened: set[AsyncConnection]) -> AsyncConnection:
    """A new connection, which is in `opened` as long as it is open. Nothing of a request is sent, whatever it raises."""
    loop = asyncio.get_running_loop()
    connected = await _open_socket(loop, *route.first_hop)
    try:
        if route.tunnel is not None:
            tunnel = Tunnel(route.tunnel, route.address)
            await loop.sock_sendall(connected, tunnel.request())
            while not tunnel.receive(await loop.sock_recv(connected, _PART)):
                pass
        connection = AsyncConnection(loop, connected, opened)
        name = route.tls_name if route.context else None
        await loop.create_connection(lambda: connection, sock=connected, ssl=route.context, server_hostname=name)
        return connection
    except BaseException:
        connected.close()
        raise


async def _open_socket(loop: asyncio.AbstractEventLoop, host: str, port: int) -> socket.socket:
    """A connection to the address that accepts it first (RFC 8305): each gets a short lead over the next one."""
    addresses = await _addresses(loop, host, port)
    if len(addresses) == 1:
        return await _connect_socket(loop, *addresses[0])
    attempts: list[asyncio.Task[socket.socket]] = []
    error: BaseException | None = None
    try:
        for number, address in enumerate(addresses, 1):
            attempts.append(loop.create_task(_connect_socket(loop, *address)))
            lead = _NEXT_ADDRESS if number < len(addresses) else None
            while waiting := [each for each in attempts if not each.done()]:
                done, _ = await asyncio.wait(waiting, timeout=lead, return_when=asyncio.FIRST_COMPLETED)
                for each in done:
                    if (error := each.exception()) is None:
                        attempts.remove(each)
                        return each.result()
                if lead:
                    break
    finally:
        for each in attempts:
            each.cancel()
            each.add_done_callback(_close_result)
        if attempts:
            await asyncio.wait(attempts)
    raise error or OSError("the name has no address")


def _close_result(attempt: asyncio.Task[socket.socket]) -> None:
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result().close()


async def _addresses(loop: asyncio.AbstractEventLoop, host: str, port: int) -> list[tuple[int, int, int, Any]]:
    try:  # an address needs no thread to look it up
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except OSError:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(family, kind, protocol, address) for family, kind, protocol, _, address in found]


async def _connect_socket(
    loop: asyncio.AbstractEventLoop, family: int, kind: int, protocol: int, address: Any
) -> socket.socket:
    connecting = socket.socket(family, kind, protocol)
    try:
        connecting.setblocking(False)
        connecting.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await loop.sock_connect(connecting, address)
        return connecting
    except BaseException:
        connecting.close()
        raise


class AsyncConnection(asyncio.BufferedProtocol):
    """One connection, used for one exchange at a time.

    Its buffer spares the 256 KiB that asyncio allocates for each read otherwise, which takes longer than the read.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, connected: socket.socket, opened: set[AsyncConnection]) -> None:
        self.usable_until: float = 0.0
        """The time until which it can take another request; 0 if it cannot."""
        self._loop = loop
        self._socket = connected
        self._opened = opened
        self._transport: asyncio.Transport = cast(Any, None)
        self._owner = os.getpid()
        self._busy = self._sending = self._is_upload = False
        self._full = self._paused = self._lost = False
        self._error: BaseException | None = None
        self._buffer = memoryview(bytearray(_PART))
        self._received: list[bytes] = []
        self._size = 0
        self._waiter: asyncio.Future[None] | None = None

    # ── called by the event loop ──

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._opened.add(self)

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        if not self._busy:
            self.close()  # no request was sent for it
            return
        self._received.append(bytes(self._buffer[:nbytes]))
        self._size += nbytes
        if self._size > _MAX_RECEIVED and not self._paused:
            self._paused = True
            self._transport.pause_reading()
        self._wake()

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        self._wake()

    def connection_lost(self, exc: BaseException | None) -> None:
        self._lost, self._error = True, exc
        self._wake()
        self._opened.discard(self)

    # ── called by the transport ──

    def is_fresh(self) -> bool:
        """Whether the server has neither closed the connection nor sent anything since the last response."""
        return (
            time.monotonic() <= self.usable_until and not self._transport.is_closing() and not is_readable(self._socket)
        )

    def close(self) -> None:
        """Close it in the next turn of the event loop; unsent and unread bytes are lost."""
        if self._is_orphaned():
            self.abandon()
            return
        if self._is_upload:
            discard_unsent(self._socket)
        self._transport.abort()

    def abandon(self) -> None:
        """Drop it without its event loop: in a forked child, whose parent still uses it, or when the loop is closed."""
        with suppress(OSError):
            socket.close(self._socket.detach())

    def call_from_outside(self, function: Callable[..., object], *arguments: Any) -> None:
        """Call a function that closes the connection in its event loop, or without it if that is closed."""
        if self._is_orphaned():
            self.abandon()
        else:
            self._loop.call_soon_threadsafe(function, *arguments)

    async def send(self, exchange: Exchange) -> bool:
        """Send the request, and receive until the response is complete, or a stream has begun."""
        if self._transport.is_closing():
            raise ConnectionResetError("the server closed the connection before anything was sent")
        self.usable_until, exchange.obstacle = 0.0, ""
        self._busy, self._sending, self._is_upload = True, True, exchange.is_upload
        done = await self._send_parts(exchange)
        while not done:
            done = await self.receive(exchange)
        return exchange.is_stream

    async def receive(self, exchange: Exchange) -> bool:
        """Wait for bytes, and return whether the response is complete, or a stream has begun."""
        while not self._received and not self._lost:
            await self._wait()
        return self._take(exchange)

    async def _send_parts(self, exchange: Exchange) -> bool:
        """Send the request, or less if the whole response comes first.

        Returns whether the response is complete, or a stream has begun.
        """
        parts, done = exchange.parts(), False
        part = next(parts, None)
        while part is not None and not self._transport.is_closing():
            exchange.phase = "MAYBE_SENT"
            self._transport.write(part)
            while self._full and not self._lost and (done or not self._received):
                await self._wait()
            if self._received and not done:
                done = self._take(exchange)
                if exchange.complete:
                    return True
            part = await asyncio.to_thread(next, parts, None) if exchange.reads_files else next(parts, None)
        self._sending = part is not None
        return done

    def _take(self, exchange: Exchange) -> bool:
        """Give what has arrived, or the end of the connection, to the exchange."""
        if not self._received and self._error is not None:
            raise self._error
        done = exchange.receive(self._pop())
        if exchange.complete:
            self._busy = False
            if not self._sending and not self._transport.get_write_buffer_size():
                self.usable_until, self._is_upload = exchange.usable_until(), False
        return done

    def _pop(self) -> bytes:
        received, self._received, self._size = self._received, [], 0
        if self._paused and not self._transport.is_closing():
            self._paused = False
            self._transport.resume_reading()
        return received[0] if len(received) == 1 else b"".join(received)

    def _is_orphaned(self) -> bool:
        return os.getpid() != self._owner or self._loop.is_closed()

    async def _wait(self) -> None:
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

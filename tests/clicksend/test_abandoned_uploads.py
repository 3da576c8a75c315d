"""An upload that is left, by a timeout, a cancellation or the end of its client: nothing stays open, nothing more is sent."""

from __future__ import annotations

import array
import asyncio
import os
import socket
import termios
from collections.abc import Callable, Iterator
from fcntl import ioctl
from pathlib import Path
from typing import Any

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk.errors import ClickSendError, OutcomeUnknownError

from tests.support.sockets import open_sockets

SIZE = 16 * 2**20
"""Bytes; more than the system keeps on both sides."""


class Deaf:
    """A server that accepts one connection and reads nothing from it until the test starts it."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(5)
        self.address: str = "{}:{}".format(*self._listener.getsockname())

    def accept(self) -> None:
        """Take the connection."""
        self.connection, _ = self._listener.accept()
        self.connection.settimeout(5)

    def waiting(self) -> int:
        """Bytes that have arrived."""
        count = array.array("i", [0])
        ioctl(self.connection, termios.FIONREAD, count)
        return count[0]

    def rest(self) -> int:
        """Bytes that can be read until the connection is over."""
        total = 0
        try:
            while part := self.connection.recv(2**20):
                total += len(part)
        except ConnectionResetError:
            pass
        return total

    def close(self) -> None:
        self.connection.close()
        self._listener.close()


@pytest.fixture
def deaf() -> Iterator[Deaf]:
    server = Deaf()
    yield server
    server.close()


@pytest.fixture(params=["bytes", "path"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    if request.param == "bytes":
        return bytes(SIZE)
    path = tmp_path / "large.pdf"
    path.write_bytes(bytes(SIZE))
    return path


def upload(client: Any, file: Any, timeout: float) -> Any:
    """The call."""
    return client.uploads.create(convert="fax", file=file, options={"timeout": timeout, "retries": 0})


async def timed_out(client: AsyncClickSend, file: Any) -> None:
    with pytest.raises(OutcomeUnknownError, match="TimeoutError"):
        await upload(client, file, 0.3)


async def cancelled(client: AsyncClickSend, file: Any) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await upload(client, file, 5)


async def closed(client: AsyncClickSend, file: Any) -> None:
    call = asyncio.ensure_future(upload(client, file, 5))
    await asyncio.sleep(0.3)
    await client.close()
    with pytest.raises(ClickSendError, match="closed"):
        await asyncio.wait_for(call, 1)


@pytest.mark.parametrize("leave", [timed_out, cancelled, closed])
def test_an_async_upload_that_is_left(leave: Callable[..., Any], deaf: Deaf, file: Any) -> None:
    async def used() -> tuple[set[str], int]:
        loop_and_server = open_sockets()
        async with AsyncClickSend("nora", "s3cret", base_url=f"http://{deaf.address}") as client:
            await leave(client, file)
        still_open = open_sockets() - loop_and_server
        deaf.accept()
        still_open -= {f"socket:[{_inode(deaf.connection)}]"}
        return still_open, deaf.waiting()

    still_open, waiting = asyncio.run(used())

    assert still_open == set()
    assert 0 < waiting < SIZE
    assert deaf.rest() <= waiting


def test_a_blocking_upload_that_is_left(deaf: Deaf, file: Any) -> None:
    before = open_sockets()

    with ClickSend("nora", "s3cret", base_url=f"http://{deaf.address}") as client:
        with pytest.raises(OutcomeUnknownError):
            upload(client, file, 0.3)
        assert open_sockets() == before

    deaf.accept()
    waiting = deaf.waiting()
    assert 0 < waiting < SIZE
    assert deaf.rest() <= waiting


async def close_while_connecting(client: AsyncClickSend) -> None:
    call = asyncio.ensure_future(client.countries.list(options={"timeout": 5, "retries": 0}))
    await asyncio.sleep(0.1)
    await client.close()
    with pytest.raises(ClickSendError, match="closed"):
        await asyncio.wait_for(call, 1)


def test_a_client_that_is_closed_while_it_connects() -> None:
    """The queue of the listener is full, so that the connection does not come about."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(address)

        async def used() -> set[str]:
            before = open_sockets()
            client = AsyncClickSend("nora", "s3cret", base_url="http://{}:{}".format(*address))
            await close_while_connecting(client)
            return open_sockets() - before

        assert asyncio.run(used()) == set()
        for each in waiting:
            each.close()


def _inode(connection: socket.socket) -> int:
    return os.fstat(connection.fileno()).st_ino

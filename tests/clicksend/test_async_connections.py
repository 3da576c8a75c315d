"""What only the async client has to get right: several addresses, early responses, and its end in the event loop."""

from __future__ import annotations

import asyncio
import gc
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest
from clicksend_sdk import AsyncClickSend
from clicksend_sdk.errors import APIConnectionError, APIStatusError, APITimeoutError

from tests.support.replies import STALL, head, success
from tests.support.server import Reply, Server
from tests.support.sockets import open_sockets

from .conftest import Connect
from .echo import settings_for, until_asked

NAME = "api.example.test"
LARGE = bytes(16 * 2**20)


@pytest.fixture
def deaf() -> Iterator[tuple[str, int]]:
    """An address that neither accepts nor refuses, because the queue of its listener is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(listener.getsockname())
        yield listener.getsockname()
        for each in waiting:
            each.close()


@pytest.fixture
def refusing() -> Iterator[tuple[str, int]]:
    """An address that refuses connections."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()


def name_for(*addresses: tuple[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a name have these addresses, each with its own port; all else is resolved by the system."""
    system: Any = socket.getaddrinfo

    def resolve(host: Any, *arguments: Any, **named: Any) -> Any:
        if host in (NAME, NAME.encode()) and not named.get("flags"):
            return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", each) for each in addresses]
        return system(host, *arguments, **named)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


def address_of(server: Server) -> tuple[str, int]:
    host, _, port = server.address.partition(":")
    return host, int(port)


def test_an_address_that_is_silent_does_not_hold_up_the_next(
    deaf: tuple[str, int], server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    name_for(deaf, address_of(server), monkeypatch=monkeypatch)
    server.will(success([]))

    async def call() -> set[str]:
        before = open_sockets()
        async with AsyncClickSend("nora", "s3cret", base_url=f"http://{NAME}") as client:
            assert await client.countries.list() == []
        return open_sockets() - before

    started = time.monotonic()
    left = asyncio.run(call())

    assert time.monotonic() - started < 3
    server.wait_until_closed(1)
    assert len(left) <= 1  # the server's end


def test_an_address_that_refuses_is_left_at_once(
    refusing: tuple[str, int], server: Server, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    name_for(refusing, refusing, address_of(server), monkeypatch=monkeypatch)
    server.will(success([]))

    assert connect(base_url=f"http://{NAME}").call(lambda c: c.countries.list()) == []


def test_no_address_accepts(refusing: tuple[str, int], connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    name_for(refusing, refusing, monkeypatch=monkeypatch)

    with pytest.raises(APIConnectionError, match=f"cannot connect to {NAME}:80: ConnectionRefusedError"):
        connect(base_url=f"http://{NAME}").call(lambda c: c.countries.list())


def test_silent_addresses_end_with_the_call(deaf: tuple[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    name_for(deaf, deaf, deaf, monkeypatch=monkeypatch)

    async def call() -> set[str]:
        before = open_sockets()
        async with AsyncClickSend("nora", "s3cret", base_url=f"http://{NAME}", retries=0) as client:
            with pytest.raises(APITimeoutError, match=f"cannot connect to {NAME}:80: TimeoutError"):
                await client.countries.list(options={"timeout": 0.7})
        return open_sockets() - before

    assert asyncio.run(call()) == set()


def test_a_response_ends_its_upload_and_the_connection(server: Server) -> None:
    server.will(Reply((head(413, {"Content-Length": "0"}), 5.0)), success([]))
    server.reads_bodies = False

    async def calls() -> float:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server)) as client:
            started = time.monotonic()
            with pytest.raises(APIStatusError, match="HTTP 413"):
                await client.uploads.create(convert="fax", file=LARGE)
            seconds = time.monotonic() - started
            assert await client.countries.list() == []
            return seconds

    assert asyncio.run(calls()) < 3
    assert [request.connection for request in server.requests] == [0, 1]


def test_a_call_in_the_queue_says_why_it_was_late(server: Server, connect: Connect) -> None:
    server.will(Reply((0.5, *success([]).steps)))

    async def calls() -> None:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client:
            first = asyncio.ensure_future(client.countries.list())
            await until_asked(server, 1)
            with pytest.raises(APITimeoutError, match="all connections are in use"):
                await client.countries.list(options={"timeout": 0.1})
            await first

    asyncio.run(calls())


def test_a_client_that_is_forgotten_closes_its_connections(server: Server) -> None:
    server.will(success([]))

    async def call() -> None:
        await AsyncClickSend("nora", "s3cret", **settings_for(server)).countries.list()
        gc.collect()
        await asyncio.to_thread(server.wait_until_closed, 1)

    asyncio.run(call())


def test_closing_when_the_deadline_has_just_passed(server: Server) -> None:
    """Both end the call, in the same turn of the event loop."""
    server.will(STALL)

    async def calls() -> None:
        client = AsyncClickSend("nora", "s3cret", **settings_for(server))
        call = asyncio.ensure_future(client.countries.list(options={"timeout": 0.3}))
        await until_asked(server, 1)
        time.sleep(0.4)
        await asyncio.sleep(0)
        await client.close()
        with pytest.raises(APIConnectionError):
            await call

    asyncio.run(calls())
    server.wait_until_closed(1)

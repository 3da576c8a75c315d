"""The async client in one event loop after another, and in two at the same time."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any

import pytest
from clicksend_sdk import AsyncClickSend
from clicksend_sdk.errors import APIConnectionError, ClientClosedError

from tests.support.server import Server

from .echo import echo, number_of, settings_for, used_by

quiet_loop = pytest.mark.filterwarnings("ignore:unclosed transport:ResourceWarning")  # of asyncio, in debug modes


@quiet_loop
def test_a_client_outlives_its_event_loop(server: Server) -> None:
    server.decide = echo
    client = AsyncClickSend("nora", "s3cret", **settings_for(server))

    async def calls(numbers: range) -> list[Any]:
        return await asyncio.gather(*[client.lists.get(number) for number in numbers])

    seen = [each.list_id for start in (0, 10, 20) for each in asyncio.run(calls(range(start, start + 4)))]
    asyncio.run(client.close())
    gc.collect()

    assert seen == [0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23]
    assert not used_by(server, range(4)) & used_by(server, range(10, 14))
    server.wait_until_closed(server.connections)


def test_a_client_belongs_to_one_event_loop_at_a_time(server: Server) -> None:
    server.decide = echo
    client = AsyncClickSend("nora", "s3cret", **settings_for(server))
    failures: list[BaseException] = []

    def elsewhere() -> None:
        try:
            asyncio.run(client.lists.get(2))
        except BaseException as error:
            failures.append(error)

    async def calls() -> None:
        await client.lists.get(1)
        thread = threading.Thread(target=elsewhere)
        thread.start()
        await asyncio.to_thread(thread.join, 10)
        assert (await client.lists.get(3)).list_id == 3
        await client.close()

    asyncio.run(calls())

    [error] = failures
    assert type(error) is APIConnectionError
    assert "belongs to another event loop that is still open" in str(error)
    assert [number_of(request) for request in server.requests] == [1, 3]
    assert server.connections == 1


@quiet_loop
def test_a_client_is_closed_in_another_event_loop(server: Server) -> None:
    server.decide = echo
    client = AsyncClickSend("nora", "s3cret", **settings_for(server))

    async def call() -> None:
        await client.lists.get(1)

    asyncio.run(call())
    asyncio.run(client.close())
    with pytest.raises(ClientClosedError):
        asyncio.run(call())
    gc.collect()

    assert len(server.requests) == 1
    server.wait_until_closed(1)

"""`max_connections` limits how many connections a client opens; further calls wait for one until their timeout."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk.errors import APITimeoutError, ArgumentError

from tests.support.replies import success
from tests.support.server import Received, Reply, Server

from .conftest import Connect
from .echo import asking, echo, settings_for, until_asked


def test_no_more_connections_than_allowed(server: Server, connect: Connect) -> None:
    busy, most, lock = set[int](), [0], threading.Lock()

    def counted(request: Received) -> Reply:
        with lock:
            busy.add(request.connection)
            most[0] = max(most[0], len(busy))
        time.sleep(0.01)
        with lock:
            busy.discard(request.connection)
        return echo(request)

    server.decide = counted
    client = connect(max_connections=3)

    results = client.together([asking(number) for number in range(24)])

    assert [each.list_id for each in results] == list(range(24))
    assert most[0] <= 3
    assert server.connections == 3


ASKED_TOO_LATE: Any = {"messages": [{"body": "Hi"}], "options": {"timeout": 0.1}}


def test_a_call_that_gets_no_connection_in_time(server: Server) -> None:
    server.will(Reply((0.4, *success({"list_id": 1}).steps)))

    with (
        ClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client,
        ThreadPoolExecutor(1) as threads,
    ):
        first = threads.submit(client.lists.get, 1)
        server.wait_for_requests(1)
        with pytest.raises(APITimeoutError) as caught:  # and no OutcomeUnknownError: nothing was sent
            client.sms.send(**ASKED_TOO_LATE)
        assert first.result(10).list_id == 1

    assert 0.09 <= caught.value.elapsed < 1
    assert len(server.requests) == 1


def test_an_async_call_that_gets_no_connection_in_time(server: Server) -> None:
    server.will(Reply((0.4, *success({"list_id": 1}).steps)))

    async def calls() -> float:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client:
            first = asyncio.ensure_future(client.lists.get(1))
            await until_asked(server, 1)
            with pytest.raises(APITimeoutError) as caught:
                await client.sms.send(**ASKED_TOO_LATE)
            assert (await first).list_id == 1
            return caught.value.elapsed

    assert 0.09 <= asyncio.run(calls()) < 1
    assert len(server.requests) == 1


@pytest.mark.parametrize("number", [0, -1, 1.5, "3", True])
def test_an_invalid_number_of_connections(number: Any, server: Server, connect: Connect) -> None:
    with pytest.raises(ArgumentError, match=r"^max_connections: expected a number from 1, got"):
        connect(max_connections=number)

    assert server.connections == 0

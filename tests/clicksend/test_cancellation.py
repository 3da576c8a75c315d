"""A call that is cancelled or interrupted gives its connection back, and no later call gets its reply."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend

from tests.support.replies import STALL, dripping, envelope, success
from tests.support.server import Reply, Server

from .echo import echo, number_of, settings_for, until_asked


async def cancel(task: asyncio.Task[Any]) -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


SLOW = {
    "waiting": STALL,
    "in-the-headers": Reply((b"HTTP/1.1 200 OK\r\nContent-Le", 9.0)),
    "in-the-body": Reply((b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", 9.0)),
    "dripping": dripping(envelope({"list_id": 99}), every=0.02),
}


@pytest.mark.parametrize("name", SLOW)
def test_a_cancelled_call_gives_its_connection_back(name: str, server: Server) -> None:
    server.will(SLOW[name], success({"list_id": 1}), success({"list_id": 2}))

    async def calls() -> None:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client:
            task = asyncio.ensure_future(client.lists.get(99))
            await until_asked(server, 1)
            await asyncio.sleep(0.03)
            await cancel(task)
            results = [await client.lists.get(1), await client.lists.get(2)]
        assert [each.list_id for each in results] == [1, 2]

    asyncio.run(calls())

    assert [(number_of(each), each.connection) for each in server.requests] == [(99, 0), (1, 1), (2, 1)]
    server.wait_until_closed(2)


def test_a_call_that_is_cancelled_in_the_queue(server: Server) -> None:
    server.decide = lambda request: Reply((0.15, *echo(request).steps))

    async def calls() -> None:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client:
            first = asyncio.ensure_future(client.lists.get(1))
            await until_asked(server, 1)
            second, third = (asyncio.ensure_future(client.lists.get(number)) for number in (2, 3))
            await asyncio.sleep(0.02)
            await cancel(second)
            assert [(await each).list_id for each in (first, third)] == [1, 3]

    asyncio.run(calls())

    assert [number_of(request) for request in server.requests] == [1, 3]


def test_calls_that_are_cancelled_at_any_time(server: Server) -> None:
    server.decide = echo

    async def calls() -> None:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server, max_connections=2)) as client:
            for number in range(60):
                task = asyncio.ensure_future(client.lists.get(number))
                await asyncio.sleep(number / 20_000)
                task.cancel()
                other = await client.lists.get(number + 1000)
                assert other.list_id == number + 1000
                [result] = await asyncio.gather(task, return_exceptions=True)
                assert isinstance(result, asyncio.CancelledError) or result.list_id == number  # type: ignore[union-attr]

    asyncio.run(calls())

    server.wait_until_closed(server.connections)


def test_an_interrupt_leaves_nothing_behind(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    from clicksend_sdk._runtime.transport.http11 import ResponseParser

    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    server.will(success({"list_id": 99}), success({"list_id": 1}))

    with ClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client:
        with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
            patched.setattr(ResponseParser, "feed", interrupted)
            client.lists.get(99)
        assert client.lists.get(1).list_id == 1

    assert [(number_of(each), each.connection) for each in server.requests] == [(99, 0), (1, 1)]

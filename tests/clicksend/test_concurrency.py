"""Many threads or tasks share one client, and each gets the reply to its own call."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from clicksend_sdk import AsyncClickSend, ClickSend

from tests.support.server import Server

from .echo import echo, settings_for


def test_64_threads_share_a_client(server: Server) -> None:
    server.decide = echo
    start = threading.Barrier(64, timeout=10)

    def calls(thread: int) -> list[bool]:
        start.wait()
        numbers = range(thread * 100, thread * 100 + 8)
        results = [(number, client.lists.get(number)) for number in numbers]
        return [(got.list_id, got.list_name) == (number, f"List {number}") for number, got in results]

    with ClickSend("nora", "s3cret", **settings_for(server)) as client, ThreadPoolExecutor(64) as threads:
        right = [each for results in threads.map(calls, range(64)) for each in results]

    assert right == [True] * 512
    assert len(server.requests) == len({request.target for request in server.requests}) == 512
    server.wait_until_closed(server.connections)


def test_64_tasks_share_a_client(server: Server) -> None:
    server.decide = echo

    async def calls() -> list[Any]:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server)) as client:
            return await asyncio.gather(*[client.lists.get(number) for number in range(256)])

    assert [(each.list_id, each.list_name) for each in asyncio.run(calls())] == [(n, f"List {n}") for n in range(256)]
    assert len(server.requests) == 256
    server.wait_until_closed(server.connections)

"""Cancelled and simultaneous calls over the caller's own async client of httpx2, under asyncio and trio."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import httpx2
import pytest
import trio
from clicksend_sdk import AsyncClickSend

from tests.support.replies import STALL, success
from tests.support.server import Reply, Server

from .borrower import Borrower, Flavour
from .calls import read, send


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_a_call_that_is_cancelled_gives_its_connection_back(flavour: Flavour, server: Server) -> None:
    server.will(STALL, success([]))
    limits = httpx2.Limits(max_connections=1)
    theirs = {"limits": limits, "trust_env": False}

    async def under_asyncio() -> Any:
        async with httpx2.AsyncClient(**cast(Any, theirs)) as lent:
            client: Any = AsyncClickSend(http_client=lent, **cast(Any, Borrower(flavour, server).usual))
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await send(client)
            return await read(client)

    async def under_trio() -> Any:
        async with httpx2.AsyncClient(**cast(Any, theirs)) as lent:
            client: Any = AsyncClickSend(http_client=lent, **cast(Any, Borrower(flavour, server).usual))
            with trio.move_on_after(0.1) as scope:
                await send(client)
            assert scope.cancelled_caught
            return await read(client)

    result = asyncio.run(under_asyncio()) if flavour == "asyncio" else trio.run(under_trio)

    assert result == []
    assert len(server.requests) == 2
    server.wait_until_closed(2)


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_calls_at_the_same_time(flavour: Flavour, server: Server) -> None:
    def echo(request: Any) -> Reply:
        number = int(request.target.rpartition("/")[2])
        return Reply((number % 3 / 1000, *success({"list_id": number}).steps))

    server.decide = echo
    seen: dict[int, Any] = {}

    async def calls() -> None:
        async with httpx2.AsyncClient(trust_env=False) as lent:
            client: Any = AsyncClickSend(http_client=lent, **cast(Any, Borrower(flavour, server).usual))

            async def call(number: int) -> None:
                seen[number] = (await client.lists.get(number)).list_id

            if flavour == "trio":
                async with trio.open_nursery() as nursery:
                    for number in range(40):
                        nursery.start_soon(call, number)
            else:
                await asyncio.gather(*map(call, range(40)))

    if flavour == "trio":
        trio.run(calls)
    else:
        asyncio.run(calls())

    assert seen == {number: number for number in range(40)}

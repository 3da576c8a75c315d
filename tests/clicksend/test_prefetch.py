"""The option `prefetch` reads several pages of a list at the same time and returns their items in order."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any, cast

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk.errors import ArgumentError, NotFoundError

from tests.support.replies import page, refusal
from tests.support.server import Server
from tests.support.subject import Subject

from .conftest import Connect
from .paging import Pages, ids


def prefetched(c: Any) -> Any:
    return c.sms.history(options={"prefetch": 4})


def test_pages_side_by_side_are_in_order(server: Server, client: Subject) -> None:
    server.decide = side_by_side = Pages(11)
    got = client.items(prefetched)
    server.decide = in_turn = Pages(11)

    assert ids(got) == ids(client.items(lambda c: c.sms.history()))
    assert sorted(side_by_side.asked) == in_turn.asked == list(range(1, 12))
    assert 1 < side_by_side.most <= 4
    assert in_turn.most == 1


@pytest.mark.parametrize("last", [1, 2])
def test_few_pages_side_by_side(last: int, server: Server, client: Subject) -> None:
    server.decide = pages = Pages(last)

    assert len(client.items(prefetched)) == last * 2
    assert sorted(pages.asked) == list(range(1, last + 1))


def test_one_page_is_one_request_none_the_less(server: Server, client: Subject) -> None:
    server.decide = pages = Pages(5)

    first = client.call(prefetched)
    second = client.call(lambda _: first.next_page())

    assert (first.number, second.number) == (1, 2)
    assert pages.asked == [1, 2]


def test_who_stops_early_reads_little_more(server: Server) -> None:
    server.decide = pages = Pages(50)

    with ClickSend("nora", "s3cret", base_url=f"http://{server.address}/v3") as client:
        for number, _ in enumerate(prefetched(client)):
            if number == 4:  # an item of page 3
                break

    assert {1, 2, 3} <= set(pages.asked)
    time.sleep(0.1)
    assert len(pages.asked) <= 8
    server.wait_until_closed(server.connections)


def test_who_stops_early_leaves_no_tasks(server: Server) -> None:
    server.decide = pages = Pages(50)

    async def calls() -> set[Any]:
        async with AsyncClickSend("nora", "s3cret", base_url=f"http://{server.address}/v3") as client:
            first = await prefetched(client)
            iterator = first.pages()
            for _ in range(3):
                await anext(iterator)
            await cast(Any, iterator).aclose()
            await asyncio.sleep(0.05)  # Python closes generators within generators a little later
            return asyncio.all_tasks() - {cast(Any, asyncio.current_task())}

    assert asyncio.run(calls()) == set()
    assert len(pages.asked) <= 8
    server.wait_until_closed(server.connections)


@pytest.mark.parametrize("number", [2, 3, 6])
def test_an_error_on_a_page_surfaces_in_its_place(number: int, server: Server, connect: Connect) -> None:
    server.decide = Pages(9, {number: refusal(404, "NOT_FOUND", "Gone.")})
    client = connect()
    got: list[Any] = []

    def collect(c: Any) -> Any:
        if client.kind == "sync":
            return got.extend(_until_error(prefetched(c)))
        return collect_async(c)

    async def collect_async(c: Any) -> None:
        async for item in prefetched(c):
            got.append(item)

    def _until_error(items: Any) -> Iterator[Any]:
        for item in items:
            got.append(item)
            yield from ()

    with pytest.raises(NotFoundError):
        client.call(collect)

    assert len(got) == (number - 1) * 2


@pytest.mark.parametrize("count", [0, -1, 65, "4", 2.5, None, True])
def test_an_invalid_prefetch(count: Any, server: Server, client: Subject) -> None:
    server.will(page([], 1, last=1))

    with pytest.raises(ArgumentError, match=r"^options\['prefetch'\]: expected a number from 1 to 64, got"):
        client.call(lambda c: c.sms.history(options={"prefetch": count}))

    assert server.requests == []

"""Lists that continue on other pages: which requests are made, what a page says of itself, and lists that change."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from clicksend_sdk import AsyncPage, ClickSend, Page
from clicksend_sdk.errors import APIResponseError
from clicksend_sdk.models import SmsHistoryItem

from tests.support.replies import page, success
from tests.support.server import Received, Reply, Server
from tests.support.subject import Kind, Subject

from .paging import ids


def item(number: int) -> dict[str, object]:
    """An item of the list, of which there are five on three pages."""
    return {"to": "+61411111111", "body": f"Text {number}", "status": "Sent", "message_id": f"M{number}"}


PAGES = [page([item(1), item(2)], 1), page([item(3), item(4)], 2), page([item(5)], 3)]


def history(c: ClickSend) -> Page[SmsHistoryItem]:
    return c.sms.history()


def targets(server: Server) -> list[str]:
    """The queries of all requests so far."""
    return [request.target.partition("?")[2] for request in server.requests]


def test_one_page_is_one_request(server: Server, client: Subject, kind: Kind) -> None:
    server.will(*PAGES)

    first = client.call(history)

    assert isinstance(first, Page if kind == "sync" else AsyncPage)
    assert ids(first.items) == ["M1", "M2"]
    assert (first.number, first.last, first.total, first.has_next) == (1, 3, 5, True)
    assert repr(first) == "<page 1 of 3: 2 of 5 items>"
    assert targets(server) == ["page=1&limit=100"]


def test_next_page(server: Server, client: Subject) -> None:
    server.will(*PAGES)
    first = client.call(history)

    second = client.call(lambda _: first.next_page())

    assert second is not None
    assert ids(second.items) == ["M3", "M4"]
    assert ids(client.all_items(second)) == ["M3", "M4", "M5"]
    assert targets(server) == ["page=1&limit=100", "page=2&limit=100", "page=3&limit=100"]


def test_the_last_page_has_no_next(server: Server, client: Subject) -> None:
    server.will(PAGES[2])
    last = client.call(lambda c: c.sms.history(page=3))

    following = client.call(lambda _: last.next_page())

    assert following is None
    assert last.has_next is False
    assert len(server.requests) == 1


def test_a_page_can_be_iterated_over_again(server: Server, client: Subject) -> None:
    server.will(*PAGES, *PAGES[1:])
    first = client.call(history)

    twice = [ids(client.all_items(first)) for _ in range(2)]

    assert twice == [["M1", "M2", "M3", "M4", "M5"]] * 2


def test_pages_are_read_only_when_needed(server: Server, client: Subject) -> None:
    server.will(*PAGES)
    first = client.call(history)

    def three(_: object) -> Any:
        if isinstance(first, Page):
            items = iter(first)
            return [next(items) for _ in range(3)]
        return three_async()

    async def three_async() -> list[Any]:
        items: Any = first
        found: list[Any] = []
        async for each in items:
            found.append(each)
            if len(found) == 3:
                break
        return found

    assert ids(client.call(three)) == ["M1", "M2", "M3"]
    assert len(server.requests) == 2


@pytest.mark.parametrize("prefetch", [1, 4])
def test_a_list_that_shrinks(prefetch: int, server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    items = [[{"message_id": f"M{number}"}] for number in range(4)]
    shrunk = [
        page(items[1], 1, last=3, total=6),
        page(items[2], 2, last=3, total=5),
        page(items[3], 3, last=3, total=5),
    ]
    server.decide = lambda request: shrunk[int(request.target.partition("page=")[2].partition("&")[0]) - 1]

    got = client.items(lambda c: c.sms.history(options={"prefetch": prefetch}))

    assert ids(got) == ["M1", "M2", "M3"]
    [record] = [record for record in caplog.records if "shrank" in record.getMessage()]
    assert record.name == "clicksend_sdk"
    assert record.levelno == logging.WARNING
    assert "a list shrank from 6 to 5 items between pages 1 and 2" in record.getMessage()


@pytest.mark.parametrize("prefetch", [1, 4])
def test_a_list_that_ends_sooner_than_it_said(prefetch: int, server: Server, client: Subject) -> None:
    def shorter(request: Received) -> Reply:
        number = int(request.target.partition("page=")[2].partition("&")[0])
        items = [{"message_id": f"M{number}"}] if number <= 3 else []
        return page(items, number, last=9 if number < 3 else 3, total=5)

    server.decide = shorter

    assert ids(client.items(lambda c: c.sms.history(options={"prefetch": prefetch}))) == ["M1", "M2", "M3"]


@pytest.mark.parametrize("prefetch", [1, 4])
def test_a_page_that_comes_again_is_an_error(prefetch: int, server: Server, client: Subject) -> None:
    server.decide = lambda _: page([{"message_id": "M1"}], 1, last=9)

    with pytest.raises(APIResponseError, match="got page 1 again"):
        client.items(lambda c: c.sms.history(options={"prefetch": prefetch}))


def test_a_plain_list_in_place_of_a_page_is_read(server: Server, client: Subject) -> None:
    server.will(success([{"contact_id": 1, "list_id": 2}, {"contact_id": 3, "list_id": 2}]))

    contacts = client.items(lambda c: c.contacts.list(2))

    assert [each.contact_id for each in contacts] == [1, 3]
    assert len(server.requests) == 1


def test_a_response_without_a_list_is_an_error(server: Server, client: Subject) -> None:
    server.will(success({"total": 2, "contacts": [{"contact_id": 1}]}))

    with pytest.raises(APIResponseError, match="no list at /data/data"):
        client.items(lambda c: c.contacts.list(2))


@pytest.mark.parametrize("prefetch", [1, 4])
def test_a_first_page_with_another_number_is_no_loop(prefetch: int, server: Server, client: Subject) -> None:
    def numbered_from_zero(request: Received) -> Reply:
        number = int(request.target.partition("page=")[2].partition("&")[0])
        return page([{"message_id": f"M{number}"}], number - 1, last=3)

    server.decide = numbered_from_zero

    assert ids(client.items(lambda c: c.sms.history(options={"prefetch": prefetch}))) == ["M1", "M2", "M3"]

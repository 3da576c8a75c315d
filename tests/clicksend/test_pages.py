"""Lists that continue on other pages: which requests are made, what a page says of itself, and lists that change."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from clicksend_sdk import AsyncPage, ClickSend, Page
from clicksend_sdk.errors import APIResponseError, NotFoundError
from clicksend_sdk.models import SmsHistoryItem

from tests.support.replies import page, refusal, reply, success
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


def test_iterating_reads_every_item_of_every_page(server: Server, client: Subject) -> None:
    server.will(*PAGES)

    items = client.items(history)

    assert ids(items) == ["M1", "M2", "M3", "M4", "M5"]
    assert targets(server) == ["page=1&limit=100", "page=2&limit=100", "page=3&limit=100"]


def test_one_page_is_one_request(server: Server, client: Subject, kind: Kind) -> None:
    server.will(*PAGES)

    first = client.call(history)

    assert isinstance(first, Page if kind == "sync" else AsyncPage)
    assert ids(first.items) == ["M1", "M2"]
    assert (first.number, first.last, first.total, first.has_next) == (1, 3, 5, True)
    assert repr(first) == "<page 1 of 3: 2 of 5 items>"
    assert targets(server) == ["page=1&limit=100"]


def test_pages_follow_each_other(server: Server, client: Subject) -> None:
    server.will(*PAGES)

    pages = client.pages(client.call(history))

    assert [ids(each.items) for each in pages] == [["M1", "M2"], ["M3", "M4"], ["M5"]]
    assert [each.number for each in pages] == [1, 2, 3]


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


def test_starting_later_with_a_limit_of_ones_own(server: Server, client: Subject) -> None:
    server.will(*PAGES[1:])

    items = client.items(lambda c: c.sms.history(page=2, limit=15, q={"status": "Sent"}, options={"query": {"x": "1"}}))

    assert ids(items) == ["M3", "M4", "M5"]
    assert targets(server) == [
        "page=2&limit=15&q=status%3ASent&x=1",
        "page=3&limit=15&q=status%3ASent&x=1",
    ]


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


@pytest.mark.parametrize("last", [0, 1])
def test_an_empty_list(last: int, server: Server, client: Subject) -> None:
    server.will(page([], 1, last=last, total=0))

    first = client.call(history)

    assert client.all_items(first) == []
    assert (first.total, list(first.items)) == (0, [])
    assert len(server.requests) == 1


def test_a_server_that_repeats_a_page_is_an_error(server: Server, client: Subject) -> None:
    server.will(PAGES[0], PAGES[0])
    first = client.call(history)

    with pytest.raises(APIResponseError, match="requested page 2, got page 1 again"):
        client.all_items(first)

    assert len(server.requests) == 2


def test_a_server_that_does_not_count_pages_is_read_until_a_page_is_empty(server: Server, client: Subject) -> None:
    server.will(*(uncounted(number) for number in (1, 2)), uncounted())

    assert ids(client.items(history)) == ["M1", "M2"]
    assert targets(server) == ["page=1&limit=100", "page=2&limit=100", "page=3&limit=100"]


def uncounted(*numbers: int) -> Any:
    """A page that has its items alone."""
    return success({"data": [item(number) for number in numbers]})


def test_counts_may_be_text(server: Server, client: Subject) -> None:
    server.will(success({"total": "1", "current_page": "1", "last_page": "1.00", "data": [item(1)]}))

    first = client.call(history)

    assert (first.number, first.last, first.total, ids(first.items)) == (1, 1, 1, ["M1"])


def test_a_later_page_that_is_refused(server: Server, client: Subject) -> None:
    server.will(PAGES[0], refusal(404, "NOT_FOUND", "No such page."))
    first = client.call(history)

    with pytest.raises(NotFoundError) as caught:
        client.all_items(first)

    assert (caught.value.method, caught.value.path) == ("GET", "/sms/history")


def test_path_arguments_are_kept_on_every_page(server: Server, client: Subject) -> None:
    contact = {"contact_id": 1, "list_id": 7}
    server.will(page([contact], 1, last=2), page([contact], 2, last=2))

    contacts = client.items(lambda c: c.contacts.list(7))

    assert len(contacts) == 2
    assert [request.target.partition("?")[0] for request in server.requests] == ["/v3/lists/7/contacts"] * 2


def linked(numbers: list[str], following: str | None) -> Reply:
    """A page of own numbers, which has no envelope."""
    identity = "4b9d3a1e-0f67-4c52-9a55-3a1f0a2b7c11"
    items = [{"id": identity, "phone_number": number, "status": "APPROVED"} for number in numbers]
    links = {"self": "/own-numbers", "next": following, "page_size": 2}
    return reply({"own_numbers": items, "_metadata": {"pagination": links}})


def test_links_lead_from_page_to_page(server: Server, client: Subject) -> None:
    server.will(
        linked(["+1", "+2"], "https://elsewhere.example/other/path?offset=a1#b2%2Bc&page_size=2"),
        linked(["+3"], None),
    )

    found = client.items(lambda c: c.own_numbers.list(page_size=2))

    assert [number.phone_number for number in found] == ["+1", "+2", "+3"]
    assert [request.target for request in server.requests] == [
        "/v3/own-numbers?page_size=2",
        "/v3/own-numbers?offset=a1%23b2%2Bc&page_size=2",
    ]


def test_a_link_to_the_same_page_is_an_error(server: Server, client: Subject) -> None:
    server.decide = lambda _: linked(["+1"], "/own-numbers?offset=a1")

    with pytest.raises(APIResponseError, match="leads back to a page"):
        client.items(lambda c: c.own_numbers.list())

    assert len(server.requests) == 2


def test_a_server_that_does_not_count_and_repeats_itself_is_an_error(server: Server, client: Subject) -> None:
    server.decide = lambda _: success({"data": [{"list_id": 1, "list_name": "Guests"}]})

    with pytest.raises(APIResponseError, match="again"):
        client.items(lambda c: c.lists.list())

    assert len(server.requests) == 2


@pytest.mark.parametrize("enveloped", [True, False])
def test_a_page_can_come_without_the_envelope(server: Server, client: Subject, enveloped: bool) -> None:
    campaigns = [{"mms_campaign_id": 7, "name": "Spring", "status": "Sent"}]
    data = {"total": 1, "per_page": 15, "current_page": 1, "last_page": 1, "data": campaigns}
    server.will(success(data) if enveloped else reply(data))

    found = client.items(lambda c: c.mms.campaigns.list())

    assert [campaign.name for campaign in found] == ["Spring"]


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

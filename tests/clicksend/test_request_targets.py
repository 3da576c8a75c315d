"""Paths and queries: how arguments are spelled in the address of a request."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from clicksend_sdk import UNSET, ClickSend
from clicksend_sdk.errors import ArgumentError

from tests.support.replies import page, success
from tests.support.server import Server
from tests.support.subject import Subject

from .conftest import Connect

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("message_id", "segment"),
    [
        ("a/b?c#d é", "a%2Fb%3Fc%23d%20%C3%A9"),
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        ("~a.b-c_d", "~a.b-c_d"),
        ("a:b@c;d=e&f+g", "a%3Ab%40c%3Bd%3De%26f%2Bg"),
        ("a\r\nb\0", "a%0D%0Ab%00"),
        ("{message_id}", "%7Bmessage_id%7D"),
        (r"\1", "%5C1"),
    ],
)
def test_a_path_value_stays_one_segment(message_id: str, segment: str, server: Server, client: Subject) -> None:
    server.will(success())

    client.call(lambda c: c.sms.cancel(message_id))

    assert [request.line for request in server.requests] == [f"PUT /v3/sms/{segment}/cancel HTTP/1.1"]


@pytest.mark.parametrize("message_id", ["", ".", ".."])
def test_a_path_value_that_would_change_the_path_is_refused(message_id: str, server: Server, client: Subject) -> None:
    with pytest.raises(ArgumentError, match=r"^message_id: .* cannot be part of a path$"):
        client.call(lambda c: c.sms.cancel(message_id))

    assert server.requests == []


def test_numbers_and_words_in_a_path(server: Server, client: Subject) -> None:
    server.will(success({}))

    client.call(lambda c: c.account.usage(2026, 1, "subaccount"))

    assert server.requests[0].target == "/v3/account/usage/2026/1/subaccount"


@pytest.mark.parametrize("wrong", ["7", 7.0, True, None])
def test_a_path_value_of_another_type_is_refused(wrong: Any, server: Server, client: Subject) -> None:
    with pytest.raises(ArgumentError, match=r"^list_id: expected int, got (str|float|bool|None)$"):
        client.call(lambda c: c.lists.get(wrong))

    assert server.requests == []


HISTORY: dict[str, tuple[Callable[[ClickSend], Any], str]] = {
    "nothing": (lambda c: c.sms.history(), "page=1&limit=100"),
    "pairs": (
        lambda c: c.sms.history(q={"status": "Sent", "to": "+61411111111"}, order_by={"date": "desc"}),
        "page=1&limit=100&q=status%3ASent%2Cto%3A%2B61411111111&order_by=date%3Adesc",
    ),
    "text": (
        lambda c: c.sms.history(q="status:Sent,to:+61411111111", order_by="date:desc"),
        "page=1&limit=100&q=status%3ASent%2Cto%3A%2B61411111111&order_by=date%3Adesc",
    ),
    "values": (
        lambda c: c.sms.history(q={"subaccount_id": 7, "read": True, "date": NEW_YEAR}),
        "page=1&limit=100&q=subaccount_id%3A7%2Cread%3A1%2Cdate%3A1767225600",
    ),
    "dates": (
        lambda c: c.sms.history(date_from=NEW_YEAR, date_to=NEW_YEAR.replace(second=1)),
        "page=1&limit=100&date_from=1767225600&date_to=1767225601",
    ),
    "unset": (
        lambda c: c.sms.history(operator="OR", q=UNSET, order_by={"date": "asc", "to": UNSET}),
        "page=1&limit=100&order_by=date%3Aasc&operator=OR",
    ),
    "characters": (
        lambda c: c.sms.history(q="body:a b&c=d#é/?"),
        "page=1&limit=100&q=body%3Aa%20b%26c%3Dd%23%C3%A9%2F%3F",
    ),
}


@pytest.mark.parametrize("name", HISTORY)
def test_the_query(name: str, server: Server, client: Subject) -> None:
    call, query = HISTORY[name]
    server.will(page([], 1))

    client.call(call)

    assert server.requests[0].target == f"/v3/sms/history?{query}"


def test_a_query_on_a_list_without_pages(server: Server, client: Subject) -> None:
    server.will(success({"url": "https://files.example.com/1.csv"}))

    file = client.call(lambda c: c.sms.export_history(filename="1 & 2.csv"))

    assert file.url == "https://files.example.com/1.csv"
    assert server.requests[0].target == "/v3/sms/history/export?filename=1%20%26%202.csv"


@pytest.mark.parametrize(
    "pairs",
    [{"body": "Hello, you"}, {"a,b": "c"}, {"a:b": "c"}, {"status": None}, {7: "c"}],
    ids=repr,
)
def test_a_pair_that_cannot_be_told_apart_is_refused(pairs: Any, server: Server, client: Subject) -> None:
    with pytest.raises(ArgumentError, match=r"^q: "):
        client.call(lambda c: c.sms.history(q=pairs))

    assert server.requests == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"q": 7}, "q: expected a mapping or text, got int"),
        ({"date_from": datetime(2026, 1, 1)}, "date_from: expected a datetime with a timezone"),
        ({"date_from": 1767225600}, "date_from: expected datetime, got int"),
        ({"limit": "100"}, "limit: expected int, got str"),
        ({"page": "2"}, "page: expected a number from 1, got '2'"),
        ({"page": -1}, "page: expected a number from 1, got -1"),
        ({"page": 0}, "page: expected a number from 1, got 0"),
        ({"page": 10**5000}, "page: expected a number from 1, got one with too many digits"),
    ],
    ids=range(8),
)
def test_a_query_value_that_is_wrong_is_refused(
    arguments: dict[str, Any], message: str, server: Server, client: Subject
) -> None:
    with pytest.raises(ArgumentError) as caught:
        client.call(lambda c: c.sms.history(**arguments))

    assert str(caught.value).startswith(message)
    assert server.requests == []


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("", "/countries"),
        ("/", "/countries"),
        ("/v3", "/v3/countries"),
        ("/v3/", "/v3/countries"),
        ("/deep/er%20/v3//", "/deep/er%20/v3/countries"),
    ],
)
def test_the_path_of_the_base_url(path: str, target: str, server: Server, connect: Connect) -> None:
    server.will(success([]))

    connect(base_url=f"http://{server.address}{path}").call(lambda c: c.countries.list())

    assert server.requests[0].target == target
    assert server.requests[0].headers["host"] == server.address


def test_the_base_url_of_the_environment(server: Server, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLICKSEND_BASE_URL", f"http://{server.address}/staging")
    server.will(success([]))

    connect(base_url=None).call(lambda c: c.countries.list())

    assert server.requests[0].target == "/staging/countries"


@pytest.mark.parametrize(
    "base_url",
    [
        "localhost:8080",
        "localhost",
        "//localhost",
        "ftp://localhost",
        "http://",
        "http:///v3",
        "http://[::1",
        "http://localhost:port",
        "http://localhost:99999",
        "http://localhost/v3?key=1",
        "http://localhost/v3#top",
        "http://localhost/v 3",
        "http://localhost/v\u00fc3",
        "http://local\r\nhost/v3",
    ],
)
def test_a_base_url_that_cannot_be_used_is_refused(base_url: str, connect: Connect) -> None:
    with pytest.raises(ArgumentError, match=r"^(base_url|headers): "):
        connect(base_url=base_url).call(lambda c: c.countries.list())


def test_a_base_url_with_a_password_is_refused_without_showing_it(connect: Connect) -> None:
    with pytest.raises(ArgumentError) as caught:
        connect(base_url="http://nora:s3cret@localhost/v3").call(lambda c: c.countries.list())

    assert "s3cret" not in str(caught.value)

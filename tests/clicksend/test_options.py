"""Options of a client or a single call: timeout, headers, query and body."""

from __future__ import annotations

from typing import Any, cast

import pytest
from clicksend_sdk import Options
from clicksend_sdk.errors import APITimeoutError, ArgumentError

from tests.support.replies import STALL, page, sent, success
from tests.support.server import Received, Server
from tests.support.subject import Subject

from .conftest import Connect


def request_of(server: Server, client: Subject, options: Options | None = None) -> Received:
    """The request of a call that carries credentials."""
    server.will(success([]))
    client.call(lambda c: c.countries.selected(options=options))
    return server.requests[-1]


def names(request: Received) -> list[str]:
    """The names of the headers, in lower case and in alphabetical order."""
    return sorted(line.partition(":")[0].lower() for line in request.header_lines)


USUAL = ["accept", "accept-encoding", "authorization", "host", "user-agent"]


def test_no_options_are_the_same_as_none(server: Server, client: Subject) -> None:
    assert request_of(server, client, {}).raw == request_of(server, client).raw


def test_headers_of_the_client(server: Server, connect: Connect) -> None:
    request = request_of(server, connect(headers={"X-Trace": "7", "user-agent": "Bistro/1"}))

    assert names(request) == sorted([*USUAL, "x-trace"])
    assert request.headers["x-trace"] == "7"
    assert request.headers["user-agent"] == "Bistro/1"


def test_headers_of_a_call(server: Server, connect: Connect) -> None:
    client = connect(headers={"X-Trace": "7", "X-Other": "8"})

    request = request_of(server, client, {"headers": {"x-TRACE": "9", "ACCEPT": "text/json", "X-New": ""}})
    after = request_of(server, client)

    assert names(request) == sorted([*USUAL, "x-trace", "x-other", "x-new"])
    assert [request.headers[name] for name in ("x-trace", "accept", "x-other", "x-new")] == ["9", "text/json", "8", ""]
    assert after.headers["x-trace"] == "7"


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_authorization_can_be_replaced(name: str, server: Server, connect: Connect) -> None:
    by_call = request_of(server, connect(), {"headers": {name: "Bearer t0ken"}})
    by_client = request_of(server, connect(headers={name: "Bearer t0ken"}))

    for request in (by_call, by_client):
        assert names(request) == USUAL
        assert request.headers["authorization"] == "Bearer t0ken"


def test_the_content_type_can_be_replaced(server: Server, client: Subject) -> None:
    server.will(sent())

    client.call(
        lambda c: c.sms.send(messages=[{"body": "Hi"}], options={"headers": {"content-type": "application/vnd.x+json"}})
    )

    [request] = server.requests
    assert names(request) == sorted([*USUAL, "content-length", "content-type"])
    assert request.headers["content-type"] == "application/vnd.x+json"


BAD_HEADERS: dict[str, dict[Any, Any]] = {
    "newline": {"X-Token": "s3cret\nX-Evil: 1"},
    "return": {"X-Token": "s3cret\r\nX-Evil: 1"},
    "zero": {"X-Token": "s3cret\0"},
    "not-ascii": {"X-Token": "s3crét"},
    "type": {"X-Token": 3},
    "bytes": {"X-Token": b"s3cret"},
}


@pytest.mark.parametrize("place", ["client", "call"])
@pytest.mark.parametrize("name", BAD_HEADERS)
def test_a_header_that_cannot_be_sent_is_refused_without_showing_it(
    name: str, place: str, server: Server, connect: Connect
) -> None:
    headers = BAD_HEADERS[name]
    client = connect(headers=headers if place == "client" else None)

    with pytest.raises(ArgumentError) as caught:
        request_of(server, client, {"headers": headers} if place == "call" else None)

    assert str(caught.value) == "headers: the value of X-Token has characters that cannot be sent"
    assert server.requests == []


@pytest.mark.parametrize("name", ["", "X Token", "X-Token:", "X-Tok\r\nen", "é", "Content-Length", "transfer-encoding"])
def test_a_name_of_a_header_that_cannot_be_sent_is_refused(name: str, server: Server, client: Subject) -> None:
    with pytest.raises(ArgumentError, match=r"^headers: "):
        request_of(server, client, {"headers": {name: "7"}})

    assert server.requests == []


def test_query_parameters_that_are_not_known_yet(server: Server, client: Subject) -> None:
    server.will(page([], 1))

    request = request_of(server, client, {"query": {"a b": "c&d", "e": "ü"}})
    server.will(page([], 1))
    client.call(lambda c: c.sms.history(options={"query": {"novel": "1"}}))

    assert request.target == "/v3/user-countries?a%20b=c%26d&e=%C3%BC"
    assert server.requests[-1].target == "/v3/sms/history?page=1&limit=100&novel=1"


def test_body_members_that_are_not_known_yet(server: Server, client: Subject) -> None:
    server.will(sent("SUCCESS"), success({"count": 0}))

    client.call(
        lambda c: c.sms.send(
            messages=[{"body": "Hi"}], options={"body": {"novel": {"a": [None, True]}, "messages": [1]}}
        )
    )
    client.call(lambda c: c.sms.cancel_all(options={"body": {"novel": 1}}))

    assert [request.json for request in server.requests] == [
        {"messages": [1], "novel": {"a": [None, True]}},
        {"novel": 1},
    ]


def test_the_timeout_of_a_call(server: Server, client: Subject) -> None:
    server.will(STALL)

    with pytest.raises(APITimeoutError) as caught:
        client.call(lambda c: c.countries.list(options={"timeout": 0.2}))

    assert 0.19 <= caught.value.elapsed < 2


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), "5", None], ids=repr)
def test_an_invalid_timeout_is_refused(timeout: Any, server: Server, connect: Connect) -> None:
    client = connect()

    with pytest.raises(ArgumentError, match=r"^timeout: expected seconds above 0, got "):
        connect(timeout=timeout)
    with pytest.raises(ArgumentError, match=r"^options\['timeout'\]: expected seconds above 0, got "):
        request_of(server, client, {"timeout": timeout})

    assert server.requests == []


def test_a_client_takes_another_transport(server: Server, connect: Connect) -> None:
    class Broken:
        """Stands in for any transport of a user's own."""

        def send(self, request: object, deadline: float) -> Any:
            raise ZeroDivisionError

        def now(self) -> float:
            return 0.0

        def sleep(self, seconds: float) -> Any:
            raise AssertionError

        def close(self) -> Any:
            async def closed() -> None:
                pass

            return closed() if client.kind == "async" else None

    client = connect(transport=Broken())

    with pytest.raises(ZeroDivisionError):
        client.call(lambda c: c.countries.list())

    assert server.connections == 0


def test_a_setting_that_a_copy_cannot_have_is_refused(client: Subject) -> None:
    copy: Any = client.client.with_options

    with pytest.raises(ArgumentError, match=r"with_options\['timout'\]: unknown option; did you mean 'timeout'"):
        copy(timout=5)


@pytest.mark.parametrize(("name", "meant"), [("prefech", "prefetch"), ("timout", "timeout"), ("zzz", None)])
def test_an_unknown_option(name: str, meant: str | None, server: Server, client: Subject) -> None:
    with pytest.raises(ArgumentError, match=rf"^options\['{name}'\]: unknown option") as caught:
        client.call(lambda c: c.countries.list(options=cast(Any, {name: 1})))

    assert (f"did you mean '{meant}'?" in str(caught.value)) is (meant is not None)
    assert server.requests == []

"""Calls over the caller's own client of httpx2, which stays open when ours is closed."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, cast

import httpx2
import pytest
import trio
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk.errors import APIConnectionError, ArgumentError, ClientClosedError, NotFoundError

from tests.support.replies import RESET, chunked, envelope, gzipped, page, refusal, reply, sent, success
from tests.support.server import Reply, Server

from .borrower import Borrower
from .calls import MESSAGE, read, send


def test_calls(server: Server, borrower: Borrower) -> None:
    server.will(sent("SUCCESS"), success([{"code": "AU", "value": "Australia"}]), success())

    result, countries, nothing = borrower.run(send, read, lambda c: c.sms.cancel("A1"))

    assert result.messages[0].status == "SUCCESS"
    assert countries[0].code == "AU"
    assert nothing is None
    assert [request.line for request in server.requests] == [
        "POST /v3/sms/send HTTP/1.1",
        "GET /v3/countries HTTP/1.1",
        "PUT /v3/sms/A1/cancel HTTP/1.1",
    ]
    assert server.requests[0].json == {"messages": [MESSAGE]}
    assert server.connections == 1


def test_a_request_is_the_same_as_without(server: Server, borrower: Borrower) -> None:
    server.will(*[sent("SUCCESS")] * 2)

    borrower.run(send)
    with ClickSend(**cast(Any, borrower.usual)) as client:
        send(client)

    theirs, ours = (dict(request.headers) for request in server.requests)
    assert theirs.pop("connection", "keep-alive") == "keep-alive"
    assert theirs == ours


@pytest.mark.parametrize("make", [chunked, gzipped, reply], ids=["chunked", "gzipped", "plain"])
def test_a_reply_in_every_form(make: Any, server: Server, borrower: Borrower) -> None:
    server.will(make(envelope([{"code": "AU", "value": "Australia"}])))

    [countries] = borrower.run(read)

    assert [each.code for each in countries] == ["AU"]


def items(first: int, count: int) -> list[dict[str, object]]:
    return [{"to": "+61411111111", "message_id": f"M{number}"} for number in range(first, first + count)]


@pytest.mark.parametrize("options", [{}, {"prefetch": 3}], ids=["", "prefetch"])
def test_pages(options: Any, server: Server, borrower: Borrower) -> None:
    def asked_page(request: Any) -> Reply:
        number = int(request.target.partition("page=")[2].partition("&")[0])
        return page(items(number * 2 - 1, 2 if number < 3 else 1), number)

    server.decide = asked_page

    def collected(c: Any) -> Any:
        pages = c.sms.history(options=options)
        return list(pages) if borrower.flavour == "sync" else pages

    [found] = borrower.run(collected)

    assert [each.message_id for each in found] == ["M1", "M2", "M3", "M4", "M5"]
    assert len(server.requests) == 3


def test_a_refusal(server: Server, borrower: Borrower) -> None:
    server.will(refusal(404, "NOT_FOUND", "No such message."))

    with pytest.raises(NotFoundError, match="NOT_FOUND") as caught:
        borrower.run(lambda c: c.sms.cancel("A1"))

    assert caught.value.request_id == "req-7"


def test_a_call_is_repeated_by_us_alone(server: Server, borrower: Borrower) -> None:
    server.will(reply({}, status=503, headers={"Retry-After": "0"}), RESET, success([]))

    assert borrower.run(read, retries=2) == [[]]

    assert len(server.requests) == 3


def test_their_client_stays_open(server: Server, borrower: Borrower) -> None:
    server.will(success([]), reply({"after": True}))
    url = f"http://{server.address}/after"

    _, after = borrower.run(read, after=lambda lent: lent.get(url))

    assert after.json() == {"after": True}
    assert [request.connection for request in server.requests] == [0, 0]


def test_a_closed_client_makes_no_calls(server: Server, borrower: Borrower) -> None:
    with pytest.raises(ClientClosedError):
        borrower.run(lambda c: c.close(), read)

    assert server.connections == 0


def test_their_client_when_it_is_closed(server: Server, borrower: Borrower) -> None:
    lent = httpx2.Client() if borrower.flavour == "sync" else httpx2.AsyncClient()
    if isinstance(lent, httpx2.Client):
        lent.close()
    else:
        asyncio.run(lent.aclose())
    client: Any = (ClickSend if borrower.flavour == "sync" else AsyncClickSend)(
        http_client=lent, **cast(Any, borrower.usual)
    )

    async def call() -> Any:
        return await send(client)

    with pytest.raises(APIConnectionError):
        if borrower.flavour == "sync":
            send(client)
        elif borrower.flavour == "asyncio":
            asyncio.run(call())
        else:
            trio.run(call)

    assert server.connections == 0


def test_a_file(server: Server, borrower: Borrower, tmp_path: Path) -> None:
    content = b"to,status\n" * 50_000
    server.will(reply(content, headers={"Content-Type": "text/csv"}))
    path = tmp_path / "history.csv"

    borrower.run(lambda c: c.download(f"http://{server.address}/history.csv", path))

    assert path.read_bytes() == content


def test_only_one_can_send(borrower: Borrower) -> None:
    with pytest.raises(ArgumentError, match="transport, http_client: pass only one of them"):
        borrower.run(send, transport=object())

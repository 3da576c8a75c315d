"""`with_response` returns the result of a call together with its HTTP response."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from clicksend_sdk import AsyncClickSend
from clicksend_sdk.errors import NotFoundError

from tests.support.replies import envelope, message_result, page, refusal, reply, success
from tests.support.server import Received, Reply, Server
from tests.support.subject import Subject

from .calls import DRIFTED, MESSAGE
from .conftest import Connect


def with_response(client: Subject, use: Callable[[Any], Any], method: Callable[[Any], Any]) -> Any:
    """The reply of a call to one method."""
    return client.call(lambda c: use(c.with_response(method(c))))


def test_a_reply_has_what_its_result_has_not(server: Server, connect: Connect) -> None:
    client = connect(retries=1)
    server.will(
        reply({}, status=429, headers={"Retry-After": "0"}),
        reply(envelope({"messages": [message_result()]}), headers={"X-Request-Id": "req-1", "X-Left": "7"}),
    )

    got = with_response(client, lambda method: method(messages=[MESSAGE]), lambda c: c.sms.send)

    assert got.result.messages[0].status == "SUCCESS"
    assert (got.status, got.request_id, got.attempts, got.drift) == (200, "req-1", 2, ())
    assert got.headers["x-left"] == "7"
    assert json.loads(got.content)["data"] == {"messages": [message_result()]}
    assert 0 < got.elapsed < 5
    assert "61411111111" not in repr(got.headers) + repr(got).replace(repr(got.result), "")


def test_a_reply_has_its_drift(server: Server, client: Subject) -> None:
    server.will(DRIFTED, DRIFTED)

    for _ in range(2):  # the log and hooks have it only once
        got = with_response(client, lambda method: method(messages=[MESSAGE]), lambda c: c.sms.send)

        assert [each.pointer for each in got.drift] == ["/data/messages/0/date", "/data/messages/0/message_parts"]


def test_the_reply_of_a_page(server: Server, client: Subject) -> None:
    server.will(page([{"message_id": "M1"}], 1, last=2), page([{"message_id": "M2"}], 2, last=2))

    got = with_response(client, lambda method: method(limit=15), lambda c: c.sms.history)

    assert (got.status, got.attempts, got.result.number) == (200, 1, 1)
    assert [each.message_id for each in client.all_items(got.result)] == ["M1", "M2"]


def test_a_reply_without_a_result(server: Server, client: Subject) -> None:
    server.will(success())

    got = with_response(client, lambda method: method("A1"), lambda c: c.sms.cancel)

    assert (got.result, got.status) == (None, 200)


def test_an_error_is_the_same_with_its_reply(server: Server, client: Subject) -> None:
    server.will(refusal(404, "NOT_FOUND", "No."), success())

    with pytest.raises(NotFoundError):
        with_response(client, lambda method: method("A1"), lambda c: c.sms.cancel)
    assert with_response(client, lambda method: method("A2"), lambda c: c.sms.cancel).status == 200


def test_what_makes_no_call_has_no_reply(client: Subject) -> None:
    with pytest.raises(TypeError, match="expected a method of this client that makes a call"):
        with_response(client, lambda method: method(), lambda c: c.close)


def echo(request: Received) -> Reply:
    number = int(request.target.rpartition("/")[2])
    content = envelope({"list_id": number})
    return Reply((number % 3 / 500, *reply(content, headers={"X-Request-Id": f"req-{number}"}).steps))


def test_replies_at_the_same_time_are_not_mixed_up(server: Server, client: Subject) -> None:
    server.decide = echo

    def asking(number: int) -> Callable[[Any], Any]:
        return lambda c: c.with_response(c.lists.get)(number)

    got = client.together([asking(number) for number in range(24)])

    assert [(each.result.list_id, each.request_id) for each in got] == [(n, f"req-{n}") for n in range(24)]
    assert [json.loads(each.content)["data"]["list_id"] for each in got] == list(range(24))


def test_a_call_beside_is_not_the_reply(server: Server) -> None:
    server.decide = echo

    async def calls() -> None:
        async with AsyncClickSend("nora", "s3cret", base_url=f"http://{server.address}/v3") as client:

            async def one_inside_another(number: int) -> Any:
                other = asyncio.ensure_future(client.lists.get(number + 100))
                result = await client.lists.get(number)
                await other
                return result

            [got, plain] = await asyncio.gather(client.with_response(client.lists.get)(1), client.lists.get(2))
            assert (got.result.list_id, got.request_id, plain.list_id) == (1, "req-1", 2)
            assert (await one_inside_another(3)).list_id == 3

    asyncio.run(calls())

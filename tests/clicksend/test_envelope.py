"""What a reply with a status of success becomes: its data, nothing, or an error if it is no reply."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from clicksend_sdk.errors import APIResponseError, ApplicationError
from clicksend_sdk.models import Country

from tests.support.replies import chunked, cut_off, envelope, gzipped, head, reply, sent, success
from tests.support.server import Reply, Server
from tests.support.subject import Subject

COUNTRIES = [{"code": "AU", "value": "Australia"}, {"code": "NZ", "value": "New Zealand"}]
CONTENT = envelope(COUNTRIES)


@pytest.mark.parametrize(
    "reply_",
    [
        reply(CONTENT),
        reply(CONTENT, status=201),
        reply(json.dumps(CONTENT, indent=2).encode() + b"\r\n"),
        reply(b"\xef\xbb\xbf" + json.dumps(CONTENT).encode()),
        reply(CONTENT, headers={"Content-Type": "text/html"}),
        reply(CONTENT, headers={"Connection": "close"}),
        chunked(CONTENT),
        gzipped(CONTENT),
        Reply((head(), json.dumps(CONTENT).encode()), "close"),
    ],
    ids=["length", "201", "spaces", "bom", "mislabelled", "closing", "chunked", "gzip", "until-closed"],
)
def test_the_data_is_the_result(reply_: Reply, server: Server, client: Subject) -> None:
    server.will(reply_)

    countries = client.call(lambda c: c.countries.list())

    assert countries == [Country(code="AU", value="Australia"), Country(code="NZ", value="New Zealand")]


@pytest.mark.parametrize("data", [[], None, True, 1, {}, "", {"message_id": "A1"}], ids=repr)
def test_a_call_with_nothing_to_return_takes_any_data(data: object, server: Server, client: Subject) -> None:
    server.will(success(data))

    result: object = client.call(lambda c: c.sms.cancel("A1"))

    assert result is None


@pytest.mark.parametrize(
    "reply_",
    [
        Reply((head(204),)),
        reply(b"", status=204, headers={"Content-Encoding": "gzip"}),
        reply(b""),
        reply(b"", headers={"Content-Encoding": "gzip"}),
        reply(b" \r\n"),
    ],
    ids=["204", "204-gzip", "200", "200-gzip", "blank"],
)
def test_a_call_with_nothing_to_return_takes_an_empty_body(reply_: Reply, server: Server, client: Subject) -> None:
    server.will(reply_)

    result: object = client.call(lambda c: c.sms.cancel("A1"))

    assert result is None


@pytest.mark.parametrize(
    "call", [lambda c: c.sms.cancel("A1"), lambda c: c.sms.send(messages=[]), lambda c: c.sms.history()]
)
def test_a_code_of_failure_in_a_200_is_an_error(call: Callable[[Any], Any], server: Server, client: Subject) -> None:
    content = envelope({"balance": "0.01"}, code="INSUFFICIENT_CREDIT", message="Top up.")
    server.will(reply(content, headers={"X-Request-Id": "req-7"}))

    with pytest.raises(ApplicationError) as caught:
        client.call(call)

    error = caught.value
    assert (error.status, error.code, error.message) == (200, "INSUFFICIENT_CREDIT", "Top up.")
    assert error.meaning == "The account's balance does not cover the message."
    assert error.request_id == "req-7"
    assert error.body == content
    assert f"{error.method} {error.path}: refused INSUFFICIENT_CREDIT: Top up. ({error.meaning})" == str(error)


def test_an_undocumented_code_of_failure_is_an_error_without_a_meaning(server: Server, client: Subject) -> None:
    server.will(reply(envelope(None, code="MOON_PHASE")))

    with pytest.raises(ApplicationError) as caught:
        client.call(lambda c: c.sms.cancel("A1"))

    assert (caught.value.code, caught.value.meaning) == ("MOON_PHASE", None)


def test_a_reply_without_a_code_is_not_a_failure(server: Server, client: Subject) -> None:
    server.will(reply({"data": COUNTRIES}), reply({"response_code": None, "data": COUNTRIES}))

    results = [client.call(lambda c: c.countries.list()) for _ in range(2)]

    assert [len(countries) for countries in results] == [2, 2]


UNREADABLE = {
    "html": (
        reply(b"<html>Sign in</html>", headers={"Content-Type": "text/html"}),
        "the response is not JSON (text/html)",
    ),
    "cut-json": (reply(json.dumps(CONTENT).encode()[:-9]), "the response is not JSON (application/json)"),
    "cut-body": (cut_off(CONTENT), "the response cannot be read"),
    "cut-blanks": (
        Reply((head(200, {"Content-Length": "999"}), json.dumps(CONTENT).encode()), "close"),
        "cannot be read",
    ),
    "cut-chunks": (Reply(chunked(CONTENT).steps[:4], "close"), "cannot be read"),
    "reset-body": (Reply((head(200, {"Content-Length": "999"}), b'{"http', 0.05), "reset"), "cannot be read"),
    "cut-gzip": (gzipped(CONTENT, keep=60), "the compressed response is cut off"),
    "bad-gzip": (reply(b"no gzip", headers={"Content-Encoding": "gzip"}), "the compressed response is broken"),
    "brotli": (reply(b"x", headers={"Content-Encoding": "br"}), "content coding 'br', which was not requested"),
    "empty": (reply(b""), "the response is empty (application/json)"),
    "204": (Reply((head(204),)), "the response is empty (application/json)"),
    "number": (reply(b"7"), "the response is not an object (application/json)"),
    "deep": (reply(b"[" * 100_000), "the response is not JSON (application/json)"),
}


@pytest.mark.parametrize("call", [lambda c: c.sms.send(messages=[]), lambda c: c.countries.list()], ids=["post", "get"])
@pytest.mark.parametrize("name", UNREADABLE)
def test_an_unreadable_reply_is_an_error(
    name: str, call: Callable[[Any], Any], server: Server, client: Subject
) -> None:
    broken, text = UNREADABLE[name]
    server.will(broken, sent("SUCCESS"))

    with pytest.raises(APIResponseError) as caught:
        client.call(call)

    assert caught.value.status == (204 if name == "204" else 200)
    assert text in str(caught.value)
    assert str(caught.value).endswith("the call may have been carried out")
    assert len(server.requests) == 1


def test_the_error_has_the_start_of_a_long_page(server: Server, client: Subject) -> None:
    server.will(reply(b"<html>" + b"x" * 10_000))

    with pytest.raises(APIResponseError) as caught:
        client.call(lambda c: c.sms.send(messages=[]))

    assert caught.value.body == "<html>" + "x" * 1994
    assert "<html>" not in str(caught.value)


def test_a_broken_reply_does_not_reach_the_next_call(server: Server, client: Subject) -> None:
    server.will(cut_off(CONTENT), gzipped(CONTENT, keep=60), sent("SUCCESS"))
    for _ in range(2):
        with pytest.raises(APIResponseError):
            client.call(lambda c: c.countries.list())

    result = client.call(lambda c: c.sms.send(messages=[]))

    assert [message.status for message in result.messages] == ["SUCCESS"]


@pytest.mark.parametrize("code", ["CREATED", "NO_CONTENT"])
def test_every_documented_code_of_success_is_one(code: str, server: Server, client: Subject) -> None:
    server.will(reply(envelope({"messages": []}, code=code, status=201), status=201))

    result = client.call(lambda c: c.sms.send(messages=[{"to": "+61411111111", "body": "Hello"}]))

    assert result.messages == []


@pytest.mark.parametrize("content", [{"response_code": "SUCCESS"}, envelope(None)])
def test_a_reply_without_the_data_that_was_promised_is_an_error(
    content: object, server: Server, client: Subject
) -> None:
    server.will(reply(content))

    with pytest.raises(APIResponseError, match="has no data") as raised:
        client.call(lambda c: c.sms.send(messages=[{"to": "+61411111111", "body": "Hello"}]))

    assert raised.value.body == content

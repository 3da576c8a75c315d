"""The result of a response with a status of success: its data, None, or an error if it is malformed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from clicksend_sdk.errors import APIResponseError

from tests.support.replies import chunked, cut_off, envelope, gzipped, head, reply, sent
from tests.support.server import Reply, Server
from tests.support.subject import Subject

COUNTRIES = [{"code": "AU", "value": "Australia"}, {"code": "NZ", "value": "New Zealand"}]
CONTENT = envelope(COUNTRIES)


UNREADABLE = {
    "html": (
        reply(b"<html>Sign in</html>", headers={"Content-Type": "text/html"}),
        "the response is not JSON (text/html)",
    ),
    "cut-chunks": (Reply(chunked(CONTENT).steps[:4], "close"), "cannot be read"),
    "reset-body": (Reply((head(200, {"Content-Length": "999"}), b'{"http', 0.05), "reset"), "cannot be read"),
    "deep": (reply(b"[" * 100_000), "the response is not JSON (application/json)"),
}


@pytest.mark.parametrize(
    "call", [lambda c: c.sms.send(messages=[{"body": "Hi"}]), lambda c: c.countries.list()], ids=["post", "get"]
)
@pytest.mark.parametrize("name", UNREADABLE)
def test_an_unreadable_reply_is_an_error(
    name: str, call: Callable[[Any], Any], server: Server, client: Subject
) -> None:
    broken, text = UNREADABLE[name]
    server.will(broken, sent("SUCCESS"))

    with pytest.raises(APIResponseError) as caught:
        client.call(call)

    assert caught.value.status == 200
    assert text in str(caught.value)
    assert str(caught.value).endswith("the call may have been carried out")
    assert len(server.requests) == 1


def test_the_error_has_the_start_of_a_long_page(server: Server, client: Subject) -> None:
    server.will(reply(b"<html>" + b"x" * 10_000))

    with pytest.raises(APIResponseError) as caught:
        client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert caught.value.body == "<html>" + "x" * 1994
    assert "<html>" not in str(caught.value)


def test_a_broken_reply_does_not_reach_the_next_call(server: Server, client: Subject) -> None:
    server.will(cut_off(CONTENT), gzipped(CONTENT, keep=60), sent("SUCCESS"))
    for _ in range(2):
        with pytest.raises(APIResponseError):
            client.call(lambda c: c.countries.list())

    result = client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert [message.status for message in result.messages] == ["SUCCESS"]

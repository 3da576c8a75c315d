"""The server's message in errors: from every common shape of a body, safely from any other, without credentials."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Mapping
from typing import Any

import pytest
from clicksend_sdk import errors
from clicksend_sdk._runtime.error_messages import MAX_LENGTH, message_in
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.replies import MESSAGE_ID, envelope, reply
from tests.support.server import Server
from tests.support.subject import Subject

from .conftest import Connect

KEY = 'k3y/"quoted"'
BASIC = base64.b64encode(f"nora:{KEY}".encode()).decode()

SHAPES: list[tuple[Any, str | None]] = [
    ({"data": {"message": "inside"}}, "data: inside"),
    ("\ufffd\ufffd", None),
    (None, None),
    ({"message": "x" * 1000}, "x" * (MAX_LENGTH - 1) + "…"),
]
"""Those that no reply of tests/behaviour/error_messages.yaml can have."""


@pytest.mark.parametrize(("body", "words"), SHAPES)
def test_the_words_of_a_body(body: Any, words: str | None) -> None:
    assert message_in(body) == words


KEYS = st.sampled_from(["message", "errors", "error", "detail", "title", "loc", "msg", "field", "source", "fault"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(KEYS | st.text(), inner),
    max_leaves=50,
)


@settings(deadline=None, max_examples=300)
@given(JSON)
def test_any_body(body: Any) -> None:
    words = message_in(body)

    assert words is None or (0 < len(words) <= MAX_LENGTH and words.isprintable())


def test_a_large_body_costs_little() -> None:
    body: Any = {"x": 1}
    for _ in range(6):
        body = {f"{name}{index}": body for index in range(20) for name in ("errors", "message", "e")}

    began = time.process_time()
    for each in (
        body,
        [body] * 100_000,
        "a" * 10_000_000,
        "<" * 1_000_000,
        "<title " * 100_000,
        {"message": "é" * 10**7},
    ):
        message_in(each)

    assert time.process_time() - began < 1


def refused(
    client: Subject, server: Server, content: Any, status: int = 400, headers: Mapping[str, str] = {}
) -> errors.CallError:
    """The error of a call that the server answers so."""
    server.will(reply(content, status=status, headers=headers))
    with pytest.raises(errors.CallError) as caught:
        client.call(lambda c: c.sms.cancel(MESSAGE_ID))
    return caught.value


@pytest.mark.parametrize("as_text", [False, True])
def test_credentials_are_not_repeated(as_text: bool, connect: Connect, server: Server) -> None:
    client = connect(username="nora", api_key=KEY)
    said = f"{KEY} Basic {BASIC} k3y%2F%22quoted%22"
    content = said.encode() if as_text else {"message": said, "sent": {"headers": [f"Authorization: Basic {BASIC}"]}}

    if not as_text:
        content = {**envelope({"sent": [content]}, message=said, status=400), "response_code": "BAD_REQUEST"}

    error = refused(client, server, content, headers={"X-Echo": BASIC})

    assert error.message == "*** Basic *** ***"
    assert (error.body is None) == as_text
    for shown in (str(error), repr(error), json.dumps(error.raw_body), repr(error.body), repr(dict(error.headers))):
        assert not [secret for secret in (KEY, BASIC, "k3y") if secret in shown]

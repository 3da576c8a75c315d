"""What errors show of the server's words: every usual shape of a body, any other without harm, and no credentials."""

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
    ({"message": "the file is too small"}, "the file is too small"),
    ({"Message": "No.", "ExceptionType": "X"}, "No."),
    (
        {"type": "about:blank", "title": "Out of credit", "status": 403, "detail": "You have 3."},
        "Out of credit: You have 3.",
    ),
    ({"title": "Bad Request", "detail": "Bad Request"}, "Bad Request"),
    (
        {"title": "Not valid", "errors": [{"detail": "must be positive", "pointer": "#/age"}, {"detail": "no"}]},
        "Not valid: #/age: must be positive; no",
    ),
    (
        {"title": "Not valid.", "errors": {"Name": ["too long", "odd"], "Age": "none"}},
        "Not valid.: Name: too long; odd; Age: none",
    ),
    ({"error": "invalid_grant", "error_description": "The code expired."}, "invalid_grant: The code expired."),
    ({"error": "no such pet"}, "no such pet"),
    ({"error": {"code": 400, "message": "bad name", "status": "INVALID", "details": []}}, "bad name"),
    ({"error": {"message": "bad", "errors": [{"field": "a", "message": "b"}]}}, "bad: a: b"),
    (
        {"statusCode": 400, "message": ["a must be text", "b is missing"], "error": "Bad"},
        "Bad: a must be text; b is missing",
    ),
    ({"errors": ["one", "two", "one"]}, "one; two"),
    ({"errors": [{"message": "Cannot query", "path": ["pet", 0, "name"]}]}, "pet.0.name: Cannot query"),
    ({"errors": [{"title": "Odd", "detail": "No", "source": {"pointer": "/data/a"}}]}, "/data/a: Odd: No"),
    ({"errors": {"name": ["is odd"], "tags": [{"message": "long"}]}}, "name: is odd; tags: long"),
    ({"detail": "Not found."}, "Not found."),
    (
        {"detail": [{"type": "missing", "loc": ["body", "pets", 0, "name"], "msg": "Field required", "input": {}}]},
        "body.pets.0.name: Field required",
    ),
    ({"name": ["This field is required."], "id": 7}, "name: This field is required."),
    ({"invalid-params": [{"name": "age", "reason": "must be positive"}]}, "age: must be positive"),
    ({"reason": "gone", "status": "error"}, "gone"),
    ({"description": "odd"}, "odd"),
    ({"data": {"message": "inside"}}, "data: inside"),
    ([{"message": "first"}, {"message": "second"}], "first; second"),
    ("just text\n on lines\t\x1b[31m \u202ered", "just text on lines [31m red"),
    ("<!doctype html><html><title>502 Bad &amp; Ugly\n</title><h1>nginx</h1>", "502 Bad & Ugly"),
    ("<h1>No</h1>", None),
    ('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>No such key.</Message></Error>', "No such key."),
    ('{"message": "cut o', None),
    ("", None),
    ("\ufffd\ufffd", None),
    (None, None),
    (7, None),
    ({}, None),
    ([], None),
    ({"message": "", "error": True, "detail": None, "errors": []}, None),
    ({"request_id": "7", "code": "X1"}, None),
    ({"message": "x" * 1000}, "x" * (MAX_LENGTH - 1) + "…"),
]


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


@pytest.mark.parametrize("media_type", ["application/problem+json", "text/html", "nonsense", "application/xml"])
def test_a_refusal_shows_them(media_type: str, client: Subject, server: Server) -> None:
    error = refused(client, server, {"title": "No", "detail": "Too small."}, headers={"Content-Type": media_type})

    assert error.message == "No: Too small."
    assert str(error) == "PUT /sms/{message_id}/cancel: HTTP 400: No: Too small."


def test_the_words_of_the_envelope_win(client: Subject, server: Server) -> None:
    said = {**envelope(None, code="BAD", message="From\n the envelope."), "message": "Other.", "title": "Other."}

    refusal, failure = refused(client, server, said), refused(client, server, said, status=200)

    assert str(refusal) == "PUT /sms/{message_id}/cancel: HTTP 400 BAD: From the envelope."
    assert (type(failure), failure.message) == (errors.ApplicationError, "From\n the envelope.")


def test_a_failure_without_words_in_the_envelope(client: Subject, server: Server) -> None:
    error = refused(client, server, {"response_code": "BAD", "errors": ["one"]}, status=200)

    assert str(error) == "PUT /sms/{message_id}/cancel: refused BAD: one"


@pytest.mark.parametrize("as_text", [False, True])
def test_credentials_are_not_repeated(as_text: bool, connect: Connect, server: Server) -> None:
    client = connect(username="nora", api_key=KEY)
    said = f"{KEY} Basic {BASIC} k3y%2F%22quoted%22"
    content = said.encode() if as_text else {"message": said, "sent": {"headers": [f"Authorization: Basic {BASIC}"]}}

    error = refused(client, server, content, headers={"X-Echo": BASIC})

    assert error.message == "*** Basic *** ***"
    for shown in (str(error), repr(error), json.dumps(error.body), repr(dict(error.headers))):
        assert not [secret for secret in (KEY, BASIC, "k3y") if secret in shown]

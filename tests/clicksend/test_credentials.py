"""Credentials: their sources, the calls that send them, and that nothing shows them."""

from __future__ import annotations

import copy
import pickle
import traceback
from base64 import b64encode
from collections.abc import Callable
from typing import Any

import pytest
from clicksend_sdk.errors import ArgumentError, ClickSendError, MissingCredentialsError, UnauthorizedError

from tests.support.replies import HANG_UP, refusal, reply, sent, success
from tests.support.server import Server
from tests.support.subject import Subject

from .conftest import Connect


def basic(username: str, api_key: str) -> str:
    """The value of the header `Authorization`."""
    return "Basic " + b64encode(f"{username}:{api_key}".encode()).decode()


def authorization(server: Server, client: Subject) -> str | None:
    """The header `Authorization` of a call that needs credentials."""
    server.will(success([]))
    client.call(lambda c: c.countries.selected())
    return server.requests[-1].headers.get("authorization")


@pytest.mark.parametrize(
    ("username", "api_key"), [("nora", "s3cret"), ("nørå", "pä:ss:wörd"), ("a b", "x" * 500), ("nora", "\r\nX: y")]
)
def test_credentials_from_arguments(username: str, api_key: str, server: Server, connect: Connect) -> None:
    client = connect(username=username, api_key=api_key)

    assert authorization(server, client) == basic(username, api_key)


def test_credentials_from_the_environment(server: Server, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLICKSEND_USERNAME", "env-nora")
    monkeypatch.setenv("CLICKSEND_API_KEY", "env-s3cret")

    assert authorization(server, connect(username=None, api_key=None)) == basic("env-nora", "env-s3cret")
    assert authorization(server, connect(username="nora", api_key=None)) == basic("nora", "env-s3cret")
    assert authorization(server, connect()) == basic("nora", "s3cret")


@pytest.mark.parametrize("given", [{}, {"username": "nora"}, {"api_key": "s3cret"}], ids=str)
def test_missing_credentials_name_both_variables(given: dict[str, str], connect: Connect) -> None:
    with pytest.raises(MissingCredentialsError) as caught:
        connect(**{"username": None, "api_key": None, **given})

    assert str(caught.value) == (
        "no credentials: pass username= and api_key=, "
        "or set CLICKSEND_USERNAME and CLICKSEND_API_KEY in the environment"
    )


@pytest.mark.parametrize(
    "given", [{"username": "", "api_key": ""}, {"username": "", "api_key": None}, {"username": "nora", "api_key": ""}]
)
def test_empty_credentials_are_enough_for_calls_that_need_none(
    given: dict[str, str | None], server: Server, connect: Connect
) -> None:
    client = connect(**given)
    server.will(success([]))

    client.call(lambda c: c.countries.list())
    with pytest.raises(MissingCredentialsError, match="CLICKSEND_USERNAME and CLICKSEND_API_KEY"):
        client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert [request.target for request in server.requests] == ["/v3/countries"]
    assert "authorization" not in server.requests[0].headers


def test_a_call_that_needs_no_credentials_carries_none(server: Server, client: Subject) -> None:
    server.will(success([]), sent("SUCCESS"), success([]))

    client.call(lambda c: c.countries.list())
    client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))
    client.call(lambda c: c.countries.list())

    assert ["authorization" in request.headers for request in server.requests] == [False, True, False]


def test_a_username_with_a_colon_is_refused(server: Server, connect: Connect) -> None:
    client = connect(username="no:ra")

    with pytest.raises(ArgumentError, match=r"^username: a username cannot contain a colon$"):
        client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert server.requests == []


def shown(value: object) -> list[str]:
    """Everything that a person or a log could see of a value."""
    texts = [str(value), repr(value)]
    while isinstance(value, BaseException):
        texts += [str(value), repr(value), repr(value.args), repr(vars(value))]
        texts += traceback.format_exception(value)
        value = value.__cause__ or value.__context__
    return texts


def failing_calls() -> dict[str, Callable[[Any], Any]]:
    """Calls that fail in one way each."""
    return {
        "status": lambda c: c.sms.cancel("A1"),
        "connection": lambda c: c.sms.cancel("A1"),
        "unknown": lambda c: c.sms.send(messages=[{"body": "Hi"}]),
        "reply": lambda c: c.sms.send(messages=[{"body": "Hi"}]),
        "argument": lambda c: c.sms.send(messages=[{}]),
        "header": lambda c: c.sms.cancel("A1", options={"headers": {"X-Token": "s3cret\n"}}),
    }


@pytest.mark.parametrize("name", failing_calls())
def test_no_error_shows_the_credentials(name: str, server: Server, client: Subject) -> None:
    replies = {"status": refusal(401, "UNAUTHORIZED", "No."), "reply": reply(b"<html>")}
    server.will(replies.get(name, HANG_UP))
    call = failing_calls()[name]

    with pytest.raises(ClickSendError) as caught:
        client.call(call)

    secrets = ("s3cret", basic("nora", "s3cret").split(" ")[1])
    seen = [text for text in shown(caught.value) if "options={" not in text]  # the line of this test
    assert not [text for text in seen if any(secret in text for secret in secrets)]


def test_no_client_shows_the_credentials(server: Server, connect: Connect) -> None:
    client = connect(headers={"X-Token": "t0ken"})
    server.will(refusal(401, "UNAUTHORIZED", "No."))

    with pytest.raises(UnauthorizedError) as caught:
        client.call(lambda c: c.sms.cancel("A1"))

    copies = [copy.deepcopy(caught.value), pickle.loads(pickle.dumps(caught.value))]
    texts = [text for value in (client.client, client.client.sms, *copies) for text in shown(value)]
    assert not [text for text in texts if "s3cret" in text or "t0ken" in text]
    assert f"for http://{server.address}/v3>" in repr(client.client)

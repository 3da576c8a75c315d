"""The facts in `OutcomeUnknownError`: the time of sending, and the references of the caller."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest
from clicksend_sdk import errors
from clicksend_sdk._config import CONFIG
from clicksend_sdk._runtime.record import replace
from clicksend_sdk._runtime.transport.base import Request, Response
from clicksend_sdk.errors import APIConnectionError, APIStatusError, CallError, OutcomeUnknownError
from clicksend_sdk.params import SmsMessageDict

from tests.support.replies import refusal
from tests.support.server import Server
from tests.support.subject import Subject

from .script import LOST, REFUSED, Script, client_of, failure, send


def test_an_unknown_outcome_says_when_the_request_was_sent() -> None:
    def lose(_: Request) -> Response:
        raise LOST

    script = Script(REFUSED, lose)
    before = datetime.now(UTC)

    error = failure(lambda: send(client_of(script)))

    assert isinstance(error, OutcomeUnknownError)
    assert error.sent_at is not None
    assert error.sent_at.utcoffset() == timedelta(0)
    assert before <= error.sent_at <= datetime.now(UTC)
    assert f"{error.sent_at:%Y-%m-%d %H:%M:%S} UTC" in str(error)
    assert error.attempts == 2


@pytest.mark.parametrize(
    ("status", "kind"), [(500, errors.InternalServerError), (502, APIStatusError), (504, APIStatusError)]
)
def test_a_status_that_leaves_open_what_happened_is_caught_both_ways(
    status: int, kind: type[APIStatusError], server: Server, client: Subject
) -> None:
    server.decide = lambda _: refusal(status, "INTERNAL_ERROR", "It stumbled.")
    messages: list[SmsMessageDict] = [{"body": "Hello", "custom_string": "order-7"}]
    before = datetime.now(UTC)

    caught: list[CallError] = []
    for each in (OutcomeUnknownError, kind):
        with pytest.raises(each) as raised:
            client.call(lambda c: c.sms.send(messages=messages))
        caught.append(raised.value)

    error = caught[0]
    assert isinstance(error, OutcomeUnknownError)
    assert not isinstance(error, APIConnectionError)
    assert before <= (error.sent_at or before) <= datetime.now(UTC)
    assert error.references == ("order-7",)
    assert (error.status, error.code, error.message) == (status, "INTERNAL_ERROR", "It stumbled.")
    assert error.raw_body["http_code"] == status
    assert "may have been carried out" in str(error)
    assert len(server.requests) == 2  # neither call was repeated


def test_a_status_of_a_call_that_may_be_repeated_leaves_nothing_open(server: Server, client: Subject) -> None:
    server.will(refusal(500, "INTERNAL_ERROR", "It stumbled."))

    with pytest.raises(errors.InternalServerError) as caught:
        client.call(lambda c: c.countries.list(options={"retries": 0}))

    assert type(caught.value) is errors.InternalServerError


def lost_send(*messages: dict[str, Any], **settings: Any) -> OutcomeUnknownError:
    """The error of a send whose reply is lost."""
    client = client_of(Script(LOST), **settings)
    error = failure(lambda: client.sms.send(messages=cast(Any, list(messages))))
    assert isinstance(error, OutcomeUnknownError)
    return error


def test_references_are_what_the_description_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clicksend_sdk.client.CONFIG", replace(CONFIG, references=frozenset(("body",))))

    assert lost_send({"body": "A", "custom_string": "order-7"}, {"body": "B"}).references == ("A", "B")


def test_references_are_those_of_the_largest_call_and_not_more_than_10_000() -> None:
    messages = [{"body": "A", "custom_string": f"order-{number}"} for number in range(10_500)]

    assert lost_send(*messages[:1000]).references == tuple(f"order-{number}" for number in range(1000))
    assert len(lost_send(*messages, check_limits=False).references) == 10_000

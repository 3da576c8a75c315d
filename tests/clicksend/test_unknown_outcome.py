"""The facts in `OutcomeUnknownError`: the time of sending, and the references of the caller."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest
from clicksend_sdk._config import CONFIG
from clicksend_sdk._runtime.record import replace
from clicksend_sdk._runtime.transport.base import Request, Response
from clicksend_sdk.errors import OutcomeUnknownError

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


def lost_send(*messages: dict[str, Any], **settings: Any) -> OutcomeUnknownError:
    """The error of a send whose reply is lost."""
    client = client_of(Script(LOST), **settings)
    error = failure(lambda: client.sms.send(messages=cast(Any, list(messages))))
    assert isinstance(error, OutcomeUnknownError)
    return error


def test_references_are_what_the_description_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clicksend_sdk.client.CONFIG", replace(CONFIG, references=frozenset(("body",))))

    assert lost_send({"body": "A", "custom_string": "order-7"}, {"body": "B"}).references == ("A", "B")


def test_references_are_not_more_than_100() -> None:
    messages = [{"body": "A", "custom_string": f"order-{number}"} for number in range(1000)]

    assert lost_send(*messages).references == tuple(f"order-{number}" for number in range(100))

"""A reply can work as a whole and fail in parts: what became of each message."""

from __future__ import annotations

import pytest
from clicksend_sdk.errors import PartialFailureError
from clicksend_sdk.models import SmsSendResult

from tests.support.replies import sent
from tests.support.server import Server
from tests.support.subject import Subject

RECIPIENT = "INVALID_RECIPIENT: The recipient's number or address is not one that can be sent to."
THROTTLED = "THROTTLED: The same message went to the same recipient a moment ago and was held back."


def result(server: Server, client: Subject, *statuses: str) -> SmsSendResult:
    """The result of a send whose messages have these statuses."""
    server.will(sent(*statuses))
    return client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))


def test_all_fine_returns_the_result(server: Server, client: Subject) -> None:
    outcome = result(server, client, "SUCCESS", "SUCCESS")

    assert outcome.raise_for_failures() is outcome
    assert outcome.failed == []


def test_no_messages_are_fine(server: Server, client: Subject) -> None:
    outcome = result(server, client)

    assert outcome.raise_for_failures() is outcome


def test_raise_for_failures_says_which_and_why(server: Server, client: Subject) -> None:
    text = f"2 of 3 were refused: [1] {RECIPIENT}; [2] {THROTTLED}"
    outcome = result(server, client, "SUCCESS", "INVALID_RECIPIENT", "THROTTLED")

    with pytest.raises(PartialFailureError) as caught:
        outcome.raise_for_failures()

    assert str(caught.value) == text
    assert caught.value.failed == outcome.failed
    assert caught.value.result is outcome
    assert caught.value.code == outcome.failed[0].status

"""A reply can work as a whole and fail in parts: what became of each message."""

from __future__ import annotations

import pytest
from clicksend_sdk.errors import PartialFailureError
from clicksend_sdk.models import SmsSendResult

from tests.support.replies import sent, success
from tests.support.server import Server
from tests.support.subject import Subject

RECIPIENT = "INVALID_RECIPIENT: The recipient's number or address is not one that can be sent to."
THROTTLED = "THROTTLED: The same message went to the same recipient a moment ago and was held back."


def result(server: Server, client: Subject, *statuses: str) -> SmsSendResult:
    """The result of a send whose messages have these statuses."""
    server.will(sent(*statuses))
    return client.call(lambda c: c.sms.send(messages=[]))


def test_succeeded_and_failed(server: Server, client: Subject) -> None:
    outcome = result(server, client, "SUCCESS", "INVALID_RECIPIENT", "SUCCESS", "MOON_PHASE")

    assert outcome.succeeded == [outcome.messages[0], outcome.messages[2]]
    assert outcome.failed == [outcome.messages[1], outcome.messages[3]]


def test_all_fine_returns_the_result(server: Server, client: Subject) -> None:
    outcome = result(server, client, "SUCCESS", "SUCCESS")

    assert outcome.raise_for_failures() is outcome
    assert outcome.failed == []


def test_no_messages_are_fine(server: Server, client: Subject) -> None:
    outcome = result(server, client)

    assert outcome.raise_for_failures() is outcome


@pytest.mark.parametrize(
    ("statuses", "text"),
    [
        (("THROTTLED",), f"1 of 1 were refused: [0] {THROTTLED}"),
        (
            ("SUCCESS", "INVALID_RECIPIENT", "THROTTLED"),
            f"2 of 3 were refused: [1] {RECIPIENT}; [2] {THROTTLED}",
        ),
        (("SUCCESS", "MOON_PHASE"), "1 of 2 were refused: [1] MOON_PHASE"),
        (
            ("A", "B", "SUCCESS", "C", "D", "E"),
            "5 of 6 were refused: [0] A; [1] B; [3] C and 2 more",
        ),
    ],
    ids=["one", "two", "unknown", "many"],
)
def test_raise_for_failures_says_which_and_why(
    statuses: tuple[str, ...], text: str, server: Server, client: Subject
) -> None:
    outcome = result(server, client, *statuses)

    with pytest.raises(PartialFailureError) as caught:
        outcome.raise_for_failures()

    assert str(caught.value) == text
    assert caught.value.failed == outcome.failed
    assert caught.value.result is outcome
    assert caught.value.code == outcome.failed[0].status


def test_a_price_says_it_too(server: Server, client: Subject) -> None:
    server.will(sent("SUCCESS", "COUNTRY_NOT_ENABLED"))
    outcome = client.call(lambda c: c.sms.price(messages=[]))

    with pytest.raises(PartialFailureError) as caught:
        outcome.raise_for_failures()

    assert caught.value.meaning == "The account has not been opened for sending to this country."
    assert [message.status for message in outcome.succeeded] == ["SUCCESS"]


def test_a_reply_that_does_not_list_its_items(client: Subject, server: Server) -> None:
    server.will(success({"total_count": 1}))

    result = client.call(lambda c: c.sms.send(messages=[{"to": "+61411111111", "body": "Hello"}]))

    assert (result.succeeded, result.failed) == ([], [])
    with pytest.raises(PartialFailureError, match="the response has no list of items"):
        result.raise_for_failures()

"""Arguments that cannot be sent: the message says where and why, and nothing is sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from clicksend_sdk.errors import ArgumentError
from clicksend_sdk.models import SmsHistoryItem, SmsMessage, SmsSender

from tests.support.server import Server
from tests.support.subject import Subject

NAIVE = datetime(2026, 1, 1)
GOOD: dict[Any, Any] = {"body": "Hello"}
OMIT = "; leave it out, or pass UNSET, to send no value"


def refused(server: Server, client: Subject, **arguments: Any) -> str:
    """The message of the error that `sms.send` raises for these arguments."""
    with pytest.raises(ArgumentError) as caught:
        client.call(lambda c: c.sms.send(**arguments))

    assert server.requests == []
    assert server.connections == 0
    return str(caught.value)


@pytest.mark.parametrize(
    ("messages", "message"),
    [
        ([{**GOOD, "to": 61411111111}], "messages[0].to: expected str, got int"),
        ([GOOD, GOOD, {**GOOD, "to": None}], "messages[2].to: expected str, got None" + OMIT),
        ([{"body": None}], "messages[0].body: expected str, got None"),
        ([{"body": b"Hello"}], "messages[0].body: expected str, got bytes"),
        ([{**GOOD, "list_id": "7"}], "messages[0].list_id: expected int, got str"),
        ([{**GOOD, "list_id": True}], "messages[0].list_id: expected int, got bool"),
        ([{**GOOD, "list_id": 7.0}], "messages[0].list_id: expected int, got float"),
        ([{**GOOD, "show_summary": 1}], "messages[0].show_summary: expected bool, got int"),
        ([{**GOOD, "schedule": 1767225600}], "messages[0].schedule: expected datetime, got int"),
        ([{**GOOD, "schedule": date(2026, 1, 1)}], "messages[0].schedule: expected datetime, got date"),
        ([{**GOOD, "schedule": "2026-01-01"}], "messages[0].schedule: expected datetime, got str"),
        (
            [{**GOOD, "schedule": NAIVE}],
            "messages[0].schedule: expected a datetime with a timezone, got datetime.datetime(2026, 1, 1, 0, 0)",
        ),
        (
            [SmsMessage(body="Hello", schedule=NAIVE)],
            "messages[0].schedule: expected a datetime with a timezone, got datetime.datetime(2026, 1, 1, 0, 0)",
        ),
        ([SmsMessage(body=7)], "messages[0].body: expected str, got int"),  # type: ignore[arg-type]
        ([{"to": "+61411111111"}], "messages[0].body: missing, SmsMessage requires it"),
        (
            [{**GOOD, "custom_sting": "A1"}],
            "messages[0].custom_sting: unknown field of SmsMessage; did you mean 'custom_string'?",
        ),
        ([{**GOOD, "from_": "Bistro"}], "messages[0].from_: unknown field of SmsMessage; did you mean 'from'?"),
        ([{**GOOD, 7: 1}], "messages[0].7: unknown field of SmsMessage"),
        (["Hello"], "messages[0]: expected SmsMessage or a mapping, got str"),
        ([None], "messages[0]: expected SmsMessage or a mapping, got None"),
        (
            [SmsSender(recipient_country_code="AU")],
            "messages[0]: expected SmsMessage or a mapping, got SmsSender",
        ),
        (GOOD, "messages: expected a list, got dict"),
        (SmsMessage(body="Hello"), "messages: expected a list, got SmsMessage"),
        ([{"body": "\ud83d"}], "messages[0].body: the text contains half of a surrogate pair, which cannot be sent"),
    ],
    ids=str,
)
def test_messages_that_cannot_be_sent(messages: Any, message: str, server: Server, client: Subject) -> None:
    assert refused(server, client, messages=messages) == message


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"shorten_urls": 1}, "shorten_urls: expected bool, got int"),
        ({"shorten_urls": None}, "shorten_urls: expected bool, got None" + OMIT),
        ({"senders": [{}]}, "senders[0].recipient_country_code: missing, SmsSender requires it"),
        (
            {"senders": [{"recipient_country_code": "AU", "sender_type": 7}]},
            "senders[0].sender_type: expected 'shared_longcode' or str, got int",
        ),
    ],
    ids=str,
)
def test_other_arguments_that_cannot_be_sent(
    more: dict[str, Any], message: str, server: Server, client: Subject
) -> None:
    assert refused(server, client, messages=[{"body": "Hi"}], **more) == message


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (float("nan"), "expected a finite number, got nan"),
        (float("-inf"), "expected a finite number, got -inf"),
        (Decimal("NaN"), "expected a finite number, got Decimal('NaN')"),
        (Decimal("sNaN"), "expected a finite number, got Decimal('sNaN')"),
        (Decimal("Infinity"), "expected a finite number, got Decimal('Infinity')"),
        (object, "cannot be sent: type"),
        ({1, 2}, "cannot be sent: set"),
        ("\udc00", "the text contains half of a surrogate pair, which cannot be sent"),
    ],
    ids=str,
)
def test_undocumented_values_that_cannot_be_sent(value: object, message: str, server: Server, client: Subject) -> None:
    extra = {"deep": [{"x": value}]}

    text = refused(server, client, messages=[{"body": "Hi"}], options={"body": extra})

    assert text == f"options['body']['deep'][0]['x']: {message}"


def test_an_argument_that_fails_by_itself_is_not_hidden(server: Server, client: Subject) -> None:
    def failing() -> Iterator[SmsMessage]:
        yield SmsMessage(body="Hello")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        client.call(lambda c: c.sms.send(messages=failing()))  # type: ignore[arg-type]

    assert server.requests == []


def test_a_model_for_responses_is_not_a_message(server: Server, client: Subject) -> None:
    item = SmsHistoryItem(to="1", body="Hello", status="Sent", message_id="M1", date=datetime(2026, 1, 1, tzinfo=UTC))

    assert refused(server, client, messages=[item]) == (
        "messages[0]: expected SmsMessage or a mapping, got SmsHistoryItem"
    )

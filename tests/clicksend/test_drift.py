"""Replies that are not quite what the document says: every value that fits is typed, none is lost."""

from __future__ import annotations

import copy
import logging
import pickle
from datetime import UTC, datetime
from typing import Any

import pytest
from clicksend_sdk import errors
from clicksend_sdk.models import SmsMessageResult

from tests.support.replies import MESSAGE_ID, message_result, reply, success
from tests.support.server import Server
from tests.support.subject import Subject

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def message(server: Server, client: Subject, **fields: object) -> SmsMessageResult:
    """The message of a reply to `sms.send` that has these fields."""
    server.will(success({"messages": [message_result(**fields)]}))
    [only] = client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}])).messages
    return only


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    """The logged messages."""
    assert all((record.name, record.levelno) == ("clicksend_sdk", logging.WARNING) for record in caplog.records)
    return [record.getMessage() for record in caplog.records]


def drift(*what: str) -> list[str]:
    """The log message for each drift in a response to `sms.send`."""
    return [f"POST /sms/send: the response drifts from the API's description at {each}" for each in what]


def test_times_are_in_utc(server: Server, client: Subject) -> None:
    result = message(server, client, date=1767225600)

    assert result.date is not None
    assert result.date.utcoffset() == UTC.utcoffset(None)


def test_what_fits_is_not_logged(server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    message(server, client, schedule="", date="1767225600", message_parts="1.00", status="MOON_PHASE", novel={"a": [1]})

    assert warnings(caplog) == []


def test_every_drift_is_logged_where_it_is(server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    messages = [message_result(), message_result(message_parts="many", date="soon"), 7, message_result(to=None)]
    server.will(success({"messages": messages, "total_price": "free", "_currency": "AUD"}))

    result: Any = client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert result.messages[2] == 7
    assert [each.message_id for each in result.messages if isinstance(each, SmsMessageResult)] == [MESSAGE_ID] * 3
    assert (result.total_price, result.currency) == ("free", "AUD")
    assert sorted(warnings(caplog)) == sorted(
        drift(
            "/data/messages/1/message_parts: expected int, got str",
            "/data/messages/1/date: expected Unix time, got str",
            "/data/messages/2: expected SmsMessageResult, got int",
            "/data/messages/3/to: expected str, got null",
            "/data/total_price: expected Decimal, got str",
            "/data/_currency: expected Currency, got str",
        )
    )


def test_a_missing_field_cannot_be_read(server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    server.will(success({"messages": [{"message_id": MESSAGE_ID, "status": "SUCCESS"}]}))

    [result] = client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}])).messages

    assert (result.message_id, result.body) == (MESSAGE_ID, None)
    assert warnings(caplog) == drift("/data/messages/0/to: expected a value, got nothing")
    with pytest.raises(errors.MissingFieldError, match="the response lacks 'to', which SmsMessageResult requires"):
        print(result.to)
    assert issubclass(errors.MissingFieldError, errors.ClickSendError)
    assert (hasattr(result, "to"), getattr(result, "to", None)) == (False, None)
    for copied in (copy.deepcopy(result), pickle.loads(pickle.dumps(result))):
        assert (copied, repr(copied)) == (result, repr(result))
        assert not hasattr(copied, "to")


def test_the_logger_does_not_show_the_values(server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    message(server, client, message_parts="a private text")

    assert "private" not in caplog.text


@pytest.mark.parametrize(
    "content",
    [
        b'{"response_code": "SUCCESS", "data": [{"code": "AU", "value": "\xff"}]}',
        b'{"response_code": "SUCCESS", "data": [{"code": "AU", "value": "\\ud800"}]}',
        b'{"response_code": "SUCCESS", "data": [{"code": "AU", "value": "", "size": NaN}]}',
    ],
    ids=["no-utf8", "half-surrogate", "nan"],
)
def test_json_that_is_almost_json_is_read(content: bytes, server: Server, client: Subject) -> None:
    server.will(reply(content))

    [country] = client.call(lambda c: c.countries.list())

    assert country.code == "AU"

"""Replies that are not quite what the document says: every value that fits is typed, none is lost."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from clicksend_sdk.models import SmsMessageResult

from tests.support.replies import MESSAGE_ID, envelope, message_result, page, reply, success
from tests.support.server import Server
from tests.support.subject import Subject

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def message(server: Server, client: Subject, **fields: object) -> SmsMessageResult:
    """The message of a reply to `sms.send` that has these fields."""
    server.will(success({"messages": [message_result(**fields)]}))
    [only] = client.call(lambda c: c.sms.send(messages=[])).messages
    return only


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was logged."""
    assert all((record.name, record.levelno) == ("clicksend_sdk", logging.WARNING) for record in caplog.records)
    return [record.getMessage() for record in caplog.records]


def drift(*what: str) -> list[str]:
    """What is logged of each drift in a reply to `sms.send`."""
    return [f"POST /sms/send: the response drifts from the API's description at {each}" for each in what]


@pytest.mark.parametrize("beside", [{}, {"schedule": ""}], ids=["", "with-an-empty-time"])
@pytest.mark.parametrize(
    ("field", "raw", "value"),
    [
        ("date", 1767225600, NEW_YEAR),
        ("date", 1767225600.0, NEW_YEAR),
        ("date", "1767225600", NEW_YEAR),
        ("date", "2026-01-01T00:00:00Z", NEW_YEAR),
        ("date", "2026-01-01T11:00:00+11:00", NEW_YEAR),
        ("date", "2026-01-01 00:00:00", NEW_YEAR),
        ("date", "", None),
        ("date", None, None),
        ("message_price", "0.0792", Decimal("0.0792")),
        ("message_price", 0.0792, Decimal("0.0792")),
        ("message_price", 1, Decimal(1)),
        ("message_price", "1,234.50", "1,234.50"),
        ("message_price", None, None),
        ("message_price", "", None),
        ("message_parts", 2, 2),
        ("message_parts", "2", 2),
        ("message_parts", "2.00", 2),
        ("message_parts", 2.0, 2),
        ("is_shared_system_number", True, True),
        ("is_shared_system_number", 1, True),
        ("is_shared_system_number", "0", False),
        ("is_shared_system_number", "true", True),
        ("status", "MOON_PHASE", "MOON_PHASE"),
        ("direction", "sideways", "sideways"),
        ("custom_string", "", ""),
        ("custom_string", None, None),
    ],
)
def test_a_value_in_any_of_its_forms(
    field: str, raw: object, value: object, beside: dict[str, object], server: Server, client: Subject
) -> None:
    result = message(server, client, **{**beside, field: raw})

    assert getattr(result, field) == value
    assert type(getattr(result, field)) is type(value)
    assert result.message_id == MESSAGE_ID


def test_times_are_in_utc(server: Server, client: Subject) -> None:
    result = message(server, client, date=1767225600)

    assert result.date is not None
    assert result.date.utcoffset() == UTC.utcoffset(None)


@pytest.mark.parametrize("raw", [0, 1, "0", "1", True, False])
def test_a_flag_in_any_of_its_forms(raw: object, server: Server, client: Subject) -> None:
    server.will(success({"user_id": 1, "active": raw}))

    account = client.call(lambda c: c.account.get())

    assert account.active is bool(int(raw))  # type: ignore[call-overload]


def test_what_fits_is_not_logged(server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    message(server, client, schedule="", date="1767225600", message_parts="1.00", status="MOON_PHASE", novel={"a": [1]})

    assert warnings(caplog) == []


def test_unknown_members_are_ignored_everywhere(server: Server, client: Subject) -> None:
    content = envelope({"messages": [message_result(novel=[{}])], "novel": 1}) | {"novel": {"deep": [None]}}
    server.will(reply(content))

    result = client.call(lambda c: c.sms.send(messages=[]))

    assert [each.message_id for each in result.messages] == [MESSAGE_ID]


@pytest.mark.parametrize(
    ("field", "raw", "warning"),
    [
        ("message_parts", "many", "/message_parts: expected int, got str"),
        ("message_parts", {"sms": 1}, "/message_parts: expected int, got dict"),
        ("date", "soon", "/date: expected Unix time, got str"),
        ("date", True, "/date: expected Unix time, got bool"),
        ("date", 1e300, "/date: expected Unix time, got float"),
        ("message_price", [], "/message_price: expected Decimal, got list"),
        ("is_shared_system_number", "perhaps", "/is_shared_system_number: expected bool, got str"),
        ("to", 61411111111, "/to: expected str, got int"),
        ("to", None, "/to: expected str, got null"),
        ("country", {"code": "AU"}, "/country: expected str, got dict"),
        ("status", 7, "/status: expected text or str, got int"),
    ],
    ids=str,
)
def test_a_value_that_does_not_fit_is_kept_as_it_came(
    field: str, raw: object, warning: str, server: Server, client: Subject, caplog: pytest.LogCaptureFixture
) -> None:
    result = message(server, client, **{"message_price": "0.0792", field: raw})

    assert getattr(result, field) == raw
    assert result.message_id == MESSAGE_ID
    assert field == "message_price" or result.message_price == Decimal("0.0792")
    assert warnings(caplog) == drift("/data/messages/0" + warning)


def test_every_drift_is_logged_where_it_is(server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    messages = [message_result(), message_result(message_parts="many", date="soon"), 7, message_result(to=None)]
    server.will(success({"messages": messages, "total_price": "free", "_currency": "AUD"}))

    result: Any = client.call(lambda c: c.sms.send(messages=[]))

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


def test_a_missing_value_is_unset(server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    server.will(success({"messages": [{"message_id": MESSAGE_ID, "status": "SUCCESS"}]}))

    [result] = client.call(lambda c: c.sms.send(messages=[])).messages

    assert (result.message_id, bool(result.to)) == (MESSAGE_ID, False)
    assert warnings(caplog) == drift("/data/messages/0/to: expected a value, got nothing")


def test_the_logger_does_not_show_the_values(server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    message(server, client, message_parts="a private text")

    assert "private" not in caplog.text


@pytest.mark.parametrize("data", [[], "", "none", 7], ids=repr)
def test_data_of_another_kind_is_kept(
    data: object, server: Server, client: Subject, caplog: pytest.LogCaptureFixture
) -> None:
    server.will(success(data))

    result: Any = client.call(lambda c: c.countries.list())

    assert result == data
    assert len(warnings(caplog)) == (0 if data == [] else 1)


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


def test_an_item_of_a_page_can_drift(server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    good = {"to": "1", "body": "Hello", "status": "Sent", "message_id": "M1"}
    server.will(page([good, {**good, "message_id": "M2", "date": "soon"}], 1, last=1))

    items: list[Any] = client.items(lambda c: c.sms.history())

    assert [each.message_id for each in items] == ["M1", "M2"]
    assert items[1].date == "soon"
    assert [text.rpartition(" at ")[2] for text in warnings(caplog)] == [
        "/data/data/1/date: expected Unix time, got str"
    ]


def test_amounts_keep_their_digits(server: Server, client: Subject) -> None:
    content = json.dumps(
        envelope({"messages": [message_result(message_price=0)], "total_price": "12345678901234567.10"})
    )
    server.will(reply(content.replace('"message_price": 0', '"message_price": 0.10').encode()))

    result = client.call(lambda c: c.sms.send(messages=[]))

    assert str(result.messages[0].message_price) == "0.10"
    assert str(result.total_price) == "12345678901234567.10"


def test_an_empty_text_is_only_null_where_it_can_be_nothing_else(server: Server, client: Subject) -> None:
    text = '"schedule":"" and "date": ""'

    result = message(server, client, body=text, schedule="", custom_string="", **{'odd "schedule': ""})

    assert (result.schedule, result.custom_string, result.body) == (None, "", text)

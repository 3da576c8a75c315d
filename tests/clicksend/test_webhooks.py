"""Webhooks as a form, JSON, a query or a mapping: any input gives a model or a `WebhookError`."""

from __future__ import annotations

import json
import logging
from collections import UserDict
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import pytest
from clicksend_sdk import errors, webhooks
from clicksend_sdk.models import DeliveryReceiptWebhook, EmailReceiptWebhook, SmsInboundWebhook
from hypothesis import given
from hypothesis import strategies as st

FORM = "application/x-www-form-urlencoded"
RECEIPT = {
    "timestamp_send": "1767225600",
    "timestamp": "1767225604",
    "message_id": "4E90F4C3-43A3-489D-9AB8-DA1F4332A0C3",
    "status": "Delivered",
    "status_code": "201",
    "status_text": "Das kam an – 👍 & gut = ja",
    "error_code": "",
    "error_text": "",
    "custom_string": "booking 1042+1",
    "user_id": "1001",
    "subaccount_id": "",
    "message_type": "sms",
}
READ = DeliveryReceiptWebhook(
    message_id=RECEIPT["message_id"],
    status="Delivered",
    status_code="201",
    status_text="Das kam an – 👍 & gut = ja",
    timestamp=datetime(2026, 1, 1, 0, 0, 4, tzinfo=UTC),
    timestamp_send=datetime(2026, 1, 1, tzinfo=UTC),
    custom_string="booking 1042+1",
    user_id=1001,
    message_type="sms",
)
AS_JSON = json.dumps(RECEIPT | {"timestamp": 1767225604, "user_id": 1001, "error_code": None})


@pytest.mark.parametrize("function", ["sms_receipt", "mms_receipt", "voice_receipt", "fax_receipt"])
@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (urlencode(RECEIPT).encode(), FORM),
        (urlencode(RECEIPT).encode(), None),
        (urlencode(RECEIPT).encode(), "text/plain"),
        (urlencode(RECEIPT).encode() + b"\r\n", f'{FORM.upper()} ; Charset="UTF-8"'),
        (urlencode(RECEIPT), None),
        ("?" + urlencode(RECEIPT), None),
        (AS_JSON.encode(), "application/json"),
        (AS_JSON.encode(), "application/json; charset=utf-8"),
        (AS_JSON.encode(), "application/problem+json"),
        (AS_JSON.encode(), FORM),  # what it is counts, not what it is called
        (b"\xef\xbb\xbf \n" + AS_JSON.encode(), None),
        (AS_JSON, None),
        (bytearray(AS_JSON.encode()), None),
        (memoryview(AS_JSON.encode()), None),
        (RECEIPT, None),
        (UserDict(RECEIPT), FORM),
        ({name: [value, "second"] for name, value in RECEIPT.items()}, None),
        ({name: (value,) for name, value in RECEIPT.items()}, None),
        ({name.encode(): [value.encode()] for name, value in RECEIPT.items()}, None),
        (json.loads(AS_JSON), "application/json"),
    ],
)
def test_a_receipt_in_each_form(
    function: str, body: Any, content_type: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    assert getattr(webhooks, function)(body, content_type=content_type) == READ
    assert not caplog.records


def test_an_inbound_message() -> None:
    fields = {"from": "+61411111111", "to": "+61422222222", "body": "", "message_id": "C5", "original_body": ""}

    message = webhooks.sms_inbound(urlencode(fields).encode())

    # An empty text is None where there can be None, and stays what it is where a text has to be.
    assert message == SmsInboundWebhook(from_="+61411111111", to="+61422222222", body="", message_id="C5")
    assert message.original_body is None


FIELDS = {
    "originalsenderid": "+61422222222",
    "body": "Yes",
    "message": "Yes",
    "sms": "+61411111111",
    "custom_string": "booking-1042",
    "customstring": "booking-1042",
    "to": "+61422222222",
    "from": "+61411111111",
    "original_message_id": "4E",
    "originalmessageid": "4E",
    "original_body": "At 7?",
    "originalmessage": "At 7?",
    "timestamp": "1767229200",
    "message_id": "C5",
    "user_id": "1001",
    "subaccount_id": "2002",
}


@pytest.mark.parametrize("body", [urlencode(FIELDS), json.dumps(FIELDS | {"timestamp": 1767229200, "user_id": 1001})])
def test_every_field_of_an_inbound_message(body: str, caplog: pytest.LogCaptureFixture) -> None:
    message = webhooks.sms_inbound(body)

    assert (message.user_id, message.subaccount_id, message.additional) == (1001, 2002, {})
    assert message.timestamp == datetime(2026, 1, 1, 1, tzinfo=UTC)
    assert (message.originalsenderid, message.sms, message.message) == (message.to, message.from_, message.body)
    assert (message.originalmessage, message.originalmessageid) == (message.original_body, message.original_message_id)
    assert message.customstring == message.custom_string == "booking-1042"
    assert not caplog.records


def test_an_email_receipt_and_pressed_keys() -> None:
    fields = {"message_id": "9B", "email": "test1@test.com", "status": "Delivered", "timestamp": "1767225600"}

    assert webhooks.email_receipt(fields) == EmailReceiptWebhook(
        message_id="9B", email="test1@test.com", status="Delivered", timestamp=datetime(2026, 1, 1, tzinfo=UTC)
    )
    assert webhooks.voice_receipt("message_id=9B&status_code=201&digits=0430").digits == "0430"


def test_the_first_of_repeated_fields_counts() -> None:
    assert webhooks.sms_receipt("message_id=1&status_code=201&message_id=2").message_id == "1"
    assert webhooks.sms_receipt({"message_id": "1", "status_code": "201", "error_text": []}).error_text is None


@pytest.mark.parametrize("function", ["sms_receipt", "sms_inbound", "email_receipt"])
def test_fields_that_nobody_knows_are_kept(function: str, caplog: pytest.LogCaptureFixture) -> None:
    known = "message_id=1&status_code=201&status=Sent&from=%2B61411111111&body=Hi"

    read = getattr(webhooks, function)(f"{known}&new%5Ba%5D=x&=&&more=1&more=2")

    assert (read.message_id, read.additional["new[a]"], read.additional["more"]) == ("1", "x", ["1", "2"])
    assert not caplog.records


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("charset=iso-8859-1", b"message_id=1&status_code=201&status_text=caf%E9+\xe9"),
        ("x; charset = 'Latin1'", b"message_id=1&status_code=201&status_text=caf%e9+\xe9"),
        (
            "application/json; charset=windows-1252",
            b'{"message_id":"1","status_code":201,"status_text":"caf\xe9 \xe9"}',
        ),
        ("x; charset=unheard-of", "message_id=1&status_code=201&status_text=caf%C3%A9+é".encode()),
        ("x; charset=idna", "message_id=1&status_code=201&status_text=caf%C3%A9+é".encode()),
        ("x; charset=hex; charset=\0", "message_id=1&status_code=201&status_text=caf%C3%A9+é".encode()),
    ],
)
def test_the_charset_of_the_content_type(content_type: str, body: bytes) -> None:
    content_type = content_type if ";" in content_type else f"{FORM}; {content_type}"

    assert webhooks.sms_receipt(body, content_type=content_type).status_text == "café é"


def test_bad_utf8_costs_a_character_and_no_more() -> None:
    assert webhooks.sms_receipt(b"message_id=1&status_code=201&status_text=a%FFb\xff").status_text == "a\ufffdb\ufffd"


@pytest.mark.parametrize(
    "body",
    [
        "timestamp=yesterday&message_id=1&status_code=201&user_id=me",
        b'{"timestamp": "yesterday", "message_id": "1", "status_code": 201, "user_id": "me"}',
        {"timestamp": ["yesterday"], "message_id": "1", "status_code": "201", "user_id": "me"},
    ],
)
def test_what_does_not_fit_is_kept_and_logged(body: Any, caplog: pytest.LogCaptureFixture) -> None:
    receipt: Any = webhooks.sms_receipt(body)

    assert (receipt.timestamp, receipt.user_id, receipt.message_id) == ("yesterday", "me", "1")
    head = "webhook sms_receipt: the body drifts from the API's description at "
    assert sorted(record.getMessage() for record in caplog.records) == [
        f"{head}/timestamp: expected Unix time, got str",
        f"{head}/user_id: expected int, got str",
    ]
    assert {(record.name, record.levelno) for record in caplog.records} == {("clicksend_sdk", logging.WARNING)}


@pytest.mark.parametrize(
    ("function", "body", "name"),
    [
        ("sms_receipt", "status_code=201", "message_id"),
        ("sms_receipt", b'{"message_id": "1"}', "status_code"),
        ("email_receipt", {"status": "Delivered"}, "message_id"),
        ("sms_inbound", "body=Hi&message_id=1", "from"),
    ],
)
def test_a_missing_required_field_is_named(function: str, body: Any, name: str) -> None:
    with pytest.raises(errors.WebhookError, match=f"this is not a {function} webhook: it has no '{name}'"):
        getattr(webhooks, function)(body)


def test_a_list_in_json_is_not_a_repeated_field(caplog: pytest.LogCaptureFixture) -> None:
    receipt: Any = webhooks.sms_receipt(b'{"message_id": ["1", "2"], "status_code": {"a": [{}]}}')

    assert (receipt.message_id, receipt.status_code) == (["1", "2"], {"a": [{}]})
    assert len(caplog.records) == 2


DEEP = 100_000
NOTHING = "neither a form nor JSON"


@pytest.mark.parametrize(
    ("body", "content_type", "message"),
    [
        (b"", None, "the body is empty"),
        (b" \r\n", FORM, "the body is empty"),
        ("?", None, NOTHING),
        ({}, None, "none of its fields"),
        (b"{}", None, "none of its fields"),
        (b"hello", None, NOTHING),
        (b"\x00\xff\xfe\x89PNG", None, NOTHING),
        (b"&&&", FORM, NOTHING),
        (b"<html><a href='/?x=1'>404</a></html>", "text/html", "none of its fields"),
        (
            b'--x\r\nContent-Disposition: form-data; name="message_id"\r\n\r\n1\r\n--x--',
            "multipart/form-data",
            "none of",
        ),
        (b'{"message_id": "1"', None, "not valid JSON"),
        (b"message_id=1", "application/json", "not valid JSON"),
        (b"[1]", None, "expected an object, got list"),
        (b"[]", None, "expected an object, got list"),
        (b"null", "application/json", "expected an object, got null"),
        (b"7", "application/json", "expected an object, got int"),
        (b"9" * 10_000, "application/json", "not valid JSON"),
        (b"[" * DEEP + b"]" * DEEP, None, "not valid JSON"),
        (b'{"message_id":' * DEEP + b"1" + b"}" * DEEP, None, "not valid JSON"),
        (b"&".join(b"a%d=" % number for number in range(1001)), None, "more than 1000 fields"),
        (None, None, "got NoneType"),
        (7, None, "got int"),
        (["message_id=1"], None, "got list"),
    ],
)
def test_bodies_that_are_not_webhooks(body: Any, content_type: str | None, message: str) -> None:
    with pytest.raises(errors.WebhookError, match=message) as caught:
        webhooks.sms_receipt(body, content_type=content_type)

    assert isinstance(caught.value, errors.ClickSendError) and isinstance(caught.value, ValueError)
    assert caught.value.__cause__ is None and len(str(caught.value)) < 100


def test_a_big_body() -> None:
    receipt = webhooks.sms_receipt(json.dumps(RECEIPT | {"status_text": "x" * 5_000_000, "more": [0] * 100_000}))

    assert receipt.status_text == "x" * 5_000_000


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.dates() | st.just(object()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
NAMES = st.sampled_from([*RECEIPT, "digits", "from", "body"]) | st.text()
NUMBERS = st.sampled_from(["1e400", "nan", "-inf", "9" * 400, "1_0", "٣", " 1 ", "0x1", "-62135596801", "1e-400"])
FUNCTIONS: list[Callable[..., object]] = [webhooks.sms_receipt, webhooks.sms_inbound, webhooks.email_receipt]


@given(
    st.binary()
    | st.text()
    | st.dictionaries(NAMES, VALUES | NUMBERS)
    | st.dictionaries(NAMES, NUMBERS | st.text()).map(urlencode)
    | st.dictionaries(NAMES, st.integers() | st.text() | st.none() | NUMBERS).map(json.dumps),
    st.none() | st.text() | st.sampled_from([FORM, "application/json", "x; charset=latin1"]),
)
def test_nothing_foreign_is_ever_raised(body: Any, content_type: str | None) -> None:
    for function in FUNCTIONS:
        with suppress(errors.WebhookError):
            function(body, content_type=content_type)

"""The bytes of a request: line, headers and body, and how Python values stand in the body."""

from __future__ import annotations

import platform
from base64 import b64encode
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import clicksend_sdk
import pytest
from clicksend_sdk import UNSET
from clicksend_sdk.models import SmsMessage, SmsSender

from tests.support.replies import sent, success
from tests.support.server import Server
from tests.support.subject import Subject

BODY = b'{"messages":[{"to":"+61411111111","body":"Gr\xc3\xbc\xc3\x9fe \xf0\x9f\x91\x8b","from":"Bistro"}]}'
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def headers(server: Server, **more: str) -> list[str]:
    """The header lines of every request with credentials, and some more."""
    written = {
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
        "Authorization": "Basic " + b64encode(b"nora:s3cret").decode(),
        "Host": server.address,
        "User-Agent": f"clicksend-sdk/{clicksend_sdk.__version__} python/{platform.python_version()}",
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    return sorted(f"{name}: {value}" for name, value in written.items())


def body_of_send(server: Server, client: Subject, *messages: Any, **more: Any) -> Any:
    """The body that `sms.send` sends for these messages."""
    server.will(sent("SUCCESS"))
    client.call(lambda c: c.sms.send(messages=messages, **more))
    return server.requests[-1].json


def test_send_is_these_bytes(server: Server, client: Subject) -> None:
    server.will(sent("SUCCESS"))

    client.call(lambda c: c.sms.send(messages=[{"to": "+61411111111", "body": "Grüße 👋", "from": "Bistro"}]))

    [request] = server.requests
    assert request.line == "POST /v3/sms/send HTTP/1.1"
    assert request.header_lines == headers(server, Content_Length=str(len(BODY)), Content_Type="application/json")
    assert request.body == BODY


def test_a_get_has_no_body_and_no_headers_about_one(server: Server, client: Subject) -> None:
    server.will(success([]))

    client.call(lambda c: c.countries.selected())

    [request] = server.requests
    assert request.line == "GET /v3/user-countries HTTP/1.1"
    assert request.header_lines == headers(server)
    assert request.body == b""


@pytest.mark.parametrize("cancel", [lambda c: c.sms.cancel("A1"), lambda c: c.sms.cancel_all()])
def test_a_put_without_a_body_says_so(cancel: Any, server: Server, client: Subject) -> None:
    server.will(success({"count": 0}))

    client.call(cancel)

    [request] = server.requests
    assert request.header_lines == headers(server, Content_Length="0")
    assert request.body == b""


def test_a_model_and_a_mapping_are_the_same_bytes(server: Server, client: Subject) -> None:
    model = SmsMessage(body="Hello", to="+61411111111", from_="Bistro", schedule=NEW_YEAR, show_summary=True)
    mapping: Any = {
        "body": "Hello",
        "to": "+61411111111",
        "from": "Bistro",
        "schedule": NEW_YEAR,
        "show_summary": True,
    }
    sender = SmsSender(recipient_country_code="AU", sender_id="Bistro")
    server.will(sent("SUCCESS"), sent("SUCCESS"))

    client.call(lambda c: c.sms.send(messages=[model], senders=[sender]))
    client.call(
        lambda c: c.sms.send(messages=(mapping,), senders=[{"recipient_country_code": "AU", "sender_id": "Bistro"}])
    )

    with_model, with_mapping = server.requests
    assert with_model.raw == with_mapping.raw
    assert with_model.json == {
        "messages": [{**mapping, "schedule": 1767225600}],
        "senders": [{"recipient_country_code": "AU", "sender_id": "Bistro"}],
    }


def test_values_of_undocumented_members_are_written_exactly(server: Server, client: Subject) -> None:
    extra = {
        "amount": Decimal("0.10"),
        "limit": Decimal("1E+40"),
        "message": SmsMessage(body="Hello", schedule=NEW_YEAR),
        "ratio": 0.1,
    }

    body = body_of_send(server, client, {"body": "Hello"}, options={"body": extra})

    assert body == {
        "messages": [{"body": "Hello"}],
        "amount": "0.10",
        "limit": "1" + "0" * 40,
        "message": {"body": "Hello", "schedule": 1767225600},
        "ratio": 0.1,
    }


def test_unset_values_are_left_out(server: Server, client: Subject) -> None:
    body = body_of_send(
        server,
        client,
        {"body": "Hello", "to": UNSET, "schedule": UNSET},
        SmsMessage(body="Hello", to=UNSET),
        senders=UNSET,
        shorten_urls=UNSET,
    )

    assert body == {"messages": [{"body": "Hello"}, {"body": "Hello"}]}


def test_messages_may_come_from_a_generator(server: Server, client: Subject) -> None:
    messages: Any = (SmsMessage(body=text) for text in ("One", "Two"))
    server.will(sent("SUCCESS", "SUCCESS"))

    client.call(lambda c: c.sms.send(messages=messages))

    assert server.requests[0].json == {"messages": [{"body": "One"}, {"body": "Two"}]}


def test_a_body_of_two_megabytes_arrives_whole(server: Server, client: Subject) -> None:
    messages = [{"body": f"{number} " + "x" * 2000} for number in range(1000)]

    body = body_of_send(server, client, *messages)

    assert body == {"messages": messages}


def test_a_file_is_asked_for_as_any_type(server: Server, client: Subject) -> None:
    server.will(success())

    client.call(lambda c: c.sdk.download("php"))

    assert server.requests[0].headers["accept"] == "*/*"

"""For any response, a call ends quickly with its result or an error of this package."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

import pytest
from clicksend_sdk import ClickSend, Page
from clicksend_sdk._runtime.transport.base import Request, Response
from clicksend_sdk._runtime.transport.body_sink import BodySink
from clicksend_sdk.errors import APIStatusError, CallError, ClickSendError
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

CALLS: dict[str, Callable[[ClickSend], Any]] = {
    "sms.send": lambda c: c.sms.send(messages=[{"to": "+61411111111", "body": "Hello"}]),
    "sms.history": lambda c: c.sms.history(),
    "countries.list": lambda c: c.countries.list(),
    "account.get": lambda c: c.account.get(),
    "sms.cancel": lambda c: c.sms.cancel("A1"),
}
STATUSES = [200, 201, 204, 299, 302, 400, 401, 402, 404, 409, 422, 429, 500, 503, 599]

quickly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


class Answering:
    """A transport that always has the same answer."""

    def __init__(self, status: int, body: bytes, headers: dict[str, str] = {}) -> None:
        self.response = Response(status, {"content-type": "application/json", **headers}, body)
        self.requests = 0

    def send(self, request: Request, deadline: float, /) -> Response:
        self.requests += 1
        return self.response

    def now(self) -> float:
        return 0.0

    def sleep(self, seconds: float, /) -> None:
        raise AssertionError("nothing is to be repeated")

    def close(self) -> None:
        pass


def outcome(name: str, transport: Answering, *, strict: bool = False) -> Any:
    """The result of a call, or its error; nothing else comes, and both can be shown."""
    client = ClickSend("nora", "s3cret", transport=transport, retries=0, strict=strict)
    try:
        result = CALLS[name](client)
        if isinstance(result, Page):
            _ = [each.resume for each in (result, result.next_page()) if each is not None]
    except ClickSendError as error:
        assert isinstance(error, CallError)
        assert str(error).startswith(error.method)
        assert "s3cret" not in str(error) + repr(error)
        return error
    assert repr(result)
    return result


numbers = st.integers() | st.floats(allow_nan=True, allow_infinity=True)
texts = st.text(max_size=12) | st.sampled_from(["", "SUCCESS", "0", "1.50", "2026-01-01", "1e400", "-", "٣", "null"])
values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(texts | st.sampled_from(["data", "messages", "to", "date", "status"]), inner, max_size=4),
    max_leaves=12,
)
fields = st.sampled_from(
    "messages total_price total_count queued_count date to body message_id message_price _currency code value user_id"
    " username balance account timezone schedule is_shared_system_number message_parts status direction".split()
)
objects = st.dictionaries(fields, values, max_size=6)
data = values | objects | st.fixed_dictionaries({"messages": st.lists(objects, max_size=3) | values})
pages = st.fixed_dictionaries(
    {},
    optional={
        "data": st.lists(objects, max_size=3) | values,
        "total": values,
        "current_page": st.sampled_from([1, 2, "1", 0, -1, 1.0, 2**70]) | values,
        "last_page": st.sampled_from([1, 2, "2", 0, -1, 10**30]) | values,
        "next_page_url": st.sampled_from(["/?page=2", "?page=1", "http://[", "?%ff=\x00"]) | values,
    },
)
envelopes = st.fixed_dictionaries(
    {"data": data | pages},
    optional={
        "http_code": values,
        "response_code": st.sampled_from(["SUCCESS", "FAILED", "INVALID_RECIPIENT", "success"]) | values,
        "response_msg": values,
    },
)
bodies = envelopes | values


def encoded(value: Any) -> bytes:
    """JSON as Python writes it: with NaN and lone surrogates, which others do not take."""
    return json.dumps(value).encode()


@pytest.mark.parametrize("name", CALLS)
@quickly
@given(body=bodies, status=st.sampled_from(STATUSES), strict=st.booleans())
@example(body={"data": {}, "response_code": "SUCCESS"}, status=200, strict=True)
@example(body={"data": {"data": [{}], "last_page": 10**30, "current_page": None}}, status=200, strict=False)
@example(body={"data": {"user_id": 10**400}}, status=200, strict=False)
@example(body={"data": {"messages": [{"date": 10**300}]}}, status=200, strict=False)
@example(body={"data": {"messages": [{"message_price": "NaN", "date": "9999-99-99"}]}}, status=200, strict=False)
@example(body={"response_code": "\ud800", "response_msg": "\ud800"}, status=400, strict=False)
def test_any_json(name: str, body: Any, status: int, strict: bool) -> None:
    transport = Answering(status, encoded(body))

    result = outcome(name, transport, strict=strict)

    assert transport.requests <= 2
    assert isinstance(result, APIStatusError) is not (200 <= status < 300)


@pytest.mark.parametrize("name", CALLS)
@quickly
@given(body=st.binary(max_size=64) | bodies.map(encoded), cut=st.integers(0, 64), status=st.sampled_from(STATUSES))
@example(body=b"", cut=0, status=200)
@example(body=b" \n", cut=0, status=200)
@example(body=b"\xef\xbb\xbf{}", cut=0, status=200)
@example(body="{}".encode("utf-16"), cut=0, status=200)
@example(body=b"\xff\xfe\x00", cut=0, status=404)
@example(body=b"[" * 5000, cut=0, status=200)
@example(body=b'{"data":' * 5000 + b"1" + b"}" * 5000, cut=0, status=200)
@example(body=b'{"data":' + b"[" * 900 + b"]" * 900 + b"}", cut=0, status=200)
@example(body=b'{"data":{"user_id":' + b"9" * 5000 + b"}}", cut=0, status=200)
@example(body=b'{"data":' + b"9" * 5000 + b"}", cut=0, status=400)
@example(body=b'{"data":1e999999}', cut=0, status=200)
@example(body=b'{"data":{},"data":[]}', cut=0, status=200)
@example(body=b"<html>\x00</html>", cut=0, status=503)
def test_any_bytes(name: str, body: bytes, cut: int, status: int) -> None:
    transport = Answering(status, body[: len(body) - cut] if cut else body)

    result = outcome(name, transport)

    assert isinstance(result, APIStatusError) is not (200 <= status < 300)


header_texts = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=20)


@quickly
@given(
    headers=st.dictionaries(
        st.sampled_from(["retry-after", "content-type", "x-request-id", "location", "date", "set-cookie"]),
        header_texts | st.sampled_from(["5, 5", "-1", "nan", "1e3", "Thu, 31 Feb 2026 00:00:00 GMT", "9" * 5000]),
    ),
    status=st.sampled_from(STATUSES),
)
def test_any_headers(headers: dict[str, str], status: int) -> None:
    result = outcome("account.get", Answering(status, b"{}", headers))

    if isinstance(result, CallError):
        assert result.retry_after is None or 0 <= result.retry_after < float("inf")
        assert "set-cookie" not in result.headers


@quickly
@given(body=st.binary(max_size=64) | st.binary(max_size=64).map(gzip.compress), cut=st.integers(0, 40))
@example(body=b"\x1f\x8b", cut=0)
@example(body=gzip.compress(b"a") + gzip.compress(b"b"), cut=0)
@example(body=gzip.compress(b"a") + b"junk", cut=0)
@example(body=b"\x1f\x8b\x08\xff" + b"\xff" * 20, cut=0)
def test_any_compressed_bytes(body: bytes, cut: int) -> None:
    try:
        sink = BodySink(Request("GET", "http://x", "/", {}, None), 200, {"content-encoding": "gzip"})
        sink.add(body[: len(body) - cut])
        text = sink.body()
    except ValueError:
        return
    assert isinstance(text, bytes)

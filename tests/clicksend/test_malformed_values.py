"""Malformed URLs, headers, charsets and durations lead to a result or to an error of this package."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from clicksend_sdk import ClickSend
from clicksend_sdk._runtime.codec import charsets
from clicksend_sdk._runtime.codec.decode import decode_lenient
from clicksend_sdk._runtime.codec.types import Duration, UnixTime
from clicksend_sdk._runtime.operation import Operation
from clicksend_sdk._runtime.retry import retry_after
from clicksend_sdk._runtime.transport.proxies import Proxies
from clicksend_sdk.errors import ArgumentError, ClickSendError, DriftError
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support.replies import head
from tests.support.server import Reply, Server
from tests.support.subject import Subject

from .conftest import Connect
from .test_unusual_responses import Answering

quickly = settings(max_examples=200, deadline=None)
pieces = st.sampled_from(
    ["http://", "https://", "//", "[", "]", ":", "@", "/", "?", "#", "%", "x", "℀", "\ud800", "\0", "1"]
)
addresses = st.lists(pieces | st.text(max_size=3), max_size=8).map("".join)
ADDRESSES = (
    "http://[x/y",
    "http://h:99999/",
    "http://h:abc/",
    "http://h:-1/",
    "http://h℀.com/",
    "http://h\ud800/",
    "http://user:word@127.0.0.1:1/",
    "http://münchen.test/",
    "http://a b/",
    "http://\0/",
    "http://",
)


@pytest.mark.parametrize("url", ADDRESSES)
def test_an_invalid_url(url: str, client: Subject, connect: Connect, tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match="expected an http"):
        client.call(lambda c: c.download(url, tmp_path / "file"))
    with pytest.raises(ArgumentError, match="base_url"):
        connect(base_url=url).call(lambda c: c.countries.list())


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/é", f"http://{'x' * 64}.invalid/", "http://..invalid/", "http://-/"]
)
def test_an_address_that_leads_nowhere(url: str, connect: Connect, tmp_path: Path) -> None:
    with pytest.raises(ClickSendError):
        connect(timeout=1.0).call(lambda c: c.download(url, tmp_path / "file"))


@quickly
@given(addresses)
@example("http://h/\ud800")
def test_any_address(url: str) -> None:
    client = ClickSend("nora", "s3cret", transport=Answering(200, b"{}"), retries=0)
    with suppress(ClickSendError):
        client.download(url, Path("/nowhere/file"))
    with suppress(ClickSendError):
        ClickSend("nora", "s3cret", base_url=url, transport=Answering(500, b"{}"), retries=0).countries.list()


@quickly
@given(addresses, addresses)
def test_any_proxy(url: str, exception: str) -> None:
    with suppress(ArgumentError):
        Proxies({"http": url, "no": exception}).of(urlsplit("http://api.example.test"))


@quickly
@given(st.from_regex(r"\A[-+]?P[0-9]{1,400}(\.[0-9]+)?[WDYM](T[0-9]{1,30}[HMS])?\Z"))
@example("P99999999999999999999W")
@example("P" + "9" * 400 + "W")
def test_any_duration(text: str) -> None:
    value, drift = decode_lenient(text, Duration)

    assert isinstance(value, timedelta | str)
    assert not drift or value == text


@quickly
@given(st.integers() | st.floats() | st.text(max_size=30))
@example(1e300)
@example(-(10**30))
def test_any_unix_time(raw: object) -> None:
    decode_lenient(raw, UnixTime)


@quickly
@given(body=st.binary(max_size=40), charset=st.text(max_size=20))
@example(body=b"\xff", charset="a\0b")
@example(body=b"\xff", charset="punycode")
@example(body=b"\xff", charset="idna")
@example(body=b"\xff", charset="unicode_escape")
@example(body=b"QQ==", charset="base64")
def test_any_charset(body: bytes, charset: str) -> None:
    assert isinstance(charsets.decode_text(body, f"text/plain; charset={charset}")[0], str)


@pytest.mark.parametrize("charset", sorted(charsets._KNOWN))
@pytest.mark.parametrize("byte", [b"\xff", b"a", b"\x80\xd8"])
def test_a_known_charset_takes_time_in_proportion(charset: str, byte: bytes) -> None:
    started = time.process_time()
    charsets.decode_text(byte * 200_000, f"text/plain; charset={charset}")

    assert time.process_time() - started < 1.5  # a codec that is quadratic takes minutes


@quickly
@given(st.text(max_size=40))
@example("Thu, 31 Feb 2026 00:00:00 GMT")
@example("Mon, 01 Jan 99999999999999999999 00:00:00 GMT")
@example("Mon, 01 Jan 2026 00:00:00 +99999999999999999999")
def test_any_retry_after(value: str) -> None:
    seconds = retry_after(value, time.time())

    assert seconds is None or 0 <= seconds < float("inf")


@quickly
@given(st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=3))
def test_any_header_of_a_caller(headers: dict[str, str]) -> None:
    client = ClickSend("nora", "s3cret", transport=Answering(500, b"{}"), retries=0)
    with pytest.raises(ClickSendError):
        client.countries.list(options={"headers": headers})


VALUES = [b"\xff", b"\x01\x7f", b"a\tb", b"a, b", b"", b"x" * 60_000, "é".encode(), b"\x1b[31m"]


@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
@pytest.mark.parametrize(
    "name", ["Retry-After", "Content-Type", "X-Request-Id", "Location", "Keep-Alive", "Connection"]
)
@pytest.mark.parametrize("status", [200, 204, 299, 304, 429, 999])
def test_any_header_of_a_server(status: int, name: str, value: bytes, server: Server, client: Subject) -> None:
    answer = head(status, {"Content-Length": "0"})[:-2] + name.encode() + b": " + value + b"\r\n\r\n"
    server.will(Reply((answer,)))
    with pytest.raises(ClickSendError):
        client.call(lambda c: c.countries.list())


def test_an_unknown_charset_is_reported() -> None:
    """A strict client reports drift for any result."""
    operation: Operation[Any] = Operation("GET", "/text", binary=True, returns="str", enveloped=False, security=())
    answering = Answering(200, "é".encode(), {"content-type": "text/plain; charset=punycode"})

    assert ClickSend("nora", "s3cret", transport=answering).call(operation) == "é"
    with pytest.raises(DriftError, match="known charset"):
        ClickSend("nora", "s3cret", transport=answering, strict=True).call(operation)

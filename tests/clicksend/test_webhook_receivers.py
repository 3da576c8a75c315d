"""The programs of docs/webhooks.md, each called through its framework: right, wrong and malformed requests."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from http.server import HTTPServer
from typing import TypeAlias
from urllib.parse import quote, urlencode

import clicksend_sdk
import pytest
from fastapi.testclient import TestClient

from tests.support.django_client import django_client
from tests.support.documents import examples, load
from tests.support.replies import MESSAGE_ID, page, refusal, success
from tests.support.server import Server

GUIDE = "docs/webhooks.md"
CONFIRM, FLASK, DJANGO, FASTAPI, STANDARD = examples(GUIDE)
TOKEN = "Vt0bWzq3n7Kc5e1s"
FORM, JSON = "application/x-www-form-urlencoded", "application/json"
RECEIPT = {
    "timestamp_send": "1767225600",
    "timestamp": "1767225604",
    "message_id": MESSAGE_ID,
    "status": "Delivered",
    "status_code": "201",
    "status_text": "Delivered – 👍 & fine",
    "error_code": "",
    "error_text": "",
    "custom_string": "booking 1042+1",
    "user_id": "1001",
    "subaccount_id": "",
    "message_type": "sms",
}
BODY = urlencode(RECEIPT).encode()
LATIN = urlencode(RECEIPT, encoding="latin-1", errors="replace").encode()

Post: TypeAlias = Callable[[str, bytes, str | None], int]
"""Posts a body with a content type to a path, and returns the status."""


@pytest.fixture(params=["flask_app", "django_app", "fastapi_app", "standard_library"])
def post(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    monkeypatch.setenv("WEBHOOK_TOKEN", TOKEN)
    yield from globals()[request.param](monkeypatch)


def flask_app(_: pytest.MonkeyPatch) -> Iterator[Post]:
    client = load(FLASK).app.test_client()
    yield lambda path, body, kind: client.post(path, data=body, content_type=kind).status_code


def django_app(monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    client = django_client(load(DJANGO, "receivers"), monkeypatch)
    yield lambda path, body, kind: client.generic("POST", path, body, kind or "").status_code


def fastapi_app(_: pytest.MonkeyPatch) -> Iterator[Post]:
    with TestClient(load(FASTAPI).app) as client:
        yield lambda path, body, kind: client.post(path, content=body, headers=header(kind)).status_code


def standard_library(_: pytest.MonkeyPatch) -> Iterator[Post]:
    with HTTPServer(("127.0.0.1", 0), load(STANDARD).Receiver) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()

        def post(path: str, body: bytes, kind: str | None) -> int:
            connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
            try:
                connection.request("POST", path, body, header(kind))
                return connection.getresponse().status
            except ConnectionError:  # it has responded and closed, and does not read the rest
                return 400
            finally:
                connection.close()

        yield post
        server.shutdown()
        thread.join()


def header(kind: str | None) -> Mapping[str, str]:
    return {"Content-Type": kind} if kind else {}


def test_receipts_are_read(post: Post, capsys: pytest.CaptureFixture[str]) -> None:
    as_json = json.dumps(RECEIPT | {"timestamp": 1767225604, "user_id": 1001, "error_code": None}).encode()
    for body, kind in [
        (BODY, FORM),
        (BODY, f"{FORM}; charset=UTF-8"),
        (LATIN, f"{FORM}; charset=iso-8859-1"),
        (BODY, None),
        (as_json, JSON),
        (as_json, FORM),
    ]:
        assert post(f"/receipts/{TOKEN}", body, kind) == 200

    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith(MESSAGE_ID)]
    assert lines == [f"{MESSAGE_ID} 201"] * 6


@pytest.mark.parametrize("token", [TOKEN[:-1], TOKEN + "x", TOKEN.lower(), "ä", "\x00", "a/b", ".."])
def test_those_who_do_not_know_the_token_are_sent_away(
    post: Post, token: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (f"/receipts/{quote(token)}", f"/receipts/%FF{token.encode().hex()}", "/receipts", "/"):
        assert post(path, BODY, FORM) == 404
    assert MESSAGE_ID not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", FORM),
        (b"", None),
        (b"garbage", FORM),
        (b"\xff\xfe=\x00&message_id", FORM),
        (b"message_id=1", FORM),
        (b"&".join(b"a%d=" % number for number in range(2000)), FORM),
        (b'{"message_id": ', JSON),
        (b'"message_id"', JSON),
        (b"[" * 50_000, JSON),
        (b"{}", JSON),
        (b'{"message_id": "1"}', "application/json; charset=no-such-codec"),
        (
            b'--x\r\nContent-Disposition: form-data; name="message_id"\r\n\r\n1\r\n--x--\r\n',
            "multipart/form-data; boundary=x",
        ),
        (b"--x", "multipart/form-data"),
    ],
)
def test_what_is_no_receipt_is_refused(post: Post, body: bytes, kind: str | None) -> None:
    assert post(f"/receipts/{TOKEN}", body, kind) == 400


def test_a_large_body_is_refused(post: Post) -> None:
    assert post(f"/receipts/{TOKEN}", b"message_id=1&status_code=201&x=" + b"x" * 3_000_000, FORM) in (400, 413)


def test_the_api_confirms_what_it_knows(server: Server) -> None:
    guide = load(CONFIRM)
    client = clicksend_sdk.ClickSend("nora", "s3cret", base_url=f"http://{server.address}/v3", retries=0)
    item = {"message_id": "A", "to": "+61422222222", "body": "Yes", "status": "Received"}
    with client:
        server.will(success({"message_id": MESSAGE_ID, "status_code": "301"}), refusal(404, "NOT_FOUND", "No."))
        assert guide.confirmed_receipt(client, MESSAGE_ID).status_code == "301"
        assert guide.confirmed_receipt(client, "forged") is None

        for number, direction, body in [("A", "in", "Yes"), ("B", "in", None), ("A", "out", None)]:
            server.will(page([{**item, "direction": direction}], 1, last=1))
            assert getattr(guide.confirmed_message(client, number), "body", None) == body
    assert "q=message_id" in server.requests[2].target

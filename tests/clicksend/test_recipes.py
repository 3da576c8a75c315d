"""The programs of docs/recipes.md, run against a server on loopback."""

from __future__ import annotations

import asyncio
import csv
import re
import tracemalloc
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from clicksend_sdk import errors
from fastapi.testclient import TestClient

from tests.support.django_client import django_client
from tests.support.documents import ROOT, examples, load
from tests.support.replies import HANG_UP, message_result, page, refusal, success
from tests.support.server import Received, Reply, Server

RECIPES = "docs/recipes.md"
CONVERSATION, PICTURE, EXPORT, FASTAPI, DJANGO, DELIVERY = examples(RECIPES)
TO = "+61411111111"


@pytest.fixture(autouse=True)
def environment(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "CLICKSEND_BASE_URL": f"http://{server.address}/v3",
        "CLICKSEND_USERNAME": "nora",
        "CLICKSEND_API_KEY": "s3cret",
        "WEBHOOK_TOKEN": "Vt0bWzq3",
    }.items():
        monkeypatch.setenv(name, value)


class Phone:
    """An account in whose history are the messages `M1`, `M2` … that came in; each reply to a send is prepared."""

    def __init__(self, *replies: Reply | None) -> None:
        self.sent: list[dict[str, Any]] = []
        self.read: list[str] = []
        self.replies = list(replies)

    def decide(self, request: Received) -> Reply:
        """The reply of the server."""
        method, target, _ = request.line.split(" ")
        path, query = urlsplit(target).path, parse_qs(urlsplit(target).query)
        if method == "PUT":
            self.read.append(path.removeprefix("/v3/sms/inbound-read/"))
            return success()
        if method == "POST":
            self.sent += request.json["messages"]
            prepared = self.replies.pop(0) if self.replies else None
            return prepared or success({"messages": [message_result(**each) for each in request.json["messages"]]})
        asked = "".join(query.get("q", [])).partition(":")[2]
        came = {"message_id": asked, "direction": "in", "from": TO, "to": "+61422222222"}
        replies = [{"message_id": "R", "direction": "out", **each} for each in self.sent]
        items = [came] if re.fullmatch(r"M\d", asked) else [] if asked else replies
        return page([{"body": "Yes", "status": "Received", **each} for each in items], 1, last=1)


def conversation(server: Server, phone: Phone, *ids: str) -> tuple[Any, list[int]]:
    """The program after a webhook for each of these messages, and the statuses of its responses."""
    server.decide = phone.decide
    module = load(CONVERSATION)
    client = module.app.test_client()
    fields = [{"from": "+61499999999", "body": "forged", "message_id": each} for each in ids]
    return module, [client.post("/inbound/Vt0bWzq3", data=each).status_code for each in fields]


def states(module: Any) -> dict[str, str]:
    connection = module.database()
    try:
        return dict(connection.execute("SELECT id, state FROM inbound"))
    finally:
        connection.close()


def test_a_conversation_answers_each_message_once(server: Server) -> None:
    phone = Phone()
    module, statuses = conversation(server, phone, "M1", "M2", "M1", "forged", "")
    strangers = module.app.test_client()

    for _ in range(2):
        module.answer_due()

    assert statuses == [200] * 5
    assert strangers.post("/inbound/ä", data={"message_id": "M3"}).status_code == 404
    assert strangers.post("/inbound/Vt0bWzq3", data={"message_id": "M3"}).status_code == 400
    assert [(each["to"], each["custom_string"]) for each in phone.sent] == [(TO, "reply-M1"), (TO, "reply-M2")]
    assert phone.read == ["M1", "M2"]
    assert states(module) == {"M1": "sent", "M2": "sent", "forged": "due", "": "due"}


def test_a_conversation_looks_a_lost_response_up(server: Server) -> None:
    phone = Phone(HANG_UP)
    module, _ = conversation(server, phone, "M1")

    for _ in range(2):
        module.answer_due()

    assert [each["custom_string"] for each in phone.sent] == ["reply-M1"]
    assert (states(module), phone.read) == ({"M1": "sent"}, ["M1"])


def test_a_conversation_goes_on_after_a_refusal_but_never_after_a_doubt(server: Server) -> None:
    busy = refusal(429, "TOO_MANY_REQUESTS", "Slow down.", **{"Retry-After": "0"})
    phone = Phone(*[busy] * 3, None, refusal(401, "UNAUTHORIZED", "No."))
    module, _ = conversation(server, phone, "M1")

    module.answer_due()
    assert states(module) == {"M1": "due"}
    module.answer_due()
    assert states(module) == {"M1": "sent"}

    conversation(server, phone, "M2")
    with pytest.raises(errors.UnauthorizedError):
        module.answer_due()
    module.answer_due()
    assert states(module) == {"M1": "sent", "M2": "sending"}


@pytest.mark.parametrize(
    ("answer", "printed"),
    [
        (success({"messages": [message_result(custom_string="menu-7")]}), "sent"),
        (success({"messages": [message_result(status="INVALID_RECIPIENT")]}), "refused: INVALID_RECIPIENT"),
        (HANG_UP, "menu-7 found"),
        (refusal(401, "UNAUTHORIZED", "No."), "not sent: "),
    ],
)
def test_a_picture_is_sent(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str], answer: Reply, printed: str
) -> None:
    (tmp_path / "menu.jpg").write_bytes(b"\xff\xd8")
    sent = {
        "message_id": "R",
        "to": TO,
        "custom_string": "menu-7",
        "body": "New!",
        "status": "Sent",
        "direction": "out",
    }
    server.will(success({"_url": "https://files.example/1"}), answer, page([sent], 1, last=1))

    load(PICTURE).client.close()

    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(printed)
    assert line.endswith("uploaded as https://files.example/1") == printed.startswith("not sent")


def contacts(request: Received) -> Reply:
    """A page of a list that has as many pages as its id says."""
    pages, number = map(int, re.findall(r"(?:lists/|[?&]page=)(\d+)", request.target))
    names = {"phone_number": TO, "first_name": 'Zoë, of "Bar"', "date_added": 1767225600}
    ids = range((number - 1) * 100, number * 100)
    items = [{"contact_id": each, "list_id": pages, **names} for each in ids]
    return page(items, number, last=pages, total=pages * 100)


def test_an_export_has_every_contact_in_order_and_takes_no_more_memory_for_more(server: Server) -> None:
    server.decide, export = contacts, load(EXPORT).export
    peaks: list[int] = []
    for pages in (10, 10, 40):  # the first one imports modules
        tracemalloc.start()
        assert asyncio.run(export(pages, "contacts.csv")) == pages * 100
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()

    assert peaks[2] < peaks[1] * 1.5
    with open("contacts.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["contact_id"]) for row in rows] == list(range(4000))
    assert (rows[0]["first_name"], rows[0]["date_added"]) == ('Zoë, of "Bar"', "2026-01-01T00:00:00Z")


def test_an_export_that_fails_leaves_no_file(server: Server, tmp_path: Path) -> None:
    server.will(page([{"contact_id": 1, "list_id": 428}], 1, last=2), refusal(403, "FORBIDDEN", "No."))

    with pytest.raises(errors.ForbiddenError):
        asyncio.run(load(EXPORT).export(428, "contacts.csv"))

    assert not (tmp_path / "contacts.csv").exists()


def test_a_fastapi_application_shares_a_client(server: Server) -> None:
    server.will(
        success({"messages": [message_result(custom_string="booking-7")]}),
        success({"messages": [message_result(custom_string="booking-8", status="INVALID_RECIPIENT")]}),
        HANG_UP,
    )
    with TestClient(load(FASTAPI).app) as client:
        got = [client.post(f"/bookings/{each}/reminder", params={"to": TO}).json() for each in (7, 8, 9)]

    assert got == [{"state": "sent"}, {"state": "refused"}, {"state": "unknown"}]
    assert [each.json["messages"][0]["custom_string"] for each in server.requests] == [
        "booking-7",
        "booking-8",
        "booking-9",
    ]
    assert server.connections == 1


def test_a_django_application_sends_after_the_commit(
    server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    server.will(success({"messages": [message_result()]}), success({"messages": [message_result()]}), HANG_UP)
    module = load(DJANGO, "bookings")
    client = django_client(module, monkeypatch)
    client.handler.enforce_csrf_checks = False  # a browser has the token of the form

    assert [client.post(f"/bookings/{each}", {"to": TO}).status_code for each in (7, 8, 9)] == [201] * 3

    with pytest.raises(ZeroDivisionError), module.transaction.atomic():
        module.transaction.on_commit(lambda: module.confirm(10, TO))
        raise ZeroDivisionError
    module.client.close()
    assert [each.json["messages"][0]["custom_string"] for each in server.requests] == [
        "booking-7",
        "booking-8",
        "booking-9",
    ]
    assert server.connections == 1
    assert capsys.readouterr().out.startswith("booking 9: POST /sms/send: ")


def test_delivery_errors_are_read(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    failed = {"message_id": "1", "custom_string": "a", "status_code": 301, "error_code": "8", "error_text": "Unknown."}
    fine = {"message_id": "2", "custom_string": "b", "status_code": "201", "error_code": "", "error_text": None}
    server.will(page([failed, fine, fine | {"status_code": "999"}], 1, last=1))

    load(DELIVERY).client.close()

    lines = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
    assert lines == ["a failed 8 Unknown.", "b delivered", "b not known"]


def test_the_table_of_delivery_errors_has_the_codes_of_the_spec() -> None:
    spec = (
        (ROOT / "spec/schemas/sms.yaml")
        .read_text("utf-8")
        .partition("\nDeliveryErrorCode:")[2]
        .partition("examples:")[0]
    )
    table = (ROOT / RECIPES).read_text("utf-8").partition("| `error_code` | meaning")[2]

    listed = {int(each) for each in re.findall(r"\b(\d+) [a-zS]", spec.replace("12 hours", ""))}
    assert listed == {
        int(each) for row in re.findall(r"^\| ([\d, ]+) \|", table, re.MULTILINE) for each in row.split(",")
    }

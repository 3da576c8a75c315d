"""The runner sees what is wrong: with a client, with an expectation, and with a file of vectors."""

from __future__ import annotations

from typing import Any

import pytest

from .observed import Observed, unexpected
from .python_client import PythonClient, clicksend
from .vectors import FOLDER, Vector, from_value, read

LISTED = {"list_id": 7, "list_name": "Guests"}
SEND = {"call": "sms.send", "body": {"messages": [{"body": "Hi"}]}}
SENT = {
    "json": {"response_code": "SUCCESS", "data": {"messages": [{"to": "1", "status": "THROTTLED", "date": "soon"}]}}
}
LIST = {"call": "lists.list"}
PAGE = {"json": {"response_code": "SUCCESS", "data": {"current_page": 1, "last_page": 1, "data": [LISTED]}}}
LOST = {**SEND, "replies": [{"fault": "hang_up"}]}
BUSY = {
    "call": "countries.list",
    "client": {"retries": 1},
    "replies": [{"status": 503, "json": {}}, {"json": {"data": []}}],
}


@pytest.fixture(scope="module")
def client() -> PythonClient:
    """The client that the vectors below are about."""
    return clicksend()


def vector_of(stated: dict[str, Any]) -> Vector:
    """A vector, checked as those of the files are."""
    known = {"credentials": {"basicAuth": {"username": "nora", "password": "s3cret"}}}
    vector = {"name": "A vector of this test", **stated}
    return from_value("test", {"document": "clicksend", "client": known, "vectors": [vector]}).vectors[0]


RIGHT: list[dict[str, Any]] = [
    {**SEND, "replies": [SENT], "requests": [{"method": "POST", "target": "/sms/send", "headers": {"Accept": "application/json"}}], "drift": ["/data/messages/0/date"]},
    {**SEND, "replies": [SENT], "requests": [{"json": SEND["body"]}], "drift": ["/data/messages/0/date"]},
    {**SEND, "replies": [SENT], "result": SENT["json"]["data"], "drift": ["/data/messages/0/date"]},
    {**SEND, "replies": [SENT], "bulk": {"failed": [0], "error": {"class": "partial_failure", "code": "THROTTLED"}}, "drift": ["/data/messages/0/date"]},
    {**LIST, "replies": [PAGE], "items": [LISTED], "pages": [[LISTED]]},
    {**LIST, "replies": [PAGE], "page": {"number": 1, "has_next": False}},
    {**LOST, "error": {"class": "outcome_unknown", "attempts": 1, "text": ["/sms/send"]}},
    {**BUSY, "pauses": [[0, 0.5]]},
]  # fmt: skip

WRONG: list[tuple[int, str, dict[str, Any]]] = [
    (0, "requests/0/method", {"requests": [{"method": "PUT"}]}),
    (0, "requests/0/target", {"requests": [{"target": "/sms"}]}),
    (0, "requests/0/headers/Accept", {"requests": [{"headers": {"Accept": None}}]}),
    (0, "requests/0/headers/X-Key", {"requests": [{"headers": {"X-Key": ""}}]}),
    (0, "requests: expected 2", {"requests": 2}),
    (0, "requests: expected 0", {"requests": []}),
    (0, "requests/0/parts", {"requests": [{"parts": []}]}),
    (0, "drift", {"drift": []}),
    (0, "drift", {"drift": ["/data/messages/1/date"]}),
    (0, "error", {"error": {"class": "outcome_unknown"}}),
    (0, "page", {"page": {"number": 1}}),
    (1, "requests/0/json", {"requests": [{"json": {"messages": []}}]}),
    (1, "requests/0/body", {"requests": [{"text": '{"messages": [{"body": "Hi"}]}'}]}),
    (1, "requests/0/body", {"requests": [{"base64": ""}]}),
    (2, "result", {"result": None}),
    (2, "result/messages/0/date", {"result": {"messages": [{"to": "1", "status": "THROTTLED", "date": 0}]}}),
    (3, "bulk/failed", {"bulk": {"failed": []}}),
    (3, "bulk/error", {"bulk": {"failed": [0]}}),
    (3, "bulk/error/code", {"bulk": {"error": {"class": "partial_failure", "code": "SUCCESS"}}}),
    (4, "items/0/list_id", {"items": [{**LISTED, "list_id": True}]}),
    (4, "pages", {"pages": []}),
    (4, "bulk", {"bulk": {"failed": []}}),
    (5, "page/number", {"page": {"number": 2}}),
    (6, "error: expected None", {"error": None, "requests": 1}),
    (6, "error/class", {"error": {"class": "connection_failed"}}),
    (6, "error/class", {"error": {"class": ["outcome_unknown", "refused"]}}),
    (6, "error/attempts", {"error": {"class": "outcome_unknown", "attempts": 2}}),
    (6, "error/text", {"error": {"class": "outcome_unknown", "text": ["/sms/cancel"]}}),
    (6, "error: '/sms/send' is shown", {"error": {"class": "outcome_unknown", "hides": ["/sms/send"]}}),
    (7, "pauses", {"pauses": []}),
    (7, "pauses", {"pauses": [[1, 2]]}),
]


@pytest.mark.parametrize("stated", RIGHT, ids=range(len(RIGHT)))
def test_what_is_right_is_found_right(
    stated: dict[str, Any], client: PythonClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    vector = vector_of(stated)

    assert unexpected(vector, client.run(vector, "sync", monkeypatch)) == []


@pytest.mark.parametrize(("number", "at", "flipped"), WRONG, ids=range(len(WRONG)))
def test_a_wrong_expectation_is_seen(
    number: int, at: str, flipped: dict[str, Any], client: PythonClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    stated = {key: value for key, value in {**RIGHT[number], **flipped}.items() if value is not None or key == "result"}
    vector = vector_of(stated)

    found = unexpected(vector, client.run(vector, "sync", monkeypatch))

    assert [text for text in found if text.startswith(at)], found


def test_every_vector_fails_with_a_client_that_does_nothing() -> None:
    vectors = [each for path in FOLDER.glob("*.yaml") for each in read(path).vectors]

    assert [each.id for each in vectors if not unexpected(each, Observed("127.0.0.1:1"))] == []
    assert len(vectors) > 700


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ({**SEND, "reqests": []}, "reqests"),
        ({**SEND, "requests": [{"traget": "/"}]}, "traget"),
        ({**SEND, "client": {"retry": 2}, "result": None}, "retry"),
        ({**SEND, "options": {"retry": 2}, "result": None}, "retry"),
        ({**SEND, "replies": [{"fault": "explode"}], "result": None}, "explode"),
        ({**SEND, "error": {"status": 404}}, "class"),
        ({**SEND, "cases": [{"result": 1}, {"rsult": 1}]}, "rsult"),
        (SEND, "expects nothing"),
        ({**SEND, "cases": [{"result": 1}, {"body": {}}]}, "expects nothing"),
        ({**SEND, "name": "short", "result": None}, "name"),
    ],
    ids=str,
)
def test_a_file_of_the_wrong_form_is_refused(stated: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        vector_of(stated)


@pytest.mark.parametrize(
    "stated", [{"call": "sms.sned"}, {**SEND, "query": {"q": 1}}, {**SEND, "client": {"credentials": {"basic": "x"}}}]
)
def test_what_the_document_does_not_have_is_refused(
    stated: dict[str, Any], client: PythonClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises((KeyError, AssertionError)):
        client.run(vector_of({**stated, "result": None}), "sync", monkeypatch)

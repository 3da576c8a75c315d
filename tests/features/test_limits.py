"""Limits of arguments in Python: models, copies of clients, and values that the API sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

DOCUMENT = """
paths:
  /notes/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: notes.get
      responses: {"200": {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}}
    put:
      operationId: notes.update
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
      responses: {"204": {description: Changed.}}
  /orders:
    post:
      operationId: orders.create
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
      responses: {"204": {description: Made.}}
  /places:
    get:
      operationId: places.list
      parameters:
      - {name: near, in: query, schema: {$ref: "#/components/schemas/Point"}}
      - {name: since, in: query, schema: {type: string, format: date-time, maxLength: 3}}
      responses: {"204": {description: None.}}
components:
  schemas:
    Text: {type: string, maxLength: 3}
    Note: {type: object, properties: {text: {$ref: "#/components/schemas/Text"}, tags: {type: array, items: {$ref: "#/components/schemas/Text"}}}}
    Order: {type: object, required: [line], properties: {line: {$ref: "#/components/schemas/Line"}, note: {$ref: "#/components/schemas/Note"}}}
    Line: {type: object, required: [count], properties: {count: {type: integer, maximum: 5}}}
    Point: {type: array, minItems: 2, maxItems: 2, items: {type: number, minimum: -180, maximum: 180}}
"""
LONG = {"text": "abcdef", "tags": ["x", "abcdef"]}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of a document with limits."""
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("limits"))


def refused(made: GeneratedPackage, use: Callable[[Any], Any], **settings: Any) -> str:
    """The message of the error that `use` raises before anything is sent."""
    with pytest.raises(made.module("errors").ArgumentError) as caught:
        made.request_of(use, **settings)
    return str(caught.value)


def test_a_model_for_requests_is_checked_like_a_mapping(made: GeneratedPackage) -> None:
    line = made.module("models").Line(count=6)
    message = "line.count: expected at most 5, got 6; the option check_limits=False sends it anyway"

    assert refused(made, lambda client: client.orders.create(line=line)) == message
    assert refused(made, lambda client: client.orders.create(line={"count": 6})) == message


@pytest.mark.parametrize("raw", [LONG, {**LONG, "unknown": 1}, {**LONG, "tags": 5}], ids=["known", "open", "drifted"])
def test_what_the_api_sent_is_sent_back_whatever_the_limits(made: GeneratedPackage, raw: dict[str, Any]) -> None:
    note = made.exchange(lambda client: client.notes.get(7), reply(raw))[0]
    other = msgspec.structs.replace(note, text="other")

    def sent(use: Callable[[Any], Any]) -> Any:
        return json.loads(made.request_of(use).body)

    assert sent(lambda client: client.notes.update(7, note)) == raw
    assert sent(lambda client: client.notes.update(7, other)) == {**raw, "text": "other"}
    assert sent(lambda client: client.orders.create(line={"count": 5}, note=note))["note"] == raw


def test_members_of_a_model_that_responses_have_too_are_checked(made: GeneratedPackage) -> None:
    assert refused(made, lambda client: client.notes.update(7, text="abcd")).startswith("text: expected at most 3")
    assert refused(made, lambda client: client.notes.update(7, LONG)).startswith("text: expected at most 3")
    assert refused(made, lambda client: client.notes.update(7, tags=["abc", "abcd"])).startswith("tags[1]: expected")
    assert refused(made, lambda client: client.orders.create(line={"count": 1}, note=LONG)).startswith("note.text:")


def test_a_copy_of_the_client_has_its_own_setting(made: GeneratedPackage) -> None:
    def create(client: Any) -> Any:
        return client.with_options(check_limits=False).orders.create(line={"count": 6})

    def create_checked(client: Any) -> Any:
        return client.with_options(check_limits=False).with_options(check_limits=True).orders.create(line={"count": 6})

    assert json.loads(made.request_of(create).body) == {"line": {"count": 6}}
    assert refused(made, create_checked).startswith("line.count:")
    assert refused(made, lambda client: client.orders.create(line={"count": 6})).startswith("line.count:")


def test_items_of_parameters_are_checked(made: GeneratedPackage) -> None:
    assert refused(made, lambda client: client.places.list(near=[1.5])).startswith("near: expected at least 2 items")
    assert refused(made, lambda client: client.places.list(near=[1, 180.5])).startswith("near[1]: expected at most 180")
    assert "near=1.5&near=180 " in made.request_of(lambda client: client.places.list(near=[1.5, 180])).line


def test_a_value_that_is_no_text_in_python_has_no_length(made: GeneratedPackage) -> None:
    since = datetime(2026, 1, 1, tzinfo=UTC)

    assert "since=2026" in made.request_of(lambda client: client.places.list(since=since)).line


def test_a_wrong_type_is_reported_before_a_limit(made: GeneratedPackage) -> None:
    message = refused(made, lambda client: client.notes.update(7, text="abcd", tags=[5]))

    assert message == "tags[0]: expected str, got int"

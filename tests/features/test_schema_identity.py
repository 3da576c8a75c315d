"""One schema is one type, however it is referred to; several successes are several types; null needs no mention."""

from __future__ import annotations

import datetime as dt
import json
from email import message_from_bytes
from inspect import getsource, signature
from typing import Any
from uuid import UUID

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

DOCUMENT = """
paths:
  /invoice:
    get:
      operationId: invoices.get
      responses: {"200": {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Invoice"}}}}}
  /orders:
    post:
      operationId: orders.place
      responses:
        "200": {description: Placed., content: {application/json: {schema: {$ref: "#/components/schemas/Placed"}}}}
        "202": {description: Queued., content: {application/json: {schema: {$ref: "#/components/schemas/Queued"}}}}
        default: {description: Not placed., content: {application/json: {schema: {$ref: "#/components/schemas/Fault"}}}}
  /photos:
    post:
      operationId: photos.add
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [photo, taken]
              properties:
                photo: {type: string, format: binary}
                taken: {type: string, format: date-time}
                album: {type: string, format: uuid}
                secret: {type: boolean}
                shown: {$ref: "#/components/schemas/Shown"}
                tags: {type: array, items: {type: object, properties: {key: {type: string}, weight: {type: integer}}}}
      responses: {"204": {description: Added.}}
components:
  schemas:
    Money: {type: object, description: a sum, required: [cents], properties: {cents: {type: integer}}}
    Invoice:
      type: object
      properties:
        net: {$ref: "#/components/schemas/Money", description: what the baker earns}
        gross: {$ref: "#/components/schemas/Money", description: what the guest leaves, deprecated: true}
        tax: {description: what the town takes, $ref: "#/components/schemas/Money"}
    Placed: {type: object, required: [id], properties: {id: {type: string}}}
    Queued: {type: object, required: [id, place], properties: {id: {type: string}, place: {type: integer}}}
    Fault: {type: object, required: [message], properties: {message: {type: string}}}
    Shown: {type: string, enum: [inside, outside]}
"""
OLD = """
paths:
  /alarm:
    put:
      operationId: alarms.set
      requestBody: {required: true, content: {application/json: {schema: &alarm {$ref: "#/components/schemas/Alarm"}}}}
      responses: {"200": {description: The same., content: {application/json: {schema: *alarm}}}}
components:
  schemas:
    Alarm:
      type: object
      required: [sound]
      properties:
        sound: {type: string, enum: [bell], nullable: true}
        volume: {type: string, nullable: true, enum: [low, loud, null]}
        level: {$ref: "#/components/schemas/Level"}
    Level: {type: string, nullable: true, enum: [near, far, null]}
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("one"))


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of a document of OpenAPI 3.0."""
    head = 'openapi: 3.0.3\ninfo: {title: Acme, version: "1"}\n'
    return GeneratedPackage(OLD, tmp_path_factory.mktemp("old"), head=head)


def _values(generated: GeneratedPackage, value: object, name: str) -> Any:
    """The value read from a member of the alarm, which is sent unchanged when it is passed back."""
    raw = {"sound": "bell", name: value}
    alarm, (request, *_) = generated.exchange(
        lambda client: client.alarms.set(**raw), reply(json.dumps(raw).encode()), strict=True
    )
    assert request.json == raw
    return getattr(alarm, name)


def test_words_beside_a_reference_make_no_second_type(generated: GeneratedPackage) -> None:
    models = generated.module("models")
    raw = {name: {"cents": 7} for name in ("net", "gross", "tax")}

    invoice, _ = generated.exchange(lambda client: client.invoices.get(), reply(json.dumps(raw).encode()), strict=True)

    assert {name: getattr(invoice, name) for name in raw} == dict.fromkeys(raw, models.Money(cents=7))
    assert [name for name in dir(models) if "Money" in name] == ["Money"]
    source = getsource(models.Invoice)
    for words in ("earns", "leaves", "takes"):
        assert words in source
    assert "Deprecated" in source[source.index("gross:") : source.index("tax:")]
    assert source.count("Deprecated") == 1


@pytest.mark.parametrize(
    ("status", "raw", "name"), [(200, {"id": "a"}, "Placed"), (202, {"id": "a", "place": 3}, "Queued")]
)
def test_each_success_has_its_type(generated: GeneratedPackage, status: int, raw: dict[str, Any], name: str) -> None:
    answer = reply(json.dumps(raw).encode(), status=status)

    order, _ = generated.exchange(lambda client: client.orders.place(), answer, strict=True)

    assert order == getattr(generated.module("models"), name)(**raw)
    assert signature(generated.module("resources.orders").OrdersResource.place).return_annotation == "Placed | Queued"


@pytest.mark.parametrize("status", [400, 418, 503])
def test_the_default_of_replies_is_an_error(generated: GeneratedPackage, status: int) -> None:
    answer = reply(b'{"message": "sold out"}', status=status)

    with pytest.raises(generated.module("errors").APIStatusError) as caught:
        generated.exchange(lambda client: client.orders.place(), answer, retries=0)

    assert caught.value.status == status


def test_optional_texts_of_a_form_are_parts_of_their_own(generated: GeneratedPackage) -> None:
    taken, album = dt.datetime(2026, 5, 4, 12, tzinfo=dt.UTC), UUID(int=7)
    tags = [{"key": "a", "weight": 1}, {"key": "b"}]

    full = _parts(generated, photo=b"jpg", taken=taken, album=album, secret=True, shown="inside", tags=tags)
    least = _parts(generated, photo=b"jpg", taken=taken)

    assert least == [("photo", b"jpg"), ("taken", b"2026-05-04T12:00:00Z")]
    assert full[:-2] == [
        *least,
        ("album", str(album).encode()),
        ("secret", b"true"),
        ("shown", b"inside"),
    ]
    assert [(name, json.loads(text)) for name, text in full[-2:]] == [("tags", tag) for tag in tags]


def _parts(generated: GeneratedPackage, **arguments: Any) -> list[tuple[str, bytes]]:
    """Name and content of each part of the form."""
    request = generated.request_of(lambda client: client.photos.add(**arguments))
    message = message_from_bytes(f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode() + request.body)
    parts: Any = message.get_payload()
    return [(part.get_param("name", header="content-disposition"), part.get_payload(decode=True)) for part in parts]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sound", "bell"),
        ("sound", None),
        ("volume", "loud"),
        ("volume", None),
        ("level", "far"),
        ("level", None),
        ("level", "nowhere"),
    ],
)
def test_null_is_read_whether_or_not_an_enum_lists_it(old: GeneratedPackage, name: str, value: str | None) -> None:
    assert _values(old, value, name) == value


def test_a_nullable_enum_is_one_type(old: GeneratedPackage) -> None:
    named = [name for name in dir(old.module("models")) if not name.startswith("_")]

    assert named == ["Alarm", "Level"]

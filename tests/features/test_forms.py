"""Members of forms on the wire, and bodies where few expect them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply

FORM = "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """An API with a form of every type."""
    return GeneratedPackage(
        f"""
paths:
  /orders:
    post: &form
      operationId: orders.create
      requestBody:
        required: true
        content:
          {FORM}:
            schema:
              type: object
              properties:
                name: {{type: [string, "null"]}}
                count: {{type: integer}}
                paid: {{type: boolean}}
                day: {{type: string, format: date}}
                price: {{type: string, format: decimal}}
                data: {{type: string, format: byte}}
                tags: {{type: array, items: {{type: string}}}}
                home: {{type: object, additionalProperties: {{type: string}}}}
                lines: {{type: array, items: {{type: object, additionalProperties: {{}}}}}}
                items: {{type: array, items: {{type: object, additionalProperties: {{}}}}}}
                csv: {{type: array, items: {{type: string}}}}
                json: {{type: array, items: {{type: integer}}}}
                url: {{type: string}}
            encoding:
              items: {{style: deepObject, explode: true}}
              csv: {{explode: false}}
              json: {{contentType: application/json}}
              url: {{allowReserved: true}}
      {DONE}
    put:
      operationId: orders.part
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                count: {{type: integer}}
                paid: {{type: boolean}}
                day: {{type: string, format: date}}
                homes: {{type: array, items: {{type: object, additionalProperties: {{type: string}}}}}}
      {DONE}
    get:
      operationId: orders.search
      requestBody: {{content: {{application/json: {{schema: {{type: array, items: {{type: integer}}}}}}}}}}
      {DONE}
    delete:
      operationId: orders.delete
      requestBody: {{content: {{application/json: {{schema: {{type: [boolean, "null"]}}}}}}}}
      {DONE}
    head:
      operationId: orders.count
      requestBody: {{content: {{text/plain: {{}}}}}}
      {DONE}
  /files:
    post:
      operationId: files.create
      requestBody: {{required: true, content: {{application/octet-stream: {{}}}}}}
      responses:
        "200":
          description: The file.
          content: {{application/json: {{schema: {{$ref: "#/components/schemas/File"}}}}}}
components:
  schemas:
    File: {{type: object, properties: {{size: {{type: integer}}}}}}
""",
        tmp_path_factory.mktemp("forms"),
    )


@pytest.mark.parametrize(
    ("arguments", "body"),
    [
        ({}, ""),
        ({"name": "Tom & Zoë"}, "name=Tom+%26+Zo%C3%AB"),
        ({"name": None, "count": 3, "paid": True}, "name=&count=3&paid=true"),
        (
            {"day": dt.date(2026, 1, 2), "price": Decimal("1.50"), "data": b"\xff"},
            "day=2026-01-02&price=1.50&data=%2Fw%3D%3D",
        ),
        ({"tags": ["a", "b c"]}, "tags=a&tags=b+c"),
        ({"tags": []}, ""),
        ({"home": {"city": "Rome"}}, "home=%7B%22city%22%3A%22Rome%22%7D"),
        ({"lines": [{"a": 1}, {"b": []}]}, "lines=%7B%22a%22%3A1%7D&lines=%7B%22b%22%3A%5B%5D%7D"),
        ({"items": [{"a": 1}, {"b": ["x"]}]}, "items%5B0%5D%5Ba%5D=1&items%5B1%5D%5Bb%5D%5B%5D=x"),
        ({"csv": ["a", "b,c"]}, "csv=a,b%2Cc"),
        ({"json": [1, 2]}, "json=%5B1%2C2%5D"),
        ({"url": "http://a/?b=c&d"}, "url=http://a/?b=c%26d"),
        ({"count": 1, "options": {"body": {"new[]": "é"}}}, "count=1&new%5B%5D=%C3%A9"),
    ],
)
def test_a_form(generated: GeneratedPackage, arguments: dict[str, Any], body: str) -> None:
    received = generated.request_of(lambda client: client.orders.create(**arguments))

    assert (received.headers["content-type"], received.body.decode()) == (FORM, body)


def test_parts(generated: GeneratedPackage) -> None:
    received = generated.request_of(
        lambda client: client.orders.part(count=3, paid=False, day=dt.date(2026, 1, 2), homes=[{"a": "b"}, {}])
    )

    boundary = received.headers["content-type"].partition("boundary=")[2]
    assert received.body.decode().replace("\r\n", "\n").replace(boundary, "X") == (
        '--X\nContent-Disposition: form-data; name="count"\n\n3\n'
        '--X\nContent-Disposition: form-data; name="paid"\n\nfalse\n'
        '--X\nContent-Disposition: form-data; name="day"\n\n2026-01-02\n'
        '--X\nContent-Disposition: form-data; name="homes"\nContent-Type: application/json\n\n{"a":"b"}\n'
        '--X\nContent-Disposition: form-data; name="homes"\nContent-Type: application/json\n\n{}\n'
        "--X--\n"
    )
    assert "content-type" not in generated.request_of(lambda client: client.orders.part()).headers


def test_bodies_where_few_expect_them(generated: GeneratedPackage) -> None:
    asked = generated.request_of
    assert asked(lambda client: client.orders.search(body=[1])).body == b"[1]"
    assert asked(lambda client: client.orders.search(body=[])).body == b"[]"
    assert asked(lambda client: client.orders.search()).body == b""
    assert asked(lambda client: client.orders.delete(body=False)).body == b"false"
    assert asked(lambda client: client.orders.delete(body=None)).body == b"null"
    assert asked(lambda client: client.orders.count(body="")).headers["content-length"] == "0"
    assert asked(lambda client: client.orders.count(body="Tom")).body == b"Tom"
    assert "content-length" not in asked(lambda client: client.orders.count()).headers


def test_a_model_may_be_called_file(generated: GeneratedPackage) -> None:
    result, (received,) = generated.exchange(lambda client: client.files.create(body=b"\0"), reply({"size": 1}))

    assert result == generated.module("models").File(size=1)
    assert received.body == b"\0"


@pytest.mark.parametrize("schema", ["{}", "{type: string}", "{type: array, items: {type: string, format: binary}}"])
def test_a_form_whose_schema_is_not_an_object_takes_a_mapping(schema: str, tmp_path: Path) -> None:
    generated = GeneratedPackage(
        f"""
paths:
  /pets:
    post:
      operationId: pets.create
      requestBody: {{required: true, content: {{application/x-www-form-urlencoded: {{schema: {schema}}}}}}}
      {DONE}
""",
        tmp_path,
    )

    assert (
        generated.request_of(lambda client: client.pets.create(body={"name": "Tom", "age": 3})).body
        == b"name=Tom&age=3"
    )
    assert (
        "Mapping[str, object]" in (tmp_path / "out/src" / generated.package.__name__ / "resources/pets.py").read_text()
    )

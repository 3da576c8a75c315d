"""Tags without a mapping, and a base that has a tag of its own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Reply

DOCUMENT = """
paths:
  /by_enum:
    get:
      operationId: tags.by_enum
      responses:
        "200":
          description: A search.
          content:
            application/json:
              schema: {oneOf: [{$ref: "#/components/schemas/Word"}, {$ref: "#/components/schemas/Span"}], discriminator: {propertyName: kind}}
  /by_name:
    get:
      operationId: tags.by_name
      responses:
        "200":
          description: A boat.
          content:
            application/json:
              schema: {oneOf: [{$ref: "#/components/schemas/Sloop"}, {$ref: "#/components/schemas/Ketch"}], discriminator: {propertyName: rig}}
  /figures:
    put:
      operationId: tags.draw
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Figure"}}}}
      responses: {"200": {description: The same., content: {application/json: {schema: {$ref: "#/components/schemas/Figure"}}}}}
  /narrowed:
    get:
      operationId: tags.narrowed
      responses:
        "200":
          description: A rule, whose kinds each narrow the enum that all of them have.
          content:
            application/json:
              schema:
                oneOf:
                - {type: object, allOf: [{type: object, properties: {kind: {type: string, enum: [least]}}}, {$ref: "#/components/schemas/Least"}]}
                - {type: object, allOf: [{type: object, properties: {kind: {type: string, enum: [most]}}}, {$ref: "#/components/schemas/Most"}]}
components:
  schemas:
    Kind: {type: string, enum: [least, most]}
    Least: {type: object, required: [kind], properties: {kind: {$ref: "#/components/schemas/Kind"}, limit: {type: object, properties: {least: {type: integer}}}}}
    Most: {type: object, required: [kind], properties: {kind: {$ref: "#/components/schemas/Kind"}, limit: {type: object, properties: {most: {type: integer}}}}}
    Word: {type: object, required: [kind], properties: {kind: {type: string, enum: [word]}, value: {type: string}}}
    Span: {type: object, required: [kind], properties: {kind: {type: string, enum: [span]}, value: {type: string}}}
    Sloop: {type: object, required: [rig], properties: {rig: {type: string}, masts: {type: integer}}}
    Ketch: {type: object, required: [rig], properties: {rig: {type: string}, masts: {type: integer}}}
    Figure:
      type: object
      required: [form]
      properties: {form: {type: string}, area: {type: number}}
      discriminator: {propertyName: form, mapping: {free: "#/components/schemas/Figure", round: "#/components/schemas/Disc"}}
    Disc: {allOf: [{$ref: "#/components/schemas/Figure"}, {type: object, required: [radius], properties: {radius: {type: number}}}]}
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("tags"))


@pytest.mark.parametrize(
    ("method", "raw", "name"),
    [
        ("by_enum", {"kind": "word", "value": "a"}, "Word"),
        ("by_enum", {"kind": "span", "value": "a"}, "Span"),
        ("by_name", {"rig": "Sloop", "masts": 1}, "Sloop"),
        ("by_name", {"rig": "Ketch", "masts": 2}, "Ketch"),
    ],
)
def test_without_a_mapping_the_enum_or_the_name_of_the_schema_decides(
    generated: GeneratedPackage, method: str, raw: dict[str, Any], name: str
) -> None:
    answer = reply(json.dumps(raw).encode())

    value, _ = generated.exchange(lambda client: getattr(client.tags, method)(), answer, strict=True)

    assert type(value) is getattr(generated.module("models"), name)
    assert {key: getattr(value, key) for key in raw} == raw


@pytest.mark.parametrize("raw", [{"form": "free", "area": 2.5}, {"form": "round", "area": 2.5, "radius": 1.5}])
def test_a_base_with_a_tag_of_its_own_is_sent_and_read(generated: GeneratedPackage, raw: dict[str, Any]) -> None:
    models, answer = generated.module("models"), reply(json.dumps(raw).encode())

    value, _ = generated.exchange(lambda client: client.tags.draw(body=raw), answer, strict=True)

    assert isinstance(value, models.Figure)
    assert isinstance(value, models.Disc) is (raw["form"] == "round")
    assert {key: getattr(value, key) for key in raw} == raw
    for body in (raw, value):
        assert _sent(generated, body, answer) == raw


def _sent(generated: GeneratedPackage, body: Any, answer: Reply) -> Any:
    return generated.request_of(lambda client: client.tags.draw(body=body), answer).json


@pytest.mark.parametrize("kind", ["least", "most"])
def test_a_tag_whose_values_each_member_narrows(generated: GeneratedPackage, kind: str) -> None:
    raw = {"kind": kind, "limit": {kind: 1}}

    rule = generated.exchange(lambda client: client.tags.narrowed(), reply(json.dumps(raw).encode()), strict=True)[0]

    assert getattr(rule.limit, kind) == 1

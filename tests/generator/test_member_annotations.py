"""Descriptions and other annotations of members that several schemas describe: the last one has the last word."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, check, load
from generator.ir import Field, Scalar

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /pets:
    get:
      operationId: pets.get
      responses: {"200": {description: OK., content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}}
components:
  schemas:
    Cat:
      allOf:
        - $ref: "BASE"
        - properties:
            said_late: {description: Said late.}
            said_twice: {description: Said last.}
            read: {readOnly: false, deprecated: true}
            typed_again: {type: string, description: Typed again., maxLength: 3}
            limited: {maxLength: 3}
      properties:
        by_ref: {anyOf: [{$ref: "#/components/schemas/Owner", description: Beside a reference in a union.}, {type: "null"}]}
        of_two: {anyOf: [{$ref: "#/components/schemas/Owner", description: One., }, {type: string, description: Two.}]}
    Owner: {type: object, description: An owner., properties: {name: {type: string}}}
"""
PET = """
    Pet:
      type: object
      properties:
        said_late: {type: string}
        said_early: {type: string, description: Said early.}
        said_twice: {type: string, description: Said first.}
        read: {type: string, readOnly: true, default: x}
        typed_again: {type: string, description: Typed first.}
        limited: {type: string, description: Limited.}
"""


@pytest.fixture(params=["one file", "two files"])
def fields(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Field]:
    """The fields of the model Cat, by name; its base is in the same file or in another."""
    is_one = request.param == "one file"
    text = SPEC.replace("BASE", "#/components/schemas/Pet") + PET if is_one else SPEC.replace("BASE", "base.yaml#/Pet")
    (tmp_path / "spec.yaml").write_text(text, "utf-8")
    (tmp_path / "base.yaml").write_text("\n".join(line[4:] for line in PET.splitlines()), "utf-8")
    api = build(check(load(tmp_path / "spec.yaml")))
    return {field.wire_name: field for model in api.models if model.name.pascal == "Cat" for field in model.fields}


@pytest.mark.parametrize(
    ("name", "description"),
    [
        ("said_late", "Said late."),
        ("said_early", "Said early."),
        ("said_twice", "Said last."),
        ("typed_again", "Typed again."),
        ("limited", "Limited."),
        ("by_ref", "Beside a reference in a union."),
        ("of_two", ""),
    ],
)
def test_descriptions(fields: dict[str, Field], name: str, description: str) -> None:
    assert fields[name].description == description


def test_types(fields: dict[str, Field]) -> None:
    assert fields["limited"].type == Scalar("string")
    assert fields["typed_again"].type == Scalar("string")


def test_other_annotations(fields: dict[str, Field]) -> None:
    read = fields["read"]

    assert (read.read_only, read.deprecated, read.default) == (False, True, "x")

"""Facts of the document that styles need in addition to types: limits, formats, examples, licenses, external docs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator import Style, build, check, load, render
from generator.ir import (
    Api,
    Array,
    Constraints,
    Contact,
    ExternalDocs,
    Field,
    License,
    Nullable,
    Parameter,
    Scalar,
    Union,
    union_of,
    unique,
)
from generator.styling.docs import field_doc

HEAD = 'openapi: {version}\ninfo: {{title: Acme, version: "1"}}\n'
REPLY = 'responses: {"204": {description: Done.}}'


def built(folder: Path, document: str, version: str = "3.1.0") -> Api:
    (folder / "spec.yaml").write_text(HEAD.format(version=version) + document)
    return build(check(load(folder / "spec.yaml")))


def of_query(folder: Path, schema: str, components: str = "{}", version: str = "3.1.0") -> Parameter:
    """The parameter with this schema."""
    parameter = f"{{name: it, in: query, description: It., schema: {schema}}}"
    document = f"paths: {{/a: {{get: {{operationId: a.b, parameters: [{parameter}], {REPLY}}}}}}}\n"
    return built(folder, f"{document}components: {{schemas: {components}}}\n", version).operations[0].parameters[0]


@pytest.mark.parametrize(
    ("schema", "limits"),
    [
        ("{type: string}", None),
        (
            "{type: string, minLength: 1, maxLength: 10.0, pattern: '^a'}",
            {"min_length": 1, "max_length": 10, "patterns": ("^a",)},
        ),
        (
            "{type: integer, minimum: 1, exclusiveMaximum: 5, multipleOf: 2}",
            {"minimum": 1, "exclusive_maximum": 5, "multiple_of": 2},
        ),
        (
            "{type: array, items: {type: string, maxLength: 3}, maxItems: 2, uniqueItems: true}",
            {"max_items": 2, "unique_items": True, "items": Constraints(max_length=3)},
        ),
        ("{type: object, minProperties: 1, maxProperties: 2}", {"min_properties": 1, "max_properties": 2}),
        ("{anyOf: [{type: string, maxLength: 4}, {type: 'null'}]}", {"max_length": 4}),
        ("{anyOf: [{type: string, maxLength: 4}, {type: string, maxLength: 5}]}", None),
        ("{$ref: '#/components/schemas/Short', maxLength: 9}", {"max_length": 7, "patterns": ("^b", "^c")}),
        ("{$ref: '#/components/schemas/Short', maxLength: 5}", {"max_length": 5, "patterns": ("^b", "^c")}),
        (
            "{type: array, items: {$ref: '#/components/schemas/Short'}, minItems: true}",
            {"items": Constraints(max_length=7, patterns=("^b", "^c"))},
        ),
        ("{type: array, prefixItems: [{type: string}], items: {type: string, maxLength: 3}}", None),
        ("{type: array, items: {$ref: '#/components/schemas/Nested'}}", {"items": Constraints(max_items=2)}),
    ],
)
def test_limits(tmp_path: Path, schema: str, limits: dict[str, Any] | None) -> None:
    short = "Short: {allOf: [{type: string, maxLength: 7, pattern: '^b'}, {maxLength: 8, pattern: '^c'}]}"
    nested = "Nested: {type: array, maxItems: 2, items: {$ref: '#/components/schemas/Nested'}}"

    made = of_query(tmp_path, schema, f"{{{short}, {nested}}}")

    assert made.constraints == (Constraints(**limits) if limits else None)


def test_an_exclusive_limit_of_openapi_3_0(tmp_path: Path) -> None:
    made = of_query(tmp_path, "{type: number, minimum: 0, exclusiveMinimum: true, maximum: 9}", version="3.0.3")

    assert made.constraints == Constraints(exclusive_minimum=0, maximum=9)


def test_a_limit_beyond_every_number_is_none(tmp_path: Path) -> None:
    made = of_query(tmp_path, f"{{type: integer, maximum: 1{'0' * 400}, minimum: -9223372036854775808}}")

    assert made.constraints == Constraints(minimum=-(2**63))


@pytest.mark.parametrize("stated", ["int32", "int64", "float", "double"])
def test_formats_of_numbers(tmp_path: Path, stated: str) -> None:
    kind = "integer" if stated.startswith("int") else "number"
    made = of_query(tmp_path, f"{{type: array, items: {{type: {kind}, format: {stated}}}}}")

    assert isinstance(made.type, Array) and isinstance(made.type.item, Scalar)
    assert made.type.item.format == stated


def test_types_that_differ_in_their_format_are_one_without() -> None:
    short, long = Scalar("integer", "integer", "int32"), Scalar("integer", "integer", "int64")

    [either] = unique([Nullable(Array(short)), Nullable(Array(long))])
    same = union_of([short, short, Scalar("string")])

    assert isinstance(either, Nullable) and isinstance(either.type, Array) and isinstance(either.type.item, Scalar)
    assert either.type.item.format is None
    assert isinstance(same, Union) and isinstance(same.members[0], Scalar) and same.members[0].format == "int32"


def test_examples_of_fields_and_parameters(tmp_path: Path) -> None:
    api = built(
        tmp_path,
        f"""
paths:
  /a:
    post:
      operationId: a.b
      parameters: [{{name: it, in: query, schema: {{type: string, examples: [one, two]}}}}]
      requestBody:
        content:
          application/json: {{schema: {{$ref: "#/components/schemas/Pet"}}}}
          multipart/form-data: {{schema: {{type: object, properties: {{name: {{type: string}}, photo: {{type: string}}}}}}}}
      {REPLY}
components:
  schemas:
    Pet:
      type: object
      properties: {{name: {{type: string, example: Rex}}, age: {{type: integer, examples: [3]}}, owner: {{type: string}}}}
""",
    )
    operation = api.operations[0]
    pet = next(model for model in api.models if model.name.snake == "pet")

    assert operation.parameters[0].example == "one"
    assert [field.example for field in pet.fields] == ["Rex", 3, None]
    assert operation.body is not None
    assert [field.wire_name for field in operation.body.fields] == ["name", "age", "owner", "photo"]
    assert [content.members for content in operation.body.contents] == [("name", "age", "owner"), ("name", "photo")]


def test_who_is_behind_the_api_and_where_to_read_more(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(f"""
openapi: 3.1.0
info:
  title: Acme
  version: "1"
  termsOfService: https://acme.test/terms
  contact: {{name: Ann, email: ann@acme.test}}
  license: {{name: MIT, identifier: MIT}}
externalDocs: {{url: https://acme.test/docs}}
tags: [{{name: pets, description: Pets., externalDocs: {{url: https://acme.test/pets, description: All about pets.}}}}]
paths:
  /pets: {{get: {{operationId: pets.list, externalDocs: {{url: https://acme.test/list}}, {REPLY}}}}}
""")
    api = build(check(load(tmp_path / "spec.yaml")))

    assert api.terms_of_service == "https://acme.test/terms"
    assert (api.contact, api.license) == (Contact("Ann", "", "ann@acme.test"), License("MIT", "MIT"))
    assert api.external_docs == ExternalDocs("https://acme.test/docs")
    assert api.resources[0].external_docs == ExternalDocs("https://acme.test/pets", "All about pets.")
    assert api.operations[0].external_docs == ExternalDocs("https://acme.test/list")
    python, postman = render(api, Style.load("python")), render(api, Style.load("postman"))
    assert "Read more: https://acme.test/list" in str(python["src/acme/resources/pets.py"])
    assert "All about pets: https://acme.test/pets" in str(postman["acme.postman_collection.json"])


@pytest.mark.parametrize(
    ("schema", "description", "said"),
    [
        ("{type: string, minLength: 2, maxLength: 1000}", "A name.", "A name. 2 to 1,000 characters."),
        ("{type: string, minLength: 6, maxLength: 6}", "A code.", "A code. Exactly 6 characters."),
        ("{type: string, minLength: 1}", "A code.", "A code."),
        ("{type: string, maxLength: 1000}", "Up to 1,000 letters.", "Up to 1,000 letters."),
        ("{type: array, items: {}, maxItems: 1}", "Exactly one sender.", "Exactly one sender."),
        (
            "{type: integer, minimum: 1, maximum: 12, default: 3}",
            "A month.",
            "A month. 1 to 12. The API's default: `3`.",
        ),
        ("{type: number, exclusiveMinimum: 0, maximum: 0.5}", "A part.", "A part. More than 0 and at most 0.5."),
        ("{type: integer, minimum: 0, maximum: 9223372036854775807}", "A number.", "A number. At least 0."),
        ("{type: integer, maxLength: 3}", "A number.", "A number."),
        ("{type: number, minimum: 1, multipleOf: 0.25}", "A share.", "A share. At least 1. A multiple of 0.25."),
        ("{type: string, pattern: '^a+$'}", "A word.", "A word. Matches `^a+$`."),
        (
            "{type: array, maxItems: 3, uniqueItems: true, items: {type: string, maxLength: 4}}",
            "Words.",
            "Words. At most 3 items. No item twice. Each item: at most 4 characters.",
        ),
        (
            "{type: object, additionalProperties: {type: string}, minProperties: 2}",
            "Pairs.",
            "Pairs. At least 2 members.",
        ),
        ("{type: [string, 'null'], maxLength: 3}", "A code.", "A code. At most 3 characters."),
        ("{type: string, format: date-time, maxLength: 30}", "A time.", "A time."),
    ],
)
def test_limits_in_words(tmp_path: Path, schema: str, description: str, said: str) -> None:
    parameter = of_query(tmp_path, schema)

    assert field_doc(replace(parameter, description=description)) == said


def test_names_in_one_scope_and_by_location(tmp_path: Path) -> None:
    parameters = "".join(
        f"{{name: {name}, in: {location}, required: {required}, schema: {{type: string}}}}, "
        for name, location, required in (("id", "path", "true"), ("id", "query", "false"), ("ID", "query", "false"))
    )
    schema = "{type: object, properties: {id: {type: string}, query: {type: string}, _query: {type: string}}}"
    body = f"requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}"
    document = f'paths: {{"/a/{{id}}": {{post: {{operationId: a.b, parameters: [{parameters}], {body}, {REPLY}}}}}}}\n'

    operation = built(tmp_path, document).operations[0]

    assert operation.body is not None
    named: list[Parameter | Field] = [*operation.parameters, *operation.body.fields]
    assert [each.name.snake for each in named] == ["id", "id_query", "id_2", "id_3", "query", "query_2"]
    assert [each.local_name.snake for each in named] == ["id", "id", "id_2", "id", "query", "query_2"]

"""The Postman style: the environment covers every variable, and no text of the document becomes one."""

from __future__ import annotations

import json
from pathlib import Path

from .collections import ID, REPLY, VARIABLE, collection, environment, items, made_of, request_of, strings


def test_the_environment_covers_every_variable() -> None:
    used = {name for text in strings(collection()) for name in VARIABLE.findall(text)}
    values = {each["key"]: (each["value"], each["type"]) for each in environment()["values"]}

    assert used == set(values)
    assert values == {
        "base_url": ("https://rest.clicksend.com/v3", "default"),
        "username": ("", "secret"),
        "password": ("", "secret"),
    }


def test_texts_of_the_document_are_not_variables(tmp_path: Path) -> None:
    request = request_of(
        tmp_path,
        f"""
summary: Make {{{{$guid}}}}.
parameters:
  {ID}
  - {{ name: "{{{{q}}}}", in: query, required: true, schema: {{ type: string }}, example: "{{{{x}}}}&+%41" }}
  - {{ name: h, in: header, required: true, schema: {{ type: string }}, example: "{{{{{{x}}}}}}" }}
requestBody:
  content:
    application/json:
      schema: {{ type: object }}
      example: {{ a: "{{{{{{$guid}}}}", b: .nan, c: {{ d: {{}} }} }}
{REPLY}""",
    )

    url = request["url"]
    assert url["raw"] == "{{base_url}}/a/:id_json?%7B%7Bq%7D%7D=%7B%7Bx%7D%7D%26%2B%2541"
    assert url["variable"] == [{"key": "id_json", "value": "a%2Fb%20%7B%7B%24guid%7D%7D.json", "description": ""}]
    assert json.loads(request["body"]["raw"]) == {"a": "{{{$guid}}", "b": None, "c": {"d": {}}}
    assert [header["value"] for header in request["header"] if header["key"] == "h"] == ["{{{x}}}"]
    assert [name for text in strings(request) for name in VARIABLE.findall(text)] == ["x", "base_url", "base_url"]


def test_a_text_that_names_a_variable_stands_for_itself(tmp_path: Path) -> None:
    parameter = "{ name: h, in: header, schema: { type: string }, example: '{{x}} {{base_url}} {{$guid}} {{}}' }"

    made, _ = made_of(tmp_path, f"paths: {{ /a: {{ get: {{ parameters: [{parameter}], {REPLY} }} }} }}\n")

    assert made["variable"] == [{"key": "x", "value": "{{x}}"}, {"key": "$guid", "value": "{{$guid}}"}]
    assert next(items(made))["request"]["header"][0]["value"] == "{{x}} { {base_url}} {{$guid}} {{}}"
    assert "variable" not in collection()

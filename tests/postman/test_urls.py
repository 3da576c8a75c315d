"""The Postman style: URLs equal their parts, with the variables of the path and the query parameters."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from .collections import REPLY, api, collection, items, made_of, requests


def test_a_raw_url_equals_its_parts() -> None:
    for request in requests():
        url = request["url"]
        query = "&".join(f"{each['key']}={each['value']}" for each in url.get("query", []) if not each.get("disabled"))
        assert url["raw"] == "/".join([*url["host"], *url["path"]]) + (f"?{query}" if query else "")


def test_every_path_variable_is_defined() -> None:
    for request in requests():
        url = request["url"]
        used = [segment[1:] for segment in url["path"] if segment.startswith(":")]
        defined = {each["key"]: each["value"] for each in url.get("variable", [])}
        assert list(defined) == used
        assert all(isinstance(value, str) and value for value in defined.values())


def test_only_required_parameters_are_in_the_query() -> None:
    made = {item["id"]: item["request"]["url"].get("query", []) for item in items(collection())}
    parameters = [each for operation in api().operations for each in operation.within("query")]

    keys = (
        {(unquote(each["key"]), not each.get("disabled")) for each in query} for query in made.values()
    )  # a list repeats
    entries = [each for query in keys for each in query]

    assert sorted(entries) == sorted((each.wire_name, each.required) for each in parameters)


def test_a_colon_of_the_path_makes_no_variable(tmp_path: Path) -> None:
    parameter = "{ name: a, in: path, required: true, schema: { type: integer } }"
    operation = f"{{ operationId: pets.go, parameters: [{parameter}], {REPLY} }}"

    made, _ = made_of(tmp_path, f"paths: {{ '/x:all/:b/{{a}}:go': {{ put: {operation} }} }}\n")

    url = next(items(made))["request"]["url"]
    assert url["path"] == ["x:all", "%3Ab", ":a_go"]
    assert url["variable"] == [{"key": "a_go", "value": "1:go", "description": ""}]

"""The Postman style: its collection has the structure of the format 2.1, and says what the document says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest

from generator import Style, build, check, load, render
from generator.ir import Api, Resource

ROOT = Path(__file__).parents[1]
VARIABLE = re.compile(r"\{\{([^{}]*)\}\}")

Json = dict[str, Any]


@cache
def api() -> Api:
    return build(check(load(ROOT / "spec/clicksend.yaml")))


@cache
def files() -> dict[str, str]:
    """The kinds of files that are made of our spec, and their texts."""
    return {path.split(".")[1]: str(text) for path, text in render(api(), Style.load("postman")).items()}


def collection() -> Json:
    return dict(json.loads(files()["postman_collection"]))


def environment() -> Json:
    return dict(json.loads(files()["postman_environment"]))


def items(folder: Json) -> Iterator[Json]:
    """The requests in a folder and in those inside it."""
    for inner in folder["item"]:
        if "item" in inner:
            yield from items(inner)
        else:
            yield inner


def requests() -> list[Json]:
    """Every request of the collection, those that saved replies repeat included."""
    found = list(items(collection()))
    return [item["request"] for item in found] + [
        reply["originalRequest"] for item in found for reply in item["response"] if "originalRequest" in reply
    ]


def strings(value: object) -> Iterator[str]:
    """Every string in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


# ── the collection of our spec ──


def test_what_the_format_requires_is_there() -> None:
    made = collection()

    assert made["info"]["name"] == "ClickSend"
    assert made["info"]["schema"] == "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    for item in items(made):
        assert isinstance(item["name"], str) and item["name"]
        request = item["request"]
        assert isinstance(request["description"], str)
        assert request["method"] in {"GET", "PUT", "POST", "PATCH", "DELETE"}
        assert all(isinstance(header[key], str) for header in request["header"] for key in ("key", "value"))
        for reply in item["response"]:
            assert isinstance(reply["code"], int)
            assert isinstance(reply["body"], str)
            assert reply["name"] == f"{reply['code']} {reply['status']}"


def test_every_operation_occurs_once() -> None:
    expected = sorted((each.method, re.sub(r"\{(\w+)\}", r":\1", each.path)) for each in api().operations)

    made = [item["request"] for item in items(collection())]

    assert sorted((each["method"], "/" + "/".join(each["url"]["path"])) for each in made) == expected


def test_the_folders_are_the_tree_of_resources() -> None:
    def of_api(resources: tuple[Resource, ...]) -> list[object]:
        return [(each.path[-1].snake, each.description, of_api(each.children)) for each in resources]

    def of_folder(folder: Json) -> list[object]:
        inner = [each for each in folder["item"] if "item" in each]
        return [(each["name"], each["description"], of_folder(each)) for each in inner]

    assert of_folder(collection()) == of_api(api().resources)


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


def test_only_what_is_required_is_in_the_query() -> None:
    made = {item["id"]: item["request"]["url"].get("query", []) for item in items(collection())}
    parameters = [each for operation in api().operations for each in operation.within("query")]

    entries = [(unquote(each["key"]), not each.get("disabled")) for query in made.values() for each in query]

    assert sorted(entries) == sorted((each.wire_name, each.required) for each in parameters)


def test_every_body_parses_as_json() -> None:
    with_body = [operation for operation in api().operations if operation.body]
    bodies = [item["request"]["body"] for item in items(collection()) if "body" in item["request"]]

    assert len(bodies) == len(with_body)
    for body in [*bodies, *(request["body"] for request in requests() if "body" in request)]:
        assert body["options"]["raw"]["language"] == "json"
        assert body["raw"] == json.dumps(json.loads(body["raw"]), indent=2, ensure_ascii=False)


def test_every_example_is_a_saved_reply() -> None:
    expected = sum(
        (operation.response.example is not None)
        + sum(failure.example is not None for failure in operation.error_responses)
        for operation in api().operations
    )

    replies = [(item, reply) for item in items(collection()) for reply in item["response"]]

    assert len(replies) == expected
    for item, reply in replies:
        if reply["_postman_previewlanguage"] == "json":
            json.loads(reply["body"])
        if reply["code"] < 300:
            assert reply["originalRequest"]["url"]["raw"] == item["request"]["url"]["raw"]
            assert reply["originalRequest"].get("body") == item["request"].get("body")


def test_basic_auth_uses_the_two_variables() -> None:
    auth = collection()["auth"]

    assert auth["type"] == "basic"
    assert {each["key"]: each["value"] for each in auth["basic"]} == {
        "username": "{{username}}",
        "password": "{{password}}",
    }


def test_only_operations_without_authentication_say_so() -> None:
    open_ = [item["request"] for item in items(collection()) if "auth" in item["request"]]

    assert all(request["auth"] == {"type": "noauth"} for request in open_)
    assert len(open_) == sum(not operation.authenticated for operation in api().operations)


def test_the_environment_covers_every_variable() -> None:
    used = {name for text in strings(collection()) for name in VARIABLE.findall(text)}
    values = {each["key"]: (each["value"], each["type"]) for each in environment()["values"]}

    assert used == set(values)
    assert values == {
        "base_url": ("https://rest.clicksend.com/v3", "default"),
        "username": ("", "secret"),
        "password": ("", "secret"),
    }


def test_ids_are_there_once_and_the_same_each_time() -> None:
    found = list(items(collection()))
    ids = [each["id"] for item in found for each in (item, *item["response"])]

    assert len(set(ids)) == len(ids)
    assert all(UUID(each).version == 5 for each in [*ids, environment()["id"], collection()["info"]["_postman_id"]])
    assert files() == {path.split(".")[1]: text for path, text in render(api(), Style.load("postman")).items()}


def test_a_description_says_what_comes_back_and_what_is_unsafe() -> None:
    described = {item["request"]["url"]["raw"]: item["request"]["description"] for item in items(collection())}

    send = described["{{base_url}}/sms/send"]
    assert send.startswith("Send text messages.\n\nSends up to 1,000 messages")
    assert "**Returns:** What became of each message" in send
    assert "**Not safe to repeat.**" in send
    assert "Not safe" not in described["{{base_url}}/sms/price"]


# ── what only other specs have ──

START = "openapi: 3.1.0\ninfo: { title: Zoo, version: '1' }\nservers: [{ url: 'https://zoo.example/' }]\n"


def made_of(folder: Path, text: str, start: str = START) -> tuple[Json, Json]:
    """The collection and the environment of a document."""
    path = folder / "spec.yaml"
    path.write_text(start + text, "utf-8")
    tree = render(build(check(load(path))), Style.load("postman"))
    return json.loads(tree["zoo.postman_collection.json"]), json.loads(tree["zoo.postman_environment.json"])


def request_of(folder: Path, text: str) -> Json:
    """The only request of a document; `text` is the inside of its operation."""
    indented = "\n".join(f"      {line}" for line in text.strip().splitlines())
    found = made_of(folder, f"paths:\n  /a/{{id}}.json:\n    post:\n      operationId: pets.make\n{indented}\n")
    return dict(next(items(found[0]))["request"])


ID = "- { name: id, in: path, required: true, schema: { type: string }, example: 'a/b {{$guid}}' }"
REPLY = 'responses: { "200": { description: Done. } }'


def test_a_form_has_files_and_texts(tmp_path: Path) -> None:
    request = request_of(
        tmp_path,
        f"""
parameters: [{ID.removeprefix("- ")}]
requestBody:
  content:
    multipart/form-data:
      schema:
        type: object
        required: [file]
        properties:
          file: {{ type: string, format: binary, description: The picture. }}
          more: {{ type: array, items: {{ type: string, format: binary }} }}
          tags: {{ type: array, items: {{ type: string }} }}
          size: {{ type: integer }}
      example: {{ file: bytes, tags: [cat, "{{{{dog}}}}"] }}
{REPLY}""",
    )

    assert request["body"] == {
        "mode": "formdata",
        "formdata": [
            {"key": "file", "description": "The picture.", "type": "file", "src": None},
            {"key": "tags", "value": "cat", "description": "", "type": "text"},
            {"key": "tags", "value": "{{dog}}", "description": "", "type": "text"},
            {"key": "more", "description": "", "disabled": True, "type": "file", "src": None},
            {"key": "size", "value": "1", "description": "", "disabled": True, "type": "text"},
        ],
    }
    assert "Content-Type" not in {header["key"] for header in request["header"]}


def test_texts_of_the_document_are_no_variables(tmp_path: Path) -> None:
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


def test_a_colon_of_the_path_makes_no_variable(tmp_path: Path) -> None:
    parameter = "{ name: a, in: path, required: true, schema: { type: integer } }"
    operation = f"{{ operationId: pets.go, parameters: [{parameter}], {REPLY} }}"

    made, _ = made_of(tmp_path, f"paths: {{ '/x:all/:b/{{a}}:go': {{ put: {operation} }} }}\n")

    url = next(items(made))["request"]["url"]
    assert url["path"] == ["x:all", "%3Ab", ":a_go"]
    assert url["variable"] == [{"key": "a_go", "value": "1:go", "description": ""}]


def test_a_body_without_an_example_gets_one(tmp_path: Path) -> None:
    request = request_of(
        tmp_path,
        f"""
parameters: [{ID.removeprefix("- ")}]
requestBody:
  content:
    application/json:
      schema:
        type: object
        required: [kind, born, price]
        properties:
          kind: {{ type: string, enum: [cat, dog] }}
          born: {{ type: string, format: date }}
          price: {{ type: number, format: decimal }}
          left_out: {{ type: boolean }}
{REPLY}""",
    )

    assert json.loads(request["body"]["raw"]) == {"kind": "cat", "born": "2026-01-01", "price": 1.0}


@pytest.mark.parametrize(
    ("scheme", "auth", "variables"),
    [
        ("{ type: http, scheme: bearer }", {"type": "bearer", "token": "{{token}}"}, ["token"]),
        (
            "{ type: apiKey, in: query, name: key }",
            {"type": "apikey", "key": "key", "value": "{{api_key}}", "in": "query"},
            ["api_key"],
        ),
        (
            "{ type: apiKey, in: cookie, name: sid }",
            {"type": "apikey", "key": "Cookie", "value": "sid={{api_key}}", "in": "header"},
            ["api_key"],
        ),
        (
            "{ type: http, scheme: DPoP }",
            {"type": "apikey", "key": "Authorization", "value": "DPoP {{token}}", "in": "header"},
            ["token"],
        ),
        ("{ type: oauth2, flows: {} }", {"type": "bearer", "token": "{{access_token}}"}, ["access_token"]),
        (
            "{ type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }",
            {
                "type": "oauth2",
                "grant_type": "client_credentials",
                "accessTokenUrl": "https://zoo.example/token",
                "clientId": "{{client_id}}",
                "clientSecret": "{{client_secret}}",
                "client_authentication": "header",
                "addTokenTo": "header",
            },
            ["client_id", "client_secret"],
        ),
        ("{ type: mutualTLS }", {"type": "noauth"}, []),
    ],
)
def test_other_schemes(tmp_path: Path, scheme: str, auth: dict[str, str], variables: list[str]) -> None:
    made, environment = made_of(
        tmp_path,
        f"security: [{{ main: [] }}]\ncomponents: {{ securitySchemes: {{ main: {scheme} }} }}\n"
        f"paths: {{ /: {{ get: {{ operationId: pets.all, {REPLY} }} }} }}\n",
    )

    assert {"type": made["auth"]["type"]} | {
        each["key"]: each["value"] for each in made["auth"].get(made["auth"]["type"], [])
    } == auth
    assert [each["key"] for each in environment["values"]] == ["base_url", *variables]
    assert environment["values"][0]["value"] == "https://zoo.example"
    assert next(items(made))["request"]["url"]["raw"] == "{{base_url}}/"

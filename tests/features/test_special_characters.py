"""Arguments with marks, zones and names that are easily taken for something else."""

from __future__ import annotations

import datetime as dt
import json
from inspect import signature
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply

OWN = ["self", "options", "body", "headers", "path", "client", "configuration", "class", "timeout"]
"""Names that a method or a client may use for itself."""
TYPES = {name: "integer" if name == "timeout" else "string" for name in OWN}
DOCUMENT = f"""
paths:
  /fish:
    parameters: [{{name: water, in: query, schema: {{type: array, items: {{type: string}}}}}}]
    get:
      operationId: fish.list
      parameters:
        - {{name: rule, in: query, schema: {{type: string}}}}
        - {{name: raw, in: query, allowReserved: true, schema: {{type: string}}}}
        - {{name: since, in: query, schema: {{type: string, format: date-time}}}}
        - {{name: ids, in: query, schema: {{type: array, items: {{type: integer}}}}}}
        - {{name: packed, in: query, explode: false, schema: {{type: array, items: {{type: string}}}}}}
        - {{name: "sorts[]", in: query, schema: {{type: array, items: {{type: string}}}}}}
      {DONE}
  /tide:
    get:
      operationId: tide.read
      security: [{{session: []}}]
      parameters: [{{name: theme, in: cookie, schema: {{type: string}}}}]
      {DONE}
  /run:
    post:
      operationId: run.start
      parameters: {json.dumps([{"name": name, "in": "query", "schema": {"type": TYPES[name]}} for name in OWN])}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: {{type: string}}
                options: {{type: object, additionalProperties: {{type: string}}}}
                self: {{type: string}}
                timeout: {{type: integer}}
      {DONE}
components: {{securitySchemes: {{session: {{type: apiKey, in: cookie, name: PASS}}}}}}
"""
WEST = dt.timezone(dt.timedelta(hours=-3))
EAST = dt.timezone(dt.timedelta(hours=2))


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("arguments"))


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ({"rule": "[or][0][size][gt]=3"}, "rule=%5Bor%5D%5B0%5D%5Bsize%5D%5Bgt%5D%3D3"),
        ({"raw": "a=b;c/d?&e#f"}, "raw=a=b;c/d?%26e%23f"),
        ({"raw": "[or]=1+1"}, "raw=%5Bor%5D=1%2B1"),
        ({"since": dt.datetime(2026, 5, 4, 12, tzinfo=EAST)}, "since=2026-05-04T12%3A00%3A00%2B02%3A00"),
        ({"since": dt.datetime(2026, 5, 4, 12, tzinfo=WEST)}, "since=2026-05-04T12%3A00%3A00-03%3A00"),
        ({"rule": "1+1 = 2"}, "rule=1%2B1%20%3D%202"),
        ({"ids": [1, 2]}, "ids=1&ids=2"),
        ({"packed": ["a", "b,c"]}, "packed=a,b%2Cc"),
        ({"water": ["salt", "sweet"]}, "water=salt&water=sweet"),
        ({"sorts": ["size", "name"]}, "sorts%5B%5D=size&sorts%5B%5D=name"),
        ({}, ""),
    ],
)
def test_a_query_arrives_as_it_was_meant(generated: GeneratedPackage, arguments: dict[str, Any], sent: str) -> None:
    target = generated.request_of(lambda client: client.fish.list(**arguments)).target

    assert target == "/fish" + (f"?{sent}" if sent else "")


def test_a_time_without_a_zone_is_not_sent_without_one(generated: GeneratedPackage) -> None:
    with pytest.raises(ValueError, match="since"):
        generated.exchange(lambda client: client.fish.list(since=dt.datetime(2026, 5, 4, 12)))


def test_a_key_and_a_parameter_share_the_cookie_header(generated: GeneratedPackage) -> None:
    request = generated.request_of(lambda client: client.tide.read(theme="dark"), api_key="k3y")

    assert [line for line in request.header_lines if line.lower().startswith("cookie:")] == [
        "Cookie: PASS=k3y; theme=dark"
    ]


def test_names_that_the_client_uses_itself_are_arguments_too(generated: GeneratedPackage) -> None:
    parameters = signature(generated.module("resources.run").RunResource.start).parameters.values()
    names = [
        each.name for each in parameters if each.kind == each.KEYWORD_ONLY and each.name not in ("options", "name")
    ]
    in_body = {"options": {"a": "b"}, "self": "me", "timeout": 7}
    in_query = {name: 5 if TYPES[name] == "integer" else f"<{name}>" for name in OWN}
    values = dict(zip(names, [*in_query.values(), *in_body.values()], strict=True))

    request = generated.request_of(lambda client: client.run.start(name="x", **values, options={"timeout": 30.0}))

    assert dict(parse_qsl(urlsplit(request.target).query)) == {name: str(value) for name, value in in_query.items()}
    assert request.json == {"name": "x", **in_body}


@pytest.mark.parametrize("tag", ["object", "str", "list", "dict", "typing"])
def test_a_group_may_be_called_like_a_type_of_python(tag: str, tmp_path: Path) -> None:
    schema = "{type: object, properties: {any: {}, text: {type: string}, map: {type: object}, rows: {type: array, items: {}}}}"
    content = f"{{application/json: {{schema: {schema}}}}}"
    generated = GeneratedPackage(
        f"""
paths:
  /things:
    put:
      operationId: {tag}.replace
      tags: [{tag}]
      requestBody: {{required: true, content: {content}}}
      responses: {{"200": {{description: OK., content: {content}}}}}
  /free:
    get:
      operationId: {tag}.free
      tags: [{tag}]
      responses: {{"200": {{description: OK., content: {{application/json: {{schema: {{type: object}}}}}}}}}}
""",
        tmp_path,
    )
    value = {"any": 1, "text": "a", "map": {"k": 1}, "rows": [1]}

    def group(client: Any) -> Any:
        return getattr(client, tag, None) or getattr(client, f"{tag}_")

    answer = reply(json.dumps(value).encode())
    result, _ = generated.exchange(lambda client: group(client).replace(**value), answer)
    free, _ = generated.exchange(lambda client: group(client).free(), answer)

    assert (result.any, result.text, result.map, result.rows) == tuple(value.values())
    assert free == value

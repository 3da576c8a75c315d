"""Postman's runner sends what the Python client sends."""

from __future__ import annotations

import json
from functools import partial
from typing import Any
from urllib.parse import parse_qsl

import pytest

from generator import Style, build, check, load
from generator.ir import Operation
from tests.support.node_tools import enabled, newman
from tests.support.package import GeneratedPackage
from tests.support.rendering import rendered
from tests.support.replies import reply
from tests.support.server import Received, Server

from .calls import spelled

Json = dict[str, Any]

NAME = "n[x] y+z%41&=é{{name}}"
MARKS = 'a[0] b+c%41&d=e#f/g:h,i;j@k?!*()"<{|}^~\\> {{name}} {{$guid}} {{{x}}}'
"""Every mark that has a meaning in a URL or a header, and what Postman replaces."""
STYLES = {
    "path": ["simple", "simple*", "label", "label*", "matrix", "matrix*"],
    "query": ["form", "form*", "form+", "deepObject*", "json"],
    "header": ["simple", "simple*", "json"],
    "cookie": ["form", "json"],
}
TYPES = {"text": "string", "list": "array", "map": "object"}


def value(place: str, kind: str) -> Any:
    """An example of a kind; a header takes ASCII only, and no comma in a list."""
    text, mark = (MARKS, "é") if place != "header" else (MARKS, "e")
    return {
        "text": text + ("" if place == "header" else "'é✓"),
        "list": ["a b", f"c;{mark}", "{{name}}"] if place == "header" else ["a b", "c,d", "", text],
        "map": {"[a] b": "c;d", "e": 1} if place == "header" else {"[a] b": "c,d", "é": 1, "on": True},
    }[kind]


def parameter(place: str, style: str, kind: str) -> Json:
    """A parameter with an example; `*` behind a style is explode, `+` is allowReserved."""
    schema: Json = {"type": TYPES[kind]} | ({"items": {"type": "string"}} if kind == "list" else {})
    name = {"path": "p", "query": NAME, "header": "X-Odd", "cookie": "c[x]"}[place]
    generated: dict[str, Any] = {"name": name, "in": place, "required": place == "path"}
    described: Json = {"schema": schema, "example": value(place, kind)}
    if style == "json":
        return generated | {"content": {"application/json": described}}
    reserved: Json = {"allowReserved": True} if "+" in style else {}
    return generated | described | {"style": style.rstrip("*+"), "explode": "*" in style} | reserved


FORM = {NAME: MARKS, "list": ["a b", "{{name}}", "ü"], "map": {"a b": "{{name}}"}, "on": True, "n": 1.5}
FIELDS = {NAME: {"type": "string"}, "list": {"type": "array", "items": {"type": "string"}}, "map": {"type": "object"}}
FIELDS |= {"on": {"type": "boolean"}, "n": {"type": "number"}}
KEYS = {"api_key": "kv", "key": "kw"}
SCHEMES = {
    "sid": {"type": "apiKey", "in": "cookie", "name": "sid"},
    "key": {"type": "apiKey", "in": "query", "name": "k[e y]"},
}
ENCODINGS: dict[str, Json] = {
    "": {},
    "; json": {"encoding": {"list": {"contentType": "application/json"}}},
    "; style": {"encoding": {"list": {"style": "pipeDelimited", "explode": False}, "map": {"style": "deepObject"}}},
}
BODIES: dict[str, Json] = {
    "application/json": {"schema": {"type": "object"}, "example": FORM},
    "text/plain": {"schema": {"type": "string"}, "example": MARKS + "é"},
    "application/xml": {"schema": {"type": "string"}, "example": "<a>{{name}} {{{$guid}}}</a>"},
    **{
        f"{form}{suffix}": {"schema": {"type": "object", "properties": FIELDS}, "example": FORM} | more
        for form in ("application/x-www-form-urlencoded", "multipart/form-data")
        for suffix, more in ENCODINGS.items()
        if (form, suffix) != ("multipart/form-data", "; style")
    },
}


def operations() -> dict[str, Json]:
    """The operations of the document, by path."""
    found: dict[str, Json] = {}
    for place, styles in STYLES.items():
        for style in styles:
            for kind in TYPES if style != "deepObject*" else ("map",):
                path = f"/{len(found)}" + ("/{p}" if place == "path" else "")
                found[path] = {"parameters": [parameter(place, style, kind)]}
    for media_type, content in BODIES.items():
        found[f"/{len(found)}"] = {"requestBody": {"content": {media_type.partition(";")[0]: content}}}
    in_path = parameter("path", "simple", "list")
    found[f"/{len(found)}/100%/a b?flag&v=(a;b)&p={{p}}"] = {"parameters": [in_path]}
    cookie = parameter("cookie", "form", "list")
    for scheme in SCHEMES:
        for parameters in ([], [cookie], [cookie, cookie | {"name": "d"}]):
            found[f"/{len(found)}"] = {"parameters": parameters, "security": [{scheme: []}]}
    return found


PATHS = {
    path: {"post": {"operationId": f"odd.c{number}", "responses": {"204": {"description": "Done."}}, **operation}}
    for number, (path, operation) in enumerate(operations().items())
}
DOCUMENT = f"paths: {json.dumps(PATHS, ensure_ascii=False)}\ncomponents: {{securitySchemes: {json.dumps(SCHEMES)}}}\n"


def seen(request: Received) -> tuple[Any, ...]:
    """The parts of a request to compare: target, a header, cookies, media type, and the body without its formatting."""
    kind = request.headers.get("content-type", "")
    body: Any = request.body
    if kind.startswith("multipart/"):
        body = body.replace(kind.partition("boundary=")[2].encode(), b"boundary")
    elif kind.startswith("application/x-www-form-urlencoded"):
        body = parse_qsl(body.decode(), keep_blank_values=True)
    elif kind.startswith("application/json"):
        body = json.loads(body)
    # Postman encodes an apostrophe wherever it stands in a query; `allowReserved` would leave it.
    return (
        request.target.replace("'", "%27"),
        request.headers.get("x-odd"),
        request.headers.get("cookie"),
        kind.partition(";")[0],
        body,
    )


def called(operation: Operation, client: Any) -> Any:
    """The result of an operation's method for the examples of the document."""
    variable = spelled("variable")
    given = {variable(each.name): each.example for each in operation.parameters}
    if body := operation.body:
        content = body.contents[0]
        example = content.example.encode() if content.codec == "bytes" else content.example
        name = Style.load("python").environment.filters["body_name"](operation)
        given |= {variable(each.name): example[each.wire_name] for each in body.fields} or {variable(name): example}
    return getattr(client.odd, operation.name.snake)(**given)


@pytest.fixture(scope="module")
def exchanges(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Received, Received]]:
    """By path: what Postman sends, and what the Python client sends."""
    folder = tmp_path_factory.mktemp("odd")
    generated = GeneratedPackage(DOCUMENT, folder)
    api = build(check(load(folder / "spec.yaml")))
    collection = folder / "acme.postman_collection.json"
    tree = rendered(api, "postman")
    collection.write_text(json.dumps(enabled(json.loads(tree[collection.name]))), "utf-8")
    with Server() as server:
        server.decide = lambda _: reply(b"", status=204)
        newman(collection, folder, base_url=f"http://{server.address}", **KEYS)
        by_postman = server.requests
    asked = [generated.request_of(partial(called, each), **KEYS) for each in api.operations]
    return dict(zip(PATHS, zip(by_postman, asked, strict=True), strict=True))


@pytest.mark.parametrize("path", PATHS)
def test_postman_sends_what_the_client_sends(path: str, exchanges: dict[str, tuple[Received, Received]]) -> None:

    by_postman, asked = exchanges[path]

    assert seen(by_postman) == seen(asked)

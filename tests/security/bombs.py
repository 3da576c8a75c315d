"""Documents of less than 100 KB that ask for more than they look like, each by its name."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

Schema = dict[str, Any]
Files = dict[str, str]

HEAD = 'openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\n'
REPLY = (
    "{responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}}"
)
PATHS = f"paths: {{/p: {{get: {REPLY}}}}}\n"
OBJECT: Schema = {"type": "object", "properties": {"a": {}}}
GET = {"get": {"responses": {"200": {"description": "x"}}}}


def made(schemas: Schema | None = None, /, **more: Any) -> Files:
    """A document, as JSON, with these schemas and root keys."""
    media = {"application/json": {"schema": ref(0)}}
    paths = {"/p": {"get": {"responses": {"200": {"description": "x", "content": media}}}}}
    value = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "paths": paths}
    value |= {"components": {"schemas": {"S0": {}} if schemas is None else schemas}} | more
    return {"spec.yaml": json.dumps(value, separators=(",", ":"))}


def ref(number: int) -> Schema:
    return {"$ref": f"#/components/schemas/S{number}"}


def chain(count: int, link: Callable[[int], Schema], last: Schema = OBJECT) -> Schema:
    return {**{f"S{number}": link(number) for number in range(count)}, f"S{count}": last}


def texts(count: int, form: str = "a{}") -> list[str]:
    return [form.format(number) for number in range(count)]


def aliased(keyword: str, levels: int) -> Files:
    lines = "".join(f"x-{n}: &x{n} [{', '.join([f'*x{n - 1}'] * 9)}]\n" for n in range(1, levels))
    schema = f"components: {{schemas: {{S0: {{{keyword}: *x{levels - 1}}}}}}}\n"
    return {"spec.yaml": f"{HEAD}{PATHS}x-0: &x0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n{lines}{schema}"}


def aliased_schemas() -> Files:
    members = "{{a: *x{0}, b: *x{0}, c: *x{0}, d: *x{0}}}"
    lines = (f"x-{n}: &x{n} {{type: object, properties: {members.format(n - 1)}}}\n" for n in range(1, 10))
    return {
        "spec.yaml": f"{HEAD}{PATHS}x-0: &x0 {{type: string}}\n{''.join(lines)}components: {{schemas: {{S0: *x9}}}}\n"
    }


def overlaid(target: str, schemas: Schema, times: int = 1, verb: str = "update: {x-a: 1}") -> Files:
    actions = f"  - {{target: {json.dumps(target)}, {verb}}}\n" * times
    head = "overlay: 1.1.0\ninfo: {title: x, version: '1'}\nactions:\n"
    return {**made(schemas), "overlay.yaml": head + actions}


def misspelt(count: int, known: str, written: str) -> Schema:
    wrong = {"properties": {"x": {"$ref": ""}}}
    return {
        known.format(n): {**wrong, "properties": {"x": {"$ref": f"#/components/schemas/{written.format(n)}"}}}
        for n in range(count)
    }


def of_parts(keyword: str) -> dict[str, Callable[[], Files]]:
    """Documents with schemas that are expensive to combine."""

    def own(number: int) -> Schema:
        return {"type": "object", "properties": {f"a{number}": {}}}

    subtypes = {f"S{n}": {"type": "object", "required": [f"a{n}"], "default": {}} for n in range(1, 900)}
    whole = {
        **subtypes,
        "S0": {keyword: [ref(n) for n in range(1, 900)]},
        "T": {"items": ref(0), "default": [{}] * 500},
    }
    return {
        f"chain of {keyword}": lambda: made(chain(1_000, lambda n: {keyword: [ref(n + 1), own(n)]})),
        f"wide {keyword}": lambda: made(
            {"S0": {keyword: [ref(n) for n in range(1, 1_000)]}} | dict.fromkeys(subtypes, OBJECT)
        ),
        f"doubled {keyword}": lambda: made(chain(800, lambda n: {keyword: [ref(n + 1), ref(n + 1)]})),
        f"default below doubled {keyword}": lambda: made(
            chain(60, lambda n: {keyword: [ref(n + 1), ref(n + 1), own(n)], "default": {"a1": 1}})
        ),
        f"default beside wide {keyword}": lambda: made(whole),
        f"{keyword} of itself": lambda: made({"S0": {keyword: [ref(0), {"type": "string"}], "default": 5}}),
    }


PARAMETERS = [{"name": f"q{n}", "in": "query", "schema": {"type": "string"}} for n in range(300)]
SCHEMES = {f"s{n}": {"type": "apiKey", "in": "header", "name": f"k{n}"} for n in range(500)}
WIDE = {"type": "object", "properties": {key: {} for key in texts(2000)}}

BOMBS: dict[str, Callable[[], Files]] = {
    "misspelt references": lambda: made(misspelt(900, "Schema{:04}", "Shcema{:04}")),
    "long misspelt references": lambda: made(misspelt(200, "N" * 200 + "{:03}", "N" * 200 + "x{:03}")),
    "misspelt keys": lambda: made({"S0": {"type": "object", **dict.fromkeys(texts(7_000), 1)}}, openapi="3.0.0"),
    "misspelt schemes": lambda: made(
        security=[{f"shceme{n}": []} for n in range(1_500)],
        components={"securitySchemes": {f"scheme{n}": {"type": "http", "scheme": "basic"} for n in range(800)}},
    ),
    "a union at many places": lambda: made(
        {
            **{f"S{n}": {"type": "object", "properties": {"k": {"const": n}}} for n in range(1, 200)},
            "U": {"oneOf": [ref(n) for n in range(1, 200)]},
            "S0": {"properties": {key: {"$ref": "#/components/schemas/U"} for key in texts(900)}},
        }
    ),
    "shared responses": lambda: made(
        paths={f"/{n}": {"get": {}} for n in range(3_000)},
        **{"x-sdk": {"responses": {str(status): {"description": ""} for status in range(400, 600)}}},
    ),
    "some shared responses": lambda: made(
        paths={f"/{n}": {"get": {}} for n in range(2_000)},
        **{"x-sdk": {"responses": {str(status): {"description": ""} for status in range(400, 403)}}},
    ),
    "missing files": lambda: made({"S0": {"properties": {key: {"$ref": f"{key}.yaml"} for key in texts(2_800)}}}),
    "missing anchors": lambda: made({"S0": {"properties": {key: {"$ref": f"#{key}"} for key in texts(3_500)}}}),
    "chain of references": lambda: made(chain(2_000, lambda n: ref(n + 1))),
    "chain of ids": lambda: made({f"S{n}": {"$id": f"i{n}", "$ref": f"i{n + 1}"} for n in range(1_500)}),
    "pointers through references": lambda: made(
        {
            "S0": {"properties": {"a": ref(0)}},
            "T": {"allOf": [{"$ref": f"#/components/schemas/S0{'/properties/a' * 5_000}"}]},
        }
    ),
    "aliases in schemas": aliased_schemas,
    **{f"aliases in {key}": partial(aliased, key, 6) for key in ("default", "example", "const", "enum", "x-any")},
    "aliases of a mapping": lambda: {
        "spec.yaml": f"{HEAD}{PATHS}x: &a {{{': 1, '.join(texts(3_000))}: 1}}\n"
        + "".join(f"x-{n}: {{<<: *a}}\n" for n in range(2_500))
    },
    "aliases of a text": lambda: {
        "spec.yaml": f"{HEAD}x-t: &t {'y' * 40_000}\npaths:\n"
        + "".join(f"  /p{n}: {{get: {{description: *t}}}}\n" for n in range(500))
    },
    "a pattern that backtracks": lambda: overlaid(
        "$..[?match(@.description, '(a|a)*b')]", {"S0": {"description": "a" * 40}}
    ),
    "a pattern on a long text": lambda: overlaid(
        "$..[?search(@.description, 'a*a*a*b')]", {"S0": {"description": "a" * 50_000}}
    ),
    "a huge pattern": lambda: overlaid(
        "$..[?search(@.description, '((a{100}){100}){100}')]", {"S0": {"description": "a" * 9_999}}
    ),
    "descendants of descendants": lambda: overlaid("$..*..*..*..*..*", {"S0": {"x": json.loads("[" * 80 + "]" * 80)}}),
    "filters in filters": lambda: overlaid("$..[?$..[?$..[?1==2]]]", {"S0": dict.fromkeys(texts(5_000), 1)}),
    "one selector many times": lambda: overlaid(
        f"$..[{','.join(['*'] * 5_000)}]", {"S0": dict.fromkeys(texts(5_000), 1)}
    ),
    "many actions": lambda: overlaid(
        "$..description", {key: {"description": key} for key in texts(500)}, 1_000, "update: z"
    ),
    "actions that copy all": lambda: overlaid(
        "$.components", {key: {"description": key} for key in texts(500)}, 30, "copy: $"
    ),
    **of_parts("allOf"),
    **of_parts("anyOf"),
    **of_parts("oneOf"),
    "defaults below members": lambda: made(
        {
            **chain(
                40,
                lambda n: {"anyOf": [{"properties": {"a": ref(n + 1)}}, {"properties": {"a": ref(n + 1)}}]},
                {"type": "string"},
            ),
            "T": {**ref(0), "default": json.loads('{"a":' * 30 + "5" + "}" * 30)},
        }
    ),
    "default with many patterns": lambda: made(
        {
            "S0": {
                "patternProperties": {f"^a{n}x": {} for n in range(1_500)},
                "default": dict.fromkeys(texts(5_000, "b{}"), 1),
            }
        }
    ),
    "default beside a huge enum": lambda: made(
        {"S0": {"items": {"enum": [{"a": n} for n in range(3_500)]}, "default": [{"a": -1}] * 3_500}}
    ),
    "default that has to contain": lambda: made(
        {"S0": {"allOf": [{"contains": {"const": n}} for n in range(2_000)], "default": [-1] * 9_999}}
    ),
    "patterns that backtrack": lambda: made(
        {f"S{n}": {"type": "string", "pattern": f"^(a+)+\\1b{n}$", "default": "a" * 30} for n in range(800)}
    ),
    "lists of lists": lambda: made(chain(1_100, lambda n: {"type": "array", "items": ref(n + 1), "maxItems": n})),
    "lists and maps": lambda: made(
        chain(
            600,
            lambda n: {
                "oneOf": [
                    {"type": "array", "items": ref(n + 1)},
                    {"type": "object", "additionalProperties": ref(n + 1)},
                ]
            },
        )
    ),
    "members by all": lambda: made(
        {f"S{n}": {"type": "object", "properties": {f"a{m}": ref(m) for m in range(45)}} for n in range(45)}
    ),
    "a wide mapping of mistakes": lambda: made(
        {"S0": {"type": "object", "properties": dict.fromkeys(texts(8_000), 5)}}
    ),
    "paths without a slash": lambda: made(paths={key: {} for key in texts(8000, "p{}")}),
    "a huge enum": lambda: made({"S0": {"enum": texts(9_000)}}),
    "an enum of signs": lambda: made({"S0": {"enum": [chr(0x2000 + n) for n in range(8_000)]}}),
    "wide required": lambda: made({"S0": {"type": "object", "required": texts(9_000), "default": {}}}),
    "names that are the same": lambda: made(
        {"S0": {"type": "object", "properties": {chr(0x2000 + n): {} for n in range(5_000)}}}
    ),
    "a long name": lambda: made({"S0": {"type": "object", "properties": {"k" * 90_000: {}}}}),
    "the same tag": lambda: made(tags=[{"name": "t"}] * 6_500),
    "many servers": lambda: made(servers=[{"url": f"https://a{n}"} for n in range(4_000)]),
    "a long address": lambda: made(
        servers=[{"url": "https://" + "{a}" * 30_000, "variables": {"a": {"default": "a" * 9_000}}}]
    ),
    "a path of parameters": lambda: made(paths={"/" + "".join(f"{{a{n}}}" for n in range(6_000)): GET}),
    "parameters by reference": lambda: made(
        paths={f"/p{n}": {"$ref": "#/x-p"} for n in range(1_000)}, **{"x-p": {**GET, "parameters": PARAMETERS}}
    ),
    "members of many bodies": lambda: made(
        {"S0": WIDE},
        paths={
            f"/p{n}": {"post": {"requestBody": {"content": {"application/json": {"schema": ref(0)}}}}}
            for n in range(500)
        },
    ),
    "schemes of all operations": lambda: made(
        paths={key: {"get": {}} for key in texts(1500, "/p{}")},
        security=[{key: []} for key in SCHEMES],
        components={"securitySchemes": SCHEMES},
    ),
    "references of x-sdk": lambda: made(
        {f"S{n}": {"properties": {f"a{m}": ref((n * 7 + m) % 40) for m in range(30)}} for n in range(40)},
        paths={"/p": {"post": {"requestBody": {"content": {"application/json": {"schema": ref(0)}}}}}},
        **{"x-sdk": {"references": texts(500, "nope{}")}},
    ),
    "endless list": lambda: {"spec.yaml": HEAD + "x:\n" + "- " * 45_000},
}

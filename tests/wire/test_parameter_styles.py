"""How the values of parameters stand in a request, in each style of OpenAPI (3.1.1, 4.8.12.3) and RFC 6570."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from .made import DONE, Made

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
EXPLODE = {"": "false", "_exploded": "true"}

_SCHEMA = {
    "text": "{type: string}",
    "list": "{type: array, items: {type: string}}",
    "map": "{type: object, additionalProperties: {type: integer}}",
}


def _path(style: str, kind: str, explode: str) -> str:
    name = f"{style}_{kind}{'_exploded' if explode == 'true' else ''}"
    return f"""
  /{name}/{{color}}:
    get:
      operationId: path.{name}
      parameters:
        - {{name: color, in: path, required: true, style: {style}, explode: {explode}, schema: {_SCHEMA[kind]}}}
      {DONE}"""


_STYLED = """
        - {name: color, in: query, style: %s, explode: %s, schema: {}}"""
_QUERY = ("form", "spaceDelimited", "pipeDelimited", "deepObject")

DOCUMENT = (
    "paths:"
    + "".join(
        _path(style, kind, explode)
        for style in ("simple", "label", "matrix")
        for kind in ("text", "list", "map")
        for explode in ("false", "true")
    )
    + "".join(f"""
  /{style}{suffix}:
    get:
      operationId: query.{style}{suffix}
      parameters: {_STYLED % (style, explode)}
      {DONE}""" for style in _QUERY for suffix, explode in EXPLODE.items())
    + f"""
  /typed:
    get:
      operationId: query.typed
      parameters:
        - {{name: flag, in: query, schema: {{type: boolean}}}}
        - {{name: day, in: query, schema: {{type: string, format: date}}}}
        - {{name: at, in: query, schema: {{type: string, format: date-time}}}}
        - {{name: id, in: query, schema: {{type: string, format: uuid}}}}
        - {{name: money, in: query, schema: {{type: string, format: decimal}}}}
        - {{name: price, in: query, schema: {{type: number, format: decimal}}}}
        - {{name: size, in: query, schema: {{type: [integer, "null"]}}}}
        - {{name: kind, in: query, schema: {{$ref: "#/components/schemas/Kind"}}}}
        - {{name: data, in: query, schema: {{type: string, format: byte}}}}
        - {{name: flags, in: query, explode: false, schema: {{type: array, items: {{type: boolean}}}}}}
        - {{name: point, in: query, schema: {{$ref: "#/components/schemas/Point"}}}}
        - {{name: deep, in: query, style: deepObject, schema: {{$ref: "#/components/schemas/Point"}}}}
        - {{name: "filter[status]", in: query, schema: {{type: string}}}}
        - {{name: "ids[]", in: query, schema: {{type: array, items: {{type: integer}}}}}}
        - {{name: "a b&c=d#e", in: query, schema: {{type: string}}}}
        - {{name: back, in: query, allowReserved: true, schema: {{type: string}}}}
        - {{name: backs, in: query, allowReserved: true, explode: false, schema: {{type: array, items: {{type: string}}}}}}
        - {{name: meta, in: query, content: {{application/json: {{schema: {{$ref: "#/components/schemas/Point"}}}}}}}}
        - {{name: plain, in: query, content: {{text/plain: {{schema: {{type: string}}}}}}}}
        - {{name: bare, in: query}}
      {DONE}
  /header:
    get:
      operationId: header.get
      parameters:
        - {{name: X-List, in: header, schema: {{type: array, items: {{type: string}}}}}}
        - {{name: X-Map, in: header, schema: {{type: object}}}}
        - {{name: X-Exploded, in: header, explode: true, schema: {{type: object}}}}
        - {{name: X-Flag, in: header, schema: {{type: [boolean, "null"]}}}}
        - {{name: X-Json, in: header, content: {{application/json: {{}}}}}}
      {DONE}
  /cookie:
    get:
      operationId: cookie.get
      parameters:
        - {{name: list, in: cookie, schema: {{type: array, items: {{type: string}}}}}}
        - {{name: "joined=", in: cookie, explode: false, schema: {{type: array, items: {{type: string}}}}}}
        - {{name: map, in: cookie, schema: {{type: object}}}}
        - {{name: json, in: cookie, content: {{application/json: {{}}}}}}
      {DONE}
  /json/{{value}}:
    get:
      operationId: path.json
      parameters: [{{name: value, in: path, required: true, content: {{application/json: {{}}}}}}]
      {DONE}
components:
  schemas:
    Kind: {{type: string, enum: [good dog, cat]}}
    Point:
      type: object
      properties:
        x: {{type: integer}}
        tags: {{type: array, items: {{type: string}}}}
        inner: {{$ref: "#/components/schemas/Point"}}
        many: {{type: array, items: {{$ref: "#/components/schemas/Point"}}}}
"""
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return Made(DOCUMENT, tmp_path_factory.mktemp("styles"))


@pytest.mark.parametrize(
    ("method", "value", "sent"),
    [
        ("simple_text", "blue", "blue"),
        ("simple_text", "a/b?c#d%e é", "a%2Fb%3Fc%23d%25e%20%C3%A9"),
        ("simple_text_exploded", "...", "..."),
        ("simple_list", ARRAY, "blue,black,brown"),
        ("simple_list", ["a,b", "c/d"], "a%2Cb,c%2Fd"),
        ("simple_list_exploded", ARRAY, "blue,black,brown"),
        ("simple_map", OBJECT, "R,100,G,200,B,150"),
        ("simple_map_exploded", OBJECT, "R=100,G=200,B=150"),
        ("simple_map_exploded", {"a=b": 1}, "a%3Db=1"),
        ("label_text", "blue", ".blue"),
        ("label_list", ARRAY, ".blue,black,brown"),
        ("label_list_exploded", ARRAY, ".blue.black.brown"),
        ("label_map", OBJECT, ".R,100,G,200,B,150"),
        ("label_map_exploded", OBJECT, ".R=100.G=200.B=150"),
        ("matrix_text", "blue", ";color=blue"),
        ("matrix_list", ARRAY, ";color=blue,black,brown"),
        ("matrix_list", ["a;b"], ";color=a%3Bb"),
        ("matrix_list_exploded", ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix_list_exploded", ["", "a"], ";color;color=a"),
        ("matrix_map", OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix_map_exploded", OBJECT, ";R=100;G=200;B=150"),
    ],
)
def test_paths(made: Made, method: str, value: Any, sent: str) -> None:
    assert made.asked(lambda client: getattr(client.path, method)(value)).target == f"/{method}/{sent}"


@pytest.mark.parametrize(
    ("method", "value"),
    [(f"{style}_text", text) for style in ("simple", "label", "matrix") for text in ("", ".", "..")]
    + [(f"{style}_list", items) for style in ("simple", "label", "matrix") for items in ([], [""], ["."], [".."])]
    + [("label_list_exploded", ["", ""]), ("label_list_exploded", ["", "", ""]), ("simple_map", {})],
)
def test_no_value_changes_the_route(made: Made, method: str, value: Any) -> None:
    with pytest.raises(made.module("errors").ArgumentError, match=r"^color: '.*' cannot be part of a path$"):
        made.asked(lambda client: getattr(client.path, method)(value))


@pytest.mark.parametrize(
    ("method", "value", "sent"),
    [
        ("form", "a b+c,d", "?color=a%20b%2Bc%2Cd"),
        ("form", "", "?color="),
        ("form", ARRAY, "?color=blue,black,brown"),
        ("form", ["a,b", "c"], "?color=a%2Cb,c"),
        ("form", OBJECT, "?color=R,100,G,200,B,150"),
        ("form_exploded", ARRAY, "?color=blue&color=black&color=brown"),
        ("form_exploded", OBJECT, "?R=100&G=200&B=150"),
        ("form_exploded", {"a&b": "c=d", "list": [1, None, 2], "map": {"x": 1}}, "?a%26b=c%3Dd&list=1&list=2&map=%7B%22x%22%3A1%7D"),
        ("form_exploded", [], ""),
        ("form_exploded", {}, ""),
        ("form_exploded", {"a": None}, ""),
        ("form", [None, "a", None], "?color=a"),
        ("form", [], ""),
        ("form", None, ""),
        ("space_delimited", ARRAY, "?color=blue%20black%20brown"),
        ("space_delimited", OBJECT, "?color=R%20100%20G%20200%20B%20150"),
        ("space_delimited", "a b", "?color=a%20b"),
        ("space_delimited_exploded", ARRAY, "?color=blue&color=black&color=brown"),
        ("pipe_delimited", ARRAY, "?color=blue%7Cblack%7Cbrown"),
        ("pipe_delimited", OBJECT, "?color=R%7C100%7CG%7C200%7CB%7C150"),
        ("deep_object", OBJECT, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        ("deep_object_exploded", {"a": {"b": {"c": 1}}, "d": None}, "?color%5Ba%5D%5Bb%5D%5Bc%5D=1"),
        ("deep_object", {"a": ["x", "y"]}, "?color%5Ba%5D%5B%5D=x&color%5Ba%5D%5B%5D=y"),
        ("deep_object", {"a": [{"b": 1}, {"b": 2}]}, "?color%5Ba%5D%5B0%5D%5Bb%5D=1&color%5Ba%5D%5B1%5D%5Bb%5D=2"),
        ("deep_object", {}, ""),
        ("deep_object", "blue", "?color=blue"),
    ],
)  # fmt: skip
def test_queries(made: Made, method: str, value: Any, sent: str) -> None:
    path = {"space": "spaceDelimited", "pipe": "pipeDelimited", "deep": "deepObject"}.get(method.split("_")[0], "form")
    path += "_exploded" if method.endswith("_exploded") else ""

    assert made.asked(lambda client: getattr(client.query, method)(color=value)).target == f"/{path}{sent}"


@pytest.mark.parametrize(
    ("method", "value", "mark"),
    [("space_delimited", ["a b"], "' '"), ("pipe_delimited", ["a", "b|c"], "'|'"), ("pipe_delimited", {"|": 1}, "'|'")],
)
def test_what_would_be_read_as_two_values_is_refused(made: Made, method: str, value: Any, mark: str) -> None:
    with pytest.raises(made.module("errors").ArgumentError) as caught:
        made.asked(lambda client: getattr(client.query, method)(color=value))

    assert str(caught.value) == f"color: {mark} cannot be part of a value here, for it separates values"


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ({"flag": True}, "flag=true"),
        ({"flag": False}, "flag=false"),
        ({"day": dt.date(2026, 1, 2)}, "day=2026-01-02"),
        ({"at": dt.datetime(2026, 1, 2, 3, tzinfo=dt.UTC)}, "at=2026-01-02T03%3A00%3A00Z"),
        ({"id": UUID(int=7)}, "id=00000000-0000-0000-0000-000000000007"),
        ({"money": Decimal("1E+3")}, "money=1000"),
        ({"money": Decimal("1E-7")}, "money=0.0000001"),
        ({"price": Decimal("1E+3")}, "price=1000"),
        ({"size": None, "flag": True}, "flag=true"),
        ({"kind": "good dog"}, "kind=good%20dog"),
        ({"data": b"\xff\xfe?"}, "data=%2F%2F4%2F"),
        ({"flags": [True, False]}, "flags=true,false"),
        ({"flags": (True,)}, "flags=true"),
        ({"point": {"x": 1, "tags": ["a", "b"]}}, "x=1&tags=a&tags=b"),
        ({"deep": {"inner": {"x": 1}}}, "deep%5Binner%5D%5Bx%5D=1"),
        ({"deep": {"many": [{"x": 1}]}}, "deep%5Bmany%5D%5B0%5D%5Bx%5D=1"),
        ({"filter_status": "a[b]"}, "filter%5Bstatus%5D=a%5Bb%5D"),
        ({"ids": [1, 2]}, "ids%5B%5D=1&ids%5B%5D=2"),
        ({"a_b_c_d_e": "1"}, "a%20b%26c%3Dd%23e=1"),
        ({"back": "https://a.b/c?d=e&f=g#h+[i] %2F%zz"}, "back=https://a.b/c?d=e%26f=g%23h%2B%5Bi%5D%20%2F%25zz"),
        ({"backs": ["a/b", "c,d"]}, "backs=a/b,c%2Cd"),
        ({"meta": {"x": 1}}, "meta=%7B%22x%22%3A1%7D"),
        ({"plain": "a b"}, "plain=a%20b"),
        ({"bare": 7}, "bare=7"),
        ({"flag": True, "options": {"query": {"flag": "maybe", "a b": "c&d"}}}, "flag=maybe&a%20b=c%26d"),
        ({"point": {"x": 1}, "options": {"query": {"x": "2"}}}, "x=2"),
    ],
)  # fmt: skip
def test_values(made: Made, arguments: dict[str, Any], sent: str) -> None:
    assert made.asked(lambda client: client.query.typed(**arguments)).target == f"/typed?{sent}"


def test_models_as_dicts(made: Made) -> None:
    point = made.module("models").Point(x=1, inner=made.module("models").Point(x=2))

    request = made.asked(lambda client: client.query.typed(deep=point, meta=point))

    assert request.target == (
        "/typed?deep%5Bx%5D=1&deep%5Binner%5D%5Bx%5D=2&meta=%7B%22x%22%3A1%2C%22inner%22%3A%7B%22x%22%3A2%7D%7D"
    )


@pytest.mark.parametrize(
    ("arguments", "name", "sent"),
    [
        ({"x_list": ["a b", "c"]}, "x-list", "a b,c"),
        ({"x_list": []}, "x-list", None),
        ({"x_map": {"R": 100, "G": 200}}, "x-map", "R,100,G,200"),
        ({"x_exploded": {"R": 100, "G": True}}, "x-exploded", "R=100,G=true"),
        ({"x_flag": False}, "x-flag", "false"),
        ({"x_flag": None}, "x-flag", None),
        ({"x_json": {"é😀": [1, None]}}, "x-json", '{"\\u00e9\\ud83d\\ude00":[1,null]}'),
        ({"x_json": "a"}, "x-json", '"a"'),
    ],
)
def test_headers(made: Made, arguments: dict[str, Any], name: str, sent: str | None) -> None:
    assert made.asked(lambda client: client.header.get(**arguments)).headers.get(name) == sent


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (["a,b"], "X-List: a comma cannot be part of a value here, where commas separate values"),
        (["a\r\nX-Evil: 1"], "headers: the value of X-List has characters that cannot be sent"),
        (["é"], "headers: the value of X-List has characters that cannot be sent"),
    ],
)
def test_headers_that_cannot_be_sent(made: Made, value: Any, message: str) -> None:
    with pytest.raises(made.module("errors").ArgumentError) as caught:
        made.asked(lambda client: client.header.get(x_list=value))

    assert str(caught.value) == message


def test_cookies(made: Made) -> None:
    request = made.asked(
        lambda client: client.cookie.get(list=["a;b", "c"], joined=["d", "e"], map={"x y": 1}, json={"f": "g"})
    )

    assert request.headers["cookie"] == "list=a%3Bb; list=c; joined%3D=d,e; x%20y=1; json=%7B%22f%22%3A%22g%22%7D"


def test_nothing_for_a_cookie(made: Made) -> None:
    assert "cookie" not in made.asked(lambda client: client.cookie.get(list=[], map={})).headers


def test_json_in_a_path(made: Made) -> None:
    assert made.asked(lambda client: client.path.json("..")).target == "/json/%22..%22"

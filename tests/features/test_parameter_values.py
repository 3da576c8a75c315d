"""How values of each type stand in queries, headers and cookies, and JSON in all of them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from tests.support.package import DONE, GeneratedPackage

DOCUMENT = f"""
paths:
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
        - {{name: user-agent, in: header, schema: {{type: string}}}}
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
  /whole:
    get:
      operationId: query.whole
      parameters: [{{name: search, in: querystring, content: {{application/json: {{}}}}}}]
      {DONE}
  /whole/form:
    get:
      operationId: query.form_whole
      parameters: [{{name: search, in: querystring, content: {{application/x-www-form-urlencoded: {{schema: {{}}}}}}}}]
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


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("values"))


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
def test_values(generated: GeneratedPackage, arguments: dict[str, Any], sent: str) -> None:
    assert generated.request_of(lambda client: client.query.typed(**arguments)).target == f"/typed?{sent}"


def test_models_as_dicts(generated: GeneratedPackage) -> None:
    point = generated.module("models").Point(x=1, inner=generated.module("models").Point(x=2))

    request = generated.request_of(lambda client: client.query.typed(deep=point, meta=point))

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
def test_headers(generated: GeneratedPackage, arguments: dict[str, Any], name: str, sent: str | None) -> None:
    assert generated.request_of(lambda client: client.header.get(**arguments)).headers.get(name) == sent


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (["a,b"], "X-List: a value cannot contain a comma here, where commas separate values"),
        (["a\r\nX-Evil: 1"], "headers: the value of X-List has characters that cannot be sent"),
        (["é"], "headers: the value of X-List has characters that cannot be sent"),
    ],
)
def test_headers_that_cannot_be_sent(generated: GeneratedPackage, value: Any, message: str) -> None:
    with pytest.raises(generated.module("errors").ArgumentError) as caught:
        generated.request_of(lambda client: client.header.get(x_list=value))

    assert str(caught.value) == message


def test_cookies(generated: GeneratedPackage) -> None:
    request = generated.request_of(
        lambda client: client.cookie.get(list=["a;b", "c"], joined=["d", "e"], map={"x y": 1}, json={"f": "g"})
    )

    assert request.headers["cookie"] == "list=a%3Bb; list=c; joined%3D=d,e; x%20y=1; json=%7B%22f%22%3A%22g%22%7D"


def test_nothing_for_a_cookie(generated: GeneratedPackage) -> None:
    assert "cookie" not in generated.request_of(lambda client: client.cookie.get(list=[], map={})).headers


def test_json_in_a_path(generated: GeneratedPackage) -> None:
    assert generated.request_of(lambda client: client.path.json("..")).target == "/json/%22..%22"


@pytest.mark.parametrize(("value", "sent"), [({"a": 1}, "?%7B%22a%22%3A1%7D"), ("$.a[0]", "?%24.a%5B0%5D"), (None, "")])
def test_the_whole_query(generated: GeneratedPackage, value: Any, sent: str) -> None:
    assert generated.request_of(lambda client: client.query.whole(search=value)).target == f"/whole{sent}"


def test_the_whole_query_as_a_form(generated: GeneratedPackage) -> None:
    request = generated.request_of(lambda client: client.query.form_whole(search={"a b": [1, 2], "c": True}))

    assert request.target == "/whole/form?a%20b=1&a%20b=2&c=true"


def test_a_header_is_sent_once_whatever_its_case(generated: GeneratedPackage) -> None:
    request = generated.request_of(lambda client: client.header.get(user_agent="me"))

    assert [line for line in request.header_lines if line.lower().startswith("user-agent")] == ["user-agent: me"]


def test_cookies_of_the_client_stay(generated: GeneratedPackage) -> None:
    request = generated.request_of(lambda client: client.cookie.get(list=["a"]), headers={"cookie": "own=1"})

    assert [line for line in request.header_lines if line.lower().startswith("cookie")] == ["Cookie: own=1; list=a"]

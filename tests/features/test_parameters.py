"""How the values of parameters stand in a request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Server


def test_cookies(tmp_path: Path) -> None:
    generated = GeneratedPackage(
        f"""
paths:
  /pets:
    get:
      operationId: pets.list
      parameters:
        - {{name: theme, in: cookie, schema: {{type: string}}}}
        - {{name: size, in: cookie, required: true, schema: {{type: integer}}}}
      {DONE}
""",
        tmp_path,
    )

    first = generated.request_of(lambda client: client.pets.list(size=3, theme="a;b"))
    second = generated.request_of(lambda client: client.pets.list(size=4))

    assert first.headers["cookie"] == "theme=a%3Bb; size=3"
    assert second.headers["cookie"] == "size=4"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(
        f"""
paths:
  /shops/{{id}}.{{ext}}/pets/{{id}}:cancel:
    post:
      operationId: pets.cancel
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: string}}}}
        - {{name: ext, in: path, required: true, schema: {{type: string, enum: [json, xml]}}}}
      {DONE}
  /uploads?convert={{convert}}&fixed=a%20b&limit={{limit}}&flag#all?x=1:
    post:
      operationId: uploads.create
      parameters:
        - {{name: convert, in: path, required: true, schema: {{type: string}}}}
        - {{name: limit, in: query, schema: {{type: integer}}}}
        - {{name: fixed, in: query, schema: {{type: string}}}}
      {DONE}
  /uploads#first:
    post: {{operationId: uploads.first, {DONE}}}
  /shops{{?page,size}}:
    get:
      operationId: shops.list
      parameters: [{{name: page, in: query, schema: {{type: integer}}}}]
      {DONE}
  /undeclared/{{ shop-id }}/café"'\\{{:
    get: {{operationId: shops.undeclared, {DONE}}}
  no/slash:
    get: {{operationId: shops.slash, {DONE}}}
  /names/{{id}}:
    put:
      operationId: shops.names
      parameters:
        - {{name: id, in: query, required: true, schema: {{type: integer, default: 1}}}}
        - {{name: id, in: path, required: true, schema: {{type: string}}}}
        - {{name: user-id, in: query, schema: {{type: string}}}}
        - {{name: user_id, in: query, schema: {{type: string}}}}
        - {{name: userId, in: query, required: true, schema: {{type: string}}}}
        - {{name: self, in: query, schema: {{type: string}}}}
        - {{name: body, in: query, schema: {{type: string}}}}
        - {{name: options, in: query, schema: {{type: string}}}}
        - {{name: class, in: query, schema: {{type: string}}}}
        - {{name: "", in: query, schema: {{type: string}}}}
        - {{name: $, in: query, schema: {{type: string}}}}
        - {{name: größe, in: query, schema: {{type: string}}}}
        - {{name: 1st, in: query, schema: {{type: string}}}}
        - {{name: n1st, in: query, schema: {{type: string}}}}
      requestBody: {{content: {{application/json: {{schema: {{type: array, items: {{type: string}}}}}}}}}}
      {DONE}
""",
        tmp_path_factory.mktemp("places"),
    )


@pytest.mark.parametrize(
    ("use", "line"),
    [
        (lambda c: c.pets.cancel("a.b", "json"), "POST /shops/a.b.json/pets/a.b:cancel"),
        (lambda c: c.pets.cancel("../x", "..x"), "POST /shops/..%2Fx...x/pets/..%2Fx:cancel"),
        (lambda c: c.uploads.create("fax&x=#1"), "POST /uploads?convert=fax%26x%3D%231&fixed=a%20b&flag"),
        (lambda c: c.uploads.create("", limit=3), "POST /uploads?convert=&fixed=a%20b&flag&limit=3"),
        (lambda c: c.uploads.create("..", fixed="c"), "POST /uploads?convert=..&flag&fixed=c"),
        (
            lambda c: c.uploads.create("fax", options={"query": {"fixed": "d"}}),
            "POST /uploads?convert=fax&flag&fixed=d",
        ),
        (lambda c: c.uploads.first(), "POST /uploads"),
        (lambda c: c.shops.list(page=2, size="9"), "GET /shops?page=2&size=9"),
        (lambda c: c.shops.undeclared("a b"), "GET /undeclared/a%20b/caf%C3%A9%22'%5C%7B"),
        (lambda c: c.shops.slash(), "GET /no/slash"),
        (
            lambda c: c.shops.names(
                "p", id_2=1, user_id="a", user_id_2="b", user_id_3="c", n1_st="d", n1_st_2="e", body_2=[]
            ),
            "PUT /names/p?id=1&user-id=a&user_id=b&userId=c&1st=d&n1st=e",
        ),
        (
            lambda c: c.shops.names(
                "p", id_2=1, user_id_3="c", self_="s", body="b", body_2=["x"], options_="o", class_="k"
            ),
            "PUT /names/p?id=1&userId=c&self=s&body=b&options=o&class=k",
        ),
        (
            lambda c: c.shops.names("p", id_2=1, user_id_3="c", unnamed="u", unnamed_2="v", gro_u223_e="w", body_2=[]),
            "PUT /names/p?id=1&userId=c&=u&%24=v&gr%C3%B6%C3%9Fe=w",
        ),
    ],
)
def test_places_and_names(generated: GeneratedPackage, use: Callable[[Any], Any], line: str) -> None:
    assert generated.request_of(use).line == f"{line} HTTP/1.1"


def test_the_path_of_a_server_stays_in_front(generated: GeneratedPackage) -> None:
    with Server() as server:
        server.will(reply(b"", status=204))
        with generated.package.Acme(base_url=f"http://{server.address}/v1/") as client:
            client.shops.slash()

    assert server.requests[0].target == "/v1/no/slash"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_part_of_a_segment_cannot_change_the_route(generated: GeneratedPackage, value: str) -> None:
    with pytest.raises(generated.module("errors").ArgumentError, match=r"^ext: '\.*' cannot be part of a path$"):
        generated.request_of(lambda client: client.pets.cancel("a", value))


def test_the_fake_knows_an_operation_by_the_query_of_its_path(generated: GeneratedPackage) -> None:
    fake = generated.module("testing").FakeAcme()
    client = fake.client()

    client.uploads.create("a b", limit=1)
    client.uploads.first()
    client.shops.undeclared("a/b")

    assert [call.operation for call in fake.calls] == ["uploads.create", "uploads.first", "shops.undeclared"]
    assert [dict(call.path) for call in fake.calls] == [{"convert": "a b", "limit": "1"}, {}, {"shop-id": "a/b"}]

"""Parameters in Python only: models, links that are followed, and a fake that distinguishes operations."""

from __future__ import annotations

import pytest

from tests.support.package import DONE, GeneratedPackage

DOCUMENT = f"""
paths:
  /typed:
    get:
      operationId: query.typed
      parameters:
        - {{name: deep, in: query, style: deepObject, schema: {{$ref: "#/components/schemas/Point"}}}}
        - {{name: meta, in: query, content: {{application/json: {{schema: {{$ref: "#/components/schemas/Point"}}}}}}}}
      {DONE}
  /deepObject:
    get:
      operationId: query.deep_object
      parameters: [{{name: color, in: query, style: deepObject, schema: {{}}}}]
      {DONE}
  /uploads?convert={{convert}}&fixed=a%20b&limit={{limit}}&flag#all?x=1:
    post:
      operationId: uploads.create
      parameters:
        - {{name: convert, in: path, required: true, schema: {{type: string}}}}
        - {{name: limit, in: query, schema: {{type: integer}}}}
      {DONE}
  /uploads#first:
    post: {{operationId: uploads.first, {DONE}}}
  /undeclared/{{ shop-id }}:
    get: {{operationId: shops.undeclared, {DONE}}}
components:
  schemas:
    Point: {{type: object, properties: {{x: {{type: integer}}, inner: {{$ref: "#/components/schemas/Point"}}}}}}
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("parameters"))


def test_models_as_dicts(generated: GeneratedPackage) -> None:
    point = generated.module("models").Point(x=1, inner=generated.module("models").Point(x=2))

    request = generated.request_of(lambda client: client.query.typed(deep=point, meta=point))

    assert request.target == (
        "/typed?deep%5Bx%5D=1&deep%5Binner%5D%5Bx%5D=2&meta=%7B%22x%22%3A1%2C%22inner%22%3A%7B%22x%22%3A2%7D%7D"
    )


def test_a_link_has_the_last_word_on_a_member(generated: GeneratedPackage) -> None:
    linked = generated.module("_runtime.paging.request").Verbatim("9&9")
    operation = generated.module("resources.query")._DEEP_OBJECT

    request = generated.request_of(
        lambda client: client.call(operation, query={"color": {"R": 1, "G": 2}, "color[R]": linked, "after": linked})
    )

    assert request.target == "/deepObject?color%5BG%5D=2&color%5BR%5D=9%269&after=9%269"


def test_the_fake_knows_an_operation_by_the_query_of_its_path(generated: GeneratedPackage) -> None:
    fake = generated.module("testing").FakeAcme()
    client = fake.client()

    client.uploads.create("a b", limit=1)
    client.uploads.first()
    client.shops.undeclared("a/b")

    assert [call.operation for call in fake.calls] == ["uploads.create", "uploads.first", "shops.undeclared"]
    assert [dict(call.path) for call in fake.calls] == [{"convert": "a b", "limit": "1"}, {}, {"shop-id": "a/b"}]

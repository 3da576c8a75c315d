"""Lists with offsets that are read side by side or go wrong; tests/behaviour has the guards of links and cursors."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Received, Reply, Server

OURS = """
x-sdk:
  pagination: {offset: {offset: skip, limit: top, items: /data, total: /total, first: 1}}
paths:
  /pets:
    get:
      operationId: pets.list
      summary: List the pets.
      parameters:
        - {name: skip, in: query, description: The first pet., example: 1, schema: {type: integer}}
        - {name: top, in: query, description: Pets on a page., example: 2, schema: {type: integer}}
      x-sdk-pagination: offset
      responses:
        "200":
          description: Pets.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pets"}, example: {data: [{id: 1}], total: 9}}}
        "404": {description: There are none., content: {application/json: {schema: {type: object}, example: {}}}}
components:
  schemas:
    Pets:
      type: object
      properties:
        total: {type: integer, description: How many there are.}
        data:
          type: array
          description: These pets.
          items: {type: object, properties: {id: {type: integer, description: Its number.}}}
"""


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of a list with offsets that says how long it is."""
    return GeneratedPackage(OURS, tmp_path_factory.mktemp("offsets"))


def ids(use: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Reads every item of the list that `use` begins."""

    async def ids_async(pages: Any) -> list[int]:
        return [each.id async for each in pages]

    def read(client: Any) -> Any:
        pages = use(client)
        return [each.id for each in pages] if hasattr(pages, "items") else ids_async(pages)

    return read


def page(*numbers: int, **more: object) -> Reply:
    """A page of pets with these ids."""
    return reply({"data": [{"id": number} for number in numbers], **more})


def five(request: Received, size: int = 2) -> Reply:
    """The page of five pets that was asked for; no page has more than two of them."""
    first = int(request.target.partition("skip=")[2].partition("&")[0])
    return page(*[number for number in range(1, 6) if first <= number < first + size], total=5)


@pytest.mark.parametrize("prefetch", [1, 2, 8])
@pytest.mark.parametrize("kind", ["Acme", "AsyncAcme"])
def test_offsets_side_by_side(ours: GeneratedPackage, prefetch: int, kind: str) -> None:
    async def read_async(url: str) -> list[int]:
        async with ours.package.AsyncAcme(base_url=url) as client:
            return [each.id async for each in client.pets.list(options={"prefetch": prefetch})]

    with Server() as server:
        server.decide = five
        url = f"http://{server.address}"
        if kind == "Acme":
            with ours.package.Acme(base_url=url) as client:
                found = ids(lambda c: c.pets.list(options={"prefetch": prefetch}))(client)
        else:
            found = asyncio.run(read_async(url))

    assert found == [1, 2, 3, 4, 5]
    assert sorted(each.target for each in server.requests) == ["/pets?skip=1", "/pets?skip=3", "/pets?skip=5"]


def test_a_shorter_page_ends_the_reading_side_by_side_only(ours: GeneratedPackage) -> None:
    def uneven(request: Received) -> Reply:
        return five(request, 1 if "skip=3" in request.target else 2)

    with Server() as server:
        server.decide = uneven
        with ours.package.Acme(base_url=f"http://{server.address}") as client:
            assert ids(lambda c: c.pets.list(options={"prefetch": 3}))(client) == [1, 2, 3, 4, 5]


def test_an_offset_that_cannot_be(ours: GeneratedPackage) -> None:
    client = ours.package.Acme(base_url="http://127.0.0.1:1")

    with client, pytest.raises(ours.module("errors").ArgumentError, match="skip: expected a number from 1, got 0"):
        client.pets.list(skip=0)


def test_an_offset_that_is_ignored(ours: GeneratedPackage) -> None:
    with Server() as server:
        server.decide = lambda _: page(1, 2, total=5)
        client = ours.package.Acme(base_url=f"http://{server.address}")
        with client, pytest.raises(ours.module("errors").APIResponseError, match="got page 1 again"):
            ids(lambda c: c.pets.list())(client)

    assert len(server.requests) == 2


def test_the_fake_has_one_page(ours: GeneratedPackage) -> None:
    client = ours.module("testing").FakeAcme().client()

    assert [each.id for each in client.pets.list()] == [1]

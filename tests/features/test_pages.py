"""Lists of other vendors' extensions, of every kind: which requests they make, and where they end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Received, Reply

PETS = [{"id": number, "name": f"Pet {number}"} for number in range(1, 6)]
"""All items of every list: on three pages, if two are on a page."""

DOCUMENT = """
x-fern-pagination: {cursor: $request.after, next_cursor: $response.paging.next, results: $response.data}
paths:
  /numbers:
    get:
      operationId: pets.numbers
      parameters: [{name: page, in: query, required: true, schema: {type: integer}}, &limit {name: limit, in: query, schema: {type: integer, maximum: 2}}]
      x-speakeasy-pagination:
        type: offsetLimit
        inputs: [{name: page, in: parameters, type: page}, {name: limit, in: parameters, type: limit}]
        outputs: {results: $.data}
      responses: &pets {"200": {description: Pets., content: {application/json: {schema: {$ref: "#/components/schemas/Pets"}}}}}
  /counted:
    get:
      operationId: pets.counted
      parameters: [{name: page, in: query, schema: {type: integer, default: 0}}]
      x-speakeasy-pagination:
        type: offsetLimit
        inputs: [{name: page, in: parameters, type: page}]
        outputs: {results: $.data, numPages: $.pages}
      responses: *pets
  /told:
    get:
      operationId: pets.told
      parameters: [{name: page_number, in: query, schema: {type: integer}}]
      x-fern-pagination: {offset: $request.page_number, results: $response.data, has-next-page: $response.more}
      responses: *pets
  /offsets:
    get:
      operationId: pets.offsets
      parameters: [{name: skip, in: query, schema: {type: integer}}, *limit]
      x-fern-pagination: {offset: $request.skip, step: $request.limit, results: $response.data}
      responses: *pets
  /bare:
    get:
      operationId: pets.bare
      parameters: [{name: offset, in: query, schema: {type: integer}}]
      x-speakeasy-pagination: {type: offsetLimit, inputs: [{name: offset, in: parameters, type: offset}], outputs: {results: $}}
      responses: {"200": {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}}}
  /cursors:
    get:
      operationId: pets.cursors
      parameters: [{name: after, in: query, schema: {type: string}}]
      x-fern-pagination: true
      responses: *pets
  /search:
    post:
      operationId: pets.search
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Search"}}}}
      x-speakeasy-pagination:
        type: cursor
        inputs: [{name: since, in: requestBody, type: cursor}]
        outputs: {nextCursor: "$.data[-1].id"}
      responses: *pets
  /find:
    post:
      operationId: pets.find
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Find"}}}}
      x-fern-pagination: {offset: $request.window.offset, step: $request.window.limit, results: $response.data}
      responses: *pets
  /links/{kind}:
    get:
      operationId: pets.links
      parameters: [{name: kind, in: path, required: true, schema: {type: string}}, {name: color, in: query, schema: {type: string}}]
      x-ms-pageable: {nextLinkName: "@odata.nextLink", operationName: pets.more}
      responses: {"200": {description: Pets., content: {application/json: {schema: {$ref: "#/components/schemas/Values"}}}}}
  /single:
    get:
      operationId: pets.single
      x-ms-pageable: {nextLinkName: null}
      responses: {"200": {description: Pets., content: {application/json: {schema: {$ref: "#/components/schemas/Values"}}}}}
components:
  schemas:
    Pet: {type: object, required: [id], properties: {id: {type: integer}, name: {type: string}}}
    Pets:
      type: object
      properties:
        data: {type: array, items: {$ref: "#/components/schemas/Pet"}}
        pages: {type: integer}
        more: {type: boolean}
        paging: {anyOf: [{$ref: "#/components/schemas/Paging"}, {type: "null"}]}
    Paging: {type: object, properties: {next: {type: [string, integer, "null"]}}}
    Values: {type: object, properties: {value: {type: array, items: {$ref: "#/components/schemas/Pet"}}, "@odata.nextLink": {type: string}}}
    Search: {type: object, properties: {since: {type: integer}, name: {type: string}}}
    Find: {type: object, properties: {window: {$ref: "#/components/schemas/Window"}, name: {type: string}}}
    Window: {type: object, properties: {offset: {type: integer}, limit: {type: integer, maximum: 2}}}
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of all of these lists."""
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("pages"))


def read(
    generated: GeneratedPackage, use: Callable[[Any], Any], *replies: Reply, **settings: Any
) -> tuple[list[int], list[Received]]:
    """The ids of every item of a list, and the requests for it."""

    def ids(client: Any) -> Any:
        pages = use(client)
        return [each.id for each in pages] if hasattr(pages, "items") else ids_async(pages)

    async def ids_async(pages: Any) -> list[int]:
        return [each.id async for each in pages]

    found: tuple[list[int], list[Received]] = generated.exchange(ids, *replies, **settings)
    return found


def page(*numbers: int, **more: object) -> Reply:
    """A page with these of the pets."""
    return reply({"data": [PETS[number - 1] for number in numbers], **more})


def queries(requests: list[Received]) -> list[dict[str, str]]:
    return [{key: values[0] for key, values in parse_qs(urlsplit(each.target).query).items()} for each in requests]


def test_nothing_is_warned_of(generated: GeneratedPackage) -> None:
    assert generated.warnings == ()


def test_numbers_end_with_a_short_page(generated: GeneratedPackage) -> None:
    ids, requests = read(generated, lambda c: c.pets.numbers(), page(1, 2), page(3, 4), page(5))

    assert ids == [1, 2, 3, 4, 5]
    assert [each.target for each in requests] == [
        "/numbers?page=1&limit=2",
        "/numbers?page=2&limit=2",
        "/numbers?page=3&limit=2",
    ]


def test_numbers_end_with_an_empty_page(generated: GeneratedPackage) -> None:
    ids, requests = read(generated, lambda c: c.pets.numbers(limit=1), page(1), page(2), page())

    assert ids == [1, 2]
    assert len(requests) == 3


def test_a_limit_above_the_maximum_does_not_end_the_list(generated: GeneratedPackage) -> None:
    ids, requests = read(generated, lambda c: c.pets.numbers(limit=100), page(1, 2), page(3, 4), page(5))

    assert ids == [1, 2, 3, 4, 5]
    assert len(requests) == 3


def test_numbers_from_zero_with_a_count(generated: GeneratedPackage) -> None:
    ids, requests = read(
        generated, lambda c: c.pets.counted(), page(1, 2, pages=3), page(3, 4, pages=3), page(5, pages=3)
    )

    assert ids == [1, 2, 3, 4, 5]
    assert queries(requests) == [{"page": "0"}, {"page": "1"}, {"page": "2"}]


def test_the_reply_says_whether_there_is_more(generated: GeneratedPackage) -> None:
    ids, requests = read(generated, lambda c: c.pets.told(), page(1, more=True), page(more=True), page(2, more=False))

    assert ids == [1, 2]
    assert queries(requests) == [{"page_number": "1"}, {"page_number": "2"}, {"page_number": "3"}]


def test_offsets_go_on_by_what_came(generated: GeneratedPackage) -> None:
    ids, requests = read(generated, lambda c: c.pets.offsets(limit=5), page(1, 2), page(3, 4), page(5))

    assert ids == [1, 2, 3, 4, 5]
    assert [each["skip"] for each in queries(requests)] == ["0", "2", "4"]


def test_a_reply_that_is_the_list(generated: GeneratedPackage) -> None:
    ids, requests = read(generated, lambda c: c.pets.bare(offset=1), reply(PETS[1:3]), reply(PETS[3:]), reply([]))

    assert ids == [2, 3, 4, 5]
    assert queries(requests) == [{"offset": "1"}, {"offset": "3"}, {"offset": "5"}]


@pytest.mark.parametrize("last", [{}, {"paging": None}, {"paging": {"next": None}}, {"paging": {"next": ""}}])
def test_cursors(generated: GeneratedPackage, last: dict[str, object]) -> None:
    replies = page(1, 2, paging={"next": "a b&c"}), page(paging={"next": 7}), page(3, **last)

    ids, requests = read(generated, lambda c: c.pets.cursors(), *replies)

    assert ids == [1, 2, 3]
    assert [each.target for each in requests] == ["/cursors", "/cursors?after=a%20b%26c", "/cursors?after=7"]


def test_the_same_cursor_after_the_end(generated: GeneratedPackage) -> None:
    same = {"next": "z"}

    ids, requests = read(generated, lambda c: c.pets.cursors(), page(1, paging=same), page(paging=same))

    assert ids == [1]
    assert len(requests) == 2


def test_a_cursor_in_the_last_item_goes_into_the_body(generated: GeneratedPackage) -> None:
    ids, requests = read(generated, lambda c: c.pets.search(name="Pet"), page(1, 2), page(4), page())

    assert ids == [1, 2, 4]
    assert [each.json for each in requests] == [
        {"name": "Pet"},
        {"name": "Pet", "since": 2},
        {"name": "Pet", "since": 4},
    ]


def test_an_offset_inside_the_body(generated: GeneratedPackage) -> None:
    def find(client: Any) -> Any:
        return client.pets.find(window={"offset": 1}, name="Pet")

    ids, requests = read(generated, find, page(2, 3), page(4, 5), page())

    assert ids == [2, 3, 4, 5]
    assert [each.json["window"] for each in requests] == [{"offset": offset, "limit": 2} for offset in (1, 3, 5)]
    assert all(each.json["name"] == "Pet" for each in requests)


def values(*numbers: int, link: str | None = None) -> Reply:
    """A page with a link."""
    body = {"value": [PETS[number - 1] for number in numbers]}
    return reply(body if link is None else {**body, "@odata.nextLink": link})


def test_links_are_followed_as_they_are(generated: GeneratedPackage) -> None:
    replies = values(1, link="/links/dogs/2?skip=%24a&x=1%2C2"), values(2, link="more?y#z"), values(3)

    ids, requests = read(generated, lambda c: c.pets.links("dogs", color="red"), *replies)

    assert ids == [1, 2, 3]
    assert [each.target for each in requests] == [
        "/links/dogs?color=red",
        "/links/dogs/2?skip=%24a&x=1%2C2",
        "/links/more?y%23z",
    ]


def test_a_page_without_a_next_is_the_only_one(generated: GeneratedPackage) -> None:
    ids, requests = read(generated, lambda c: c.pets.single(), values(1, 2, link="/single?page=2"))

    assert ids == [1, 2]
    assert len(requests) == 1


def test_credentials_that_a_server_repeats_in_its_link_are_sent_once(tmp_path: Path) -> None:
    generated = GeneratedPackage(
        """
security: [{key: []}]
paths:
  /pets:
    get:
      operationId: pets.list
      x-ms-pageable: {nextLinkName: next}
      responses:
        "200":
          description: Pets.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pets"}}}
components:
  securitySchemes: {key: {type: apiKey, in: query, name: "k y"}}
  schemas:
    Pets: {type: object, properties: {value: {type: array, items: {type: object, properties: {id: {type: integer}}}}, next: {type: string}}}
""",
        tmp_path,
    )
    first = reply({"value": [{"id": 1}], "next": "/pets?k+y=***&after=2&k%20y=again"})

    _, requests = read(generated, lambda client: client.pets.list(), first, reply({"value": [{"id": 2}]}), api_key="K")

    assert [each.target for each in requests] == ["/pets?k%20y=K", "/pets?after=2&k%20y=K"]

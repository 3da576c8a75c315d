"""What keeps a list from going wrong: links to elsewhere and loops; and lists that are resumed or read side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Received, Reply, Server

DOCUMENT = """
security: [{key: []}]
paths:
  /pets/{kind}:
    get:
      operationId: pets.links
      parameters: [{name: kind, in: path, required: true, schema: {type: string}}]
      x-speakeasy-pagination: {type: url, outputs: {nextUrl: $.next, results: $.data}}
      responses: &pets
        "200": {description: Pets., content: {application/json: {schema: {$ref: "#/components/schemas/Pets"}}}}
  /cursors:
    get:
      operationId: pets.cursors
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      x-fern-pagination: {cursor: $request.cursor, next_cursor: $response.next, results: $response.data}
      responses: *pets
  /search:
    post:
      operationId: pets.search
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Search"}}}}
      x-fern-pagination: {cursor: $request.page.from, next_cursor: $response.next, results: $response.data}
      responses: *pets
  /found:
    post:
      operationId: pets.found
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Search"}}}}
      x-ms-pageable: {nextLinkName: next, itemName: data}
      responses: *pets
components:
  securitySchemes: {key: {type: apiKey, in: query, name: key}}
  schemas:
    Pet: {type: object, properties: {id: {type: integer}}}
    Pets:
      type: object
      properties: {data: {type: array, items: {$ref: "#/components/schemas/Pet"}}, next: {type: string}}
    Search: {type: object, properties: {name: {type: string}, page: {$ref: "#/components/schemas/From"}}}
    From: {type: object, properties: {from: {type: string}}}
"""

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
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of lists with links and cursors; its key goes into the query."""
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("guards"))


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


def refused(generated: GeneratedPackage, use: Callable[[Any], Any], *replies: Reply) -> list[str]:
    """The messages of the errors that reading a list ends with, and how many requests were made until then."""
    with Server() as server:
        server.will(*replies)
        client = generated.package.Acme(base_url=f"http://{server.address}/v1", api_key="secret")
        with client, pytest.raises(generated.module("errors").APIResponseError) as caught:
            ids(use)(client)
    return [str(caught.value), *(each.target for each in server.requests)]


@pytest.mark.parametrize(
    "link",
    [
        "https://elsewhere.example/v1/dogs?page=2",
        "//elsewhere.example/v1/dogs?page=2",
        "http://elsewhere.example:80/",
        "http://127.0.0.1:1/v1/dogs",
        "https://127.0.0.1/v1/dogs",
        "http://127.0.0.1@elsewhere.example/dogs",
        "file:///etc/passwd",
    ],
)
def test_a_link_to_another_server_is_not_followed(generated: GeneratedPackage, link: str) -> None:
    message, *targets = refused(generated, lambda c: c.pets.links("cats"), page(1, next=link))

    assert "leads to another server" in message
    assert "secret" not in message
    assert targets == ["/v1/pets/cats?key=secret"]


@pytest.mark.parametrize("link", ["http://[::1", "http://x:port/"])
def test_a_link_that_is_not_a_url(generated: GeneratedPackage, link: str) -> None:
    message, *targets = refused(generated, lambda c: c.pets.links("cats"), page(1, next=link))

    assert "is not a URL" in message
    assert len(targets) == 1


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("https://internal.example/pets/c%61ts?page=2", "/v1/pets/cats?page=2"),  # behind a gateway
        ("/pets/cats?page=2", "/v1/pets/cats?page=2"),  # without what the base URL begins with
        ("/v1/pets/2", "/v1/pets/2"),
        ("/pets/2", "/v1/pets/2"),
        ("?page=2", "/v1/pets/cats?page=2"),
        ("dogs?page=2", "/v1/pets/dogs?page=2"),
        ('?a="<b> c"&d=ü', "/v1/pets/cats?a=%22%3Cb%3E%20c%22&d=%C3%BC"),
    ],
)
def test_where_links_lead(generated: GeneratedPackage, link: str, target: str) -> None:
    replies = page(1, next=link), page(2)

    with Server() as server:
        server.will(*replies)
        with generated.package.Acme(base_url=f"http://{server.address}/v1", api_key="secret") as client:
            assert ids(lambda c: c.pets.links("cats"))(client) == [1, 2]

    assert server.requests[1].target == target + ("&" if "?" in target else "?") + "key=secret"


def test_a_link_of_the_same_server(generated: GeneratedPackage) -> None:
    with Server() as server:
        server.will(page(1, next=f"HTTP://{server.address}/v2/rest?x"), page(2))
        with generated.package.Acme(base_url=f"http://{server.address}/v1", api_key="secret") as client:
            assert ids(lambda c: c.pets.links("cats"))(client) == [1, 2]

    assert server.requests[1].target == "/v2/rest?x&key=secret"


def test_links_are_followed_by_get(generated: GeneratedPackage) -> None:
    replies = page(1, next="/found/more?x=1"), page(2)

    found, requests = generated.exchange(ids(lambda c: c.pets.found(name="Rex")), *replies, api_key="secret")

    assert found == [1, 2]
    assert [each.line for each in requests] == [
        "POST /found?key=secret HTTP/1.1",
        "GET /found/more?x=1&key=secret HTTP/1.1",
    ]
    assert [each.body for each in requests] == [b'{"name":"Rex"}', b""]
    assert "content-type" not in requests[1].headers


@pytest.mark.parametrize("method", ["links", "cursors"])
def test_a_list_that_goes_in_circles(generated: GeneratedPackage, method: str) -> None:
    def use(client: Any) -> Any:
        return client.pets.links("cats") if method == "links" else client.pets.cursors()

    replies = page(1, next="a"), page(2, next="b"), page(3, next="a"), page(4)

    message, *targets = refused(generated, use, *replies)

    assert "leads back to a page that was read before" in message
    assert len(targets) == 3


def resumed(method: str, *arguments: Any) -> Callable[[Any], Any]:
    """Reads one page, and then what comes after it as a list of its own."""

    def use(client: Any) -> Any:
        call = getattr(client.pets, method)
        first = call(*arguments)
        if hasattr(first, "items"):
            return [[each.id for each in call(*arguments, options={"resume": first.resume})], dict(first.resume)]

        async def use_async() -> Any:
            page = await first
            again = call(*arguments, options={"resume": page.resume})
            return [[each.id async for each in again], dict(page.resume)]

        return use_async()

    return use


@pytest.mark.parametrize(
    ("method", "arguments", "resume"),
    [
        ("links", ["cats"], {"link": "x1"}),
        ("cursors", [], {"cursor": "x1"}),
        ("search", [], {"/page/from": '"x1"'}),
    ],
)
def test_lists_can_be_resumed(
    generated: GeneratedPackage, method: str, arguments: list[str], resume: dict[str, str]
) -> None:
    replies = page(1, next="x1"), page(2, next="x2"), page(3)

    (rest, token), requests = generated.exchange(resumed(method, *arguments), *replies, api_key="secret")

    assert (rest, token) == ([2, 3], resume)
    assert len(requests) == 3


@pytest.mark.parametrize("resume", [{"/page/from": "no json"}, {"link": 7}])
def test_an_invalid_resume(generated: GeneratedPackage, resume: Any) -> None:
    client = generated.package.Acme(base_url="http://127.0.0.1:1", api_key="secret")

    with client, pytest.raises(generated.module("errors").ArgumentError, match="resume"):
        client.pets.search(options={"resume": resume})


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

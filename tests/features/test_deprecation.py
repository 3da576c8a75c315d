"""Deprecated operations, parameters and members of requests emit a warning when they are used."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Server


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """An API with something deprecated at every place."""
    return GeneratedPackage(
        f"""
paths:
  /old: {{get: {{operationId: things.old, deprecated: true, {DONE}}}}}
  /things/{{id}}:
    post:
      operationId: things.create
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: integer}}}}
        - {{name: page, in: query, deprecated: true, schema: {{type: integer}}}}
        - {{name: limit, in: query, schema: {{type: integer}}}}
        - {{name: X-Old, in: header, deprecated: true, schema: {{type: string}}}}
        - {{name: crumb, in: cookie, deprecated: true, schema: {{type: string}}}}
      requestBody: {{content: {{application/json: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}}}
      responses:
        "200": {{description: OK, content: {{application/json: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        name: {{type: string}}
        old-name: {{type: string, deprecated: true}}
        parts: {{type: array, items: {{$ref: "#/components/schemas/Thing"}}}}
""",
        tmp_path_factory.mktemp("deprecation"),
    )


def create(**arguments: Any) -> Callable[[Any], Any]:
    return lambda client: client.things.create(1, **arguments)


NAMES = {
    "page": "POST /things/{id}: 'page' is deprecated",
    "x_old": "POST /things/{id}: 'X-Old' is deprecated",
    "crumb": "POST /things/{id}: 'crumb' is deprecated",
    "old_name": "'old-name' of Thing is deprecated",
}


def warned(generated: GeneratedPackage, use: Callable[[Any], Any], times: int = 1) -> list[str]:
    """The warnings of both clients."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        for _ in range(times):
            generated.exchange(use, reply({"old-name": "received"}))
    texts = [str(each.message).removesuffix("; it may go away") for each in found]
    assert all(each.category is DeprecationWarning for each in found)
    assert texts[::2] == texts[1::2] or len(set(texts)) > 1
    return texts


def test_unused_deprecated_parameters_do_not_warn(generated: GeneratedPackage) -> None:
    assert warned(generated, create(name="x", limit=1, parts=[{"name": "y"}])) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_use_warns(generated: GeneratedPackage, name: str) -> None:
    assert warned(generated, create(**{name: 7 if name == "page" else ""}), times=2) == [NAMES[name]] * 4


def test_members_inside(generated: GeneratedPackage) -> None:
    thing = generated.module("models").Thing(old_name="x")
    for part in (thing, {"old-name": "x"}):
        assert warned(generated, create(parts=[part])) == [NAMES["old_name"]] * 2


def test_operations(generated: GeneratedPackage) -> None:
    assert warned(generated, lambda client: client.things.old(), times=2) == ["GET /old is deprecated"] * 4


def test_the_line_is_that_of_the_caller(generated: GeneratedPackage) -> None:
    with Server() as server, warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        server.will(*[reply(b"", status=204)] * 2, *[reply({})] * 2)
        client = generated.package.Acme(base_url=f"http://{server.address}")
        aclient = generated.package.AsyncAcme(base_url=f"http://{server.address}")
        first = inspect.stack()[0].lineno
        client.things.old()  # first + 1

        async def use() -> None:
            async with aclient:
                await aclient.things.old()  # first + 5
                await aclient.with_response(aclient.things.create)(1, old_name="x")

        asyncio.run(use())
        client.with_response(client.things.create)(1, page=1)  # first + 9
        client.close()

    assert [(Path(each.filename), each.lineno - first) for each in found] == [
        (Path(__file__), lines) for lines in (1, 5, 6, 9)
    ]


def test_once_is_for_the_warnings_module(generated: GeneratedPackage) -> None:
    with Server() as server, warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("once")
        server.will(*[reply(b"", status=204)] * 3)
        with generated.package.Acme(base_url=f"http://{server.address}") as client:
            for _ in range(3):
                client.things.old()
    assert len(found) == 1


def test_as_an_error_nothing_is_sent(generated: GeneratedPackage) -> None:
    with Server() as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        client = generated.package.Acme(base_url=f"http://{server.address}")
        uses: list[Callable[[Any], Any]] = [lambda c: c.things.old(), create(page=1), create(old_name="")]
        for use in uses:
            with pytest.raises(DeprecationWarning):
                use(client)
        client.close()
        assert server.requests == []

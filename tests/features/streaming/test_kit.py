"""The testing kit streams: the items of examples, those that a test sets, and streams that break off."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.package import GeneratedPackage

DOCUMENT = """
paths:
  /chat:
    post:
      operationId: chat.create
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {text: {type: string}, stream: {type: boolean}}}}}}
      x-sdk-stream: {end: "[DONE]"}
      responses:
        "200":
          description: The reply.
          content:
            application/json: {schema: {type: object, properties: {n: {type: integer}}}, example: {n: 3}}
            text/event-stream: {schema: {$ref: "#/components/schemas/Part"}, example: [{n: 1}, {n: 2}]}
  /lines:
    get:
      operationId: lines.get
      responses: {"200": {description: Lines., content: {application/jsonl: {schema: {$ref: "#/components/schemas/Part"}, example: '{"n": 4}'}}}}
    put:
      operationId: lines.sequence
      responses: {"200": {description: Lines., content: {application/json-seq: {schema: {$ref: "#/components/schemas/Part"}}}}}
components:
  schemas:
    Part: {type: object, required: [n], properties: {n: {type: integer}}}
"""
Read = Callable[[Callable[[Any], Any]], Any]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("kit"))


@pytest.fixture
def fake(package: GeneratedPackage) -> Any:
    return package.module("testing").FakeAcme()


@pytest.fixture(params=["sync", "async"])
def read(request: pytest.FixtureRequest, fake: Any) -> Read:
    async def read_async(open_: Callable[[Any], Any]) -> Any:
        async with fake.async_client() as client, open_(client) as stream:
            return [(each.data.n, each.event, each.id) async for each in stream.events()]

    def read(open_: Callable[[Any], Any]) -> Any:
        if request.param == "async":
            return asyncio.run(read_async(open_))
        with fake.client() as client, open_(client) as stream:
            return [(each.data.n, each.event, each.id) for each in stream.events()]

    return read


def chat(client: Any) -> Any:
    return client.chat.create_stream(text="Hi")


def test_the_example_is_streamed_and_each_form_has_its_own(fake: Any, read: Read) -> None:
    assert read(chat) == [(1, "message", ""), (2, "message", "")]
    assert fake.client().chat.create(text="Hi").n == 3
    assert [call.operation for call in fake.calls] == ["chat.create_stream", "chat.create"]


def test_text_is_the_whole_stream(read: Read) -> None:
    assert read(lambda client: client.lines.get()) == [(4, "", "")]


def test_a_test_sets_the_items(fake: Any, read: Read, package: GeneratedPackage) -> None:
    event = package.package.StreamEvent
    fake.respond_next([{"n": 7}, event({"n": 8}, "part", "id-8")])
    fake.respond_next([{"n": 9}], operation="lines.sequence")

    assert read(chat) == [(7, "message", ""), (8, "part", "id-8")]
    assert read(lambda client: client.lines.sequence()) == [(9, "", "")]


def test_a_stream_breaks_off_after_its_items(fake: Any, read: Read, package: GeneratedPackage) -> None:
    fake.fail_next(lost="body")

    with pytest.raises(package.module("errors").StreamInterruptedError, match="after 2 items: the body is lost"):
        read(chat)


def test_a_refusal_is_retried(fake: Any, read: Read) -> None:
    fake.fail_next(status=429, retry_after=1)

    assert len(read(chat)) == 2
    assert len(fake.calls) == 2

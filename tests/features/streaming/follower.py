"""An API that streams, and a way to follow its streams with every client and transport."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx2

from tests.support.package import GeneratedPackage
from tests.support.replies import head
from tests.support.server import Reply, Server

DOCUMENT = """
paths:
  /chat:
    post:
      operationId: chat.create
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, required: [text, stream], properties: {text: {type: string}, stream: {type: boolean}}}}}
      responses:
        "200":
          description: The reply.
          content:
            application/json: {schema: {type: object, required: [text], properties: {text: {type: string}}}}
            text/event-stream: {schema: {$ref: "#/components/schemas/Part"}}
    get:
      operationId: chat.follow
      x-sdk-stream: {end: bye}
      responses: {"200": {description: Parts., content: {text/event-stream: {schema: {$ref: "#/components/schemas/Part"}}}}}
  /lines:
    get:
      operationId: lines.get
      responses: {"200": {description: Lines., content: {application/x-ndjson: {schema: {$ref: "#/components/schemas/Part"}}}}}
    put:
      operationId: lines.sequence
      responses: {"200": {description: Texts., content: {application/json-seq: {schema: {$ref: "#/components/schemas/Part"}}}}}
  /text:
    get:
      operationId: text.get
      responses: {"200": {description: Text., content: {text/event-stream: {}}}}
  /wait:
    post:
      operationId: wait.one
      requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Part"}, {$ref: "#/components/schemas/Other"}]}}}}
      x-sdk-stream: {request: /live, name: many}
      responses: {"200": {description: Parts., content: {application/json: {schema: {type: integer}}, application/jsonl: {schema: {type: integer}}}}}
components:
  schemas:
    Part: {type: object, required: [n], properties: {n: {type: integer}, text: {type: string}, live: {type: boolean}}}
    Other: {type: object, required: [other], properties: {other: {type: integer}, live: {type: boolean}}}
"""
KINDS = ("sync", "async", "httpx", "async httpx")
EVENTS = {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"}
LINES = {"Content-Type": "application/x-ndjson", "Transfer-Encoding": "chunked"}
END = b"0\r\n\r\n"


def chunks(*parts: bytes | float) -> list[bytes | float]:
    return [b"%x\r\n%s\r\n" % (len(part), part) if isinstance(part, bytes) else part for part in parts]


def streamed(*parts: bytes | float, headers: dict[str, str] = EVENTS, end: bytes = END) -> Reply:
    """A stream whose parts are sent one by one, and that is cut off if it has no end."""
    return Reply((head(200, headers), *chunks(*parts), end), "stay" if end else "close")


@dataclass
class Seen:
    """What the caller saw of a stream."""

    data: list[Any] = field(default_factory=list)
    events: list[tuple[str, str]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    error: Any = None
    stream: Any = None

    def add(self, event: Any) -> None:
        self.data.append(event.data)
        self.events.append((event.event, event.id))
        self.times.append(time.monotonic())

    @property
    def numbers(self) -> list[int]:
        return [each.n for each in self.data]


class Follower:
    """Follows a stream with one kind of client."""

    def __init__(self, kind: str, package: GeneratedPackage) -> None:
        self.kind = kind
        self.package = package
        self.errors: Any = package.module("errors")

    def follow(
        self, server: Server, open_: Callable[[Any], Any], *, take: int = 1000, times: int = 1, **settings: Any
    ) -> Seen:
        seen, arguments = Seen(), {"base_url": f"http://{server.address}", "timeout": 5.0, **settings}
        try:
            if self.kind.startswith("async"):
                asyncio.run(self._follow_async(open_, seen, take, times, arguments))
            else:
                self._follow(open_, seen, take, times, arguments)
        except self.errors.AcmeError as error:
            seen.error = error
        return seen

    def _follow(self, open_: Callable[[Any], Any], seen: Seen, take: int, times: int, arguments: Any) -> None:
        with httpx2.Client() as http:
            more = {"http_client": http} if self.kind == "httpx" else {}
            with self.package.package.Acme(**arguments, **more) as client:
                for _ in range(times):
                    with open_(client) as seen.stream:
                        for event in seen.stream.events():
                            seen.add(event)
                            if len(seen.data) == take:
                                break

    async def _follow_async(
        self, open_: Callable[[Any], Any], seen: Seen, take: int, times: int, arguments: Any
    ) -> None:
        async with httpx2.AsyncClient() as http:
            more = {"http_client": http} if self.kind == "async httpx" else {}
            async with self.package.package.AsyncAcme(**arguments, **more) as client:
                for _ in range(times):
                    async with open_(client) as seen.stream:
                        async for event in seen.stream.events():
                            seen.add(event)
                            if len(seen.data) == take:
                                break


def follow(client: Any) -> Any:
    return client.chat.create_stream(text="Hi")


def lines(client: Any) -> Any:
    return client.lines.get()


def served(*replies: Reply) -> Server:
    server = Server()
    server.will(*replies)
    return server

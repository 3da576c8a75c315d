"""Streams against a server on loopback: the same items and errors by every client and transport."""

from __future__ import annotations

import asyncio
import gzip
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import httpx2
import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import HANG_UP, RESET, head, reply
from tests.support.server import Received, Reply, Server

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


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("streaming"))


@pytest.fixture(params=KINDS)
def follower(request: pytest.FixtureRequest, package: GeneratedPackage) -> Follower:
    return Follower(request.param, package)


def follow(client: Any) -> Any:
    return client.chat.create_stream(text="Hi")


def lines(client: Any) -> Any:
    return client.lines.get()


def served(*replies: Reply) -> Server:
    server = Server()
    server.will(*replies)
    return server


ZOE = 'data: {"n": 1, "text": "Zoë 🦊"}\r\nid: 7\r\nevent: part\r\n\r\n: ping\n\ndata: {"n":\ndata: 2}\r\rdata: [DONE]\n\n'.encode()


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_events_in_awkward_chunks(follower: Follower, size: int) -> None:
    with served(streamed(*[ZOE[start : start + size] for start in range(0, len(ZOE), size)])) as server:
        seen = follower.follow(server, follow)

    assert seen.error is None
    assert [(each.n, each.text) for each in seen.data] == [(1, "Zoë 🦊"), (2, follower.package.package.UNSET)]
    assert seen.events == [("part", "7"), ("message", "7")]
    assert seen.stream.last_event_id == "7"


def test_both_forms_say_which_they_are(follower: Follower) -> None:
    with served(streamed(b"data: [DONE]\n\n")) as server:
        follower.follow(server, follow)

        (received,) = server.requests
    assert received.json == {"text": "Hi", "stream": True}
    assert received.headers["accept"] == "text/event-stream, */*;q=0.1"
    assert received.headers["accept-encoding"] == "identity"


def test_the_form_with_one_value_says_so(package: GeneratedPackage) -> None:
    received = package.request_of(lambda client: client.chat.create(text="Hi"), reply({"text": "Ho"}))

    assert received.json == {"text": "Hi", "stream": False}
    assert "accept" in received.headers


def _many(client: Any, body: Any) -> Any:
    return client.wait.many(body=body)


def test_a_whole_body_gets_the_member_that_asks_for_the_stream(follower: Follower) -> None:
    model = follower.package.module("models").Part(n=1)
    bodies: list[Any] = [{"other": 1}, model]
    for body in bodies:
        with served(streamed(b"1\n2", headers=LINES)) as server:
            seen = follower.follow(server, partial(_many, body=body))

            assert server.requests[0].json["live"] is True
        assert seen.data == [1, 2]


def test_an_item_comes_before_the_next_one_is_written(follower: Follower) -> None:
    with served(streamed(b'{"n": 1}\n', 0.5, b'{"n": 2}\n', headers=LINES)) as server:
        seen = follower.follow(server, lines)

    assert seen.numbers == [1, 2]
    assert seen.times[1] - seen.times[0] > 0.4


@pytest.mark.parametrize("end", [b"", b"zz\r\n"])
def test_a_stream_that_breaks_off_says_how_far_it_came_and_is_not_requested_again(
    follower: Follower, end: bytes
) -> None:
    broken = streamed(b'id: 7\ndata: {"n": 1}\n\n', 0.1, b'data: {"n": 2}\n\ndata: {"n": 3}\n', 0.1, end=end)
    with served(broken, broken) as server:
        seen = follower.follow(server, follow, retries=2)

        assert len(server.requests) == 1
        server.wait_until_closed(1)
    assert seen.numbers == [1, 2]
    assert type(seen.error) is follower.errors.StreamInterruptedError
    assert (seen.error.items, seen.error.last_event_id, seen.error.timeout, seen.error.status) == (2, "7", False, 200)
    assert "POST /chat: the stream was interrupted after 2 items: " in str(seen.error)
    assert "is not repeated" in str(seen.error)


@pytest.mark.parametrize("lost", [HANG_UP, RESET])
def test_a_stream_that_may_have_begun_is_not_requested_again(follower: Follower, lost: Reply) -> None:
    with served(lost, streamed(b"")) as server:
        seen = follower.follow(server, follow, retries=2)

        assert len(server.requests) == 1
    assert type(seen.error) is follower.errors.OutcomeUnknownError


def test_a_refusal_before_the_stream_is_retried_or_raised(follower: Follower) -> None:
    busy = reply({"message": "busy"}, status=503, headers={"Retry-After": "0"})
    with served(busy, streamed(b'data: {"n": 1}\n\n'), reply({"message": "no"}, status=400)) as server:
        assert follower.follow(server, follow, retries=1).numbers == [1]
        seen = follower.follow(server, follow)

    assert seen.error.status == 400 and "no" in str(seen.error)


@pytest.mark.parametrize("media_type", ["application/json", "text/html"])
def test_one_value_in_place_of_events_is_an_error_that_shows_it(follower: Follower, media_type: str) -> None:
    with served(reply({"oh": "no"}, headers={"Content-Type": media_type})) as server:
        seen = follower.follow(server, follow)

    assert type(seen.error) is follower.errors.APIResponseError
    assert "the response is not a stream" in str(seen.error)
    assert seen.error.body == {"oh": "no"}


def test_silence_is_limited_and_the_whole_is_not(follower: Follower) -> None:
    event = b'data: {"n": 1}\n\n'
    with served(streamed(event, 0.25, event, 0.25, b":\n", 0.25, event, 0.25, event, 5.0)) as server:
        started = time.monotonic()
        seen = follower.follow(server, follow, timeout=0.4)

        assert 1.3 < time.monotonic() - started < 3
        server.wait_until_closed(1)
    assert seen.numbers == [1] * 4
    assert seen.error.timeout and "no item came in time" in str(seen.error)


# The timeouts of httpx are for each read.
@pytest.mark.parametrize("follower", ["sync", "async", "async httpx"], indirect=True)
def test_an_item_that_drips_is_silence(follower: Follower) -> None:
    dripping: list[bytes | float] = [each for _ in range(30) for each in (b"data: 1", 0.1)]
    with served(streamed(*dripping)) as server:
        seen = follower.follow(server, follow, timeout=0.4)

    assert seen.error.timeout


def test_stopping_early_closes_the_connection(follower: Follower) -> None:
    with served(streamed(b'data: {"n": 1}\n\n', b'data: {"n": 2}\n\n', 5.0, end=b"")) as server:
        started = time.monotonic()
        seen = follower.follow(server, follow, take=1)

        server.wait_until_closed(1)
        assert time.monotonic() - started < 3
    assert seen.numbers == [1] and seen.error is None


def test_a_complete_stream_leaves_its_connection_to_the_next(follower: Follower) -> None:
    with served(*[streamed(b'{"n": 1}\n', headers=LINES)] * 3) as server:
        seen = follower.follow(server, lines, times=3, max_connections=1)

        assert server.connections == 1
    assert seen.numbers == [1, 1, 1]


def test_the_end_is_obeyed_and_frees_the_connection(follower: Follower) -> None:
    bye = streamed(b'data: {"n": 1}\n\ndata: bye\n\ndata: {"n": 2}\n\n')
    with served(bye, bye) as server:
        seen = follower.follow(server, lambda client: client.chat.follow(), times=2, max_connections=1)

    assert seen.numbers == [1, 1] and seen.error is None


def test_a_stated_end_that_is_missing_is_an_error(follower: Follower) -> None:
    with served(streamed(b'data: {"n": 1}\n\n')) as server:
        seen = follower.follow(server, lambda client: client.chat.follow())

    assert seen.numbers == [1]
    assert "it ended without 'bye'" in str(seen.error)


@pytest.mark.parametrize("members", [1, 3])
def test_gzip_is_decompressed_as_it_comes(follower: Follower, members: int) -> None:
    parts = [gzip.compress(b'{"n": %d}\n' % number) for number in range(members)]
    with served(streamed(*parts, headers={**LINES, "Content-Encoding": "gzip"})) as server:
        seen = follower.follow(server, lines)

    assert seen.numbers == list(range(members)) and seen.error is None


def test_gzip_that_is_cut_off(follower: Follower) -> None:
    with served(
        streamed(gzip.compress(b'{"n": 1}\n{"n": 2')[:-9], headers={**LINES, "Content-Encoding": "gzip"})
    ) as server:
        seen = follower.follow(server, lines)

    assert "the compressed response is cut off" in str(seen.error)


@pytest.mark.parametrize(
    ("content", "expected", "pointers"),
    [
        (b'{"n": "x", "text": "a"}', ("x", "a"), ["/n"]),
        (b"[1]", [1], [""]),
        (b"null", None, [""]),
        (b'{"n": 1', '{"n": 1', [""]),
        (b"\xff", "\ufffd", [""]),
        (b'{"n": 1, "text": "\xff"}', (1, "\ufffd"), ["/text"]),
        (b'{"n": NaN}', None, ["/n"]),
    ],
)
def test_an_item_that_drifts_is_raw_and_reported(
    follower: Follower, content: bytes, expected: Any, pointers: Sequence[str]
) -> None:
    drift: list[str] = []

    class Drifts(follower.package.module("hooks").Hooks):  # type: ignore[misc]
        def on_drift(self, event: Any, /) -> None:
            drift.extend(each.pointer for each in event.drift)

    with served(streamed(b'{"n": 0}\n' + content + b'\n{"n": 2}\n', headers=LINES)) as server:
        seen = follower.follow(server, lines, hooks=Drifts())

    first, odd, last = seen.data
    assert (first.n, last.n) == (0, 2)
    assert drift == list(pointers)
    if isinstance(expected, tuple):
        assert (odd.n, odd.text) == expected
    elif content != b'{"n": NaN}':
        assert odd == expected


def test_drift_of_a_strict_client_is_an_error(follower: Follower) -> None:
    with served(streamed(b'{"n": 0}\n{"n": "x"}\n', 5.0, headers=LINES)) as server:
        seen = follower.follow(server, lines, strict=True)

        server.wait_until_closed(1)
    assert seen.numbers == [0]
    assert type(seen.error) is follower.errors.DriftError


def test_a_sequence(follower: Follower) -> None:
    with served(
        streamed(b'\x1e{"n":', b' 1}\n\x1e{"n": 2}\n\x1e', headers={**LINES, "Content-Type": "application/json-seq"})
    ) as server:
        seen = follower.follow(server, lambda client: client.lines.sequence())

    assert seen.numbers == [1, 2] and seen.error is None


def test_events_without_a_schema_are_text(follower: Follower) -> None:
    with served(streamed("data: Zoë\ndata\n\ndata: [DONE]\n\n".encode())) as server:
        seen = follower.follow(server, lambda client: client.text.get())

    assert seen.data == ["Zoë\n", "[DONE]"]


def test_an_item_that_is_too_large(follower: Follower, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follower.package.module("_runtime.streaming.items"), "MAX_ITEM_SIZE", 1000)
    with served(streamed(b'{"n": 1}\n', b"x" * 2000, 5.0, headers=LINES)) as server:
        seen = follower.follow(server, lines)

        server.wait_until_closed(1)
    assert seen.numbers == [1]
    assert "an item of the stream is larger than 1,000 bytes" in str(seen.error)


def test_a_cancelled_iteration_closes_the_connection(package: GeneratedPackage) -> None:
    async def main(server: Server) -> None:
        async with package.package.AsyncAcme(base_url=f"http://{server.address}") as client:

            async def read() -> None:
                async for _ in client.lines.get():
                    pass

            task = asyncio.create_task(read())
            await asyncio.sleep(0.3)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.to_thread(server.wait_until_closed, 1)

    with served(streamed(b'{"n": 1}\n', 8.0, headers=LINES)) as server:
        asyncio.run(main(server))


def test_closing_the_client_ends_its_streams(package: GeneratedPackage) -> None:
    with served(*[streamed(b'{"n": 1}\n', 8.0, headers=LINES)] * 2) as server:
        client = package.package.Acme(base_url=f"http://{server.address}")
        reading, waiting = client.lines.get(), client.lines.get()
        assert [next(reading).n, next(waiting).n] == [1, 1]
        threading.Timer(0.3, client.close).start()
        started = time.monotonic()
        with pytest.raises(package.module("errors").StreamInterruptedError):
            next(reading)

        assert time.monotonic() - started < 3
        server.wait_until_closed(2)


def test_closing_the_async_client_ends_its_streams(package: GeneratedPackage) -> None:
    async def main(server: Server) -> None:
        client = package.package.AsyncAcme(base_url=f"http://{server.address}")
        reading, waiting = await client.lines.get(), await client.lines.get()
        assert [(await anext(reading)).n, (await anext(waiting)).n] == [1, 1]
        asyncio.get_running_loop().call_later(0.3, lambda: closing.append(asyncio.ensure_future(client.close())))
        with pytest.raises(package.module("errors").StreamInterruptedError, match="the client was closed"):
            await anext(reading)
        await closing[0]
        await asyncio.to_thread(server.wait_until_closed, 2)

    closing: list[Any] = []
    with served(*[streamed(b'{"n": 1}\n', 8.0, headers=LINES)] * 2) as server:
        asyncio.run(main(server))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_leaves_the_stream_to_its_parent(package: GeneratedPackage) -> None:
    with (
        served(streamed(b'{"n": 1}\n', 1.0, b'{"n": 2}\n', headers=LINES)) as server,
        package.package.Acme(base_url=f"http://{server.address}") as client,
        client.lines.get() as stream,
    ):
        assert next(stream).n == 1
        found: list[int] = []
        reading = threading.Thread(target=lambda: found.append(next(stream).n))
        reading.start()
        time.sleep(0.2)
        if not (child := os.fork()):
            client.close()
            stream.close()
            os._exit(0)
        os.waitpid(child, 0)
        reading.join(5)

        assert found == [2]


def test_a_stream_that_nobody_holds_is_closed(package: GeneratedPackage) -> None:
    with served(*[streamed(b'{"n": 1}\n', 8.0, headers=LINES)] * 2) as server:
        with package.package.Acme(base_url=f"http://{server.address}", max_connections=1) as client:
            for _ in range(2):
                assert next(client.lines.get()).n == 1
        server.wait_until_closed(2)


def test_with_response(package: GeneratedPackage) -> None:
    def numbers(base_url: str) -> Any:
        with package.package.Acme(base_url=base_url) as client:
            response = client.with_response(client.lines.get)()
            return response, [each.n for each in response.result]

    async def numbers_async(base_url: str) -> Any:
        async with package.package.AsyncAcme(base_url=base_url) as client:
            response = await client.with_response(client.lines.get)()
            return response, [each.n async for each in response.result]

    for use in (numbers, lambda base_url: asyncio.run(numbers_async(base_url))):
        with served(streamed(b'{"n": 1}\n', headers={**LINES, "X-Request-Id": "req-7"})) as server:
            response, found = use(f"http://{server.address}")

        assert (response.request_id, response.attempts, found) == ("req-7", 1, [1])


def test_nothing_is_sent_before_an_async_stream_is_opened(package: GeneratedPackage) -> None:
    async def main(server: Server) -> list[Received]:
        async with package.package.AsyncAcme(base_url=f"http://{server.address}") as client:
            client.lines.get()
            await asyncio.sleep(0.1)
            return list(server.requests)

    with served() as server:
        assert asyncio.run(main(server)) == []

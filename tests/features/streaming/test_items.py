"""The items of streams: the same from every client and transport, whatever their chunks."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Sequence
from functools import partial
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

from .follower import LINES, Follower, follow, lines, served, streamed

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


@pytest.mark.parametrize("media_type", ["application/json", "text/html"])
def test_one_value_in_place_of_events_is_an_error_that_shows_it(follower: Follower, media_type: str) -> None:
    with served(reply({"oh": "no"}, headers={"Content-Type": media_type})) as server:
        seen = follower.follow(server, follow)

    assert type(seen.error) is follower.errors.APIResponseError
    assert "the response is not a stream" in str(seen.error)
    assert seen.error.body == {"oh": "no"}


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

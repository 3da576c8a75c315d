"""The connection and the call when a stream ends, breaks off, falls silent or is abandoned."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import threading
import time
from contextlib import suppress
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import HANG_UP, RESET, head, reply
from tests.support.server import Received, Reply, Server

from .follower import END, EVENTS, LINES, Follower, chunks, follow, lines, served, streamed


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


def test_an_async_stream_that_nobody_holds_is_closed(package: GeneratedPackage) -> None:
    async def main(server: Server) -> None:
        async with package.package.AsyncAcme(base_url=f"http://{server.address}", max_connections=1) as client:
            for _ in range(2):
                assert (await anext(await client.lines.get())).n == 1
                gc.collect()
            await asyncio.to_thread(server.wait_until_closed, 1)

    with served(*[streamed(b'{"n": 1}\n', 8.0, headers=LINES)] * 2) as server:
        asyncio.run(main(server))


@pytest.mark.parametrize("follower", ["sync", "async"], indirect=True)
def test_a_slow_reader_holds_up_the_server(follower: Follower, package: GeneratedPackage) -> None:
    """A client that is not asked for items reads little, so that its memory does not grow."""
    part, sent = b'{"n": 1}\n' * 10_000, [0]
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                connection.recv(65_536)
                connection.sendall(head(200, LINES))
                for _ in range(1_000):
                    connection.sendall(b"%x\r\n%s\r\n" % (len(part), part))
                    sent[0] += len(part)

        def read_one(client: Any) -> None:
            with client.lines.get() as stream:
                assert next(stream).n == 1
                time.sleep(0.5)

        async def read_one_async(client: Any) -> None:
            async with client, client.lines.get() as stream:
                assert (await anext(stream)).n == 1
                await asyncio.sleep(0.5)

        serving = threading.Thread(target=serve)
        serving.start()
        url = "http://{}:{}".format(*listener.getsockname())
        if follower.kind == "sync":
            with package.package.Acme(base_url=url) as client:
                read_one(client)
        else:
            asyncio.run(read_one_async(package.package.AsyncAcme(base_url=url)))
        serving.join(5)

    assert 0 < sent[0] < 30_000_000  # what the system keeps, of 90 MB


@pytest.mark.parametrize("follower", ["sync", "async"], indirect=True)
def test_a_stream_that_begins_before_the_request_is_sent(follower: Follower) -> None:
    """The rest of the request is sent all the same, because the stream may depend on it."""
    begun = Reply((head(200, EVENTS), *chunks(b'data: {"n": 1}\n\n'), 0.2, *chunks(b'data: {"n": 2}\n\n'), END))
    text = "x" * 8_000_000
    with served() as server:
        server.greeting = Reply((0.1, begun.steps[0]))
        server.decide = lambda _: Reply(begun.steps[1:])
        seen = follower.follow(server, lambda client: client.chat.create_stream(text=text))

        assert len(server.requests[0].body) > len(text)
    assert seen.numbers == [1, 2]


def test_nothing_is_sent_before_an_async_stream_is_opened(package: GeneratedPackage) -> None:
    async def main(server: Server) -> list[Received]:
        async with package.package.AsyncAcme(base_url=f"http://{server.address}") as client:
            client.lines.get()
            await asyncio.sleep(0.1)
            return list(server.requests)

    with served() as server:
        assert asyncio.run(main(server)) == []

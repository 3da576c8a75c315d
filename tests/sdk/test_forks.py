"""One client in many hands: threads, tasks, event loops and forked children, and the sockets that they leave."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk._runtime.transport.base import Request, Response, TransportError
from clicksend_sdk.errors import (
    APIConnectionError,
    APITimeoutError,
    ArgumentError,
    CallError,
    ClientClosedError,
)

from .conftest import Connect, Subject
from .replies import HANG_UP, RESET, STALL, cut_off, dripping, envelope, gzipped, reply, success
from .server import Received, Reply, Server

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
quiet_fork = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
quiet_loop = pytest.mark.filterwarnings("ignore:unclosed transport:ResourceWarning")  # of asyncio, in debug modes
counts_files = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="open files cannot be counted here")


def number_of(request: Received) -> int:
    """The number in the path, which the caller chose."""
    return int(request.target.rpartition("/")[2])


def echo(request: Received) -> Reply:
    """A contact list with the number that was asked for."""
    number = number_of(request)
    return Reply((number % 3 / 1000, *success({"list_id": number, "list_name": f"List {number}"}).steps))


def asking(number: int) -> Callable[[ClickSend], Any]:
    """A call for one list."""
    return lambda c: c.lists.get(number)


def settings_for(server: Server, **more: Any) -> Any:
    return {"base_url": f"http://{server.address}/v3", "timeout": 5.0, "retries": 0, **more}


# ── threads ──


def test_64_threads_share_a_client(server: Server) -> None:
    server.decide = echo
    start = threading.Barrier(64, timeout=10)

    def calls(thread: int) -> list[bool]:
        start.wait()
        numbers = range(thread * 100, thread * 100 + 8)
        results = [(number, client.lists.get(number)) for number in numbers]
        return [(got.list_id, got.list_name) == (number, f"List {number}") for number, got in results]

    with ClickSend("nora", "s3cret", **settings_for(server)) as client, ThreadPoolExecutor(64) as threads:
        right = [each for results in threads.map(calls, range(64)) for each in results]

    assert right == [True] * 512
    assert len(server.requests) == len({request.target for request in server.requests}) == 512
    server.wait_until_closed(server.connections)


def test_64_tasks_share_a_client(server: Server) -> None:
    server.decide = echo

    async def calls() -> list[Any]:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server)) as client:
            return await asyncio.gather(*[client.lists.get(number) for number in range(256)])

    assert [(each.list_id, each.list_name) for each in asyncio.run(calls())] == [(n, f"List {n}") for n in range(256)]
    assert len(server.requests) == 256
    server.wait_until_closed(server.connections)


def test_no_more_connections_than_allowed(server: Server, connect: Connect) -> None:
    busy, most, lock = set[int](), [0], threading.Lock()

    def counted(request: Received) -> Reply:
        with lock:
            busy.add(request.connection)
            most[0] = max(most[0], len(busy))
        time.sleep(0.01)
        with lock:
            busy.discard(request.connection)
        return echo(request)

    server.decide = counted
    client = connect(max_connections=3)

    results = client.together([asking(number) for number in range(24)])

    assert [each.list_id for each in results] == list(range(24))
    assert most[0] <= 3
    assert server.connections == 3


ASKED_TOO_LATE: Any = {"messages": [], "options": {"timeout": 0.1}}


def test_a_call_that_gets_no_connection_in_time(server: Server) -> None:
    server.will(Reply((0.4, *success({"list_id": 1}).steps)))

    with (
        ClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client,
        ThreadPoolExecutor(1) as threads,
    ):
        first = threads.submit(client.lists.get, 1)
        server.wait_until_asked(1)
        with pytest.raises(APITimeoutError) as caught:  # and no OutcomeUnknownError: nothing was sent
            client.sms.send(**ASKED_TOO_LATE)
        assert first.result(10).list_id == 1

    assert 0.09 <= caught.value.elapsed < 1
    assert len(server.requests) == 1


def test_an_async_call_that_gets_no_connection_in_time(server: Server) -> None:
    server.will(Reply((0.4, *success({"list_id": 1}).steps)))

    async def calls() -> float:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client:
            first = asyncio.ensure_future(client.lists.get(1))
            await until_asked(server, 1)
            with pytest.raises(APITimeoutError) as caught:
                await client.sms.send(**ASKED_TOO_LATE)
            assert (await first).list_id == 1
            return caught.value.elapsed

    assert 0.09 <= asyncio.run(calls()) < 1
    assert len(server.requests) == 1


@pytest.mark.parametrize("number", [0, -1, 1.5, "3", True])
def test_a_number_of_connections_that_is_none(number: Any, server: Server, connect: Connect) -> None:
    with pytest.raises(ArgumentError, match=r"^max_connections: expected a number from 1, got"):
        connect(max_connections=number)

    assert server.connections == 0


# ── copies ──


def test_a_copy_has_the_same_connections(server: Server, client: Subject) -> None:
    server.decide = echo
    copy = client.client.with_options(timeout=3.0, headers={"X-Copy": "1"})

    client.call(asking(1))
    client.call(lambda _: copy.lists.get(2))
    client.call(asking(3))

    assert [request.connection for request in server.requests] == [0, 0, 0]
    assert ["x-copy" in request.headers for request in server.requests] == [False, True, False]


@pytest.mark.parametrize("which", ["original", "copy"])
@pytest.mark.parametrize("used", [True, False])
def test_closing_one_closes_both(used: bool, which: str, server: Server, client: Subject) -> None:
    server.decide = echo
    copy = client.client.with_options(timeout=3.0)
    if used:
        client.call(lambda _: copy.lists.get(2))

    client.call(lambda c: (copy if which == "copy" else c).close())

    for each in (client.client, copy):
        with pytest.raises(ClientClosedError):
            client.call(lambda _, each=each: each.lists.get(1))  # type: ignore[misc]
    assert len(server.requests) == used
    server.wait_until_closed(server.connections)


class Down:
    """A server that nobody reaches."""

    def __init__(self) -> None:
        self.attempts = 0

    def send(self, request: Request, deadline: float, /) -> Response:
        self.attempts += 1
        raise TransportError("NOT_SENT", "refused")

    def now(self) -> float:
        return 0.0

    def sleep(self, seconds: float, /) -> None:
        pass

    def close(self) -> None:
        pass


def test_a_copy_has_the_same_budget_of_retries() -> None:
    down = Down()
    client = ClickSend("nora", "s3cret", transport=down, retries=1)
    copies = [client.with_options(timeout=9.0) for _ in range(3)]

    for number in range(60):
        with pytest.raises(APIConnectionError):
            copies[number % 3].countries.list()

    assert down.attempts == 60 + 20


# ── forks ──


def in_child(use: Callable[[], object]) -> int:
    """Do it in a forked child, at the same time; its process. The child ends with 0 if all went well."""
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        use()
        code = 0
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        os._exit(code)


def ended(pid: int) -> int:
    """How the child ended, if that is soon."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        gone, status = os.waitpid(pid, os.WNOHANG)
        if gone:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.005)
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    raise AssertionError("the child hangs")


def used_by(server: Server, numbers: range) -> set[int]:
    """The connections over which these calls came."""
    return {request.connection for request in server.requests if number_of(request) in numbers}


PARENT, CHILD = range(1000, 1200), range(2000, 2200)


@forks
@quiet_fork
def test_a_forked_child_and_its_parent_get_their_own_replies(server: Server) -> None:
    server.decide = echo

    def calls(numbers: range) -> None:
        wrong = [number for number in numbers if client.lists.get(number).list_id != number]
        assert not wrong

    with ClickSend("nora", "s3cret", **settings_for(server)) as client:
        with ThreadPoolExecutor(4) as threads:
            list(threads.map(client.lists.get, range(12)))
        pid = in_child(lambda: calls(CHILD))
        calls(PARENT)
        assert ended(pid) == 0

    assert not used_by(server, PARENT) & used_by(server, CHILD)
    assert not used_by(server, range(12)) & used_by(server, CHILD)
    assert used_by(server, PARENT) <= used_by(server, range(12))


@forks
@quiet_fork
def test_a_fork_while_other_threads_are_calling(server: Server) -> None:
    server.decide = echo
    stop = threading.Event()
    wrong: list[int] = []

    def calls(first: int) -> None:
        number = first
        while not stop.is_set():
            if client.lists.get(number).list_id != number:
                wrong.append(number)
            number += 1

    with ClickSend("nora", "s3cret", **settings_for(server, max_connections=4)) as client:
        threads = [threading.Thread(target=calls, args=(10_000 * n,)) for n in range(1, 5)]
        for thread in threads:
            thread.start()
        server.wait_until_asked(8)
        try:
            # All four connections of the parent may be in use now; those are not missing in the child.
            pids = [
                in_child(lambda: [client.lists.get(n).list_id == n or os._exit(2) for n in range(90_000, 90_010)])
                for _ in range(3)
            ]
            assert [ended(pid) for pid in pids] == [0, 0, 0]
        finally:
            stop.set()
            for thread in threads:
                thread.join(10)

    assert wrong == []


@forks
@quiet_fork
def test_a_child_that_closes_its_client_does_not_close_its_parents(server: Server) -> None:
    server.decide = echo

    def closes() -> None:
        client.lists.get(2)
        client.close()
        with pytest.raises(ClientClosedError):
            client.lists.get(3)

    with ClickSend("nora", "s3cret", **settings_for(server)) as client:
        client.lists.get(1)
        assert ended(in_child(closes)) == 0
        assert ended(in_child(client.close)) == 0
        assert client.lists.get(4).list_id == 4

    assert [request.connection for request in server.requests] == [0, 1, 0]


@forks
@quiet_fork
@pytest.mark.parametrize("inside", [False, True], ids=["between", "inside"])
def test_an_async_client_in_a_forked_child(inside: bool, server: Server) -> None:
    server.decide = echo

    async def calls(numbers: range) -> None:
        results = []
        for start in range(numbers.start, numbers.stop, 10):
            results += await asyncio.gather(*[client.lists.get(number) for number in range(start, start + 10)])
        assert [each.list_id for each in results] == list(numbers)

    def child() -> None:
        asyncio.run(calls(CHILD))

    async def parent() -> int:
        await calls(range(20))
        pid = in_child(child) if inside else 0
        await calls(PARENT)
        return pid

    client = AsyncClickSend("nora", "s3cret", **settings_for(server))
    with asyncio.Runner() as runner:
        pid = runner.run(parent())
        if not inside:
            pid = in_child(child)
            runner.run(calls(range(1200, 1300)))
        assert ended(pid) == 0
        runner.run(client.close())

    assert len(used_by(server, CHILD)) <= 10
    assert not used_by(server, range(1000, 1300)) & used_by(server, CHILD)
    assert used_by(server, PARENT) <= used_by(server, range(20))


# ── cancellation ──


async def until_asked(server: Server, requests: int) -> None:
    await asyncio.to_thread(server.wait_until_asked, requests)


async def cancel(task: asyncio.Task[Any]) -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


SLOW = {
    "waiting": STALL,
    "in-the-headers": Reply((b"HTTP/1.1 200 OK\r\nContent-Le", 9.0)),
    "in-the-body": Reply((b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", 9.0)),
    "dripping": dripping(envelope({"list_id": 99}), every=0.02),
}


@pytest.mark.parametrize("name", SLOW)
def test_a_cancelled_call_gives_its_connection_back(name: str, server: Server) -> None:
    server.will(SLOW[name], success({"list_id": 1}), success({"list_id": 2}))

    async def calls() -> None:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client:
            task = asyncio.ensure_future(client.lists.get(99))
            await until_asked(server, 1)
            await asyncio.sleep(0.03)
            await cancel(task)
            results = [await client.lists.get(1), await client.lists.get(2)]
        assert [each.list_id for each in results] == [1, 2]

    asyncio.run(calls())

    assert [(number_of(each), each.connection) for each in server.requests] == [(99, 0), (1, 1), (2, 1)]
    server.wait_until_closed(2)


def test_a_call_that_is_cancelled_in_the_queue(server: Server) -> None:
    server.decide = lambda request: Reply((0.15, *echo(request).steps))

    async def calls() -> None:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client:
            first = asyncio.ensure_future(client.lists.get(1))
            await until_asked(server, 1)
            second, third = (asyncio.ensure_future(client.lists.get(number)) for number in (2, 3))
            await asyncio.sleep(0.02)
            await cancel(second)
            assert [(await each).list_id for each in (first, third)] == [1, 3]

    asyncio.run(calls())

    assert [number_of(request) for request in server.requests] == [1, 3]


def test_calls_that_are_cancelled_at_any_time(server: Server) -> None:
    server.decide = echo

    async def calls() -> None:
        async with AsyncClickSend("nora", "s3cret", **settings_for(server, max_connections=2)) as client:
            for number in range(60):
                task = asyncio.ensure_future(client.lists.get(number))
                await asyncio.sleep(number / 20_000)
                task.cancel()
                other = await client.lists.get(number + 1000)
                assert other.list_id == number + 1000
                [result] = await asyncio.gather(task, return_exceptions=True)
                assert isinstance(result, asyncio.CancelledError) or result.list_id == number  # type: ignore[union-attr]

    asyncio.run(calls())

    server.wait_until_closed(server.connections)


def test_an_interrupt_leaves_nothing_behind(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    from clicksend_sdk._runtime.transport.http11 import ResponseParser

    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    server.will(success({"list_id": 99}), success({"list_id": 1}))

    with ClickSend("nora", "s3cret", **settings_for(server, max_connections=1)) as client:
        with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
            patched.setattr(ResponseParser, "feed", interrupted)
            client.lists.get(99)
        assert client.lists.get(1).list_id == 1

    assert [(number_of(each), each.connection) for each in server.requests] == [(99, 0), (1, 1)]


# ── event loops ──


@quiet_loop
def test_a_client_outlives_its_event_loop(server: Server) -> None:
    server.decide = echo
    client = AsyncClickSend("nora", "s3cret", **settings_for(server))

    async def calls(numbers: range) -> list[Any]:
        return await asyncio.gather(*[client.lists.get(number) for number in numbers])

    seen = [each.list_id for start in (0, 10, 20) for each in asyncio.run(calls(range(start, start + 4)))]
    asyncio.run(client.close())
    gc.collect()

    assert seen == [0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23]
    assert not used_by(server, range(4)) & used_by(server, range(10, 14))
    server.wait_until_closed(server.connections)


def test_a_client_belongs_to_one_event_loop_at_a_time(server: Server) -> None:
    server.decide = echo
    client = AsyncClickSend("nora", "s3cret", **settings_for(server))
    failures: list[BaseException] = []

    def elsewhere() -> None:
        try:
            asyncio.run(client.lists.get(2))
        except BaseException as error:
            failures.append(error)

    async def calls() -> None:
        await client.lists.get(1)
        thread = threading.Thread(target=elsewhere)
        thread.start()
        await asyncio.to_thread(thread.join, 10)
        assert (await client.lists.get(3)).list_id == 3
        await client.close()

    asyncio.run(calls())

    [error] = failures
    assert type(error) is APIConnectionError
    assert "belongs to another event loop that is still open" in str(error)
    assert [number_of(request) for request in server.requests] == [1, 3]
    assert server.connections == 1


@quiet_loop
def test_a_client_is_closed_in_another_event_loop(server: Server) -> None:
    server.decide = echo
    client = AsyncClickSend("nora", "s3cret", **settings_for(server))

    async def call() -> None:
        await client.lists.get(1)

    asyncio.run(call())
    asyncio.run(client.close())
    with pytest.raises(ClientClosedError):
        asyncio.run(call())
    gc.collect()

    assert len(server.requests) == 1
    server.wait_until_closed(1)


def test_closing_during_a_call_of_the_async_client(server: Server) -> None:
    server.will(Reply((0.2, *success({"list_id": 1}).steps)))

    async def calls() -> None:
        client = AsyncClickSend("nora", "s3cret", **settings_for(server))
        task = asyncio.ensure_future(client.lists.get(1))
        await until_asked(server, 1)
        await client.close()
        [result] = await asyncio.gather(task, return_exceptions=True)
        assert isinstance(result, APIConnectionError) or result.list_id == 1  # type: ignore[union-attr]
        with pytest.raises(ClientClosedError):
            await client.lists.get(1)

    asyncio.run(calls())

    server.wait_until_closed(1)


# ── files ──


@pytest.fixture
def dead() -> Iterator[str]:
    """An address that takes no connections."""
    import socket

    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield "{}:{}".format(*bound.getsockname())


def open_files() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


@counts_files
def test_failures_leave_no_open_files(server: Server, connect: Connect, dead: str, tmp_path: Path) -> None:
    failures = [
        HANG_UP,
        RESET,
        Reply((b"SSH-2.0-OpenSSH\r\n",), "close"),
        Reply((b"HTTP/1.1 200 OK\r\nContent-Le",), "close"),
        cut_off(envelope([])),
        gzipped(envelope([]), keep=12),
        reply(b"<html>"),
        reply({}, status=500),
        reply({}, status=503, headers={"Connection": "close"}),
        Reply((0.2,), "close"),
    ]
    client, nobody = connect(timeout=0.1), connect(base_url=f"http://{dead}/v3")

    def fail(rounds: int) -> None:
        for _ in range(rounds):
            server.will(*failures)
            for _ in failures:
                with pytest.raises(CallError):
                    client.call(lambda c: c.countries.list())
            with pytest.raises(APIConnectionError):
                nobody.call(lambda c: c.countries.list())

    fail(1)
    server.wait_until_closed(server.connections - 1)
    before = open_files()
    fail(5)

    assert len(server.requests) == 60
    server.wait_until_closed(server.connections - 1)
    assert open_files() <= before + 2  # the connection that is kept has two ends here


@counts_files
def test_a_client_that_is_forgotten_closes_its_connections(server: Server) -> None:
    server.decide = echo
    before = open_files()

    for number in range(5):
        ClickSend("nora", "s3cret", **settings_for(server)).lists.get(number)
    gc.collect()

    server.wait_until_closed(5)
    assert open_files() == before

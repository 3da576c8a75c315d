"""A forked child uses the client of its parent over connections of its own."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk.errors import ClientClosedError

from tests.support.server import Server

from .echo import echo, settings_for, used_by

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
quiet_fork = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


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
    """The exit status of the child, if it ends soon."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        gone, status = os.waitpid(pid, os.WNOHANG)
        if gone:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.005)
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    raise AssertionError("the child hangs")


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
        server.wait_for_requests(8)
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

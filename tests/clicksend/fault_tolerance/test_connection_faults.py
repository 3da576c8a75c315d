"""Connections that are refused, closed or stale, and which calls are made again over another one."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest
from clicksend_sdk._runtime.transport.connection import Connection
from clicksend_sdk._runtime.transport.sync import HTTPTransport
from clicksend_sdk.errors import APIConnectionError, CallError, OutcomeUnknownError

from tests.clicksend.faults import IDLE, RACES, STALE, Setup
from tests.support.replies import HANG_UP, RESET, sent
from tests.support.server import Reply, Server

from .conftest import CALLS, Join, Peer, good, read, send


@pytest.fixture
def refusing() -> Iterator[socket.socket]:
    """A port that takes no connections."""
    with socket.socket() as bound:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(("127.0.0.1", 0))
        yield bound


def test_a_connection_that_is_refused(name: str, refusing: socket.socket, join: Join) -> None:
    peer = join(address="{}:{}".format(*refusing.getsockname()))

    error, seconds = peer.end_of(CALLS[name])

    assert type(error) is APIConnectionError
    assert error.attempts == 3
    assert len(peer.pauses) == 2
    assert seconds < 1


def test_a_connection_that_is_refused_once(name: str, refusing: socket.socket, join: Join) -> None:
    """Nothing was sent, so that every call is made again."""
    address, port = refusing.getsockname()
    refusing.close()
    peer = join(address=f"{address}:{port}")
    started: list[Server] = []

    def start() -> None:
        started.append(Server(port).__enter__())
        started[-1].will(good(name))

    peer.on_pause = start
    error, _ = peer.end_of(CALLS[name])
    peer.close()
    started[0].__exit__()

    assert error is None
    assert len(started[0].requests) == 1


@pytest.mark.parametrize("greeting", [HANG_UP, RESET], ids=["fin", "reset"])
def test_a_connection_that_ends_as_soon_as_it_is_open(
    greeting: Reply, name: str, setup: Setup, server: Server, join: Join
) -> None:
    """The client may notice before it sends or after, and must call the outcome unknown unless it was before."""
    server.greeting = greeting
    peer = join()

    error, _ = peer.end_of(CALLS[name])

    assert type(error) in ((APIConnectionError, OutcomeUnknownError) if name == "unsafe" else (APIConnectionError,))
    assert error is not None
    assert 1 <= error.attempts <= 3
    assert error.attempts == 3 or name == "unsafe"
    assert server.requests == []


@pytest.mark.parametrize("idle", IDLE)
def test_a_stale_connection(idle: str, name: str, setup: Setup, server: Server, join: Join) -> None:
    server.will(IDLE[idle], good(name), good(name))
    peer = join()

    first, _ = peer.end_of(read)
    if IDLE[idle].then != "stay":
        server.wait_until_closed(1)
    time.sleep(0.05)
    second, _ = peer.end_of(CALLS[name])

    assert first is None
    if idle in STALE and setup.startswith("httpx2"):
        assert second is not None
        assert second.status == 418, "the known limit is gone: take it off the list"
    else:
        assert second is None
        assert len(server.requests) == 2
        assert server.requests[1].connection == 1 or (idle, setup) == ("second reply at once", "sync")  # drops it
    assert peer.pauses == []


@pytest.mark.parametrize("race", RACES)
def test_a_kept_connection_that_ends_while_the_next_request_is_on_its_way(
    race: str, name: str, setup: Setup, server: Server, join: Join
) -> None:
    server.will(good("safe"), RACES[race], good(name))
    peer = join()

    first, _ = peer.end_of(read)
    second, _ = peer.end_of(CALLS[name])

    assert first is None
    if name == "unsafe":
        assert type(second) is OutcomeUnknownError
        assert [request.connection for request in server.requests] == [0, 0]
    else:
        assert second is None
        assert [request.connection for request in server.requests] == [0, 0, 1]


@pytest.mark.parametrize(("then", "kind"), [("fin", OutcomeUnknownError), ("reset", None)])
def test_an_end_between_the_look_at_a_connection_and_the_sending(
    then: str, kind: type[CallError] | None, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a FIN the system accepts the request: the outcome is unknown. After an RST it refuses: nothing was sent."""
    monkeypatch.setattr(Connection, "is_fresh", lambda _: True)
    monkeypatch.setattr(HTTPTransport, "sleep", lambda *_: None)
    server.will(IDLE[then], sent("SUCCESS"))
    peer = Peer("sync", server.address)

    first, _ = peer.end_of(read)
    server.wait_until_closed(1)
    time.sleep(0.05)
    second, _ = peer.end_of(send)
    peer.close()

    assert first is None
    assert (type(second) if second else None) is kind
    assert len(server.requests) == (1 if kind else 2)

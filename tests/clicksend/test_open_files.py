"""Neither calls that fail nor clients that are never closed leave files open."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from clicksend_sdk import ClickSend
from clicksend_sdk.errors import APIConnectionError, CallError

from tests.support.replies import HANG_UP, RESET, cut_off, envelope, gzipped, reply
from tests.support.server import Reply, Server

from .conftest import Connect
from .echo import echo, settings_for

counts_files = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="open files cannot be counted here")


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

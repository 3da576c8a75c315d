"""Failures over the caller's own client of httpx2: each becomes the error of this package that fits it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from clicksend_sdk.errors import APIConnectionError, APIResponseError, APITimeoutError, CallError, OutcomeUnknownError

from tests.support.replies import HANG_UP, RESET, STALL, cut_off, dripping, envelope, sent
from tests.support.server import Reply, Server

from .borrower import Borrower
from .calls import read, send


@pytest.mark.parametrize("bad", [HANG_UP, RESET, Reply((b"SSH-2.0-OpenSSH\r\n\r\n",), "close")])
def test_a_reply_that_is_lost(bad: Reply, server: Server, borrower: Borrower) -> None:
    server.will(bad, sent("SUCCESS"))

    with pytest.raises(OutcomeUnknownError):
        borrower.run(send, retries=2)

    assert len(server.requests) == 1


def test_a_reply_that_is_cut_off(server: Server, borrower: Borrower) -> None:
    server.will(cut_off(envelope({"messages": []})))

    with pytest.raises(APIResponseError, match="HTTP 200, but the response cannot be read"):
        borrower.run(send)


@pytest.mark.parametrize(("call", "kind"), [(send, OutcomeUnknownError), (read, APITimeoutError)])
def test_a_reply_that_comes_too_late(
    call: Any, kind: type[APIConnectionError], server: Server, borrower: Borrower
) -> None:
    server.will(STALL)

    with pytest.raises(kind) as caught:
        borrower.run(call, timeout=0.3)

    assert 0.29 <= caught.value.elapsed < 2
    server.wait_until_closed(1)


def test_a_body_that_drips_ends_with_the_call(server: Server, borrower: Borrower) -> None:
    server.will(dripping(envelope([]), every=0.05))

    with pytest.raises(APITimeoutError) as caught:
        borrower.run(read, timeout=0.4)

    assert 0.39 <= caught.value.elapsed < 2
    server.wait_until_closed(1)


@pytest.fixture
def dead() -> Iterator[str]:
    """An address that takes no connections."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield "http://{}:{}/v3".format(*bound.getsockname())


def test_a_server_that_cannot_be_reached(dead: str, borrower: Borrower) -> None:
    with pytest.raises(APIConnectionError) as caught:
        borrower.run(send, base_url=dead)

    assert type(caught.value) is APIConnectionError


FAILURES = {
    httpx2.ConnectError: APIConnectionError,
    httpx2.ConnectTimeout: APITimeoutError,
    httpx2.PoolTimeout: APITimeoutError,
    httpx2.ReadError: OutcomeUnknownError,
    httpx2.WriteError: OutcomeUnknownError,
    httpx2.ReadTimeout: OutcomeUnknownError,
    httpx2.RemoteProtocolError: OutcomeUnknownError,
    ValueError: OutcomeUnknownError,
}


@pytest.mark.parametrize(("failure", "kind"), FAILURES.items())
def test_a_transport_of_theirs_that_gives_no_traces(
    failure: type[Exception], kind: type[CallError], borrower: Borrower
) -> None:
    def fail(_: httpx2.Request) -> httpx2.Response:
        raise failure("bad luck")

    with pytest.raises(CallError, match="bad luck") as caught:
        borrower.run(send, theirs={"transport": httpx2.MockTransport(fail)})

    assert type(caught.value) is kind

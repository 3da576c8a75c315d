"""A request is sent once, and an error says whether the server may have acted on it."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from clicksend_sdk.errors import APIConnectionError, APIResponseError, APITimeoutError, CallError, OutcomeUnknownError
from clicksend_sdk.models import SmsMessage

from tests.support.replies import HANG_UP, RESET, STALL, dripping, envelope, head, reply, sent, success
from tests.support.server import Reply, Server
from tests.support.subject import Subject

from .conftest import Connect

Call = Callable[[Any], Any]
MESSAGE = SmsMessage(body="Hello", to="+61411111111")
GARBAGE = Reply((b"SSH-2.0-OpenSSH\r\n\r\n",), "close")
CUT_STATUS = Reply((b"HTTP/1.1 2",), "close")
RESET_HEADERS = Reply((b"HTTP/1.1 200 OK\r\nContent-Le", 0.05), "reset")


def send(c: Any) -> Any:
    """An unsafe call."""
    return c.sms.send(messages=[MESSAGE])


def read(c: Any) -> Any:
    """A safe call."""
    return c.countries.list()


def cancel(c: Any) -> Any:
    """A call that does no more when it is repeated."""
    return c.sms.cancel("A1")


def forgot(c: Any) -> Any:
    """A PUT that is unsafe none the less."""
    return c.account.forgot_password(username="nora")


def failure(client: Subject, call: Call) -> CallError:
    """The error of a call that fails; it must be done soon."""
    started = time.monotonic()
    with pytest.raises(CallError) as caught:
        client.call(call)

    assert time.monotonic() - started < 2
    assert 0 <= caught.value.elapsed < 2
    return caught.value


@pytest.fixture
def refusing() -> Iterator[str]:
    """An address that takes no connections."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield "{}:{}".format(*bound.getsockname())


LOST = {"close": HANG_UP, "reset": RESET, "garbage": GARBAGE, "cut-status": CUT_STATUS, "reset-headers": RESET_HEADERS}


@pytest.mark.parametrize("call", [send, forgot])
@pytest.mark.parametrize("name", LOST)
def test_an_unsafe_call_whose_reply_is_lost_has_an_unknown_outcome(
    name: str, call: Call, server: Server, client: Subject
) -> None:
    server.will(LOST[name], success())

    error = failure(client, call)

    assert type(error) is OutcomeUnknownError
    assert "may have been carried out" in str(error)
    assert error.attempts == 1
    assert error.status is None
    assert len(server.requests) == 1


@pytest.mark.parametrize("call", [read, cancel])
@pytest.mark.parametrize("name", LOST)
def test_a_repeatable_call_reports_the_missing_reply(name: str, call: Call, server: Server, client: Subject) -> None:
    server.will(LOST[name], success([]))

    error = failure(client, call)

    assert type(error) is APIConnectionError
    assert error.status is None
    assert len(server.requests) == 1


@pytest.mark.parametrize("call", [send, read])
def test_a_connection_that_is_refused(call: Call, refusing: str, connect: Connect) -> None:
    error = failure(connect(base_url=f"http://{refusing}/v3"), call)

    assert type(error) is APIConnectionError
    assert refusing in str(error)


@pytest.mark.parametrize("call", [send, read])
def test_a_name_that_cannot_be_looked_up(call: Call, connect: Connect) -> None:
    error = failure(connect(base_url=f"https://{'x' * 64}.invalid/v3"), call)

    assert type(error) is APIConnectionError


SLOW = {
    "stall": STALL,
    "stall-headers": Reply((b"HTTP/1.1 200 OK\r\n", 9.0), "close"),
    "drip-headers": Reply((b"HTTP/1.1 200 OK\r\n", *(b"X: y\r\n", 0.05) * 100), "close"),
    "endless-100": Reply((b"HTTP/1.1 100 Continue\r\n\r\n", 0.05) * 100, "close"),
}


@pytest.mark.parametrize("name", SLOW)
@pytest.mark.parametrize(("call", "kind"), [(send, OutcomeUnknownError), (read, APITimeoutError)])
def test_a_reply_that_comes_too_late(
    call: Call, kind: type[CallError], name: str, server: Server, connect: Connect
) -> None:
    server.will(SLOW[name], success([]))

    error = failure(connect(timeout=0.3), call)

    assert type(error) is kind
    assert error.elapsed >= 0.29
    assert len(server.requests) == 1
    server.wait_until_closed(1)


@pytest.mark.parametrize(("call", "kind"), [(send, APIResponseError), (read, APITimeoutError)])
def test_the_timeout_is_for_the_whole_call(call: Call, kind: type[CallError], server: Server, connect: Connect) -> None:
    server.will(dripping(envelope([]), every=0.05))

    error = failure(connect(timeout=0.4), call)

    assert type(error) is kind
    if call is send:
        assert error.status == 200
        assert "may have been carried out" in str(error)
    assert 0.39 <= error.elapsed < 2
    server.wait_until_closed(1)


def test_a_slow_reply_within_the_timeout_is_fine(server: Server, client: Subject) -> None:
    server.will(Reply((0.2, *dripping(envelope([]), every=0.001).steps)))

    assert client.call(read) == []


INTERIM = {
    "100": b"HTTP/1.1 100 Continue\r\n\r\n",
    "102": b"HTTP/1.1 102 Processing\r\n\r\n",
    "103": b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n",
}


@pytest.mark.parametrize("pause", [(), (0.05,)], ids=["at-once", "later"])
@pytest.mark.parametrize("interim", INTERIM)
def test_an_interim_reply_is_skipped(interim: str, pause: tuple[float, ...], server: Server, client: Subject) -> None:
    server.will(Reply((INTERIM[interim] * 2, *pause, *sent("SUCCESS").steps)), sent("THROTTLED"))

    results = [client.call(send) for _ in range(2)]

    assert [result.messages[0].status for result in results] == ["SUCCESS", "THROTTLED"]
    assert len(server.requests) == 2


def test_each_call_is_one_request(server: Server, client: Subject) -> None:
    server.will(*[sent("SUCCESS")] * 5)

    for _ in range(5):
        client.call(send)

    assert len(server.requests) == 5


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503])
def test_a_refusal_is_not_repeated_without_retries(status: int, server: Server, client: Subject) -> None:
    server.will(reply({}, status=status, headers={"Retry-After": "0"}), sent("SUCCESS"))

    error = failure(client, send)

    assert error.status == status
    assert len(server.requests) == 1


def test_a_reply_that_ends_with_its_connection_in_the_headers_has_no_data(server: Server, client: Subject) -> None:
    server.will(Reply((b"HTTP/1.1 200 OK\r\nContent-Type: application/js",), "close"))

    error = failure(client, send)

    assert isinstance(error, APIResponseError | OutcomeUnknownError)
    assert len(server.requests) == 1


def test_a_large_request_that_is_refused_early(server: Server, client: Subject) -> None:
    server.reads_bodies = False
    server.will(Reply((head(413, {"Content-Length": "0", "Connection": "close"}), 0.3), "close"))
    large = [SmsMessage(body="x" * 8_000_000)]

    error = failure(client, lambda c: c.sms.send(messages=large))

    assert error.status == 413
    assert len(server.requests) == 1
    server.wait_until_closed(1)

"""Calls whose response is faulty end as expected: with the right error, number of requests and duration."""

from __future__ import annotations

import gzip
import time
import tracemalloc

import pytest
from clicksend_sdk._runtime.transport import body_sink
from clicksend_sdk._runtime.transport.base import Request
from clicksend_sdk.errors import OutcomeUnknownError, TooManyRequestsError

from tests.clicksend.faults import FAULTS, LARGEST, LOST, QUICK, SETUPS, End, Outcome, Setup
from tests.support.server import Server

from .conftest import CALLS, Join, bounds, good, read


def expected(outcome: Outcome, name: str) -> End:
    """The expected end of this call."""
    return outcome.unsafe if name == "unsafe" else outcome.repeatable


CASES = [
    (fault, name)
    for fault, faulty in FAULTS.items()
    for name in CALLS
    # To a deadline the last two are the same, and these cases take the time.
    if faulty.timeout != QUICK or name != "idempotent"
]


@pytest.mark.parametrize(("fault", "name"), CASES)
def test_a_fault_that_never_ends(
    fault: str, name: str, setup: Setup, server: Server, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(body_sink, "MAX_BODY_SIZE", LARGEST)
    faulty = FAULTS[fault]
    kind, requests = expected(faulty.of(setup).outcome, name)
    server.decide = lambda _: faulty.reply
    peer = join(timeout=faulty.timeout_of(setup))

    error, seconds = peer.end_of(CALLS[name])

    assert (type(error) if error else None, len(server.requests)) == (kind, requests)
    assert error is None or error.attempts == requests
    assert len(peer.pauses) == requests - 1
    assert bounds(peer.pauses)
    assert seconds < faulty.timeout_of(setup) + faulty.of(setup).longer + 1

    server.decide = lambda _: good("safe")
    assert peer.call(lambda c: c.countries.list(options={"timeout": 5.0})) == []  # nothing is left of the fault


ENDING = [fault for fault, faulty in FAULTS.items() if faulty.outcome.repeatable.requests > 1]


@pytest.mark.parametrize("fault", ENDING)
def test_a_fault_that_happens_once(
    fault: str, name: str, setup: Setup, server: Server, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(body_sink, "MAX_BODY_SIZE", LARGEST)
    kind, requests = expected(FAULTS[fault].of(setup).outcome, name)
    server.will(FAULTS[fault].reply, good(name), good(name))
    peer = join(timeout=FAULTS[fault].timeout_of(setup))

    error, _ = peer.end_of(CALLS[name])

    assert (type(error) if error else None) == (kind if requests == 1 else None)
    assert len(server.requests) == min(requests, 2)
    assert [request.raw for request in server.requests] == [server.requests[0].raw] * min(requests, 2)


@pytest.mark.parametrize("fault", ["stall", "stall in headers", "stall in body", "too large, endless"])
def test_an_error_closes_its_connection(
    fault: str, setup: Setup, server: Server, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(body_sink, "MAX_BODY_SIZE", LARGEST)
    server.decide = lambda _: FAULTS[fault].reply
    peer = join(timeout=FAULTS[fault].timeout)

    started = time.monotonic()
    error, _ = peer.end_of(read)
    server.wait_until_closed(server.connections)

    assert error is not None
    assert time.monotonic() - started < 3  # long before the server ends it


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body_sink, "MAX_BODY_SIZE", LARGEST)
    bomb = gzip.compress(bytes(20_000_000))
    tracemalloc.start()

    kept = body_sink.BodySink(Request("GET", "http://x", "/", {}, None), 200, {"content-encoding": "gzip"})
    with pytest.raises(ValueError, match="larger than 100,000 bytes"):
        kept.add(bomb)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 2_000_000


def test_the_expectations_say_that_unsafe_calls_are_made_once() -> None:
    """So that no row can be changed to allow what the package promises never to do."""
    refusals = (TooManyRequestsError,)
    ends = [faulty.of(setup).outcome.unsafe for faulty in FAULTS.values() for setup in SETUPS]

    assert all(end.requests == 1 or end.error in refusals for end in ends)
    assert LOST.unsafe == End(OutcomeUnknownError, 1)
    assert all(faulty.but[setup].reason for faulty in FAULTS.values() for setup in faulty.but)

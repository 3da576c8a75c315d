"""Every fault, over everything that sends: nothing is done twice, no foreign error, in time, and nothing stays open."""

from __future__ import annotations

import gzip
import socket
import ssl
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, cast

import httpx2
import pytest
from clicksend_sdk._runtime.transport import body_sink
from clicksend_sdk._runtime.transport.aiohttp_ import AIOHTTPTransport
from clicksend_sdk._runtime.transport.base import Request
from clicksend_sdk._runtime.transport.connection import Connection
from clicksend_sdk._runtime.transport.httpx_ import AsyncHTTPXTransport, HTTPXTransport
from clicksend_sdk._runtime.transport.sync import HTTPTransport
from clicksend_sdk.errors import (
    APIConnectionError,
    APIStatusError,
    CallError,
    OutcomeUnknownError,
    TooManyRequestsError,
)

from ..conftest import Subject, open_sockets
from ..faults import FAULTS, IDLE, LARGEST, LOST, QUICK, RACES, SETUPS, STALE, End, Outcome, Setup
from ..replies import HANG_UP, RESET, reply, sent, success
from ..server import Reply, Server

Call = Callable[[Any], Any]
NO_TRUST = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Spares each client of httpx2 the reading of the system's certificates; nothing here is encrypted."""


def send(c: Any) -> Any:
    """A call that must not be made twice."""
    return c.sms.send(messages=[])


def read(c: Any) -> Any:
    """A call that changes nothing."""
    return c.countries.list()


def cancel(c: Any) -> Any:
    """A call that does no more when it is repeated."""
    return c.sms.cancel("A1")


CALLS: dict[str, Call] = {"unsafe": send, "safe": read, "idempotent": cancel}


class Peer:
    """A client of a server, with a clock that does not make anybody wait."""

    def __init__(self, setup: Setup, address: str, **settings: Any) -> None:
        self.setup = setup
        self.pauses: list[float] = []
        self.on_pause: Callable[[], object] = lambda: None
        self._http_client: Any = None
        if setup == "httpx2":
            self._http_client = httpx2.Client(verify=NO_TRUST, trust_env=False)
        elif setup == "httpx2-async":
            self._http_client = httpx2.AsyncClient(verify=NO_TRUST, trust_env=False)
        usual = {"username": "nora", "api_key": "s3cret", "base_url": f"http://{address}/v3", "timeout": 5.0}
        usual["http_client"] = self._http_client
        kind = "async" if setup in ("async", "httpx2-async") else "sync"
        self.subject = Subject(cast(Any, kind), **{**usual, **settings})
        self.call = self.subject.call

    def paused(self, seconds: float) -> None:
        """Pass over a pause."""
        self.pauses.append(seconds)
        self.on_pause()

    def end_of(self, call: Call) -> tuple[CallError | None, float]:
        """The error of a call, if there is one, and the seconds that it took. A foreign error goes through."""
        started = time.monotonic()
        try:
            self.call(call)
        except CallError as error:
            return error, time.monotonic() - started
        return None, time.monotonic() - started

    def close(self) -> None:
        """Close the client and what is not its own; the event loop stays."""
        self.subject.close()
        if self.setup == "httpx2":
            self._http_client.close()
        elif self.setup == "httpx2-async":
            self.call(lambda _: self._http_client.aclose())


Join = Callable[..., Peer]


@pytest.fixture(params=SETUPS)
def setup(request: pytest.FixtureRequest) -> Setup:
    return cast(Setup, request.param)


@pytest.fixture(params=CALLS)
def name(request: pytest.FixtureRequest) -> str:
    return cast(str, request.param)


@pytest.fixture
def join(server: Server, setup: Setup, monkeypatch: pytest.MonkeyPatch) -> Iterator[Join]:
    """Makes a client of the server. At the end nothing of it may be open, on either side."""
    made: list[Peer] = []

    def slept(_: object, seconds: float) -> None:
        made[-1].paused(seconds)

    async def async_slept(_: object, seconds: float) -> None:
        made[-1].paused(seconds)

    for kind in (HTTPTransport, HTTPXTransport):
        monkeypatch.setattr(kind, "sleep", slept)
    for async_kind in (AIOHTTPTransport, AsyncHTTPXTransport):
        monkeypatch.setattr(async_kind, "sleep", async_slept)

    def joined(**settings: Any) -> Peer:
        made.append(Peer(setup, **{"address": server.address, **settings}))
        return made[-1]

    before = open_sockets()
    yield joined
    for peer in made:
        peer.close()
    server.wait_until_closed(server.connections)
    for peer in made:
        peer.subject.end()
    assert open_sockets() <= before


def expected(outcome: Outcome, name: str) -> End:
    """How this call ends."""
    return outcome.unsafe if name == "unsafe" else outcome.repeatable


def good(name: str) -> Reply:
    """A reply that this call can read."""
    return {"unsafe": sent("SUCCESS"), "safe": success([]), "idempotent": success()}[name]


def bounds(pauses: list[float]) -> bool:
    """Whether the pauses are as long as they may be when the server asks for nothing."""
    return all(0 <= pause <= 0.5 * 2**number for number, pause in enumerate(pauses))


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


# ── connections ──


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
def test_a_kept_connection_that_is_no_good_any_more(
    idle: str, name: str, setup: Setup, server: Server, join: Join
) -> None:
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
    """After a FIN the system takes the request, and nobody knows; after an RST it does not, so nothing was sent."""
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


# ── refusals ──

JITTER = (0.0, 0.5)
WAITS: dict[str, tuple[float, float] | None] = {
    "0": JITTER,
    "3": (3, 3.3),
    "2.5": (2.5, 2.75),
    "60": (60, 61),
    "61": None,
    "9999999999": None,
    "-1": JITTER,
    "nan": JITTER,
    "inf": JITTER,
    "1e3": JITTER,
    "soon": JITTER,
    "5, 10": JITTER,
    "Wed, 21 Oct 2015 07:28:00 GMT": JITTER,
    "in 30 s": (28, 31),
    "in 2 h": None,
}
"""Forms of `Retry-After`, and the least and most that is waited after the first attempt; None if nobody waits."""


def header(form: str) -> str:
    """The header; dates in the future are made when they are sent."""
    ahead = {"in 30 s": timedelta(seconds=30), "in 2 h": timedelta(hours=2)}
    return format_datetime(datetime.now(UTC) + ahead[form], usegmt=True) if form in ahead else form


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("form", WAITS)
def test_a_refusal_that_asks_to_wait(
    form: str, status: int, name: str, setup: Setup, server: Server, join: Join
) -> None:
    """Nothing was carried out, so that every call is made again, but never earlier than asked."""
    server.decide = lambda _: reply({}, status=status, headers={"Retry-After": header(form)})
    wait = WAITS[form]
    attempts = 3 if wait else 1
    peer = join(timeout=300)

    error, _ = peer.end_of(CALLS[name])

    assert type(error) is (TooManyRequestsError if status == 429 else APIStatusError)
    assert (error.status, error.attempts) == (status, attempts)
    assert len(server.requests) == attempts
    assert len(peer.pauses) == attempts - 1
    if wait:
        assert wait[0] <= peer.pauses[0] <= wait[1]
    assert (error.retry_after is None) == (form in ("-1", "nan", "inf", "1e3", "soon", "5, 10"))


@pytest.mark.parametrize(
    ("status", "headers"),
    [(status, {}) for status in (408, 425, 429, 500, 502, 503, 504)] + [(503, {"Retry-After": ""})],
)
def test_a_refusal_that_does_not_ask_to_wait(
    status: int, headers: dict[str, str], name: str, setup: Setup, server: Server, join: Join
) -> None:
    server.decide = lambda _: reply({}, status=status, headers=headers)
    attempts = 1 if name == "unsafe" and status != 429 else 3
    peer = join()

    error, _ = peer.end_of(CALLS[name])

    assert error is not None
    assert (error.status, error.attempts, len(server.requests)) == (status, attempts, attempts)
    assert bounds(peer.pauses)


@pytest.mark.parametrize("status", [302, 307, 400, 404, 409, 501])
def test_a_refusal_that_would_be_the_same_again(
    status: int, name: str, setup: Setup, server: Server, join: Join
) -> None:
    server.decide = lambda _: reply({}, status=status, headers={"Retry-After": "0", "Location": "/v3/elsewhere"})
    peer = join()

    error, _ = peer.end_of(CALLS[name])

    assert error is not None
    assert (error.status, error.attempts, len(server.requests)) == (status, 1, 1)


def test_the_expectations_say_that_unsafe_calls_are_made_once() -> None:
    """So that no row can be changed to allow what the package promises never to do."""
    refusals = (TooManyRequestsError,)
    ends = [faulty.of(setup).outcome.unsafe for faulty in FAULTS.values() for setup in SETUPS]

    assert all(end.requests == 1 or end.error in refusals for end in ends)
    assert LOST.unsafe == End(OutcomeUnknownError, 1)
    assert all(faulty.but[setup].reason for faulty in FAULTS.values() for setup in faulty.but)

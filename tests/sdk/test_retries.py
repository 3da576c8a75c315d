"""When a call is made again, how long it waits before, what all its attempts may cost, and what its error knows."""

from __future__ import annotations

import asyncio
import copy
import itertools
import pickle
import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any, cast

import httpx2
import pytest
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk._config import CONFIG
from clicksend_sdk._runtime.retry import RetryBudget, Safety, may_retry, pause, retry_after
from clicksend_sdk._runtime.transport.aiohttp_ import AIOHTTPTransport
from clicksend_sdk._runtime.transport.base import Phase, Request, Response, TransportError
from clicksend_sdk._runtime.transport.sync import HTTPTransport
from clicksend_sdk.errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
    CallError,
    ClientClosedError,
    OutcomeUnknownError,
    TooManyRequestsError,
)

from .conftest import Connect, Subject
from .replies import HANG_UP, cut_off, envelope, head, refusal, reply, sent, success
from .server import Reply, Server

# ── the policy ──

PHASES: tuple[Phase, ...] = ("NOT_SENT", "MAYBE_SENT", "REPLIED")
STATUSES = (None, 200, 204, 301, 400, 401, 404, 408, 409, 425, 429, 500, 501, 502, 503, 504)
SITUATIONS = [
    (phase, status, asked)
    for phase, status, asked in itertools.product(PHASES, STATUSES, (False, True))
    if (status is not None) == (phase == "REPLIED") and not (asked and status is None)
]


@pytest.mark.parametrize(("phase", "status", "asked"), SITUATIONS)
def test_an_unsafe_call_is_made_again_only_if_it_was_not_carried_out(
    phase: Phase, status: int | None, asked: bool
) -> None:
    allowed = phase == "NOT_SENT" or status == 429 or (status == 503 and asked)

    assert may_retry("unsafe", phase, status, asked) is allowed


@pytest.mark.parametrize("safety", ["safe", "idempotent"])
@pytest.mark.parametrize(("phase", "status", "asked"), SITUATIONS)
def test_any_other_call_is_made_again_if_that_may_help(
    phase: Phase, status: int | None, asked: bool, safety: Safety
) -> None:
    helps = status in (None, 200, 204, 408, 425, 429, 500, 502, 503, 504)

    assert may_retry(safety, phase, status, asked) is helps


NOW = datetime(2026, 3, 1, 12, tzinfo=UTC).timestamp()

UNDERSTOOD = {
    "0": 0.0,
    "00": 0.0,
    "1": 1.0,
    "007": 7.0,
    "120": 120.0,
    "0.5": 0.5,
    "2.000000001": 2.000000001,
    " 5 ": 5.0,
    "\t5": 5.0,
    "9999999999": 9999999999.0,
    "Sun, 01 Mar 2026 12:00:30 GMT": 30.0,
    "Sun, 01 Mar 2026 12:00:00 GMT": 0.0,
    "Sun, 01 Mar 2026 11:00:00 GMT": 0.0,
    "Wed, 21 Oct 2015 07:28:00 GMT": 0.0,
    "Sun, 01 Mar 2026 13:00:10 +0100": 10.0,
    "Sun, 01 Mar 2026 12:00:10": 10.0,
    "Sun, 01 Mar 2026 12:00:10 -0000": 10.0,
    "Sunday, 01-Mar-26 12:00:10 GMT": 10.0,
    "Sun Mar  1 12:00:10 2026": 10.0,
    "Mon, 01 Mar 2027 12:00:00 GMT": 365 * 86400.0,
}
GARBAGE = [
    *("", " ", "-1", "-0", "+1", "nan", "NaN", "inf", "-inf", "Infinity", "1e3", "0x10", "1_000", "1,000", "5, 10"),
    *("5s", "5 s", "5;", ".5", "5.", "1.2.3", "0.0000000001", "99999999999", "9" * 5000, "٣", "５", "½", "1\x00"),
    *("soon", "GMT", "Sun", "Sun, 31 Feb 2026 12:00:00 GMT", "Sun, 01 Mar 99999 12:00:00 GMT"),
    *("Sun, 01 Foo 2026 12:00:00 GMT", "Sun, 01 Mar 2026 25:00:00 GMT", "2026-03-01T12:00:10Z", "2026-03-01"),
    *("Sün, 01 Mar 2026 12:00:10 GMT", "Sun, 01 Mar 2026 12:00:10 GMT" + " " * 40 + "x", "null", "None", "[5]"),
]


@pytest.mark.parametrize("value", UNDERSTOOD)
def test_what_a_server_asks_for(value: str) -> None:
    assert retry_after(value, NOW) == pytest.approx(UNDERSTOOD[value])


@pytest.mark.parametrize("value", [None, *GARBAGE], ids=lambda value: repr(value)[:30])
def test_what_no_server_can_mean(value: str | None) -> None:
    assert retry_after(value, NOW) is None


@pytest.mark.parametrize("luck", [0.0, 0.3, 0.999999])
@pytest.mark.parametrize("attempt", [1, 2, 3, 4, 5, 6, 50, 2000])
def test_a_pause_is_any_time_up_to_a_limit_that_doubles(
    attempt: int, luck: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random, "random", lambda: luck)
    limit = [0, 0.5, 1, 2, 4, 8][min(attempt, 5)]

    assert pause(attempt, None, 60) == pytest.approx(luck * limit)


@pytest.mark.parametrize("luck", [0.0, 0.5, 0.999999])
@pytest.mark.parametrize("asked", [0.0, 0.1, 1.0, 10.0, 60.0])
def test_a_pause_is_never_shorter_than_asked(asked: float, luck: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "random", lambda: luck)

    waited = pause(1, asked, 1000)

    assert waited is not None
    assert asked <= waited <= max(asked + min(asked / 10, 1), 0.5)


@pytest.mark.parametrize(
    ("asked", "left"), [(60.001, 1e9), (1e10, 1e12), (5.0, 5.0), (5.0, 4.9), (None, 0.0), (None, -3.0), (0.0, 0.0)]
)
def test_no_pause_that_would_take_too_long(asked: float | None, left: float) -> None:
    assert pause(1, asked, left) is None


def spent(budget: RetryBudget, *, timeout: bool = False) -> int:
    """How many retries a budget is still good for."""
    return sum(1 for _ in itertools.takewhile(lambda _: budget.spend(timeout=timeout), range(1000)))


def test_a_budget_is_good_for_20_retries_and_then_for_a_fifth_of_the_successes() -> None:
    budget = RetryBudget()

    first = spent(budget)
    later = []
    for successes in (4, 1, 5, 25):
        for _ in range(successes):
            budget.earn()
        later.append(spent(budget))

    assert first == 20
    assert later == [0, 1, 1, 5]


def test_a_budget_pays_twice_for_what_timed_out() -> None:
    assert spent(RetryBudget(), timeout=True) == 10


def test_a_budget_does_not_grow_beyond_its_beginning() -> None:
    budget = RetryBudget()

    for _ in range(1000):
        budget.earn()

    assert spent(budget) == 20


# ── calls, over a transport that does what it is told ──

Step = Response | TransportError | Callable[[Request], Response]
GOOD = Response(200, {}, b'{"http_code": 200, "response_code": "SUCCESS", "data": []}')
REFUSED = TransportError("NOT_SENT", "refused")
LOST = TransportError("MAYBE_SENT", "lost")


class Script:
    """A transport with a clock of its own, for either client: it does one step for each request, the last for ever."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self.requests: list[Request] = []
        self.pauses: list[float] = []
        self.clock = 1000.0

    def answer(self, request: Request) -> Response:
        """Carry out the next step."""
        self.requests.append(request)
        step = self.steps[min(len(self.requests), len(self.steps)) - 1]
        if isinstance(step, TransportError):
            raise step
        return step if isinstance(step, Response) else step(request)

    def send(self, request: Request, _: float) -> Any:
        return self.answer(request)

    def now(self) -> float:
        return self.clock

    def sleep(self, seconds: float) -> Any:
        self.pauses.append(seconds)
        self.clock += seconds

    def close(self) -> Any:
        pass


def client_of(script: Script, **settings: Any) -> ClickSend:
    """A client that sends with a script."""
    return ClickSend(**{"username": "nora", "api_key": "s3cret", "transport": script, **settings})


def failure(call: Callable[[], object]) -> CallError:
    """The error of a call."""
    with pytest.raises(CallError) as caught:
        call()
    return caught.value


def refusing(status: int, **headers: str) -> Response:
    """A refusal."""
    return Response(status, headers, b"{}")


def send(c: Any, **options: Any) -> Any:
    """A call that must not be made twice."""
    return c.sms.send(messages=[{"body": "Hello"}], options=options or None)


def read(c: Any, **options: Any) -> Any:
    """A call that changes nothing."""
    return c.countries.list(options=options or None)


@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_the_number_of_retries(retries: int) -> None:
    by_client, by_copy, by_call = Script(LOST), Script(LOST), Script(LOST)

    failure(lambda: read(client_of(by_client, retries=retries)))
    failure(lambda: read(client_of(by_copy).with_options(retries=retries)))
    error = failure(lambda: read(client_of(by_call), retries=retries))

    assert [len(each.requests) for each in (by_client, by_copy, by_call)] == [retries + 1] * 3
    assert error.attempts == retries + 1


@pytest.mark.parametrize("retries", [-1, 1.0, "2", True, None])
def test_what_is_no_number_of_retries(retries: Any) -> None:
    script = Script(GOOD)

    with pytest.raises(ArgumentError, match="retries: expected a number from 0"):
        client_of(script, retries=retries)
    with pytest.raises(ArgumentError, match=r"options\['retries'\]: expected a number from 0"):
        read(client_of(script), retries=retries)

    assert script.requests == []


def test_a_call_that_the_caller_says_can_be_repeated() -> None:
    lost, answered = Script(LOST), Script(LOST, Response(500, {}, b""), sent_response())

    error = failure(lambda: send(client_of(lost), idempotent=True))
    result = send(client_of(answered), idempotent=True)

    assert type(error) is APIConnectionError
    assert len(lost.requests) == 3
    assert result.messages[0].status == "SUCCESS"
    assert len({request.body for request in answered.requests}) == 1


def test_a_call_that_the_caller_does_not_say_can_be_repeated() -> None:
    script = Script(LOST)

    error = failure(lambda: send(client_of(script), idempotent=False))

    assert type(error) is OutcomeUnknownError
    assert len(script.requests) == 1


def sent_response() -> Response:
    """The reply to a send."""
    return Response(200, {}, cast(bytes, sent("SUCCESS").steps[0]).partition(b"\r\n\r\n")[2])


def test_attempts_and_elapsed_are_those_of_the_whole_call() -> None:
    script = Script(REFUSED, refusing(503), refusing(429, **{"retry-after": "7"}))

    error = failure(lambda: read(client_of(script)))

    assert type(error) is TooManyRequestsError
    assert error.attempts == 3
    assert error.retry_after == 7
    assert error.elapsed == pytest.approx(sum(script.pauses))


def test_pauses_are_part_of_the_timeout() -> None:
    """With 60 seconds for the call, only one of these pauses fits."""
    script = Script(refusing(429, **{"retry-after": "40"}))

    error = failure(lambda: read(client_of(script, retries=5)))

    assert (error.attempts, error.retry_after) == (2, 40)
    assert 40 <= error.elapsed <= 41


def test_an_outage_is_not_multiplied() -> None:
    script = Script(LOST)
    client = client_of(script)

    for _ in range(50):
        failure(lambda: read(client))

    assert len(script.requests) == 50 + 20


def test_a_success_pays_for_a_fifth_of_a_retry() -> None:
    script = Script(LOST)
    client = client_of(script)
    for _ in range(50):
        failure(lambda: read(client))
    script.steps = [GOOD]
    for _ in range(10):
        read(client)
    script.steps, script.requests = [LOST], []

    for _ in range(10):
        failure(lambda: read(client))

    assert len(script.requests) == 10 + 2


def test_copies_share_the_budget() -> None:
    script = Script(LOST)
    client = client_of(script)

    for _ in range(30):
        failure(lambda: read(client.with_options(timeout=30)))
    failure(lambda: read(client))

    assert len(script.requests) == 31 + 20


def test_rate_limits_cost_nothing() -> None:
    script = Script(refusing(429))
    client = client_of(script)

    for _ in range(50):
        failure(lambda: read(client))

    assert len(script.requests) == 150


def test_what_would_go_wrong_again_is_not_tried_again() -> None:
    script = Script(TransportError("NOT_SENT", "the certificate is wrong", permanent=True))

    error = failure(lambda: read(client_of(script)))

    assert type(error) is APIConnectionError
    assert len(script.requests) == 1


# ── what goes out with each attempt ──


def test_credentials_are_asked_for_again_before_each_attempt() -> None:
    keys = iter(["old", "new", "newer"])
    script = Script(refusing(429), LOST, GOOD)
    client = client_of(script, username="nora", api_key=lambda: next(keys))

    client.countries.selected()

    seen = [httpx2.BasicAuth("nora", key)._auth_header for key in ("old", "new", "newer")]
    assert [request.headers["Authorization"] for request in script.requests] == seen


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_authorization_that_was_replaced_stays_replaced(name: str) -> None:
    script = Script(REFUSED, GOOD)
    client = client_of(script, api_key=lambda: "s3cret")

    client.countries.selected(options={"headers": {name: "Bearer t0ken"}})

    assert [request.headers[name] for request in script.requests] == ["Bearer t0ken"] * 2
    assert script.requests[1].headers == script.requests[0].headers


def test_constant_credentials_are_sent_again() -> None:
    script = Script(REFUSED, GOOD)

    client_of(script).countries.selected()

    assert script.requests[1] == script.requests[0]


@pytest.fixture
def timeless(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Pauses are noted and passed over."""
    pauses: list[float] = []

    async def slept(_: object, seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(HTTPTransport, "sleep", lambda _, seconds: pauses.append(seconds))
    monkeypatch.setattr(AIOHTTPTransport, "sleep", slept)
    return pauses


@pytest.mark.usefixtures("timeless")
@pytest.mark.parametrize(
    "first",
    [
        Reply((head(200, {"Content-Length": "5000"}) + b"x" * 4000, 0.02), "close"),
        Reply((head(200, {"Content-Length": "5000"}) + b"x" * 4000, 0.02), "reset"),
        reply(b"x" * 3000, status=503),
        HANG_UP,
    ],
    ids=["cut", "reset", "503", "lost"],
)
def test_a_file_has_nothing_of_an_attempt_that_failed(
    first: Reply, server: Server, connect: Connect, tmp_path: Path
) -> None:
    server.will(first, reply(b"whole"), first, reply(b"PK"))
    client = connect(retries=2)

    client.call(lambda c: c.download(f"http://{server.address}/x.csv", tmp_path / "x.csv"))
    client.call(lambda c: c.sdk.download("python", options={"to": tmp_path / "sdk.zip"}))

    assert (tmp_path / "x.csv").read_bytes() == b"whole"
    assert (tmp_path / "sdk.zip").read_bytes() == b"PK"
    assert len(list(tmp_path.iterdir())) == 2
    assert len(server.requests) == 4


# ── what an error knows ──


def test_an_unknown_outcome_says_when_the_request_was_sent() -> None:
    def lose(_: Request) -> Response:
        raise LOST

    script = Script(REFUSED, lose)
    before = datetime.now(UTC)

    error = failure(lambda: send(client_of(script)))

    assert isinstance(error, OutcomeUnknownError)
    assert error.sent_at is not None
    assert error.sent_at.utcoffset() == timedelta(0)
    assert before <= error.sent_at <= datetime.now(UTC)
    assert f"{error.sent_at:%Y-%m-%d %H:%M:%S} UTC" in str(error)
    assert error.attempts == 2


def lost_send(*messages: dict[str, Any], **settings: Any) -> OutcomeUnknownError:
    """The error of a send whose reply is lost."""
    client = client_of(Script(LOST), **settings)
    error = failure(lambda: client.sms.send(messages=cast(Any, list(messages))))
    assert isinstance(error, OutcomeUnknownError)
    return error


def test_an_unknown_outcome_has_the_references_of_the_caller() -> None:
    assert CONFIG.references == {"custom_string"}

    several = lost_send(
        {"body": "A", "custom_string": "order-7"},
        {"body": "custom_string"},
        {"body": "B", "custom_string": "order-8"},
        {"body": "C", "custom_string": "order-7"},
        {"body": "D", "custom_string": ""},
    )
    one = lost_send({"body": "A", "custom_string": "order-7"})
    none = lost_send({"body": "A"})

    assert several.references == ("order-7", "order-8")
    assert one.references == ("order-7",)
    assert "by its reference 'order-7'" in str(one)
    assert none.references == ()


def test_references_are_what_the_description_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clicksend_sdk.client.CONFIG", replace(CONFIG, references=frozenset(("body",))))

    assert lost_send({"body": "A", "custom_string": "order-7"}, {"body": "B"}).references == ("A", "B")


def test_references_are_not_more_than_100() -> None:
    messages = [{"body": "A", "custom_string": f"order-{number}"} for number in range(1000)]

    assert lost_send(*messages).references == tuple(f"order-{number}" for number in range(100))


@pytest.mark.usefixtures("timeless")
def test_a_reply_of_success_that_is_cut_off_is_not_asked_for_again(server: Server, connect: Connect) -> None:
    server.will(cut_off(envelope({"messages": []})), sent("SUCCESS"))

    error = failure(lambda: connect(retries=2).call(send))

    assert type(error) is APIResponseError
    assert (error.status, error.attempts) == (200, 1)
    assert "may have been carried out" in str(error)
    assert len(server.requests) == 1


TIMEOUT = TransportError("MAYBE_SENT", "timed out", timeout=True)
CUT = TransportError("REPLIED", "cut off", status=200, headers={"x-request-id": "req-7"})
CUT_REFUSAL = TransportError("REPLIED", "cut off", status=404, headers={"retry-after": "5"})
RAISED: dict[str, tuple[type[CallError], Step, Callable[..., Any]]] = {
    "unknown": (OutcomeUnknownError, LOST, send),
    "connection": (APIConnectionError, REFUSED, send),
    "timeout": (APITimeoutError, TIMEOUT, read),
    "response": (APIResponseError, CUT, send),
    "cut refusal": (APIStatusError, CUT_REFUSAL, send),
    "status": (TooManyRequestsError, refusing(429, **{"retry-after": "5"}), send),
}


@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
@pytest.mark.parametrize("name", RAISED)
def test_errors_can_be_copied(name: str, again: Callable[[CallError], CallError]) -> None:
    kind, step, call = RAISED[name]
    error = failure(lambda: call(client_of(Script(step))))

    copied = again(error)

    assert isinstance(error, kind)
    assert (type(copied), str(copied), vars(copied)) == (type(error), str(error), vars(error))


# ── time and closing ──


@pytest.mark.parametrize("setup", ["sync", "async", "httpx2", "httpx2-async"])
@pytest.mark.parametrize("call", [send, lambda c: c.countries.selected()], ids=["unsafe", "safe"])
def test_a_deadline_that_is_over_before_anything_is_sent(call: Callable[..., Any], setup: str, server: Server) -> None:
    """Such as while credentials were fetched; then nothing was sent, and no other kind of error may come out."""
    client = slow_client(setup, server)

    error = failure(lambda: client.call(call))
    client.end()

    assert type(error) is APITimeoutError
    assert server.requests == []


def slow_client(setup: str, server: Server) -> Subject:
    """A client whose credentials take longer than its calls may."""
    http_client: Any = {"httpx2": httpx2.Client, "httpx2-async": httpx2.AsyncClient}.get(setup, lambda: None)()

    def slow() -> str:
        time.sleep(0.06)
        return "s3cret"

    return Subject(
        "async" if setup.endswith("async") else "sync",
        username="nora",
        api_key=slow,
        base_url=f"http://{server.address}/v3",
        timeout=0.05,
        http_client=http_client,
    )


def test_a_client_that_is_closed_during_a_pause_sends_nothing_more(
    server: Server, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = connect(retries=2)
    closing: Any = client.client

    def close(*_: object) -> None:
        closing.close()

    async def async_close(*_: object) -> None:
        await closing.close()

    monkeypatch.setattr(HTTPTransport, "sleep", close)
    monkeypatch.setattr(AIOHTTPTransport, "sleep", async_close)
    server.will(refusal(503, "BUSY", "Later."), success([]))

    with pytest.raises(ClientClosedError):
        client.call(read)

    assert len(server.requests) == 1
    server.wait_until_closed(1)


def test_pauses_of_the_async_client_let_others_work(server: Server) -> None:
    """The real pause, once: it is asyncio's, and what a server asked for is waited for."""
    server.will(reply({}, status=429, headers={"Retry-After": "0.1"}), success([]))
    ticks: list[float] = []

    async def tick() -> None:
        while True:
            ticks.append(time.monotonic())
            await asyncio.sleep(0.01)

    async def used() -> float:
        async with AsyncClickSend("nora", "s3cret", base_url=f"http://{server.address}/v3", timeout=5) as client:
            ticking = asyncio.create_task(tick())
            started = time.monotonic()
            await client.countries.list()
            ticking.cancel()
            return time.monotonic() - started

    seconds = asyncio.run(used())

    assert seconds >= 0.1
    assert len(ticks) >= 5


def test_a_date_to_wait_for_is_waited_for() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=20), usegmt=True)
    script = Script(refusing(503, **{"retry-after": later}), sent_response())

    send(client_of(script))

    assert 18 <= script.pauses[0] <= 21

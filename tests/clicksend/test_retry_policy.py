"""After which failures a call is made again, how `Retry-After` is read, and how long a pause lasts."""

from __future__ import annotations

import itertools
import random
from datetime import UTC, datetime

import pytest
from clicksend_sdk._runtime.retry import Safety, may_retry, pause, retry_after
from clicksend_sdk._runtime.transport.base import Phase

PHASES: tuple[Phase, ...] = ("NOT_SENT", "MAYBE_SENT", "RESPONDED")
STATUSES = (None, 200, 204, 301, 400, 401, 404, 408, 409, 425, 429, 500, 501, 502, 503, 504)
SITUATIONS = [
    (phase, status, requested)
    for phase, status, requested in itertools.product(PHASES, STATUSES, (False, True))
    if (status is not None) == (phase == "RESPONDED") and not (requested and status is None)
]


@pytest.mark.parametrize(("phase", "status", "requested"), SITUATIONS)
def test_an_unsafe_call_is_made_again_only_if_it_was_not_carried_out(
    phase: Phase, status: int | None, requested: bool
) -> None:
    allowed = phase == "NOT_SENT" or status == 429 or (status == 503 and requested)

    assert may_retry("unsafe", phase, status, requested) is allowed


@pytest.mark.parametrize("safety", ["safe", "idempotent"])
@pytest.mark.parametrize(("phase", "status", "requested"), SITUATIONS)
def test_any_other_call_is_made_again_if_that_may_help(
    phase: Phase, status: int | None, requested: bool, safety: Safety
) -> None:
    helps = status in (None, 200, 204, 408, 425, 429, 500, 502, 503, 504)

    assert may_retry(safety, phase, status, requested) is helps


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
@pytest.mark.parametrize("requested", [0.0, 0.1, 1.0, 10.0, 60.0])
def test_a_pause_is_never_shorter_than_asked(requested: float, luck: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "random", lambda: luck)

    waited = pause(1, requested, 1000)

    assert waited is not None
    assert requested <= waited <= max(requested + min(requested / 10, 1), 0.5)


@pytest.mark.parametrize(
    ("requested", "left"), [(60.001, 1e9), (1e10, 1e12), (5.0, 5.0), (5.0, 4.9), (None, 0.0), (None, -3.0), (0.0, 0.0)]
)
def test_no_pause_that_would_take_too_long(requested: float | None, left: float) -> None:
    assert pause(1, requested, left) is None

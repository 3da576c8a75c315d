"""After which failures a call is made again, how `Retry-After` is read, and how long a pause lasts."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest
from clicksend_sdk._runtime.retry import pause, retry_after

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

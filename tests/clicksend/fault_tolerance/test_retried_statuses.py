"""After which HTTP statuses a call is made again, and how long it waits before, with and without `Retry-After`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from clicksend_sdk.errors import APIStatusError, TooManyRequestsError

from tests.clicksend.faults import Setup
from tests.support.replies import reply
from tests.support.server import Server

from .conftest import CALLS, Join, bounds

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
"""Forms of `Retry-After`, with the minimum and maximum pause after the first attempt; None for no retry."""


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

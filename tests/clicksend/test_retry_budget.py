"""The budget that limits how many retries all calls of a client may cost."""

from __future__ import annotations

import itertools

import pytest
from clicksend_sdk import ClickSend
from clicksend_sdk._runtime.retry import RetryBudget
from clicksend_sdk._runtime.transport.base import Request, Response, TransportError
from clicksend_sdk.errors import APIConnectionError

from .script import GOOD, LOST, Script, client_of, failure, read, refusing


def spent(budget: RetryBudget, *, timeout: bool = False) -> int:
    """The number of retries that a budget still allows."""
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


class Down:
    """An unreachable server."""

    def __init__(self) -> None:
        self.attempts = 0

    def send(self, request: Request, deadline: float, /) -> Response:
        self.attempts += 1
        raise TransportError("NOT_SENT", "refused")

    def now(self) -> float:
        return 0.0

    def sleep(self, seconds: float, /) -> None:
        pass

    def close(self) -> None:
        pass


def test_a_copy_has_the_same_budget_of_retries() -> None:
    down = Down()
    client = ClickSend("nora", "s3cret", transport=down, retries=1)
    copies = [client.with_options(timeout=9.0) for _ in range(3)]

    for number in range(60):
        with pytest.raises(APIConnectionError):
            copies[number % 3].countries.list()

    assert down.attempts == 60 + 20

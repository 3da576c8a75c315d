"""No message is sent twice, and none is lost from the result, whatever happens on the way."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
from clicksend_sdk import BatchProgress, BatchResult

from tests.support.server import Server
from tests.support.subject import Subject

from ..conftest import Connect
from .account import Account, cut_off, gateway_timeout, html, lost, lost_before, refused, reversed_results
from .test_send_all import message, send

FAULTS = [
    None,
    reversed_results,
    lost,
    lost_before,
    cut_off,
    html,
    gateway_timeout,
    refused(500),
    refused(501),
    refused(400),
    refused(401),
    refused(429),
    refused(503, **{"Retry-After": "0"}),
]
COUNT = 3300


class Interrupted(Exception):
    """Raised by the caller's own code."""


def rounds(client: Subject, account: Account, dice: random.Random) -> BatchResult[Any, Any]:
    """The result of sending all, topping up and going on as often as it takes."""

    def show(_: BatchProgress[Any, Any]) -> None:
        if dice.random() < 0.2:
            raise Interrupted

    items: Any = map(message, range(COUNT))
    for _ in range(60):
        try:
            items = send(client, items, concurrency=dice.choice((1, 2, 4)), on_progress=show)
        except Interrupted as error:
            items = BatchResult.of(error)
        assert isinstance(items, BatchResult)
        if items.is_complete:
            return items
        account.credit += dice.choice((0, 500, 5000))
    raise AssertionError("it never ends")


@pytest.mark.parametrize("seed", range(12))
def test_every_message_is_in_one_list_and_sent_at_most_once(seed: int, server: Server, connect: Connect) -> None:
    dice = random.Random(seed)
    account = Account(*dice.choices(FAULTS, k=40), credit=dice.choice((0, 700, 10**6)))
    server.decide = account.decide

    client = connect()
    result = rounds(client, account, dice)

    entries = [*result.succeeded, *result.failed, *result.unknown]
    assert Counter(entry.index for entry in entries) == Counter(range(COUNT))
    assert set(account.sent.values()) <= {1}
    sent = {entry.item["custom_string"] for entry in result.succeeded}
    assert sent <= set(account.sent) <= sent | {entry.item["custom_string"] for entry in result.unknown}

    for _ in range(20):
        if not result.counts["unknown"] and result.is_complete:
            break
        result.settle(client.call(lambda c: c.look_up(result, settle=0)))
        account.credit = 10**6
        send(client, result)

    assert {entry.item["custom_string"] for entry in result.succeeded} == set(account.sent)
    assert set(account.sent.values()) <= {1}
    assert len(result.succeeded) + len(result.failed) == COUNT

"""Drift is reported once for a pattern of places and a client, and then with its count, at powers of ten."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from clicksend_sdk._runtime.codec.decode import decode_lenient
from clicksend_sdk._runtime.drift import Drift, DriftCounts
from clicksend_sdk.errors import DriftError
from clicksend_sdk.hooks import DriftEvent

from tests.support.replies import page
from tests.support.server import Server

from .conftest import Connect
from .recorder import Recorder

WHERE = (
    "GET /sms/history: the response drifts from the API's description at /data/data/0/message_parts: "
    "expected int, got str"
)


def drifted(items: int) -> Any:
    """A page of messages that all have the same odd value."""
    usual = {"to": "+61411111111", "body": "Hello", "status": "Sent", "message_parts": "many"}
    return page([{"message_id": f"M{each}", **usual} for each in range(items)], 1, last=1)


def history(c: Any) -> Any:
    return c.sms.history()


def events(recorder: Recorder) -> list[DriftEvent]:
    return [each for each in recorder.events if isinstance(each, DriftEvent)]


def test_many_items_that_differ_alike_are_one_line(
    server: Server, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    recorder = Recorder()
    client = connect(hooks=recorder)
    server.decide = lambda _: drifted(1000)

    for _ in range(3):
        assert [each.message_parts for each in client.items(history)] == ["many"] * 1000

    assert [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING] == [
        f"{WHERE} (1,000 times at /data/data/*/message_parts)"
    ]
    (event,) = events(recorder)
    assert [each.pointer for each in event.drift] == ["/data/data/0/message_parts"]
    assert [each.pattern for each in event.drift] == ["/data/data/*/message_parts"]
    assert event.counts == (1000,)


def test_the_count_is_reported_at_powers_of_ten(
    server: Server, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    client = connect()
    copy: Any = client.client.with_options(timeout=9)
    server.decide = lambda _: drifted(1)

    for _ in range(12):
        client.call(history)
        client.call(lambda _: history(copy))  # counts with its original

    assert [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING] == [
        WHERE,
        f"{WHERE} (10 times at /data/data/*/message_parts)",
    ]


def test_a_strict_client_raises_each_time(server: Server, connect: Connect) -> None:
    client = connect(strict=True)
    server.decide = lambda _: drifted(3)

    for _ in range(2):
        with pytest.raises(DriftError) as caught:
            client.items(history)
        assert len(caught.value.drift) == 3


def test_keys_of_maps_and_indexes_of_lists_are_not_part_of_a_pattern() -> None:
    _, drift = decode_lenient({"a/b": ["x", 1, "y"], "c": ["z"]}, dict[str, list[int]])

    assert [each.pointer for each in drift] == ["/a~1b/0", "/a~1b/2", "/c/0"]
    assert {each.pattern for each in drift} == {"/*/*"}


def test_a_server_cannot_fill_the_memory() -> None:
    counts, reported = DriftCounts(), 0

    for number in range(5000):
        reported += len(counts.to_report("GET", "/x", [Drift(f"/k{number}" + "y" * 10_000, "int", "str")]))

    assert reported == 1000 + len([1, 10, 100, 1000])
    assert sum(len(pattern) for *_, pattern in counts._counters) <= 1000 * 300

"""Retries: how many there are, what each attempt sends, and what ends them."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, cast

import pytest
from clicksend_sdk import AsyncClickSend
from clicksend_sdk._runtime.transport.asyncio_ import AsyncHTTPTransport
from clicksend_sdk._runtime.transport.base import Response, TransportError
from clicksend_sdk._runtime.transport.sync import HTTPTransport
from clicksend_sdk.errors import (
    APIConnectionError,
    ClientClosedError,
    TooManyRequestsError,
)

from tests.support.replies import refusal, reply, sent, success
from tests.support.server import Server

from .conftest import Connect
from .script import LOST, REFUSED, Script, client_of, failure, read, refusing, send


@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_the_number_of_retries(retries: int) -> None:
    by_client, by_copy, by_call = Script(LOST), Script(LOST), Script(LOST)

    failure(lambda: read(client_of(by_client, retries=retries)))
    failure(lambda: read(client_of(by_copy).with_options(retries=retries)))
    error = failure(lambda: read(client_of(by_call), retries=retries))

    assert [len(each.requests) for each in (by_client, by_copy, by_call)] == [retries + 1] * 3
    assert error.attempts == retries + 1


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


def test_what_would_go_wrong_again_is_not_tried_again() -> None:
    script = Script(TransportError("NOT_SENT", "the certificate is wrong", permanent=True))

    error = failure(lambda: read(client_of(script)))

    assert type(error) is APIConnectionError
    assert len(script.requests) == 1


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
    monkeypatch.setattr(AsyncHTTPTransport, "sleep", async_close)
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

"""Retries: how many there are, what each attempt sends, and what ends them."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, cast

import httpx2
import pytest
from clicksend_sdk import AsyncClickSend
from clicksend_sdk._runtime.transport.aiohttp_ import AIOHTTPTransport
from clicksend_sdk._runtime.transport.base import Response, TransportError
from clicksend_sdk._runtime.transport.sync import HTTPTransport
from clicksend_sdk.errors import (
    APIConnectionError,
    APIResponseError,
    ArgumentError,
    ClientClosedError,
    OutcomeUnknownError,
    TooManyRequestsError,
)

from tests.support.replies import cut_off, envelope, refusal, reply, sent, success
from tests.support.server import Server

from .conftest import Connect
from .script import GOOD, LOST, REFUSED, Script, client_of, failure, read, refusing, send


@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_the_number_of_retries(retries: int) -> None:
    by_client, by_copy, by_call = Script(LOST), Script(LOST), Script(LOST)

    failure(lambda: read(client_of(by_client, retries=retries)))
    failure(lambda: read(client_of(by_copy).with_options(retries=retries)))
    error = failure(lambda: read(client_of(by_call), retries=retries))

    assert [len(each.requests) for each in (by_client, by_copy, by_call)] == [retries + 1] * 3
    assert error.attempts == retries + 1


@pytest.mark.parametrize("retries", [-1, 1.0, "2", True, None])
def test_invalid_numbers_of_retries(retries: Any) -> None:
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


def test_what_would_go_wrong_again_is_not_tried_again() -> None:
    script = Script(TransportError("NOT_SENT", "the certificate is wrong", permanent=True))

    error = failure(lambda: read(client_of(script)))

    assert type(error) is APIConnectionError
    assert len(script.requests) == 1


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


@pytest.mark.usefixtures("timeless")
def test_a_reply_of_success_that_is_cut_off_is_not_asked_for_again(server: Server, connect: Connect) -> None:
    server.will(cut_off(envelope({"messages": []})), sent("SUCCESS"))

    error = failure(lambda: connect(retries=2).call(send))

    assert type(error) is APIResponseError
    assert (error.status, error.attempts) == (200, 1)
    assert "may have been carried out" in str(error)
    assert len(server.requests) == 1


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

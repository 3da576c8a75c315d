"""The timeout of a call covers all of it: fetching credentials, every attempt, and the pauses between attempts."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from clicksend_sdk.errors import APITimeoutError

from tests.support.server import Server
from tests.support.subject import Subject

from .script import Script, client_of, failure, read, refusing, send


def test_pauses_are_part_of_the_timeout() -> None:
    """With 60 seconds for the call, only one of these pauses fits."""
    script = Script(refusing(429, **{"retry-after": "40"}))

    error = failure(lambda: read(client_of(script, retries=5)))

    assert (error.attempts, error.retry_after) == (2, 40)
    assert 40 <= error.elapsed <= 41


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

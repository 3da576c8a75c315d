"""Clients of every kind, for a faulty server: a test that takes `join`, `setup` or `name` runs with each of them."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from typing import Any, cast

import httpx2
import pytest
from clicksend_sdk._runtime.transport.asyncio_ import AsyncHTTPTransport
from clicksend_sdk._runtime.transport.httpx_ import AsyncHTTPXTransport, HTTPXTransport
from clicksend_sdk._runtime.transport.sync import HTTPTransport
from clicksend_sdk.errors import CallError

from tests.clicksend.faults import SETUPS, Setup
from tests.support.replies import sent, success
from tests.support.server import Reply, Server
from tests.support.sockets import open_sockets
from tests.support.subject import Subject

Call = Callable[[Any], Any]
NO_TRUST = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Spares each client of httpx2 the reading of the system's certificates; nothing here is encrypted."""


def send(c: Any) -> Any:
    """A call that must not be made twice."""
    return c.sms.send(messages=[{"body": "Hi"}])


def read(c: Any) -> Any:
    """A call that changes nothing."""
    return c.countries.list()


def cancel(c: Any) -> Any:
    """A call that does no more when it is repeated."""
    return c.sms.cancel("A1")


CALLS: dict[str, Call] = {"unsafe": send, "safe": read, "idempotent": cancel}


class Peer:
    """A client of a server, with a clock that does not make anybody wait."""

    def __init__(self, setup: Setup, address: str, **settings: Any) -> None:
        self.setup = setup
        self.pauses: list[float] = []
        self.on_pause: Callable[[], object] = lambda: None
        self._http_client: Any = None
        if setup == "httpx2":
            self._http_client = httpx2.Client(verify=NO_TRUST, trust_env=False)
        elif setup == "httpx2-async":
            self._http_client = httpx2.AsyncClient(verify=NO_TRUST, trust_env=False)
        usual = {"username": "nora", "api_key": "s3cret", "base_url": f"http://{address}/v3", "timeout": 5.0}
        usual["http_client"] = self._http_client
        kind = "async" if setup in ("async", "httpx2-async") else "sync"
        self.subject = Subject(cast(Any, kind), **{**usual, **settings})
        self.call = self.subject.call

    def paused(self, seconds: float) -> None:
        """Pass over a pause."""
        self.pauses.append(seconds)
        self.on_pause()

    def end_of(self, call: Call) -> tuple[CallError | None, float]:
        """The error of a call, if there is one, and the seconds that it took. A foreign error goes through."""
        started = time.monotonic()
        try:
            self.call(call)
        except CallError as error:
            return error, time.monotonic() - started
        return None, time.monotonic() - started

    def close(self) -> None:
        """Close the client and what is not its own; the event loop stays."""
        self.subject.close()
        if self.setup == "httpx2":
            self._http_client.close()
        elif self.setup == "httpx2-async":
            self.call(lambda _: self._http_client.aclose())


Join = Callable[..., Peer]


@pytest.fixture(params=SETUPS)
def setup(request: pytest.FixtureRequest) -> Setup:
    return cast(Setup, request.param)


@pytest.fixture(params=CALLS)
def name(request: pytest.FixtureRequest) -> str:
    return cast(str, request.param)


@pytest.fixture
def join(server: Server, setup: Setup, monkeypatch: pytest.MonkeyPatch) -> Iterator[Join]:
    """Makes a client of the server. At the end nothing of it may be open, on either side."""
    made: list[Peer] = []

    def slept(_: object, seconds: float) -> None:
        made[-1].paused(seconds)

    async def async_slept(_: object, seconds: float) -> None:
        made[-1].paused(seconds)

    for kind in (HTTPTransport, HTTPXTransport):
        monkeypatch.setattr(kind, "sleep", slept)
    for async_kind in (AsyncHTTPTransport, AsyncHTTPXTransport):
        monkeypatch.setattr(async_kind, "sleep", async_slept)

    def joined(**settings: Any) -> Peer:
        made.append(Peer(setup, **{"address": server.address, **settings}))
        return made[-1]

    before = open_sockets()
    yield joined
    for peer in made:
        peer.close()
    server.wait_until_closed(server.connections)
    for peer in made:
        peer.subject.end()
    assert open_sockets() <= before


def good(name: str) -> Reply:
    """A reply that this call can read."""
    return {"unsafe": sent("SUCCESS"), "safe": success([]), "idempotent": success()}[name]


def bounds(pauses: list[float]) -> bool:
    """Whether the pauses are as long as they may be when the server asks for nothing."""
    return all(0 <= pause <= 0.5 * 2**number for number, pause in enumerate(pauses))

"""Prism as a server of the whole API, and clients of both kinds that keep its replies."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any, cast

import pytest
from clicksend_sdk._runtime.options import Options
from clicksend_sdk._runtime.record import replace
from clicksend_sdk._runtime.transport.asyncio_ import AsyncHTTPTransport
from clicksend_sdk._runtime.transport.base import Request, Response
from clicksend_sdk._runtime.transport.sync import HTTPTransport

from tests.support.node_tools import Prism
from tests.support.subject import Kind, Subject

from .calls import Call

Exchange = tuple[Request, Response]


def for_prism(target: str) -> str:
    """The target of a request, with the brackets in names of the query encoded once more.

    Prism takes `filter[status]` for `filter%5Bstatus%5D`: https://github.com/stoplightio/prism/issues/2443.
    """
    return re.sub(r"(?<=[?&])[^=&]+", lambda name: name[0].replace("%", "%25"), target)


class Recording:
    """A transport that keeps what it sends and gets."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        self._inner = HTTPTransport()

    def send(self, request: Request, deadline: float) -> Response:
        self.exchanges.append((request, self._inner.send(replace(request, target=for_prism(request.target)), deadline)))
        return self.exchanges[-1][1]

    def now(self) -> float:
        return self._inner.now()

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)

    def close(self) -> None:
        self._inner.close()


class AsyncRecording:
    """The same for the client that is awaited."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        self._inner = AsyncHTTPTransport()

    async def send(self, request: Request, deadline: float) -> Response:
        self.exchanges.append(
            (request, await self._inner.send(replace(request, target=for_prism(request.target)), deadline))
        )
        return self.exchanges[-1][1]

    def now(self) -> float:
        return self._inner.now()

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)

    async def close(self) -> None:
        await self._inner.close()


class Caller:
    """Makes calls with one client, and knows what went over the wire."""

    def __init__(self, kind: Kind, url: str) -> None:
        self._transport = Recording() if kind == "sync" else AsyncRecording()
        self._subject = Subject(
            kind, username="nora", api_key="s3cret", base_url=url, retries=0, transport=self._transport
        )

    def make(self, call: Call, options: Options = {}) -> Any:
        """The result of the method; then `exchange` has its request and response."""
        self._transport.exchanges.clear()
        return self._subject.call(lambda client: call.make(client, options))

    @property
    def exchange(self) -> Exchange:
        """The request of the last call, which has sent no other, and its reply."""
        [exchange] = self._transport.exchanges
        return exchange

    def end(self) -> None:
        """Close the client."""
        self._subject.end()


@pytest.fixture(scope="session")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prism]:
    with Prism(tmp_path_factory.mktemp("prism")) as prism:
        yield prism


@pytest.fixture(scope="session", params=["sync", "async"])
def caller(request: pytest.FixtureRequest, prism: Prism) -> Iterator[Caller]:
    caller = Caller(cast(Kind, request.param), prism.url)
    yield caller
    caller.end()


@pytest.fixture
def drift(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """The client's warnings so far; it logs one for each response that differs from the spec."""
    caplog.set_level(logging.WARNING, "clicksend_sdk")
    return caplog.records

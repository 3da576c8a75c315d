"""A server, and clients of both kinds for it: a test that takes `client` or `connect` runs with each kind."""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, Literal, TypeAlias, TypeVar, cast

import pytest
from clicksend_sdk import AsyncClickSend, AsyncPage, ClickSend, Page
from clicksend_sdk._runtime.transport.aiohttp_ import AIOHTTPTransport
from clicksend_sdk._runtime.transport.sync import HTTPTransport

from .borrower import Borrower
from .server import Server
from .tls import authority

T = TypeVar("T")
Kind: TypeAlias = Literal["sync", "async"]


class Subject:
    """A client of one kind, used the same way whichever it is.

    The types are those of the blocking client; what the other one gives is awaited, always in the same event loop.
    """

    def __init__(self, kind: Kind, **settings: Any) -> None:
        self.kind = kind
        self.client: ClickSend | AsyncClickSend
        self._runner: asyncio.Runner | None = None
        if kind == "sync":
            self.client = ClickSend(**settings)
        else:
            self.client = AsyncClickSend(**settings)
            self._runner = asyncio.Runner()

    def call(self, use: Callable[[ClickSend], T]) -> T:
        """What `use` makes of the client."""
        client = cast(ClickSend, self.client)
        if self._runner is None:
            return use(client)

        async def awaited() -> T:
            result = use(client)
            return cast(T, await result) if inspect.isawaitable(result) else result

        return self._runner.run(awaited())

    def together(self, uses: Sequence[Callable[[ClickSend], T]]) -> list[T]:
        """What these calls give, which are made at the same time: in threads, or as tasks."""
        client = cast(ClickSend, self.client)
        if self._runner is None:
            with ThreadPoolExecutor(len(uses)) as threads:
                return list(threads.map(lambda use: use(client), uses))

        async def gathered() -> list[T]:
            return list(await asyncio.gather(*(cast(Any, use(client)) for use in uses)))

        return self._runner.run(gathered())

    def items(self, use: Callable[[ClickSend], Page[T]]) -> list[T]:
        """Every item of every page of a list call, which is itself iterated over."""
        if self._runner is None:
            return list(self.call(use))

        async def collected() -> list[T]:
            return [item async for item in cast(AsyncPage[T], use(cast(ClickSend, self.client)))]

        return self._runner.run(collected())

    def all_items(self, page: Page[T]) -> list[T]:
        """The items of a page that was read before, and of all pages after it."""
        return self.items(lambda _: page)

    def pages(self, page: Page[T]) -> list[Page[T]]:
        """A page and all after it."""
        if self._runner is None:
            return list(page.pages())

        async def collected() -> list[Page[T]]:
            return [each async for each in cast(Any, page).pages()]

        return self._runner.run(collected())

    def close(self) -> None:
        """Close the client; its event loop stays."""
        self.call(lambda client: client.close())

    def end(self) -> None:
        """Close the client and its event loop."""
        self.close()
        if self._runner is not None:
            self._runner.close()


def open_sockets() -> set[str]:
    """The sockets of this process, as Linux shows them; elsewhere none."""
    found: set[str] = set()
    with suppress(FileNotFoundError):
        for number in os.listdir("/proc/self/fd"):
            with suppress(OSError):
                found.add(os.readlink(f"/proc/self/fd/{number}"))
    return {each for each in found if each.startswith("socket:")}


Connect: TypeAlias = Callable[..., Subject]
"""Makes a client of the server; takes what `ClickSend` takes."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    return cast(Kind, request.param)


@pytest.fixture
def connect(server: Server, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> Iterator[Connect]:
    for variable in ("CLICKSEND_USERNAME", "CLICKSEND_API_KEY", "CLICKSEND_BASE_URL"):
        monkeypatch.delenv(variable, raising=False)
    made: list[Subject] = []

    def connected(**settings: Any) -> Subject:
        usual = {
            "username": "nora",
            "api_key": "s3cret",
            "base_url": f"http://{server.address}/v3",
            "timeout": 5.0,
            "retries": 0,
        }
        made.append(Subject(kind, **{**usual, **settings}))
        return made[-1]

    yield connected
    for subject in made:
        subject.end()


@pytest.fixture
def client(connect: Connect) -> Subject:
    return connect()


@pytest.fixture
def timeless(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Pauses are noted and passed over."""
    pauses: list[float] = []

    async def slept(_: object, seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(HTTPTransport, "sleep", lambda _, seconds: pauses.append(seconds))
    monkeypatch.setattr(AIOHTTPTransport, "sleep", slept)
    return pauses


@pytest.fixture(params=["sync", "asyncio", "trio"])
def borrower(request: pytest.FixtureRequest, server: Server) -> Borrower:
    return Borrower(request.param, server)


@pytest.fixture(scope="session")
def ca_file(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The certificate of the authority that vouches for the servers of the tests."""
    path = tmp_path_factory.mktemp("trust") / "ca.pem"
    authority().cert_pem.write_to_path(str(path))
    return str(path)

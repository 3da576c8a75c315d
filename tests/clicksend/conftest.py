"""A server, and clients of both kinds for it: a test that takes `client` or `connect` runs with each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, cast

import pytest
from clicksend_sdk._runtime.transport.asyncio_ import AsyncHTTPTransport
from clicksend_sdk._runtime.transport.sync import HTTPTransport

from tests.support.server import Server
from tests.support.subject import Kind, Subject

from .borrower import Borrower
from .tls import authority

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
    monkeypatch.setattr(AsyncHTTPTransport, "sleep", slept)
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

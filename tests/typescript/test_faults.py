"""Raw faults, as far as fetch shows them: an unsafe call is never made twice, and never said to have failed if it may not have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import build, check, load
from tests.behaviour.typescript_client import Package, Runtime, TypeScriptClient, bundled
from tests.clicksend.faults import FAULTS, NOT_MODIFIED, REFUSED, REFUSED_LATE
from tests.support.node_tools import ROOT, SPEC
from tests.support.replies import HANG_UP, sent, success
from tests.support.server import Reply, Server

RUNTIMES: tuple[Runtime, ...] = ("node", "deno", "bun")
_CLIENT = {"credentials": {"basicAuth": {"username": "nora", "password": "s3cret"}}, "retries": 2}
_SEND = {"call": "sms.send", "body": {"messages": [{"to": "+61411111111", "body": "Hello", "custom_string": "A1"}]}}
_LIST = {"call": "countries.list"}
_ENDS = {"outcome_unknown", "unreadable_response"}
"""What an unsafe call ends with if its reply is lost or broken; a runtime may also read what another refuses."""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> tuple[Package, Path]:
    """The package of this repository, bundled."""
    made, folder = Package(
        "clicksend", build(check(load(SPEC))), ROOT / "generated/typescript"
    ), tmp_path_factory.mktemp("b")
    bundled([made], folder)
    return made, folder


@pytest.fixture(scope="module", params=RUNTIMES)
def client(request: pytest.FixtureRequest, package: tuple[Package, Path]) -> Iterator[TypeScriptClient]:
    """A process of each runtime."""
    found = TypeScriptClient(request.param, {"clicksend": package[0]}, package[1])
    yield found
    found.close()


def _called(client: TypeScriptClient, package: Package, server: Server, stated: dict[str, Any], timeout: float) -> Any:
    settings = {**_CLIENT, "base_url": f"http://{server.address}", "timeout": timeout}
    return client.call(package, {**stated, "client": settings})


def test_an_unsafe_call_is_sent_once_whatever_goes_wrong(
    client: TypeScriptClient, package: tuple[Package, Path]
) -> None:
    wrong: list[str] = []
    for name, fault in FAULTS.items():
        if fault.outcome in (NOT_MODIFIED, REFUSED, REFUSED_LATE):
            continue
        with Server() as server:
            server.will(*[fault.reply] * 4)

            found = _called(client, package[0], server, _SEND, min(fault.timeout, 1.0))

            posts = len(server.requests)
        ends = set(found["error"]["class"]) if "error" in found else _ENDS
        if posts != 1 or not ends & _ENDS:
            wrong.append(f"{name}: {posts} requests, {ends}: {found.get('error', {}).get('text')}")

    assert wrong == []


def test_a_post_on_a_kept_connection_that_breaks_is_sent_once(
    client: TypeScriptClient, package: tuple[Package, Path]
) -> None:
    with Server() as server:
        server.will(success([]), HANG_UP, *[sent("SUCCESS")] * 3)

        _called(client, package[0], server, _LIST, 5.0)
        found = _called(client, package[0], server, _SEND, 5.0)

        assert [each.line.split()[0] for each in server.requests] == ["GET", "POST"]
    assert found["error"]["class"] == ["outcome_unknown"]
    assert found["error"]["references"] == ["A1"]


def test_a_get_is_repeated(client: TypeScriptClient, package: tuple[Package, Path]) -> None:
    with Server() as server:
        server.will(Reply(then="reset"), success([]))

        found = _called(client, package[0], server, _LIST, 5.0)

    assert found["result"] == []

"""All of the API: the list of its operations, the spec and both clients have the same 237."""

from __future__ import annotations

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend

from tests.clicksend.test_parity import accessors, methods, operations
from tests.support.node_tools import ROOT

from .calls import calls

LISTED = (ROOT / "tests/contract/operations.txt").read_text("utf-8").splitlines()
"""`METHOD path` of each operation, as ClickSend's own client and its documentation have them; not made of the spec."""


def reached(resource: object) -> list[str]:
    """The operations of the methods of all resources below a client or resource."""
    found: list[str] = []
    for name in accessors(type(resource)):
        inner = getattr(resource, name)
        for method in methods(type(inner)).values():
            found += [f"{each.method} {each.path}" for each in operations(method)]
        found += reached(inner)
    return found


def test_the_list_is_whole() -> None:
    assert len(LISTED) == 237
    assert sorted(set(LISTED)) == LISTED


def test_the_spec_has_all() -> None:
    assert sorted(f"{call.operation.method} {call.operation.path}" for call in calls()) == LISTED


@pytest.mark.parametrize(
    "client", [ClickSend("nora", "s3cret"), AsyncClickSend("nora", "s3cret")], ids=["sync", "async"]
)
def test_a_client_has_all(client: object) -> None:
    assert sorted(reached(client)) == LISTED

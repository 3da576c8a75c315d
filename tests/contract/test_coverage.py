"""All of the API: the list of its operations, the spec and both clients have the same ones."""

from __future__ import annotations

import difflib

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend

from tests.clicksend.test_parity import accessors, methods, operations
from tests.support.node_tools import ROOT

from .calls import calls

LIST = ROOT / "tests/contract/operations.txt"
"""`METHOD path` of each operation, as ClickSend's own client and its documentation have them.

It shows when an operation is lost or changed by mistake; `make update` accepts the operations that the spec has now.
"""


def reached(resource: object) -> list[str]:
    """The operations of the methods of all resources below a client or resource."""
    found: list[str] = []
    for name in {name for each in type(resource).__mro__ for name in accessors(each)}:
        inner = getattr(resource, name)
        for method in [method for each in type(inner).__mro__ for method in methods(each).values()]:
            found += [f"{each.method} {each.path}" for each in operations(method)]
        found += reached(inner)
    return found


def in_spec() -> list[str]:
    """`METHOD path` of each operation of the spec, sorted."""
    return sorted(f"{call.operation.method} {call.operation.path}" for call in calls())


def test_the_spec_has_all_that_are_listed(request: pytest.FixtureRequest) -> None:
    made = "".join(f"{line}\n" for line in in_spec())
    if request.config.getoption("--update"):
        LIST.write_text(made, "utf-8")

    diff = difflib.unified_diff(
        LIST.read_text("utf-8").splitlines(), made.splitlines(), LIST.name, "spec/", n=0, lineterm=""
    )
    if text := "\n".join(diff):
        pytest.fail(f"run `make update` if this is right\n{text}", pytrace=False)


@pytest.mark.parametrize(
    "client", [ClickSend("nora", "s3cret"), AsyncClickSend("nora", "s3cret")], ids=["sync", "async"]
)
def test_a_client_has_all(client: object) -> None:
    assert sorted(set(reached(client))) == in_spec()

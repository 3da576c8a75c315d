"""What clients make of replies, whatever their status and media type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.made import Made
from tests.support.replies import reply

SPEC = Path(__file__).parents[1] / "cases" / "reply_forms" / "spec.yaml"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The client of the case that the generated code is shown of."""
    return Made(SPEC.read_text("utf-8"), tmp_path_factory.mktemp("replies"), head="")


def given(
    made: Made,
    use: Callable[[Any], Any],
    content: object = b"",
    media_type: str = "application/json",
    status: int = 200,
) -> tuple[Any, str]:
    """The result of a call that the server answers so, and what it was asked for."""
    result, (received,) = made.exchange(use, reply(content, status=status, headers={"Content-Type": media_type}))
    return result, received.headers["accept"]


def test_a_reply_that_the_document_leaves_out_is_reachable(made: Made) -> None:
    kind = made.module("errors").APIStatusError
    with pytest.raises(kind) as raised:
        made.exchange(lambda client: client.reports.delete(1), reply(b"", status=302, headers={"Location": "/there"}))

    assert raised.value.headers["location"] == "/there"


def test_a_reply_as_a_file(made: Made, tmp_path: Path) -> None:
    to = tmp_path / "report.csv"
    options = {"to": to, "headers": {"Accept": "text/csv"}}

    given(made, lambda client: client.reports.get(1, options=options), b"a;b\n", "text/csv")

    assert to.read_bytes() == b"a;b\n"

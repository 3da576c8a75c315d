"""The results of responses of any status and media type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

SPEC = Path(__file__).parents[1] / "cases" / "response_media_types" / "spec.yaml"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of the case that the generated code is shown of."""
    return GeneratedPackage(SPEC.read_text("utf-8"), tmp_path_factory.mktemp("responses"), head="")


def given(
    generated: GeneratedPackage,
    use: Callable[[Any], Any],
    content: object = b"",
    media_type: str = "application/json",
    status: int = 200,
) -> tuple[Any, str]:
    """The result of a call that the server answers so, and what it was asked for."""
    result, (received,) = generated.exchange(use, reply(content, status=status, headers={"Content-Type": media_type}))
    return result, received.headers["accept"]


def test_a_reply_that_the_document_leaves_out_is_reachable(generated: GeneratedPackage) -> None:
    kind = generated.module("errors").APIStatusError
    with pytest.raises(kind) as raised:
        generated.exchange(
            lambda client: client.reports.delete(1), reply(b"", status=302, headers={"Location": "/there"})
        )

    assert raised.value.headers["location"] == "/there"


def test_a_reply_as_a_file(generated: GeneratedPackage, tmp_path: Path) -> None:
    to = tmp_path / "report.csv"
    options = {"to": to, "headers": {"Accept": "text/csv"}}

    given(generated, lambda client: client.reports.get(1, options=options), b"a;b\n", "text/csv")

    assert to.read_bytes() == b"a;b\n"

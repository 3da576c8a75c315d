"""Values of enums and formats, sent and read."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

CASES = Path(__file__).parents[1] / "cases"
NEEDED = {"name": "x", "secret": "y"}


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of the case `read_and_write`."""
    document = (CASES / "read_and_write" / "spec.yaml").read_text("utf-8")
    return GeneratedPackage(document, tmp_path_factory.mktemp("values"), head="")


@pytest.fixture(scope="module")
def enums(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of the case `odd_enums`."""
    document = (CASES / "odd_enums" / "spec.yaml").read_text("utf-8")
    return GeneratedPackage(document, tmp_path_factory.mktemp("enums"), head="")


def _exchanged(generated: GeneratedPackage, raw: dict[str, Any], **arguments: Any) -> tuple[Any, Any]:
    """The thing that a reply means, and what is sent for the arguments."""
    use = reply(json.dumps(raw).encode())
    thing, requests = generated.exchange(lambda client: client.things.save(**arguments), use)
    return thing, json.loads(requests[0].body)


def test_what_is_only_read_is_not_sent_and_what_is_only_sent_can_be_missing(
    generated: GeneratedPackage, caplog: pytest.LogCaptureFixture
) -> None:
    thing, sent = _exchanged(generated, {"id": 1, "name": "x", "made": "2026-01-01T00:00:00Z"}, **NEEDED)

    assert sent == NEEDED
    assert (thing.id, thing.made) == (1, dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    assert not caplog.records
    with pytest.raises(TypeError, match="id"):
        _exchanged(generated, {}, id=1, **NEEDED)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("mixed", "a"),
        ("mixed", 1),
        ("mixed", 2.5),
        ("mixed", True),
        ("mixed", None),
        ("orders", "ASC"),
        ("orders", ""),
        ("orders", "newer"),
        ("none", "anything"),
        ("flags", True),
        ("floats", 0.5),
        ("objects", {"a": 1}),
        ("some", [1]),
        ("some", {"a": 1}),
        ("some", "x"),
        ("unquoted", 2),
        ("quoted", "2"),
        ("huge", 18446744073709551616),
        ("maybe", None),
        ("old", None),
        ("constant", 7),
        ("vote", "-1"),
    ],
)
def test_enums_of_every_kind(enums: GeneratedPackage, name: str, value: Any, caplog: pytest.LogCaptureFixture) -> None:
    thing, sent = _exchanged(enums, {name: value}, **{name: value})

    assert sent == {name: value}
    assert getattr(thing, name) == value
    assert type(getattr(thing, name)) is type(value)
    assert not caplog.records

"""Pairs of documents: kiosk.yaml, and what became of it, with the findings that are expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from generator import load_and_build
from generator.diff.compare import Finding, compare
from generator.diff.rules import Rating
from generator.ir import Api
from generator.surface.derive import surface_of
from generator.surface.lock import text_of
from generator.surface.surface import Surface
from tests.support.rendering import loaded

HERE = Path(__file__).parent
KIOSK = (HERE / "kiosk.yaml").read_text("utf-8")


@dataclass(frozen=True)
class Pair:
    """Two documents. `expected` has a line for each finding: the ratings for the wire and for Python, rule and subject."""

    family: str
    name: str
    old: str
    new: str
    expected: tuple[str, ...]
    judged: bool
    """Whether mypy judges the caller of the old package with the new one, in test_truth.py."""
    released: bool
    """Whether the old document was released with a lock file."""


def edited(text: str, edits: Mapping[str, str]) -> str:
    """A document with texts replaced; each must be there."""
    for index, before in enumerate(edits):
        assert before in text, before
        text = text.replace(before, f"\0{index}\0")
    for index, after in enumerate(edits.values()):
        text = text.replace(f"\0{index}\0", after)
    return text


def _pair(family: str, stated: Mapping[str, Any]) -> Pair:
    old = edited(KIOSK, stated.get("old", {}))
    new = edited(old, stated["change"])
    return Pair(
        family,
        stated["pair"],
        old,
        new,
        tuple(stated.get("expect", ())),
        stated.get("judged", False),
        stated.get("released", False),
    )


PAIRS = [
    _pair(path.stem, stated)
    for path in sorted((HERE / "pairs").glob("*.yaml"))
    for stated in yaml.safe_load(path.read_text("utf-8"))
]


_FOLDER = TemporaryDirectory()


@cache
def api_of(text: str, release: str = "") -> tuple[Api, Surface]:
    """The Api and the surface of a document; `release` is the document of the last release, if that has a lock file."""
    path, lock = Path(_FOLDER.name, "openapi.yaml"), None
    if release:
        lock = path.with_name("sdk.lock")
        lock.write_text(text_of(api_of(release)[1]), "utf-8")
    path.write_text(text, "utf-8")
    document, api = load_and_build(path, strict=False, lock=lock)
    style = loaded("python")
    assert style.lines
    return api, surface_of(api, document, {"python": style.lines(api, style.with_options({}))})


def new_side(pair: Pair) -> Surface:
    """The surface of the new document."""
    return api_of(pair.new, pair.old if pair.released else "")[1]


def findings(pair: Pair) -> list[Finding]:
    """The findings of a pair for Python."""
    old, new = api_of(pair.old)[1], new_side(pair)
    ratings: Mapping[str, Rating] = loaded("python").ratings  # type: ignore[assignment]
    return compare(old, new, {"python": ratings})


def line_of(finding: Finding) -> str:
    """A finding as `expect` states it."""
    others = f" +{finding.others}" if finding.others else ""
    guess = " (a guess)" if finding.guess else ""
    return f"{finding.rule.wire} {finding.rating} {finding.rule.id}: {finding.subject}{others}{guess}"

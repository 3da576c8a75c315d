"""What `diff` says of each pair of documents: expected/ has its findings, and `--update` accepts others."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff.compare import Finding, compare
from generator.diff.rules import RULES
from generator.surface.lock import read_lock, text_of
from tests.support.rendering import loaded

from .pairs import HERE, PAIRS, api_of, findings, line_of, new_side

FAMILIES = sorted({pair.family for pair in PAIRS})


def said_of(family: str) -> str:
    """The findings of all pairs of a family."""
    parts = []
    for pair in PAIRS:
        if pair.family == family:
            parts.append("\n    ".join([pair.name, *map(line_of, findings(pair))]))
    return "\n".join(parts) + "\n"


@pytest.mark.parametrize("family", FAMILIES)
def test_findings_of_a_family(family: str, request: pytest.FixtureRequest) -> None:
    path, said = HERE / "expected" / f"{family}.txt", said_of(family)
    if request.config.getoption("--update"):
        path.write_text(said, "utf-8")

    assert said == path.read_text("utf-8")


def test_every_rule_has_a_pair() -> None:
    said = "".join(path.read_text("utf-8") for path in (HERE / "expected").glob("*.txt"))

    assert [rule for rule in RULES if f" {rule}:" not in said] == ["spelling-changed"]  # which no document does


def test_names_of_pairs_are_different() -> None:
    names = [(pair.family, pair.name) for pair in PAIRS]

    assert len(names) == len(set(names)) > 100


def test_a_lock_file_gives_the_findings_of_its_document(tmp_path: Path) -> None:
    for pair in PAIRS:
        path = tmp_path / "sdk.lock"
        path.write_text(text_of(api_of(pair.old)[1]), "utf-8")
        weights = {"python": loaded("python").ratings}
        found = compare(read_lock(path), new_side(pair), weights)  # type: ignore[arg-type]

        assert _said(found) == _said(findings(pair)), pair.name


def _said(found: list[Finding]) -> list[tuple[str, tuple[str, str]]]:
    return sorted((line_of(each), each.lines["python"]) for each in found)

"""What `diff` says of each pair of documents: expected/ has its findings, and `--update` accepts others."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff.rules import RULES

from .pairs import HERE, PAIRS, findings, line_of

FAMILIES = sorted({pair.family for pair in PAIRS})


def said_of(family: str, folder: Path) -> str:
    """The findings of all pairs of a family."""
    parts = []
    for pair in PAIRS:
        if pair.family == family:
            parts.append("\n    ".join([pair.name, *map(line_of, findings(pair, folder))]))
    return "\n".join(parts) + "\n"


@pytest.mark.parametrize("family", FAMILIES)
def test_findings_of_a_family(family: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path, said = HERE / "expected" / f"{family}.txt", said_of(family, tmp_path)
    if request.config.getoption("--update"):
        path.write_text(said, "utf-8")

    assert said == path.read_text("utf-8")


def test_every_rule_has_a_pair() -> None:
    said = "".join(path.read_text("utf-8") for path in (HERE / "expected").glob("*.txt"))

    assert [rule for rule in RULES if f" {rule}:" not in said] == ["spelling-changed"]  # which no document does


def test_names_of_pairs_are_different() -> None:
    names = [(pair.family, pair.name) for pair in PAIRS]

    assert len(names) == len(set(names)) > 100

"""generated/ is what its sources make, for each style; a new style is tested without an edit here."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator import Style, generate
from generator.output import tree
from generator.pipeline import Output
from generator.project import Project
from generator.styling.style import names

ROOT = Path(__file__).parents[2]


@cache
def outputs() -> dict[Path, Output]:
    """The outputs of the project file, by folder."""
    return {each.folder: each for each in generate(Project.read(ROOT / "sdk.toml")).outputs}


@pytest.mark.parametrize("name", names())
def test_generated_is_up_to_date(name: str) -> None:
    output = outputs()[ROOT / "generated" / name]

    diff = tree.diff(output.tree, output.folder)

    if diff:
        pytest.fail(f"{output.folder} is out of date; run `make generate`\n{diff[:20_000]}", pytrace=False)


@pytest.mark.parametrize("name", names())
def test_the_manifest_lists_every_file(name: str) -> None:
    folder = Path("generated", name)
    listed = {line.split("  ", 1)[1] for line in (ROOT / folder / tree.MANIFEST).read_text().splitlines()}
    files = {path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("*") if path.is_file()}
    others = {
        path
        for path in files
        if any(path.match(f"**/{each}") or each in path.parts for each in Style.load(name).ignore)
    }

    assert {*map(Path, listed), Path(tree.MANIFEST)} == files - others

"""generated/ is what its sources make, for each style; a new style is tested without an edit here."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator import Style, build, check, load, render
from generator.ir import Api
from generator.output import tree
from generator.styling.style import names

ROOT = Path(__file__).parents[2]


@cache
def api() -> Api:
    return build(check(load(Path("spec/clicksend.yaml"))))


@pytest.mark.parametrize("name", names())
def test_generated_is_up_to_date(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    folder = Path("generated") / name

    diff = tree.diff(render(api(), Style.load(name)), folder, Style.load(name).ignore)

    if diff:
        pytest.fail(f"{folder} is out of date; run `make generate`\n{diff[:20_000]}", pytrace=False)


@pytest.mark.parametrize("name", names())
def test_the_manifest_lists_every_file(name: str) -> None:
    folder = ROOT / "generated" / name
    listed = {line.split("  ", 1)[1] for line in (folder / tree.MANIFEST).read_text().splitlines()}

    assert listed == set(tree.read(folder, Style.load(name).ignore))

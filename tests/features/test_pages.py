"""Lists of other vendors' extensions, of every kind, give no warnings; tests/behaviour says what they do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import build, check, load
from tests.behaviour.vectors import FOLDER, read


@pytest.mark.parametrize("name", ["paging_schemes", "paging_guards"])
def test_nothing_is_warned_of(name: str, tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(json.dumps(read(FOLDER / f"{name}.yaml").document), "utf-8")

    document = load(tmp_path / "spec.yaml")
    build(check(document))

    assert document.warnings == ()

"""No document of less than 100 KB takes over 5 CPU seconds or 300 MB to be read, checked and built (threat G9).

The system ends what takes longer. What `generate` takes beyond that grows with what it writes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .bombs import BOMBS

ROOT = Path(__file__).parents[2]
RESIDENT = 300_000_000
SAID = {
    "aliases in const": "aliases make this more than 20,000 values",
    "descendants of descendants": "take too many steps",
    "default below doubled allOf": "is not compared with its schema",
    "a long address": "this URL is too long",
    "parameters by reference": "more than 5,000 arguments together",
    "shared responses": "responses to the operations together",
    "schemes of all operations": "only the first 50 of these 500 alternatives are used",
}
"""The expected messages for some of them."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are limited and forked")
def test_what_a_document_can_take(tmp_path: Path) -> None:
    for name, make in BOMBS.items():
        folder = tmp_path / name
        folder.mkdir()
        for file, text in make().items():
            (folder / file).write_text(text, "utf-8")
        assert sum(path.stat().st_size for path in folder.iterdir()) < 100_000, name

    command = [sys.executable, str(Path(__file__).with_name("bounded.py")), str(tmp_path)]
    run = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True
    )

    found = [json.loads(line) for line in run.stdout.splitlines()]
    assert {f"dump {name}" for name in BOMBS} <= {each["name"] for each in found}
    assert [each for each in found if each["code"] not in (0, 1) or each["resident"] > RESIDENT] == []
    for name, text in SAID.items():
        assert text in "".join(path.read_text("utf-8") for path in (tmp_path / name).iterdir() if not path.suffix), name

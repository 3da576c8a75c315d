"""Redocly finds nothing wrong with the spec."""

from __future__ import annotations

import json
import subprocess

from tests.support.node_tools import ROOT, SPEC, environment, program


def test_redocly_has_nothing_to_say() -> None:
    options = ["--config", str(ROOT / "tools/redocly.yaml"), "--format", "json", "--max-problems", "1000"]
    command = [program("redocly"), "lint", str(SPEC), *options]

    done = subprocess.run(command, capture_output=True, text=True, env=environment(), timeout=120)

    said = f"{done.stdout}\n{done.stderr}"
    assert done.returncode == 0, said
    assert json.loads(done.stdout)["problems"] == [], said

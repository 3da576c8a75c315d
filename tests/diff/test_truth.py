"""The findings against the truth: mypy judges a strict caller of the old package with the new one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from generator import write
from generator.diff.rules import FELT_IN_CODE
from tests.support.rendering import rendered_as

from .pairs import HERE, PAIRS, Pair, api_of, findings

CALLER = (HERE / "caller.txt").read_text("utf-8").replace("PACKAGE", "kiosk")
Judge = Callable[..., str]


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """Says what mypy finds in the caller with the package of a document; each run checks only the modules that differ."""
    folder = tmp_path_factory.mktemp("truth")
    (folder / "caller.py").write_text(CALLER, "utf-8")

    @cache
    def errors(text: str, release: str = "") -> str:
        write(rendered_as("kiosk", api_of(text, release)[0]), folder / "out")
        command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache"), "caller.py"]
        environment = {**os.environ, "MYPYPATH": str(folder / "out" / "src")}
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        return "" if done.returncode == 0 else done.stdout + done.stderr

    return errors


@pytest.mark.parametrize(
    "pair", [pair for pair in PAIRS if pair.judged], ids=lambda pair: f"{pair.family}: {pair.name}"
)
def test_a_change_is_major_where_the_old_caller_does_not_compile(pair: Pair, judge: Judge, tmp_path: Path) -> None:
    assert judge(pair.old) == ""
    major = [each for each in findings(pair) if each.rating == "major" and each.rule.hurts in FELT_IN_CODE]

    assert bool(judge(pair.new, pair.old if pair.released else "")) == bool(major)

"""The day that docs/change.md tells: its edits are made and its commands run, in order, and print what the page says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "change.md"
_BLOCK = re.compile(r"^```(console|diff)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_ENVIRONMENT = {
    **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
    **{f"GIT_{who}_{what}": "a@kiosk.test" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "PYTHONPATH": str(ROOT),
}


def run(command: str, folder: Path, given: str = "") -> str:
    """What a command of the page prints; `&&` joins two."""
    said = ""
    for each in command.split(" && "):
        words = [word.strip('"') for word in re.findall(r'"[^"]*"|\S+', each)]
        program = [sys.executable, "-m", "generator"] if words[0] == "sdk-generator" else words[:1]
        assert words[0] in ("sdk-generator", "git", "cat"), command
        done = subprocess.run(
            [*program, *words[1:]],
            cwd=folder,
            env={**_ENVIRONMENT, "XDG_CACHE_HOME": str(folder.parent / "cache")},
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )
        said += done.stdout
        if done.returncode:
            return f"{said}(exit code {done.returncode})\n"
    return said


def test_a_day(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    folder = tmp_path / "kiosk"
    shutil.copytree(Path(__file__).parent / "day", folder)
    for command in ("sdk-generator generate", "sdk-generator lock", "git init -q", "git add -A"):
        run(command, folder)
    run('git commit -qm "Release 1.2.3" && git tag v1.2.3', folder)

    def printed(block: re.Match[str]) -> str:
        if block[1] == "diff":
            assert run("git apply --unidiff-zero -", folder, block[2]) == ""
            return block[0]
        commands = [found[1] for found in _COMMAND.finditer(block[2])]
        said = "".join(f"$ {each}\n{run(each, folder)}" for each in commands)
        return f"```console\n{said}```"

    text = PAGE.read_text("utf-8")
    start, end = text.index("## A day"), text.index("## The two sides")
    now = text[:start] + _BLOCK.sub(printed, text[start:end]) + text[end:]

    if request.config.getoption("--update"):
        PAGE.write_text(now, "utf-8")
    assert now == PAGE.read_text("utf-8")
    assert run("git status --short", folder) == ""

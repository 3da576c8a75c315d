"""Compiled templates are code: a run executes them only from a folder that nobody else can write to."""

from __future__ import annotations

import marshal
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "tests" / "cases" / "types_reached" / "spec.yaml"
EXECUTED = "this code came from the cache"

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs owners of files")


def generate(folder: Path, home: str = "home") -> str:
    """What a run with a cache in this folder prints on standard error; its output is always written anew."""
    spec, out = shutil.copy(SPEC, folder), folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, "-m", "generator", "generate", str(spec), "--style", "python", "--out", str(out)]
    environment = {"XDG_CACHE_HOME": str(folder / home), "HOME": str(folder)}
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100, check=False)
    return run.stderr


def templates(folder: Path) -> Path:
    return folder / "home" / "sdk-generator" / "templates"


def poison(folder: Path) -> None:
    """Replace the code of every template by code that fails and says so; the keys stay right."""
    code = compile(f"raise RuntimeError({EXECUTED!r})", "template", "exec")
    for path in templates(folder).iterdir():
        content = path.read_bytes()
        begins = next(at for at in range(len(content)) if content[at : at + 1] == b"\xe3")
        path.write_bytes(content[:begins] + marshal.dumps(code))


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A folder with compiled templates, which the user alone can write to."""
    (tmp_path / "home").mkdir(mode=0o700)
    generate(tmp_path)
    assert list(templates(tmp_path).iterdir())
    return tmp_path


def test_the_code_of_a_private_folder_is_used(filled: Path) -> None:
    poison(filled)

    assert EXECUTED in generate(filled)


@pytest.mark.parametrize("which", ["templates", "home"])
@pytest.mark.parametrize("mode", [0o777, 0o770])
def test_a_folder_that_others_can_write_to_is_not_used(filled: Path, which: str, mode: int) -> None:
    poison(filled)
    (templates(filled) if which == "templates" else filled / "home").chmod(mode)

    assert EXECUTED not in generate(filled)
    assert (filled / "out" / "pyproject.toml").is_file()


def test_a_file_that_others_can_write_to_is_not_used(filled: Path) -> None:
    poison(filled)
    for path in templates(filled).iterdir():
        path.chmod(0o666)

    assert EXECUTED not in generate(filled)


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() != 0, reason="only root can give files away")
@pytest.mark.parametrize("which", ["", "sdk-generator", "sdk-generator/templates"])
def test_a_folder_of_another_user_is_not_used(filled: Path, which: str) -> None:
    poison(filled)
    os.chown(filled / "home" / which, 12345, 12345)

    assert EXECUTED not in generate(filled)


def test_a_link_leads_to_a_folder_that_is_checked_too(filled: Path) -> None:
    poison(filled)
    (filled / "home").rename(filled / "shared")
    (filled / "shared").chmod(0o777)
    (filled / "home").symlink_to(filled / "shared")

    assert EXECUTED not in generate(filled)


def test_a_shared_folder_gets_none(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home").chmod(0o777)
    generate(tmp_path)

    assert not templates(tmp_path).exists() or not list(templates(tmp_path).iterdir())


def test_a_file_that_is_cut_off_is_made_again(filled: Path) -> None:
    for path in templates(filled).iterdir():
        path.write_bytes(path.read_bytes()[:90])

    assert "error" not in generate(filled)
    assert (filled / "out" / "pyproject.toml").is_file()

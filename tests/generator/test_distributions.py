"""Versions and entry points of installed distributions are what `importlib.metadata` says, mostly without importing it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from generator.distributions import entry_points, version

GROUP = "acme.shapes"


@pytest.mark.parametrize("name", ["PyYAML", "jsonschema-rs", "python_jsonpath", "black", "Jinja2"])
def test_a_version(name: str) -> None:
    assert version(name) == metadata.version(name)


def test_a_distribution_that_is_not_installed() -> None:
    assert version("acme-that-nobody-installs") == ""


@pytest.mark.parametrize("folder", ["acme-2.0.egg-info", "acme-2.0.dist-info"])
def test_a_distribution_of_each_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    (tmp_path / folder).mkdir()
    for name in ("METADATA", "PKG-INFO"):
        (tmp_path / folder / name).write_text("Metadata-Version: 2.1\nName: acme\nVersion: 2.0\n")
    monkeypatch.syspath_prepend(tmp_path)

    assert version("acme") == metadata.version("acme") == "2.0"


@pytest.mark.parametrize("suffix", ["dist-info", "egg-info"])
def test_an_entry_point(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    folder = tmp_path / f"acme-1.0.{suffix}"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: acme\nVersion: 1.0\n")
    (folder / "entry_points.txt").write_text(f"[{GROUP}]\nround = acme_round\n")
    assert entry_points(GROUP) == []

    monkeypatch.syspath_prepend(tmp_path)

    assert [(each.name, each.value) for each in entry_points(GROUP)] == [("round", "acme_round")]


def test_a_run_with_nothing_to_do_imports_little(tmp_path: Path) -> None:
    spec = shutil.copy(Path(__file__).parents[1] / "cases" / "types_reached" / "spec.yaml", tmp_path)
    code = (
        "import sys\nfrom generator.__main__ import main\n"
        "code = main(['generate', *sys.argv[1:]])\n"
        "print(code, sorted({'importlib.metadata', 'email.message', 'jsonpath', 'jinja2', 'yaml'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, str(spec), "--style", "python", "--out", str(tmp_path / "out")]
    environment = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "HOME": str(tmp_path)}
    runs = [
        subprocess.run(
            command,
            cwd=Path(__file__).parents[2],
            env=environment,
            capture_output=True,
            text=True,
            timeout=100,
            check=True,
        )
        for _ in range(2)
    ]

    assert runs[1].stdout.splitlines()[-1] == "0 []"
    assert "jsonpath" not in runs[0].stdout.splitlines()[-1]

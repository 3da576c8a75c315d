"""The committed TypeScript package, built as its own `npm run build` does."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.node_tools import ROOT, program


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of generated/typescript with `dist`."""
    folder = tmp_path_factory.mktemp("built") / "package"
    shutil.copytree(ROOT / "generated/typescript", folder, ignore=shutil.ignore_patterns("dist", "node_modules"))
    done = subprocess.run([program("tsc-7"), "-p", str(folder)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout
    return folder

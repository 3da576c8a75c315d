"""The generator as users have it: a wheel, installed into a virtual environment of its own.

The environment has the generator's dependencies from the one that runs the tests, and nothing of this checkout.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
_OFFLINE = ("--quiet", "--no-deps", "--no-index", "--no-build-isolation")


def run(command: Sequence[str | Path], folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a folder, with no variable that leads to this checkout."""
    kept = {
        key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LANG") or key.startswith("PIP_")
    }
    environment = {**kept, "XDG_CACHE_HOME": str(folder / ".cache"), "PYTHONDONTWRITEBYTECODE": "1", **more}
    return subprocess.run(
        [*map(str, command)], cwd=folder, env=environment, capture_output=True, text=True, timeout=180, check=False
    )


def build_wheel(source: Path, folder: Path) -> Path:
    """The wheel of a folder or an sdist, built offline."""
    folder.mkdir(exist_ok=True)
    done = run([sys.executable, "-m", "pip", "wheel", *_OFFLINE, "--wheel-dir", folder, source], folder)
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.whl"))


class Environment:
    """A virtual environment without pip."""

    def __init__(self, folder: Path) -> None:
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True, timeout=60)
        self.bin = folder / ("Scripts" if os.name == "nt" else "bin")
        site = Path(sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)}))
        (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"))

    def install(self, wheel: Path) -> None:
        """Install a wheel, without its dependencies."""
        python = self.bin / "python"
        pip: tuple[str | Path, ...] = (sys.executable, "-m", "pip", "--python", python)
        done = run([*pip, "install", *_OFFLINE, "--ignore-installed", wheel], wheel.parent)
        assert done.returncode == 0, done.stderr

    def run(self, name: str, *arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment."""
        return run([self.bin / name, *arguments], folder)

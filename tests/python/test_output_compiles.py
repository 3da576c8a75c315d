"""The Python output of every case imports, its types can be read, and `mypy --strict` has nothing to say about it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator import build, check, load, write
from tests.support.rendering import rendered_as
from tests.support.shared_runtime import with_shared_runtime

CASES = Path(__file__).parents[1] / "cases"
READ_EVERYTHING = """
import importlib, pkgutil, sys
import msgspec

def read(module, config):
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, msgspec.Struct):
            msgspec.structs.fields(value)
        if type(value).__name__ == "Webhook":
            config.types.read(value.type)
        if type(value).__name__ == "Operation":
            types = [value.path_types, value.query_types, value.header_types]
            texts = [text for group in types for text in group.values()] + [value.body, value.returns]
            for text in filter(None, texts):
                config.types.read(text)

for package in sys.argv[1:]:
    config = importlib.import_module(f"{package}._config").CONFIG
    names = [module.name for module in pkgutil.walk_packages([package], f"{package}.")]
    for name in [package, *names]:
        try:
            read(importlib.import_module(name), config)
        except Exception as error:
            sys.exit(f"{name}: {type(error).__name__}: {error}")
    print(package, len(names))
"""


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A folder with a package for each valid case, and their names; `runtime` is the one runtime of all of them."""
    folder = tmp_path_factory.mktemp("output")
    cases = sorted(path for path in CASES.glob("*/spec.*") if not path.parent.name.startswith("bad_"))
    trees = {_package(spec): rendered_as(_package(spec), build(check(load(spec, strict=False)))) for spec in cases}
    write(with_shared_runtime(trees), folder)
    return folder, list(trees)


def test_every_module_imports_and_every_type_can_be_read(packages: tuple[Path, list[str]]) -> None:
    folder, names = packages

    run = _run(folder, "-c", READ_EVERYTHING, *names)

    assert not run.stderr
    assert [line.split()[0] for line in run.stdout.splitlines()] == names


def test_mypy_strict_is_content(packages: tuple[Path, list[str]]) -> None:
    folder, names = packages

    run = _run(folder, "-m", "mypy", "--strict", "--python-version=3.11", "--no-error-summary", *names)

    assert not run.stdout + run.stderr


def _package(spec: Path) -> str:
    return f"case_{spec.parent.name}"


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True)

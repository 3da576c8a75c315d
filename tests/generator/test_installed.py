"""The wheel: the command with its styles and data, without this checkout; and styles of other distributions."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generator import __version__
from generator.styling.style import names
from tests.support.installed import ROOT, Environment, build_wheel, run

SPEC = """openapi: 3.1.0
info: {title: Acme Pets, version: "1"}
servers: [{url: "https://acme.test"}]
paths: {/pets: {get: {operationId: pets.list, responses: {"204": {description: None.}}}}}
"""
PLUGIN = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "acme-style"
version = "1"

[project.entry-points."sdk_generator.styles"]
acme = "acme_style"
broken = "acme_style.tree"
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    made = Environment(tmp_path_factory.mktemp("environment") / "env")
    made.install(wheel)
    return made


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def listed(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return sorted(archive.namelist())


def test_everything_is_in_the_wheel_and_nothing_else(wheel: Path) -> None:
    command = ["git", "ls-files", "-co", "--exclude-standard", "generator", "templates", "docs/*.schema.json"]
    committed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    expected = [name if name.startswith("generator/") else f"generator/_data/{name}" for name in committed]

    assert [name for name in listed(wheel) if ".dist-info/" not in name] == sorted(expected)


def test_the_sdist_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    made = run([sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", tmp_path], ROOT)
    assert made.returncode == 0, made.stderr

    again = build_wheel(next(tmp_path.glob("*.tar.gz")), tmp_path / "wheel")

    assert listed(again) == listed(wheel)


def test_the_command_is_the_same_as_in_the_checkout(environment: Environment, tmp_path: Path) -> None:
    here, there = tmp_path / "installed", tmp_path / "checkout"
    for folder in (here, there):
        folder.mkdir()
        (folder / "openapi.yaml").write_text(SPEC)
    commands = (["init", "openapi.yaml"], ["generate"], ["check"], ["inspect", "--json"])

    installed = [environment.run("sdk-generator", *each, folder=here) for each in commands]
    checkout = [run([sys.executable, "-m", "generator", *each], there, PYTHONPATH=str(ROOT)) for each in commands]

    assert [(each.returncode, each.stderr) for each in installed] == [(0, "")] * 4
    assert installed[0].stdout.endswith("next: sdk-generator generate\n")
    assert [each.stdout for each in installed[1:]] == [each.stdout for each in checkout[1:]]
    assert files(here / "sdk") == files(there / "sdk") and len(files(here / "sdk")) > 90


def test_version_styles_and_the_module(environment: Environment, tmp_path: Path) -> None:
    assert environment.run("sdk-generator", "--version", folder=tmp_path).stdout == f"sdk-generator {__version__}\n"
    assert environment.run("python", "-m", "generator", "--version", folder=tmp_path).stdout.endswith(
        f" {__version__}\n"
    )
    stated = environment.run("sdk-generator", "styles", folder=tmp_path).stdout.splitlines()
    assert {line.split()[0] for line in stated} >= set(names())


def test_a_style_of_another_distribution(environment: Environment, tmp_path: Path) -> None:
    source = tmp_path / "plugin"
    (source / "acme_style" / "tree").mkdir(parents=True)
    (source / "pyproject.toml").write_text(PLUGIN)
    (source / "acme_style" / "__init__.py").write_text("")
    (source / "acme_style" / "style.py").write_text(
        'EXTENDS = "postman"\ndef loud(text):\n    return text.upper()\nFILTERS = {"loud": loud}\nDOORS = ("loud",)\n'
    )
    (source / "acme_style" / "tree" / "code.py").write_text("x = 1\n")
    (source / "acme_style" / "tree" / "README.md.jinja").write_text("{{ api.package.name.kebab | loud }}\n")
    (tmp_path / "openapi.yaml").write_text(SPEC)

    environment.install(build_wheel(source, tmp_path / "wheel"))
    environment.run("python", "-m", "compileall", "-q", environment.bin.parent, folder=tmp_path)
    made = environment.run("sdk-generator", "generate", "openapi.yaml", "--style", "acme", folder=tmp_path)
    broken = environment.run("sdk-generator", "generate", "openapi.yaml", "--style", "broken", folder=tmp_path)

    assert (made.returncode, made.stderr) == (0, "")
    assert set(files(tmp_path / "sdk/acme")) == {
        ".generated",
        "README.md",
        "acme-pets.postman_collection.json",
        "acme-pets.postman_environment.json",
        "code.py",
    }
    assert (tmp_path / "sdk/acme/README.md").read_text() == "ACME-PETS\n"
    assert "error: the style 'broken', acme_style.tree of acme-style, is not a package with style.py" in broken.stderr

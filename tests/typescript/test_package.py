"""The package as npm publishes it: what it holds, and what its users' tools make of it."""

from __future__ import annotations

import json
import subprocess
import tarfile
from pathlib import Path

import pytest

from tests.support.node_tools import program

LONGEST = 120
IMPORT_ALL = """
const { exports } = JSON.parse(await (await import("node:fs/promises")).readFile("package.json"));
for (const path of Object.keys(exports)) {
  if (path !== "./package.json") await import(("NAME" + path.slice(1)).replace("*", "sms"));
}
"""
"""Imports what each entry of `exports` leads to; a package may import itself by its name."""


@pytest.fixture(scope="module")
def packed(built: Path) -> Path:
    """The archive that `npm publish` would upload."""
    command = ["npm", "pack", "--ignore-scripts", "--silent", "--offline"]
    done = subprocess.run(command, cwd=built, capture_output=True, text=True, check=True, timeout=LONGEST)
    return built / done.stdout.strip()


def test_the_archive_has_the_package_and_nothing_else(packed: Path) -> None:
    with tarfile.open(packed) as archive:
        names = {each.removeprefix("package/") for each in archive.getnames()}

    assert {each for each in names if "/" not in each} == {"LICENSE", "README.md", "package.json", "sdk.lock"}
    assert {each.partition("/")[0] for each in names if "/" in each} == {"dist", "src"}
    compiled = {each.removeprefix("dist/").removesuffix(".d.ts") for each in names if each.endswith(".d.ts")}
    assert compiled == {each.removeprefix("src/").removesuffix(".ts") for each in names if each.startswith("src/")}


def test_every_entry_can_be_imported(built: Path) -> None:
    name = json.loads((built / "package.json").read_text("utf-8"))["name"]
    script = IMPORT_ALL.replace("NAME", name)

    subprocess.run(["node", "--input-type=module", "--eval", script], cwd=built, check=True, timeout=LONGEST)


@pytest.mark.parametrize("tool", ["publint", "attw"])
def test_judges_of_packages_find_nothing(built: Path, packed: Path, tool: str) -> None:
    arguments = {
        "publint": [str(built), "--strict", "--pack", "false"],
        "attw": [str(packed), "--profile", "esm-only", "--format", "ascii"],
    }

    done = subprocess.run([program(tool), *arguments[tool]], capture_output=True, text=True, timeout=LONGEST)

    assert done.returncode == 0, done.stdout + done.stderr

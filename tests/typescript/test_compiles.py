"""The output compiles under the strictest settings, for every case and with both compilers, and has the layout of Biome."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from generator import Tree, load_and_build
from generator.problems import SpecError
from tests.support.node_tools import ROOT, program
from tests.support.rendering import loaded, rendered

CASES = sorted((ROOT / "tests/cases").glob("*/spec.*"))
PACKAGE = ROOT / "generated/typescript"
_SHARED = re.compile(r'"(\.{1,2})/(runtime/[\w-]+\.ts)"')
"""The import of a module of the runtime, of which one copy serves all cases."""
_NARROWING = """\
import type { Pet } from "./tagged_unions/src/models/shared.ts";

export function livesOf(pet: Pet): number | null | undefined {
  return pet.kind === "dog" || pet.kind === "Fish" ? undefined : pet.lives;
}
"""


def test_every_case_compiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = {path.parent.name: tree for path in CASES if (tree := _made(path, monkeypatch))}
    for case, tree in made.items():
        for name, content in tree.items():
            if name.startswith("src/runtime/"):
                _write(tmp_path / name.removeprefix("src/"), content)
            elif name.startswith("src/"):
                text = content if isinstance(content, str) else content.decode()
                _write(tmp_path / case / name, _SHARED.sub(rf'"{"../" * (name.count("/") + 1)}\2"', text))
    _write(tmp_path / "narrowing.ts", _NARROWING)
    settings = json.loads((PACKAGE / "tsconfig.json").read_text("utf-8"))
    del settings["compilerOptions"]["rootDir"]
    _write(tmp_path / "tsconfig.json", json.dumps(settings | {"include": ["*/src", "runtime", "*.ts"]}))
    _write(tmp_path / "package.json", '{"type": "module"}')

    assert len(made) > 80
    assert compiled("tsc-7", tmp_path) == ""


@pytest.mark.parametrize("compiler", ["tsc", "tsc-7"])
def test_the_package_compiles(compiler: str) -> None:
    assert compiled(compiler, PACKAGE) == ""


def test_the_package_has_the_layout_of_biome() -> None:
    command = [program("biome"), "format", f"--config-path={ROOT / 'tools'}", str(PACKAGE / "src")]

    done = subprocess.run(command, capture_output=True, text=True, timeout=60)

    assert done.returncode == 0, done.stdout + done.stderr


def test_calls_have_types_and_the_examples_of_the_readmes_too(built: Path) -> None:
    readmes = [(folder / "README.md").read_text("utf-8") for folder in (PACKAGE, ROOT)]
    folder, blocks = built / "examples", _examples("\n".join(readmes))
    for number, block in enumerate(blocks):
        _write(folder / f"{number}.ts", block)
    _write(folder / "calls.ts", (Path(__file__).parent / "calls.ts").read_text("utf-8"))
    options = json.loads((PACKAGE / "tsconfig.json").read_text("utf-8"))["compilerOptions"]
    kept = {key: options[key] for key in ("target", "lib", "module", "types", "strict", "exactOptionalPropertyTypes")}
    _write(folder / "tsconfig.json", json.dumps({"compilerOptions": kept, "include": ["*.ts"]}))

    assert len(blocks) >= 6
    assert compiled("tsc", folder) == ""


def _examples(readme: str) -> list[str]:
    """The examples as modules; those that use a client of an earlier one declare it."""
    blocks = re.findall(r"```ts\n(.*?)```", readme, re.DOTALL)
    client = 'declare const client: import("@clicksend/sdk").ClickSend;\n'
    return [f"{'' if 'const client' in each else client}{each}\nexport {{}};\n" for each in blocks]


def _made(path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree | None:
    """The output for a case; None if its document is not valid."""
    monkeypatch.chdir(path.parent)
    try:
        _, api = load_and_build(Path(path.name), sorted(Path().glob("overlay*.yaml")), styles=[loaded("typescript")])
    except SpecError:
        return None
    return rendered(api, "typescript")


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def compiled(compiler: str, folder: Path) -> str:
    """What a compiler says about a project."""
    command = [program(compiler), "--noEmit", "--pretty", "false", "-p", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300).stdout

"""Packages of the TypeScript style in a bundler, in Node, and in the compiler: all of them at once."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

from generator import Tree, write
from tests.support.node_tools import program

_LOOK = Path(__file__).with_name("look.mjs")
_LONGEST = 120
_RUNTIME = "src/runtime/"


def found_by_looking(trees: Mapping[str, Tree], folder: Path) -> dict[str, list[str]]:
    """What happens when every module of each package is imported, and used without a network."""
    _write(trees, folder)
    for name, tree in trees.items():
        (folder / name / "src/runtime").symlink_to(folder / "shared/runtime")
        modules = [path for path in tree if path.endswith(".ts") and not path.startswith(_RUNTIME)]
        lines = [f'export * as m{at} from "./{path}";\n' for at, path in enumerate(modules)]
        (folder / name / "all.ts").write_text("".join(lines))
    inputs, bundles = [str(folder / name / "all.ts") for name in trees], folder / "bundles"
    options = ["--bundle", "--format=esm", "--out-extension:.js=.mjs", f"--outbase={folder}", f"--outdir={bundles}"]
    subprocess.run([program("esbuild"), *inputs, *options, "--log-level=warning"], check=True, timeout=_LONGEST)
    files = {str(bundles / name / "all.mjs"): name for name in trees}
    command = ["node", "--enable-source-maps", str(_LOOK), *files]
    looked = subprocess.run(command, capture_output=True, text=True, timeout=_LONGEST)
    assert not looked.stderr
    said = [json.loads(line) for line in looked.stdout.splitlines()]
    return {files[each["file"]]: each["found"] + [each["error"]] * bool(each["error"]) for each in said}


def errors_of_compiler(trees: Mapping[str, Tree], folder: Path) -> list[str]:
    """The errors of TypeScript in all packages, under the settings of the first; the runtime is compiled once."""
    _write(trees, folder)
    sources = [f"{name}/src" for name in trees]
    options = {"rootDir": ".", "rootDirs": [*sources, "shared"], "noEmit": True}
    settings = {"extends": f"./{next(iter(trees))}/tsconfig.json", "compilerOptions": options, "include": sources}
    (folder / "tsconfig.json").write_text(json.dumps(settings))
    command = [program("tsc-7"), "--pretty", "false", "-p", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=_LONGEST).stdout.splitlines()


def _write(trees: Mapping[str, Tree], folder: Path) -> None:
    """Write packages side by side, and the runtime, which is the same in all of them, once."""
    for name, tree in trees.items():
        write({path: text for path, text in tree.items() if not path.startswith(_RUNTIME)}, folder / name)
    tree = next(iter(trees.values()))
    runtime = {path.removeprefix(_RUNTIME): text for path, text in tree.items() if path.startswith(_RUNTIME)}
    write({**runtime, "package.json": '{"type": "module"}'}, folder / "shared/runtime")

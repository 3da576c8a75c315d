"""Packages of the TypeScript style in a bundler, in Node, and in the compiler: all of them at once."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

from generator import Style, Tree, write
from tests.support.node_tools import program

_LOOK = Path(__file__).with_name("look.mjs")
_TREE = Style.load("typescript").folder / "tree"
_LONGEST = 120


def found_by_looking(trees: Mapping[str, Tree], folder: Path) -> dict[str, list[str]]:
    """What happens when every module of each package is imported, and used without a network."""
    copied = _write(trees, folder)
    for name, tree in trees.items():
        for path in copied:
            (folder / name / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / name / path).symlink_to(folder / "shared" / path)
        modules = [path for path in tree if path.endswith(".ts") and path not in copied]
        lines = [f'export * as m{at} from "./{path}";\n' for at, path in enumerate(modules)]
        (folder / name / "all.ts").write_text("".join(lines))
    inputs, bundles = [str(folder / name / "all.ts") for name in trees], folder / "bundles"
    options = ["--bundle", "--format=esm", "--out-extension:.js=.mjs", f"--outbase={folder}", f"--outdir={bundles}"]
    subprocess.run([program("esbuild"), *inputs, *options, "--log-level=warning"], check=True, timeout=_LONGEST)
    files = {str(bundles / name / "all.mjs"): name for name in trees}
    command = ["node", "--enable-source-maps", str(_LOOK), *files]
    looked = subprocess.run(command, capture_output=True, text=True, timeout=_LONGEST)
    assert not looked.stderr, looked.stderr
    said = [json.loads(line) for line in looked.stdout.splitlines()]
    return {files[each["file"]]: each["found"] + [each["error"]] * bool(each["error"]) for each in said}


def errors_of_compiler(trees: Mapping[str, Tree], folder: Path) -> list[str]:
    """The errors of TypeScript in all packages, under the settings of the first; what they share is compiled once."""
    _write(trees, folder)
    sources = [f"{name}/src" for name in trees]
    options = {"rootDir": ".", "rootDirs": [*sources, "shared/src"], "noEmit": True}
    settings = {"extends": "./shared/tsconfig.json", "compilerOptions": options, "include": sources}
    (folder / "tsconfig.json").write_text(json.dumps(settings))
    command = [program("tsc-7"), "--pretty", "false", "-p", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=_LONGEST).stdout.splitlines()


def _write(trees: Mapping[str, Tree], folder: Path) -> list[str]:
    """Write packages side by side, and once the files that the style copies into each; returns the paths of these."""
    copied = {path for path in next(iter(trees.values())) if (_TREE / path).is_file()}
    for name, tree in trees.items():
        own: Tree = {path: text for path, text in tree.items() if path not in copied}
        write({**own, "package.json": '{"type": "module"}'}, folder / name)
    shared: Tree = {path: (_TREE / path).read_bytes() for path in copied}
    write({**shared, "package.json": '{"type": "module"}'}, folder / "shared")
    return sorted(copied)

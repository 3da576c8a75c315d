"""Text in every field, of every class of payload: nothing of it runs, and what is written holds it as text only
(threats G1, G2, G3, G5, G12, G13, G14, G15)."""

from __future__ import annotations

import ast
import compileall
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import Tree, build, check, load, write
from generator.problems import SpecError
from generator.styling.style import names
from tests.support.rendering import rendered, rendered_as

from ..support.styles import faults_of
from . import bundles
from .fields import FIELDS, Spec, attempt, document
from .payloads import EVERYTHING, PAYLOADS

HERE = Path(__file__).parent
EACH_FIELD = [(field, "everything") for field in FIELDS]
EACH_PAYLOAD = list(zip(cycle(("operation_id", "description", "property_name", "property_enum", "title")), PAYLOADS))
ATTEMPTS = EACH_FIELD + EACH_PAYLOAD
REFUSED: dict[tuple[str, str], str] = {("openapi", "everything"): "expected OpenAPI 3.0, 3.1 or 3.2"}
REFUSED |= {
    (f"sdk_{field}", "everything"): "error: x-sdk: " for field in "package client environment credential".split()
}
"""The problems of the attempts that are refused."""
COMMANDS = {
    "python -m pip install build twine",
    'python -m build --outdir "$RUNNER_TEMP/dist"',
    'python -m twine check --strict "$RUNNER_TEMP"/dist/*',
    "python -m pip install --upgrade pip",
    'python -m pip install --group test "$RUNNER_TEMP"/dist/*.whl',
    "python -m pytest tests",
}
"""The commands of the workflow, which no text of a document changes."""


@dataclass(slots=True)
class Result:
    """The result of an attempt: the files of each style, or problems; and the findings in its package."""

    trees: dict[str, Tree]
    problems: str = ""
    found: list[str] | None = None


def generated(spec: Spec, folder: Path, package: str = "") -> dict[str, Tree]:
    """The files of every style, verified but not formatted, because formatting takes most of the time."""
    (folder / "spec.json").write_text(json.dumps(spec), "utf-8")
    api = build(check(load(folder / "spec.json", strict=False)), {"publish": {"workflow": "github", "tests": True}})
    trees = {name: rendered(api, name) for name in names()}  # under the name that the document leads to
    return trees | ({"python": rendered_as(package, api)} if package else {})


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Result]:
    """All attempts; their packages are looked at in one process of its own."""
    folder, found = tmp_path_factory.mktemp("hostile"), {}
    for field, payload in ATTEMPTS:
        text = {**PAYLOADS, "everything": EVERYTHING}[payload]
        try:
            found[field, payload] = Result(generated(attempt(field, text), folder, f"{field}__{payload}"))
        except SpecError as error:
            found[field, payload] = Result({}, str(error))
    packages = {f"{field}__{payload}": result for (field, payload), result in found.items() if result.trees}
    written([result.trees["python"] for result in packages.values()], folder / "src")
    run = subprocess.run(
        [sys.executable, str(HERE / "look.py"), str(folder / "src"), *packages],
        capture_output=True,
        text=True,
        timeout=300,
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    for line in run.stdout.splitlines():
        said = json.loads(line)
        packages[said["package"]].found = said["found"] + [said["error"]] * bool(said["error"])
    assert not run.stderr
    return found


def written(trees: list[Tree], folder: Path) -> None:
    """The packages side by side; the runtime, which is the same in all of them, is there and compiled once."""
    shared: Tree = {}
    for tree in trees:
        files = {path.removeprefix("src/"): text for path, text in tree.items() if path.startswith("src/")}
        package = next(iter(files)).partition("/")[0]
        inside = f"{package}/_runtime/"
        shared |= {path.removeprefix(inside): text for path, text in files.items() if path.startswith(inside)}
        write({path: text for path, text in files.items() if not path.startswith(inside)}, folder / package / "..")
        (folder / package / "_runtime").symlink_to(folder.parent / "runtime")
    write(shared, folder.parent / "runtime")
    compileall.compile_dir(folder.parent / "runtime", quiet=2)


@pytest.mark.parametrize(("field", "payload"), ATTEMPTS, ids=map("-".join, ATTEMPTS))
def test_no_text_runs(results: dict[tuple[str, str], Result], field: str, payload: str) -> None:
    result = results[field, payload]

    if (field, payload) in REFUSED:
        assert REFUSED[field, payload] in result.problems
        assert result.problems.split(": ")[0].startswith(tuple("/"))
        return
    assert not result.problems
    if result.found and "Renamed field names must not contain" in result.found[0]:
        pytest.xfail("msgspec has no fields of such names; models must do without them")
    assert result.found == []


def test_no_text_runs_in_javascript(results: dict[tuple[str, str], Result], tmp_path: Path) -> None:
    """Every module of every package, bundled and used in Node; and what would run is found."""
    trees = _typescript(results)

    found = bundles.found_by_looking(trees | {"canary": {"src/index.ts": "canary();\n"}}, tmp_path)

    assert found.pop("canary") == ["canary() ran"]
    assert {name: texts for name, texts in found.items() if texts} == {}
    assert found.keys() == trees.keys()


def test_typescript_of_every_document_compiles(results: dict[tuple[str, str], Result], tmp_path: Path) -> None:
    assert bundles.errors_of_compiler(_typescript(results), tmp_path) == []


def _typescript(results: dict[tuple[str, str], Result]) -> dict[str, Tree]:
    return {f"{field}--{payload}": each.trees["typescript"] for (field, payload), each in results.items() if each.trees}


@cache
def _constants(module: str) -> frozenset[str]:
    """The texts of a module, without its docstrings."""
    tree = ast.parse(module)
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in documentation)
    return frozenset(node.value for node in constants if isinstance(node.value, str))


def _modules(tree: Tree) -> Iterator[str]:
    return (str(text) for path, text in tree.items() if path.endswith(".py") and "_runtime" not in path)


def _texts(value: Any) -> Iterator[str]:
    """Every text of a document, keys too."""
    if isinstance(value, str):
        yield value.strip()
    for each in value if isinstance(value, list) else value.values() if isinstance(value, dict) else ():
        yield from _texts(each)
    yield from (key.strip() for key in value) if isinstance(value, dict) else ()


@pytest.mark.parametrize(("field", "payload"), ATTEMPTS, ids=map("-".join, ATTEMPTS))
def test_every_text_in_the_code_is_the_templates_or_the_documents(
    results: dict[tuple[str, str], Result], field: str, payload: str, tmp_path: Path
) -> None:
    """Each constant is also there without the payload, or is a text of the document, a type, or a name."""
    result = results[field, payload]
    harmless = _harmless(tmp_path)
    text = {**PAYLOADS, "everything": EVERYTHING}[payload]
    known = {*_texts(json.loads(json.dumps(attempt(field, text)).encode().decode("utf-8", "replace")))}
    plain = {"".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in each).strip() for each in known}

    odd = [
        constant
        for module in _modules(result.trees.get("python", {}))
        for constant in _constants(module) - harmless
        if not any(constant.strip() in text for text in plain) and not _is_name_or_type(constant, plain)
    ]

    assert odd == []


@cache
def _harmless(folder: Path) -> frozenset[str]:
    return frozenset().union(*map(_constants, _modules(generated(document(), folder)["python"])))


def _is_name_or_type(constant: str, texts: set[str]) -> bool:
    """Whether a constant is made of names, and of texts of the document in quotes."""
    if constant.replace(".", "").replace("_", "").isalnum() and constant.isascii():
        return True
    if constant.startswith(("https://", "/")) or constant == "*/*":  # an address or a path with what was put into it
        return True
    try:
        parsed = ast.parse(constant, mode="eval")
    except (SyntaxError, ValueError):
        return False
    quoted = [each.value for each in ast.walk(parsed) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return all(each.strip() in texts or each.isidentifier() for each in quoted) and not any(
        isinstance(each, ast.Call | ast.Lambda | ast.JoinedStr) for each in ast.walk(parsed)
    )


@pytest.mark.parametrize(("field", "payload"), ATTEMPTS, ids=map("-".join, ATTEMPTS))
def test_the_output_of_every_style_can_be_read(
    results: dict[tuple[str, str], Result], field: str, payload: str
) -> None:
    found = {name: faults_of(tree) for name, tree in results[field, payload].trees.items()}

    assert not any(found.values()), found


@pytest.mark.parametrize(("field", "payload"), ATTEMPTS, ids=map("-".join, ATTEMPTS))
def test_the_other_languages_of_a_package(results: dict[tuple[str, str], Result], field: str, payload: str) -> None:
    """TOML and YAML say what they are to say, and Markdown has no line or markup of its own."""
    if not (tree := results[field, payload].trees.get("python")):
        return
    project = tomllib.loads(str(tree["pyproject.toml"]))
    assert sorted(project) == ["build-system", "dependency-groups", "project", "tool"]
    assert project["build-system"] == {"requires": ["hatchling>=1.27"], "build-backend": "hatchling.build"}
    assert project["project"]["dependencies"] == ["msgspec>=0.20,<1"]
    assert project["dependency-groups"] == {"test": ["pytest>=8"]}
    targets = {"sdist": {"exclude": ["/.*", "/build", "/dist"]}, "wheel": {"packages": [f"src/{field}__{payload}"]}}
    assert project["tool"] == {"hatch": {"build": {"ignore-vcs": True, "targets": targets}}}
    workflow = str(yaml.safe_load(str(tree[".github/workflows/publish.yml"])))
    assert set(re.findall(r"\$\{\{.*?\}\}", workflow)) == {"${{ matrix.python }}", "${{ runner.temp }}"}
    assert set(re.findall(r"'run': '(.*?)'", workflow)) == COMMANDS
    readme = str(tree["README.md"])
    assert sum(line.startswith("#") for line in readme.splitlines()) == readme.count("\n#")
    assert "<script" not in re.sub(r"\\<|`[^`]*`", "", readme)
    assert not [line for line in readme.splitlines() if line.startswith(("canary", ">>>"))]


@pytest.mark.parametrize("title", ["CON", "nul", "msgspec", "sitecustomize", "json", "os", "LPT1"])
def test_a_package_hides_nothing_and_can_be_a_file_everywhere(title: str, tmp_path: Path) -> None:
    spec = attempt("title", title)
    spec["paths"]["/pets/{petId}"]["post"]["tags"] = [title]

    made = generated(spec, tmp_path)["python"]

    name = title.lower()
    assert not [path for path in made if {name, f"{name}.py"} & set(path.split("/")) and name in ("con", "nul", "lpt1")]
    assert not [path for path in made if path.startswith(f"src/{name}/")]
    assert tomllib.loads(str(made["pyproject.toml"]))["project"]["name"] == f"{name}-client".replace("lpt1", "lpt1")
    write(made, tmp_path / "out")

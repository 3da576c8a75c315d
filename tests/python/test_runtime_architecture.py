"""The rooms of the runtime: who imports whom, counting imports in functions and those for type checkers alike."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parents[2] / "templates" / "python" / "tree" / "src" / "[package]" / "_runtime"
CODEC_MAY_IMPORT = {"drift", "errors", "secret", "upload_body", "warning"}
TRANSPORT_MAY_IMPORT = {"errors", "record", "secret", "upload_body"}


def module_name(path: Path) -> str:
    parts = path.relative_to(RUNTIME).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in RUNTIME.rglob("*.py")}


def imports(text: str, package: list[str], modules: set[str]) -> Iterator[str]:
    """The modules that a text imports anywhere: at the top, in functions, and for type checkers."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base = [*package[: len(package) - node.level + 1], *([node.module] if node.module else [])]
        for each in node.names:
            inner = ".".join([*base, each.name])
            yield inner if inner in modules else ".".join(base)


def graph() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, path in MODULES.items():
        package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
        found[name] = set(imports(path.read_text("utf-8"), package if name else [], set(MODULES)))
    return found


def room(module: str) -> str:
    return module.partition(".")[0]


def outside(inside: str) -> set[str]:
    """The other rooms that the modules of a room import."""
    return {room(each) for name, needed in graph().items() if room(name) == inside for each in needed} - {inside}


@pytest.mark.parametrize(
    "text",
    [
        "from .sub import b",
        "from .sub.b import f",
        "def f():\n    from .sub import b",
        "if TYPE_CHECKING:\n    from .sub.b import B",
    ],
)
def test_every_kind_of_import_counts(text: str) -> None:
    assert set(imports(text, [], {"sub", "sub.b"})) == {"sub.b"}


def test_no_modules_import_each_other() -> None:
    try:
        TopologicalSorter(graph()).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(reversed(error.args[1])))


def test_the_codec_knows_nothing_of_http_and_clients() -> None:
    assert outside("codec") <= CODEC_MAY_IMPORT


def test_transports_know_nothing_of_values_and_operations() -> None:
    assert outside("transport") <= TRANSPORT_MAY_IMPORT


def test_nothing_in_a_room_imports_the_clients() -> None:
    rooms = {room(name) for name in MODULES if "." in name}

    assert not {each for name in rooms for each in outside(name)} & {"base", "call", "client"}


def test_the_index_names_every_module() -> None:
    for path in RUNTIME.rglob("__init__.py"):
        docstring = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        named = set(re.findall(r"\b([a-z_0-9]+)(?:\.py\b|/)", docstring))
        there = {each.stem for each in path.parent.iterdir() if each.stem not in ("__init__", "__pycache__")}

        assert named == there, path

"""Which part of the generator may know which: imports are read from the source, nothing is run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GENERATOR = sorted((ROOT / "generator").rglob("*.py"))
STYLES = sorted((ROOT / "templates").glob("*/*.py"))

FLOORS = (
    "problems names resources distributions",
    "json_schema timings",
    "ir",
    "openapi",
    "cache sources",
    "loader",
    "validation builder",
    "styling",
    "surface",
    "output project",
    "pipeline",
    "diff",
    "cli",
    "__main__",
)
"""The folders and modules of the generator, the lowest first. Each imports only lower ones, none on its own level."""
LOADING = ("generator.loader", "generator.validation", "generator.builder", "generator.output", "generator.cli")
"""The packages that styles do not import: a style receives an Api and returns text."""
LANGUAGES = re.compile(
    r"\b(python|typescript|javascript|java|kotlin|swift|golang|rust|ruby|php|csharp|postman|npm|pypi|mypy|pyright"
    r"|msgspec|pydantic|httpx2?|aiohttp|requests_toolbelt|black|ruff|prettier|gofmt)\b"
)
PATHS_HERE = re.compile(r"\b(spec|generated)/|^generated$|clicksend", re.IGNORECASE)
"""What the project file of this repository states, and so nothing else: its document, and the folder of its output."""
SPEAKS_OF_ITSELF = re.compile(r"python -m generator|python-jsonpath|(?:ecma|java)script\|")
"""Exceptions: the command of the generator, a library that it uses, and names of media types."""


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> Iterator[str]:
    """The modules that a file imports, at once or later."""
    package = module_of(path).split(".")[: None if path.name == "__init__.py" else -1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *filter(None, [node.module])])
            yield from (name if _is_module(name := f"{module}.{each.name}") else module for each in node.names)


def _is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def circle_in(graph: Mapping[str, set[str]]) -> list[str]:
    """Modules that import each other in a circle; empty if there are none."""
    done = set[str]()

    def search(module: str, way: list[str]) -> list[str]:
        if module in way:
            return [*way[way.index(module) :], module]
        if module in done:
            return []
        found = next(filter(None, (search(each, [*way, module]) for each in sorted(graph.get(module, ())))), [])
        done.add(module)
        return found

    return next(filter(None, (search(module, []) for module in sorted(graph))), [])


def test_a_circle_is_found() -> None:
    assert circle_in({"a": {"b"}, "b": {"c", "d"}, "d": {"b"}}) == ["b", "d", "b"]


@pytest.mark.parametrize("paths", [GENERATOR, STYLES], ids=["generator", "styles"])
def test_no_modules_import_each_other(paths: list[Path]) -> None:
    assert circle_in({module_of(path): set(imports_of(path)) for path in paths}) == []


def test_a_folder_imports_only_lower_ones() -> None:
    floors = {name: number for number, floor in enumerate(FLOORS) for name in floor.split()}
    wrong = []
    for path in GENERATOR:
        own, *_ = (*module_of(path).split(".")[1:], "")
        for module in imports_of(path) if own else ():
            other = module.split(".")[1] if module.startswith("generator.") else own
            if other != own and floors[other] >= floors[own]:
                wrong.append(f"{module_of(path)} imports {module}")

    assert wrong == []


def test_no_style_imports_a_stage() -> None:
    imported = {(path.name, module) for path in STYLES for module in imports_of(path)}

    assert {(name, module) for name, module in imported if module.startswith(LOADING)} == set()
    assert any(module.startswith("generator.ir") for _, module in imported)


@pytest.mark.parametrize("path", GENERATOR, ids=module_of)
def test_the_generator_names_no_language(path: Path) -> None:
    """Neither in its code, nor in a docstring or message: what is about a language belongs in its style."""
    words = [node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant)]
    texts = [SPEAKS_OF_ITSELF.sub("", word) for word in words if isinstance(word, str)]
    names = re.findall(r"\w+", re.sub(r"#.*", "", path.read_text("utf-8")))

    assert [found[0] for text in texts for found in LANGUAGES.finditer(text)] == []
    assert [name for name in names if "msgspec" in name.lower() or "postman" in name.lower()] == []


@pytest.mark.parametrize("path", GENERATOR, ids=module_of)
def test_the_generator_knows_no_path_of_this_repository(path: Path) -> None:
    words = [node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant)]

    assert [word for word in words if isinstance(word, str) and PATHS_HERE.search(word)] == []

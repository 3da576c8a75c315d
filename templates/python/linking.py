"""The import graph of the package, checked before anything is written.

    text ── interface ──▶ the names and imports of a module, as JSON ── link ──▶ every imported name exists, no cycle

The interface of a module depends only on its text, so it can be cached; `link` checks all interfaces together.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePosixPath

from generator.styling.style import StyleError

from .syntax import bound, parsed

_HELP = "correct your own modules in `extras`, or, if there are none, report this as a bug of the style"


@dataclass(frozen=True, slots=True)
class _Import:
    """`from module import name`, with `module` absolute. A `deferred` import does not run when its module is imported."""

    line: int
    module: str
    name: str
    deferred: bool


@dataclass(frozen=True, slots=True)
class _Module:
    path: str
    names: frozenset[str]
    imports: tuple[_Import, ...]


def interface(path: str, text: str) -> str:
    """The names that a module binds and its imports from the package, as JSON; empty for other files."""
    if PurePosixPath(path).suffix != ".py":
        return ""
    tree = parsed(text)
    names = sorted({name for name, _ in bound(tree.body)})
    return json.dumps([names, list(_imports(tree, _package_of(path)))])


def link(interfaces: Mapping[str, str]) -> None:
    """Raise `StyleError` if a module imports a name that does not exist, or if modules import each other."""
    modules = dict(_read(path, text) for path, text in interfaces.items() if text)
    graph: dict[str, set[str]] = {}
    for name, module in modules.items():
        needed = graph.setdefault(name, set())
        for each in module.imports:
            found = _providers(each, modules)
            if not found:
                raise StyleError(
                    f"{module.path}:{each.line}: {each.module} has no {each.name!r} to import; "
                    f"nothing was written; {_HELP}"
                )
            if not each.deferred:
                needed |= found
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        cycle = " -> ".join(reversed(error.args[1]))
        raise StyleError(f"these modules import each other: {cycle}; nothing was written; {_HELP}") from None


def _read(path: str, text: str) -> tuple[str, _Module]:
    names, imports = json.loads(text)
    return _module_name(path), _Module(path, frozenset(names), tuple(_Import(*each) for each in imports))


def _providers(wanted: _Import, modules: Mapping[str, _Module]) -> set[str]:
    """The modules that importing a name runs: the named one, and the one that a lazy module loads; none if it is missing."""
    inner = f"{wanted.module}.{wanted.name}"
    if inner in modules:
        return {inner}
    module = modules.get(wanted.module)
    if module is None or wanted.name not in module.names:
        return set()
    if "__getattr__" not in module.names:
        return {wanted.module}
    # A lazy module imports the name only for type checkers; its `__getattr__` loads the name's module on first access.
    loaded = {each.module for each in module.imports if each.deferred and each.name == wanted.name}
    return {wanted.module, *loaded}


def _imports(tree: ast.Module, package: list[str]) -> Iterator[tuple[int, str, str, bool]]:
    """The line, module and name of each import from the package, and whether it is deferred."""
    for node, deferred in _statements(tree.body, False):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            module = ".".join([*base, *([node.module] if node.module else [])])
            for each in node.names:
                yield node.lineno, module, each.name, deferred


def _statements(body: Iterable[ast.stmt], deferred: bool) -> Iterator[tuple[ast.stmt, bool]]:
    for node in body:
        yield node, deferred
        if isinstance(node, ast.If):
            typing_only = isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
            yield from _statements(node.body, deferred or typing_only)
            yield from _statements(node.orelse, deferred)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _statements(node.body, True)
        elif hasattr(node, "body"):
            for field in ("body", "orelse", "finalbody", "handlers"):
                inner = getattr(node, field, [])
                for each in inner:
                    yield from _statements(each.body if isinstance(each, ast.ExceptHandler) else [each], deferred)


def _module_name(path: str) -> str:
    parts = PurePosixPath(path).with_suffix("").parts
    parts = parts[1:] if parts[0] == "src" else parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _package_of(path: str) -> list[str]:
    """The package at which a module's relative imports start."""
    name = _module_name(path).split(".")
    return name if PurePosixPath(path).name == "__init__.py" else name[:-1]

"""Loads the code of styles: each is a package, in which `parent` is the style that it extends.

from .naming import ident               a module in the folder of style.py
from .parent.naming import ident        a module of the parent style
"""

from __future__ import annotations

import ast
import importlib.util
import sys
from hashlib import sha256
from pathlib import Path
from types import ModuleType

from .hooks import StyleError, location_of

_PREFIX = "style_"


def extended(folder: Path) -> str:
    """The value of `EXTENDS`, read without running the code, because the code may import modules of the parent style."""
    code = folder / "style.py"
    try:
        tree = ast.parse(code.read_bytes(), str(code))
    except (SyntaxError, ValueError) as error:
        raise _unloadable(folder, error) from error
    for each in tree.body:
        match each:
            case ast.Assign([ast.Name("EXTENDS")], value) | ast.AnnAssign(ast.Name("EXTENDS"), _, value):
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    return value.value
                raise StyleError(
                    f"{code}:{each.lineno}: EXTENDS must be the name or the path of a style, as a string literal"
                )
    return ""


def load_modules(chain: list[Path]) -> list[ModuleType]:
    """The `style.py` of each folder in a chain, in which each extends the one before. Raises `StyleError` if one fails.

    Loading runs code: a style is loaded only from the folder that the user names.
    """
    modules = list[ModuleType]()
    for folder in chain:
        modules.append(_module(folder, modules[-1] if modules else None))
    return modules


def unload_all() -> None:
    """Forget the loaded code, so that the next use of a style loads it again."""
    for name in [name for name in sys.modules if name.startswith(_PREFIX)]:
        del sys.modules[name]


def _module(folder: Path, parent: ModuleType | None) -> ModuleType:
    name = f"{_PREFIX}{sha256(str(folder).encode()).hexdigest()[:16]}"
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, folder / "style.py", submodule_search_locations=[str(folder)])
    if spec is None or spec.loader is None:
        raise StyleError(f"{folder / 'style.py'} cannot be loaded")
    sys.modules[name] = importlib.util.module_from_spec(spec)
    for path, module in _package(parent.__name__) if parent else ():
        sys.modules[f"{name}.parent{path}"] = module
    try:
        spec.loader.exec_module(sys.modules[name])
    except Exception as error:
        for path, _ in _package(name):
            del sys.modules[f"{name}{path}"]
        raise error if isinstance(error, StyleError) else _unloadable(folder, error) from error
    return sys.modules[name]


def _package(name: str) -> list[tuple[str, ModuleType]]:
    """The loaded modules of a package and the package itself, each with its name relative to the package."""
    found = ((key.removeprefix(name), module) for key, module in sys.modules.items() if key.startswith(name))
    return [(path, module) for path, module in found if path[:1] in ("", ".")]


def _unloadable(folder: Path, error: Exception) -> StyleError:
    location = location_of(error, [folder])
    return StyleError(f"the style {folder.name} cannot be loaded{location}: {type(error).__name__}: {error}")

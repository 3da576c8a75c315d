"""Compiles and imports every module of a generated package, reads every type, and lists what its clients can do.

A program, for an interpreter that has nothing of the generator: `probe.py FOLDER` prints a line of JSON. The folder
stands last on the path, where a user has it, so that a package named like a module of Python's shows.
"""

from __future__ import annotations

import functools
import importlib
import json
import os
import pkgutil
import sys
import types
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_MOST = 50


def main(folder: Path) -> dict[str, Any]:
    """What was found; each list is of pairs: what went wrong, and the module."""
    (package,) = (path.name for path in folder.iterdir() if (path / "__init__.py").is_file())
    said: dict[str, Any] = {"package": package, "compile": list(_compile(folder)), "import": [], "types": []}
    if said["compile"]:
        return said
    sys.path.append(str(folder))
    modules, said["import"] = _import(package)
    if said["import"]:
        return said
    said["types"] = list(_types(modules, modules[f"{package}._config"].CONFIG))[:_MOST]
    for kind, module, base in (("sync", "client", "Client"), ("async", "async_client", "AsyncClient")):
        said[kind] = sorted(
            _methods(_client(modules[f"{package}.client"], modules[f"{package}._runtime.{module}"], base))
        )
    return said


def _compile(folder: Path) -> Iterator[tuple[str, str]]:
    warnings.simplefilter("error")
    for path in sorted(folder.rglob("*.py")):
        try:
            compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
        except (SyntaxError, SyntaxWarning, ValueError, RecursionError, MemoryError) as error:
            line = getattr(error, "lineno", "")
            yield f"{type(error).__name__}: {getattr(error, 'msg', error)}", f"{path.relative_to(folder)}:{line}"
    warnings.simplefilter("default")


def _import(package: str) -> tuple[dict[str, types.ModuleType], list[tuple[str, str]]]:
    modules: dict[str, types.ModuleType] = {}
    failed: list[tuple[str, str]] = []
    names = [package]
    for name in names:
        try:
            modules[name] = module = importlib.import_module(name)
            names += [each.name for each in pkgutil.iter_modules(getattr(module, "__path__", ()), f"{name}.")]
        except Exception as error:
            failed.append((f"{type(error).__name__}: {error}", name))
    return modules, failed


def _types(modules: dict[str, types.ModuleType], config: Any) -> Iterator[tuple[str, str]]:
    import msgspec

    for name, module in modules.items():
        for key, value in vars(module).items():
            kind = type(value).__name__
            try:
                if isinstance(value, type) and issubclass(value, msgspec.Struct):
                    msgspec.structs.fields(value)
                for text in _texts(value) if kind in ("Operation", "Webhook") else ():
                    config.types.read(text)
            except Exception as error:
                yield f"{type(error).__name__}: {error}", f"{name}.{key}"


def _texts(value: Any) -> Iterator[str]:
    for field in ("path_types", "query_types", "header_types", "cookie_types", "other_bodies", "error_types"):
        yield from getattr(value, field, {}).values()
    for field in ("body", "returns", "type"):
        if isinstance(text := getattr(value, field, None), str):
            yield text


def _client(module: types.ModuleType, runtime: types.ModuleType, base: str) -> Any:
    (client,) = (
        each
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, getattr(runtime, base)) and each.__module__ == module.__name__
    )
    return object.__new__(client)


def _methods(holder: Any) -> Iterator[tuple[str, str]]:
    """Verb and path of each method of a client or resource, and of all resources that can be reached from it."""
    for value in vars(type(holder)).values():
        if isinstance(value, functools.cached_property):
            try:
                yield from _methods(getattr(holder, str(value.attrname)))
            except AttributeError:  # no resource, but a copy of the client for example
                continue
        elif isinstance(value, types.FunctionType):
            for name in value.__code__.co_names:
                operation: Any = value.__globals__.get(name)
                if type(operation).__name__ == "Operation":
                    yield operation.method, operation.path


if __name__ == "__main__":
    os.chdir("/")
    print(json.dumps(main(Path(sys.argv[1]))))

"""Run in a process of its own: import every module of packages, use all that can be used without a call, and report
what ran. `python look.py FOLDER PACKAGE…` prints a line of JSON for each package.
"""

from __future__ import annotations

import builtins
import doctest
import importlib
import inspect
import json
import os
import pkgutil
import pydoc
import sys
from typing import Any

import msgspec  # what packages import is imported before anything is watched
import pytest  # noqa: F401

FORBIDDEN = (
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "subprocess.",
    "socket.connect",
    "os.remove",
    "shutil.",
)
found: list[str] = []


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: what no package may do by being imported."""
    if event.startswith(FORBIDDEN):
        found.append(f"{event} {arguments!r:.200}")
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        found.append(f"open {arguments!r:.200}")
    if event == "import" and arguments[0] == "this":
        found.append("import this")


def canary(*_: object) -> str:
    """The function that the payloads call."""
    found.append("canary() ran")
    return ""


def look(package: str) -> None:
    """Everything that a user's program can do with a package before its first call."""
    names = [each.name for each in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}.")]
    modules = [importlib.import_module(name) for name in [package, *names] if "._runtime" not in name]
    config = importlib.import_module(f"{package}._config").CONFIG
    finder = doctest.DocTestFinder()
    for module in modules:  # the runtime is the same in all
        for name in dir(module):
            try:
                value = getattr(module, name)
            except AttributeError:
                continue
            repr(value)
            if inspect.isclass(value) and value.__module__.startswith(package):
                if issubclass(value, msgspec.Struct):
                    msgspec.structs.fields(value)
            for text in _texts_of_types(value):
                config.types.read(text)
        if module.__name__ == package or ".models" in module.__name__:  # of the others it takes seconds
            pydoc.plain(pydoc.render_doc(module))
        for test in finder.find(module, globs={}):
            found.extend(f"a doctest {example.source}" for example in test.examples)
    own: dict[str, Any] = vars(importlib.import_module(f"{package}.client"))
    for name, kind in own.items():
        if inspect.isclass(kind) and kind.__module__ == f"{package}.client" and not name.startswith("Async"):
            parameters = list(inspect.signature(kind).parameters.values())
            given = {each.name: "x" for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD}
            make: Any = kind
            client = make(**given, base_url="http://localhost")
            repr(client)
            for attribute in dir(client):
                if not attribute.startswith("_"):
                    repr(getattr(client, attribute))
            client.close()


def _texts_of_types(value: Any) -> list[str]:
    if type(value).__name__ != "Operation":
        return []
    groups = (value.path_types, value.query_types, value.header_types, value.cookie_types)
    texts = [text for group in groups for text in group.values()]
    return [text for text in [*texts, value.body, value.returns] if text]


def main(folder: str, packages: list[str]) -> None:
    """Look at each package, and say what was found."""
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    builtins.canary = canary  # type: ignore[attr-defined]
    sys.addaudithook(watch)
    for package in packages:
        found.clear()
        error = ""
        try:
            look(package)
        except BaseException as failure:
            error = f"{type(failure).__name__}: {failure}"
        print(json.dumps({"package": package, "found": found, "error": error}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])

"""Digests of a style's code: of all of it, and of the part that its formatter depends on."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from types import ModuleType

from ..distributions import version

_IMPORT = re.compile(r"^\s*from \.(\w+) import ", re.MULTILINE)
_UNCLEAR_IMPORT = re.compile(r"^\s*from \.+( |\w*\.)|import_module|__import__", re.MULTILINE)


def code_digest(paths: Iterable[Path]) -> str:
    """The digest of the contents of these files."""
    digest = sha256()
    for path in sorted(paths):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def formatter_digest(chain: list[Path], modules: list[ModuleType], tools: Iterable[str]) -> str:
    """The digest of the formatter's code, and the versions of the distributions that it uses."""
    hooks = (getattr(module, name, None) for module in reversed(modules) for name in ("format_all", "format"))
    hook = next(filter(None, hooks), None)
    return " ".join([code_digest(_reached(hook, chain)), *(f"{name} {version(name)}" for name in tools)])


def _reached(hook: object, chain: list[Path]) -> set[Path]:
    """The files of the module that defines a hook and of its imports in the same folder; all modules if that is unclear."""
    start = getattr(sys.modules.get(getattr(hook, "__module__", "")), "__file__", None)
    reached, waiting = set[Path](), [Path(str(start))]
    while waiting:
        path = waiting.pop()
        text = path.read_text("utf-8") if path.is_file() and path.parent in chain else "import_module"
        if _UNCLEAR_IMPORT.search(text):
            return {path for folder in chain for path in folder.glob("*.py")}
        reached.add(path)
        imported = {path.with_name(f"{name}.py") for name in _IMPORT.findall(text)}
        waiting += imported - reached
    return reached

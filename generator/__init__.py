"""A compiler from an OpenAPI document to a typed client in any style.

    Path ──load──▶ Document ──check──▶ Document ──build──▶ Api ─┐
                   every value knows   or SpecError:            ├─render──▶ Tree ──write──▶ disk
                   file, line, column  all the Problems   Style ┘           {path: text}   or a diff

Only `load` reads the document and only `write` touches the output; what is between is functions of values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .builder.build import build as build
    from .loader.load import load as load
    from .output.render import render as render
    from .output.tree import Tree as Tree
    from .output.tree import write as write
    from .styling.style import Style as Style
    from .validation.check import check as check

_HOMES = {
    "build": "builder.build",
    "check": "validation.check",
    "load": "loader.load",
    "Style": "styling.style",
    "render": "output.render",
    "Tree": "output.tree",
    "write": "output.tree",
}


def generate(spec: Path, style: Style, options: Mapping[str, str] | None = None, overlays: Sequence[Path] = ()) -> Tree:
    """The files that `style` makes of the document at `spec`. Raises `SpecError`, `StyleError`."""
    from . import build, check, load, render

    document = check(load(spec, overlays))
    api = build(document)
    document.settled()
    return render(api, style, options)


def __getattr__(name: str) -> Any:
    """A stage, loaded when it is first asked for: a run that has nothing to do needs none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)

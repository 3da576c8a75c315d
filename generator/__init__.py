"""A compiler from an OpenAPI document to a typed client in any style.

    Path ──load──▶ Document ──check──▶ Document ──build──▶ Api ─┐
                   every value knows   or SpecError:            ├─render──▶ Tree ──write──▶ disk
                   file, line, column  all the Problems   Style ┘           {path: text}   or a diff

Only `load` reads the document and only `write` touches the output; what is between is functions of values. `generate`
runs all stages but the last, with a cache and timings if it gets them; the command line calls it too.

Each folder imports only from those before it:

    problems · names · ir · openapi · loader · validation · builder · styling · surface · output · project · pipeline · cli
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .builder.build import build as build
    from .loader.load import load as load
    from .output.render import render as render
    from .output.tree import Tree as Tree
    from .output.tree import write as write
    from .pipeline import Generation as Generation
    from .pipeline import generate as generate
    from .pipeline import load_and_build as load_and_build
    from .pipeline import write_all as write_all
    from .project import Project as Project
    from .styling.style import Style as Style
    from .validation.check import check as check

__version__ = "0.1.0"
_HOMES = {
    "Generation": "pipeline",
    "Project": "project",
    "Style": "styling.style",
    "Tree": "output.tree",
    "build": "builder.build",
    "check": "validation.check",
    "generate": "pipeline",
    "load": "loader.load",
    "load_and_build": "pipeline",
    "render": "output.render",
    "write": "output.tree",
    "write_all": "pipeline",
}


def __getattr__(name: str) -> Any:
    """A stage, imported when it is first used: a run that has nothing to do needs none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)

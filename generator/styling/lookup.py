"""Where styles are: in templates/, in other distributions that register them, or in any folder.

A distribution registers a package that is a style, `style.py` and `tree/`, as an entry point:

    [project.entry-points."sdk_generator.styles"]
    acme = "acme_style"
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from ..distributions import entry_points
from ..resources import resource
from .hooks import StyleError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "sdk_generator.styles"
TEMPLATES = resource("templates")
"""The folder of the generator's own styles."""


def names() -> list[str]:
    """The names of all styles: the generator's own, and those of other distributions."""
    return sorted(
        {*(path.parent.name for path in TEMPLATES.glob("*/style.py")), *(each.name for each in entry_points(GROUP))}
    )


def folder_of(name: str, near: Path = TEMPLATES) -> Path:
    """The folder of a style: one in the folder `near`, one with this name, or one at this path. Raises `StyleError`."""
    for folder in (near / name, TEMPLATES / name):
        if _is_style(folder):
            return folder.resolve()
    if registered := [each for each in entry_points(GROUP) if each.name == name]:
        return _registered(name, registered)
    if _is_style(Path(name)):
        return Path(name).resolve()
    known = ", ".join(names()) or "none"
    raise StyleError(f"{name!r} is not a style: a style is a folder with style.py and tree/. Known by name: {known}")


def _is_style(folder: Path) -> bool:
    return os.path.isfile(folder / "style.py") and os.path.isdir(folder / "tree")


def _registered(name: str, found: list[EntryPoint]) -> Path:
    origins = ", ".join(
        f"{each.value} of {each.dist.name if each.dist else 'an unknown distribution'}" for each in found
    )
    if len({each.value for each in found}) > 1:
        raise StyleError(f"the style {name!r} is registered twice: {origins}; uninstall one, or state its folder")
    try:
        package = find_spec(found[0].module)  # of a dotted name, this imports the parents
    except ImportError as error:
        raise StyleError(f"the style {name!r}, {origins}, cannot be imported: {error}") from error
    for folder in map(Path, (package and package.submodule_search_locations) or ()):
        if _is_style(folder):
            return folder.resolve()
    raise StyleError(f"the style {name!r}, {origins}, is not a package with style.py and tree/")

"""Installed distributions: their versions, which are part of the keys of the cache, and which entry points they have.

Both are in the names and files of their folders. So a run does without `importlib.metadata` in the usual case; importing it
takes a quarter of a run that has nothing to do.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint


def version(name: str) -> str:
    """The version of a distribution; empty if it is not installed."""
    wanted = _normalized(name)
    for _, folder in _folders((".dist-info",)):
        known, dash, found = folder.removesuffix(".dist-info").rpartition("-")
        if dash and _normalized(known) == wanted:
            return found
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as stated

    try:
        return stated(name)
    except PackageNotFoundError:
        return ""


def entry_points(group: str) -> list[EntryPoint]:
    """The entry points of a group."""
    for path, folder in _folders((".dist-info", ".egg-info")):
        with suppress(OSError), open(os.path.join(path, folder, "entry_points.txt"), "rb") as file:
            if group.encode() in file.read():
                from importlib.metadata import entry_points

                return list(entry_points(group=group))
    return []


def _folders(suffixes: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each folder of Python's path with each name in it that has one of these suffixes."""
    for path in sys.path:
        with suppress(OSError):
            yield from ((path, name) for name in os.listdir(path or ".") if name.endswith(suffixes))


def _normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()

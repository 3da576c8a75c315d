"""Output without black, which takes most of the time. A process compiles the templates and reads the runtime once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from generator import Style, Tree, render
from generator.cache import Cache
from generator.ir import Api

_CACHE = Cache(None)

loaded = cache(Style.load)


@cache
def unformatted(name: str) -> Style:
    """A style whose output stays as its templates write it."""
    return replace(loaded(name), format=lambda path, text: text, format_all=None, formatter_fingerprint="unformatted")


def rendered(api: Api, name: str = "python", options: Mapping[str, str] | None = None) -> Tree:
    """The unformatted output of a style."""
    return render(api, unformatted(name), options, _CACHE.get_or_compute)

"""Renders without black, which takes most of the time, and with one cache for the templates and the runtime."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial

from generator import Style, Tree, render
from generator.cache import Cache
from generator.ir import Api

_CACHE = Cache(None)
_ANY = "any_package_at_all"

loaded = cache(Style.load)


@cache
def unformatted(name: str) -> Style:
    """A style without its formatter."""
    made = replace(loaded(name), formatter_fingerprint="unformatted", format_all=None)
    return replace(made, format=lambda path, text: text, formatted=lambda path, texts: [True] * len(texts))


def rendered(api: Api, name: str = "python", options: Mapping[str, str] | None = None) -> Tree:
    """The unformatted output of a style."""
    return render(api, unformatted(name), options, _CACHE.get_or_compute)


def rendered_as(package: str, api: Api) -> Tree:
    """The unformatted Python package with this name, which must not occur in any other text of the output.

    The cache stores the texts with a placeholder for the name, so packages of other names share them.
    """
    return render(api, unformatted("python"), {"package": package}, partial(_for_any_name, package))


def _for_any_name(
    package: str, tools: str, texts: Sequence[str], make: Callable[[list[str]], Iterable[str]]
) -> list[str]:
    def without_name(new: list[str]) -> list[str]:
        return [each.replace(package, _ANY) for each in make(new)]

    found = _CACHE.get_or_compute(tools.replace(package, _ANY), texts, without_name)
    return [each.replace(_ANY, package) for each in found]

"""The earlier names of arguments, and of what modules export. Each use gives a warning."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, TypeVar

from .errors import ArgumentError
from .warning import warn_caller

T = TypeVar("T")


def renamed(names: str) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Let callers of a function pass an argument by its earlier name; `names` are both, as in `old=new`."""
    old, new = names.split("=")

    def decorate(function: Callable[..., T]) -> Callable[..., T]:
        @wraps(function)
        def call(*args: Any, **kwargs: Any) -> T:
            if old in kwargs:
                if new in kwargs:
                    raise ArgumentError(f"{old} is the earlier name of {new}: pass only one of them")
                warn_caller(f"the argument {old} is {new} now")
                kwargs[new] = kwargs.pop(old)
            return function(*args, **kwargs)

        return call

    return decorate


def earlier_name(module: str, old: str, names: Mapping[str, str]) -> Any:
    """What a module exported under an earlier name; the next access finds it there, so the warning comes once."""
    if (new := names.get(old)) is None:
        raise AttributeError(f"module {module!r} has no attribute {old!r}")
    namespace = sys.modules[module]
    found = getattr(namespace, new)
    warn_caller(f"{old} is {new} now")
    setattr(namespace, old, found)
    return found

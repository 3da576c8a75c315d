"""Warnings that point to the line of the user's own code; how often they are shown is for `warnings` to decide."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .operation import Operation

_PACKAGE = __name__.removesuffix("._runtime.warn")


def warn(text: str, category: type[Warning] = DeprecationWarning) -> None:
    """Warn as if the line that called this package did."""
    level, frame = 1, sys._getframe()  # pyright: ignore[reportPrivateUsage]
    while frame.f_back and _is_ours(frame.f_globals.get("__name__", "")):
        frame, level = frame.f_back, level + 1
    warnings.warn(text, category, stacklevel=level)


def _is_ours(module: str) -> bool:
    return module == _PACKAGE or module.startswith(_PACKAGE + ".")


def warn_of_deprecated(operation: Operation[Any], given: Mapping[str, Any]) -> None:
    """Warn if an operation is deprecated, or a parameter that is given; `given` has their values by place."""
    from .asking import Link, Verbatim
    from .types import UNSET

    call = f"{operation.method} {operation.path}"
    if operation.deprecated:
        warn(f"{call} is deprecated; it may go away")
    for place, names in operation.deprecated_parameters.items():
        values = given[place]
        for name in () if isinstance(values, Link) else names:
            value = values.get(name, UNSET)
            if value is not UNSET and not isinstance(value, Verbatim):  # a list writes itself what asks for a page
                warn(f"{call}: {name!r} is deprecated; it may go away")

"""Warnings that point to the line of the user's own code."""

from __future__ import annotations

import sys
import warnings

_PACKAGE = __name__.removesuffix("._runtime.warning")


def warn_caller(text: str, category: type[Warning] = DeprecationWarning) -> None:
    """Warn on behalf of the line that called this package."""
    level, frame = 1, sys._getframe()  # pyright: ignore[reportPrivateUsage]
    while frame.f_back and _is_ours(frame.f_globals.get("__name__", "")):
        frame, level = frame.f_back, level + 1
    warnings.warn(text, category, stacklevel=level)


def _is_ours(module: str) -> bool:
    return module == _PACKAGE or module.startswith(_PACKAGE + ".")

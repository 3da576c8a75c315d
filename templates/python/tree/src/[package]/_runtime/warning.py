"""Marks of what is deprecated, and warnings that point to the line of the user's own code."""

from __future__ import annotations

import sys
import warnings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Mark a function for type checkers and editors (PEP 702). The client itself warns when the call is made."""
        return lambda function: function


_IMPORT = "importlib._bootstrap"
"""The frames of `from … import …`, which `warnings` does not count."""
_PACKAGE = __name__.removesuffix("._runtime.warning")


def warn_caller(text: str, category: type[Warning] = DeprecationWarning) -> None:
    """Warn on behalf of the line that called this package."""
    level, frame = 1, sys._getframe()  # pyright: ignore[reportPrivateUsage]
    while frame.f_back and _is_ours(name := frame.f_globals.get("__name__", "")):
        frame, level = frame.f_back, level + (name != _IMPORT)
    warnings.warn(text, category, stacklevel=level)


def _is_ours(module: str) -> bool:
    return module in (_PACKAGE, _IMPORT) or module.startswith(_PACKAGE + ".")

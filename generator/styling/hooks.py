"""Hooks of styles: functions of `style.py` that the generator calls, and the errors in which whatever they raise ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any

_RESULTS: dict[str, type] = {
    "context": Mapping,
    "format": str,
    "format_all": Mapping,
    "inspect": Mapping,
    "interface": str,
    "link": object,
    "split": list,
    "validate": Iterable,
    "verify": object,
}
"""Every hook by name, and what it returns."""
HOOKS = tuple(_RESULTS)


class StyleError(Exception):
    """The folder is not a style, an option does not fit it, or its code fails."""


class HookError(StyleError):
    """A hook failed; `text` is the text that it was given, if any."""

    def __init__(self, message: str, text: str = "") -> None:
        super().__init__(message)
        self.text = text


def guarded(folders: list[Path], name: str, hook: Callable[..., Any]) -> Callable[..., Any]:
    """The hook, with `HookError` for every exception but `StyleError`, and for a result of another type."""

    @wraps(hook)
    def call(*arguments: Any) -> Any:
        path, text = arguments if len(arguments) == 2 and isinstance(arguments[1], str) else ("", "")
        said = f"the style {folders[-1].name}: {name}(){f' of {path}' if path else ''}"
        try:
            made = hook(*arguments)
            made = tuple(made) if name == "validate" else made  # a generator fails when it is run
        except StyleError:
            raise
        except Exception as error:
            raise HookError(
                f"{said} failed{place_of(error, folders)}: {type(error).__name__}: {error}", text
            ) from error
        if not isinstance(made, _RESULTS[name]):
            raise HookError(f"{said} has to return a {_RESULTS[name].__name__}, not {type(made).__name__}", text)
        return made

    return call


def place_of(error: BaseException, folders: list[Path]) -> str:
    """` at FILE:LINE`, the innermost place in the code of a style that an error comes from; empty if there is none."""
    if isinstance(error, SyntaxError) and error.filename:
        return f" at {error.filename}:{error.lineno}"
    place, trace = "", error.__traceback__
    while trace:
        file = trace.tb_frame.f_code.co_filename
        place = f" at {file}:{trace.tb_lineno}" if Path(file).parent in folders else place
        trace = trace.tb_next
    return place

"""Hooks: functions of `style.py` that the generator calls. Any exception they raise becomes a `StyleError`."""

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
"""Every hook by name, with the type of its result."""
HOOKS = tuple(_RESULTS)


class StyleError(Exception):
    """The folder is not a style, an option is invalid, or the style's code fails."""


class OptionError(StyleError):
    """The style has no option `key`, or its value has the wrong type."""

    def __init__(self, message: str, key: str) -> None:
        super().__init__(message)
        self.key = key


class HookError(StyleError):
    """A hook failed; `text` is the text that it received, if any."""

    def __init__(self, message: str, text: str = "") -> None:
        super().__init__(message)
        self.text = text


def guarded(folders: list[Path], name: str, hook: Callable[..., Any]) -> Callable[..., Any]:
    """The hook, which raises `HookError` for any exception except `StyleError` and for a result of the wrong type."""

    @wraps(hook)
    def call(*arguments: Any) -> Any:
        path, text = arguments[:2] if isinstance(arguments[-1], str) or name == "verify" else ("", "")
        label = f"the style {folders[-1].name}: {name}(){f' of {path}' if path else ''}"
        try:
            result = hook(*arguments)
            result = tuple(result) if name == "validate" else result  # a generator fails only when it runs
        except StyleError:
            raise
        except Exception as error:
            location = location_of(error, folders)
            raise HookError(f"{label} failed{location}: {type(error).__name__}: {error}", text) from error
        if not isinstance(result, _RESULTS[name]):
            raise HookError(f"{label} must return a {_RESULTS[name].__name__}, not {type(result).__name__}", text)
        return result

    return call


def location_of(error: BaseException, folders: list[Path]) -> str:
    """` at FILE:LINE` of the innermost frame in the code of a style; empty if there is none."""
    if isinstance(error, SyntaxError) and error.filename:
        return f" at {error.filename}:{error.lineno}"
    location, trace = "", error.__traceback__
    while trace:
        file = trace.tb_frame.f_code.co_filename
        location = f" at {file}:{trace.tb_lineno}" if Path(file).parent in folders else location
        trace = trace.tb_next
    return location

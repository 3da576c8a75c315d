"""Hooks: functions of `style.py` that the generator calls. Any exception they raise becomes a `StyleError`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any, NamedTuple


class Finding(NamedTuple):
    """A value of the document that a style cannot fully express, at `path` below a model's `schema`."""

    schema: str
    path: tuple[str, ...]
    message: str
    hint: str = ""


_RESULTS: dict[str, tuple[Any, type]] = {
    "context": (Mapping, str),
    "format": (str, object),
    "format_all": (Mapping, str),
    "formatted": (list, bool),
    "inspect": (Mapping, str),
    "interface": (str, object),
    "lines": (Mapping, str),
    "link": (object, object),
    "split": (list, str),
    "validate": (tuple, Finding),
    "verify": (object, object),
}
"""Every hook by name, with the type of its result and that of the members, which are keys in a mapping."""
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

    if not callable(hook):
        raise StyleError(f"the style {folders[-1].name}: {name} must be a function, not {type(hook).__name__}")

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
        kind, member = _RESULTS[name]
        wanted = f"must return a {kind.__name__.lower()}"
        if not isinstance(result, kind):
            raise HookError(f"{label} {wanted}, not {type(result).__name__}", text)
        for each in result if member is not object else ():
            if not isinstance(each, member):
                raise HookError(f"{label} {wanted} of {member.__name__}, not {each!r:.100}", text)
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

"""The limits of arguments, which the runtime checks before it sends them: codec/limits.py."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields

from generator.ir import Constraints, Field, Operation, Parameter
from generator.styling.patterns import portable

_END = r"\Z"
_CAPITAL = re.compile(r"_(\w)")
_COUNTED_FROM_0 = ("min_length", "min_items", "min_properties")


def operation_limits(operation: Operation) -> dict[str, dict[str, object]]:
    """The limits of parameters by location and wire name, and of the whole body by media type."""
    found = {each: limits_by_name(operation.within(each)) for each in ("path", "query", "header", "cookie")}
    contents = operation.body.contents if operation.body else ()
    found["body"] = {each.media_type: limits for each in contents if (limits := _limits(each.constraints))}
    return {location: limits for location, limits in found.items() if limits}


def limits_by_name(values: Iterable[Parameter | Field]) -> dict[str, object]:
    """The limits of parameters or fields that have any, by wire name."""
    return {each.wire_name: limits for each in values if (limits := _limits(each.constraints))}


def _limits(constraints: Constraints | None) -> dict[str, object]:
    """The keywords of JSON Schema that limit anything, with their values; `patterns` are regular expressions of Python."""
    found: dict[str, object] = {}
    for each in fields(constraints) if constraints else ():
        value = getattr(constraints, each.name)
        match value:
            case Constraints():
                value = _limits(value)
            case tuple():
                value = tuple(filter(None, map(_regex, value)))
        if value or (value == 0 and not isinstance(value, bool) and each.name not in _COUNTED_FROM_0):
            found[_CAPITAL.sub(lambda letter: letter[1].upper(), each.name)] = value
    return found


def _regex(pattern: str) -> str | None:
    """A pattern for Python; None if it is not checked."""
    text = portable(pattern, _END)
    try:
        return re.compile(text).pattern if text else None
    except (re.error, OverflowError):
        return None

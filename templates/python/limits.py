"""The limits of arguments, which the runtime checks before it sends them: codec/limits.py."""

from __future__ import annotations

import re

from generator.ir import Operation
from generator.styling.limits import limits_by_name, limits_of
from generator.styling.patterns import portable

_END = r"\Z"


def operation_limits(operation: Operation) -> dict[str, dict[str, object]]:
    """The limits of parameters by location and wire name, and of the whole body by media type."""
    found = {each: limits_by_name(operation.within(each), regex) for each in ("path", "query", "header", "cookie")}
    contents = operation.body.contents if operation.body else ()
    found["body"] = {each.media_type: limits for each in contents if (limits := limits_of(each.constraints, regex))}
    return {location: limits for location, limits in found.items() if limits}


def regex(pattern: str) -> str | None:
    """A pattern for Python; None if it is not checked."""
    text = portable(pattern, _END)
    try:
        return re.compile(text).pattern if text else None
    except (re.error, OverflowError):
        return None

"""Where the list of a page is in a response that does not match the API's description."""

from __future__ import annotations

from typing import Any, Literal

from ..codec.pointers import escaped, steps
from ..codec.types import is_list, is_object


def state_of_list(raw: Any, pointer: str) -> Literal["list", "null", "missing", "other"]:
    """The value at the pointer of a list: it, or an object on the way to it, may also be null or missing."""
    for step in steps(pointer):
        if not is_object(raw):
            return "null" if raw is None else "other"
        if step not in raw:
            return "missing"
        raw = raw[step]
    return "list" if is_list(raw) else "null" if raw is None else "other"


def plain_list(raw: Any, pointer: str) -> tuple[Any, str] | None:
    """The response with its plain list at the pointer, and where the list was; None if no plain list is on the way.

    {"data": [1, 2]}, "/data/items"    ->    {"data": {"items": [1, 2]}}, "/data"
    """
    step, *rest = steps(pointer) or [""]
    if is_list(raw):
        for each in reversed(steps(pointer)):
            raw = {each: raw}
        return raw, ""
    below = (
        plain_list(raw[step], "".join(f"/{escaped(each)}" for each in rest)) if is_object(raw) and step in raw else None
    )
    return None if below is None else ({**raw, step: below[0]}, f"/{escaped(step)}{below[1]}")

"""The limits of arguments as keywords of JSON Schema, for clients that check them before a call is sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import fields

from ..ir import Constraints, Field, Parameter

Regex = Callable[[str], str | None]
"""A pattern of the document in the language's regular expressions; None if it is not checked."""
_CAPITAL = re.compile(r"_(\w)")
_COUNTED_FROM_0 = ("min_length", "min_items", "min_properties")


def limits_by_name(values: Iterable[Parameter | Field], regex: Regex) -> dict[str, object]:
    """The limits of parameters or fields that have any, by wire name."""
    return {each.wire_name: limits for each in values if (limits := limits_of(each.constraints, regex))}


def limits_of(constraints: Constraints | None, regex: Regex) -> dict[str, object]:
    """The keywords of JSON Schema that limit anything, with their values; `patterns` are written by `regex`."""
    found: dict[str, object] = {}
    for each in fields(constraints) if constraints else ():
        value = getattr(constraints, each.name)
        match value:
            case Constraints():
                value = limits_of(value, regex)
            case tuple():
                value = tuple(filter(None, map(regex, value)))
        if value or (value == 0 and not isinstance(value, bool) and each.name not in _COUNTED_FROM_0):
            found[_CAPITAL.sub(lambda letter: letter[1].upper(), each.name)] = value
    return found

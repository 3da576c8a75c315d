"""Sets of values: `enum`, `const`, and `oneOf` of constants with descriptions."""

from __future__ import annotations

import json
import math
from typing import Any

from ...ir import EnumValue
from ...names import Name, NameScope, signed
from ...openapi.document import Node
from ...openapi.schema import json_types

_LONGEST = 60


def literal_values(node: Node) -> tuple[list[str | int | float | bool], list[Any]]:
    """The distinct values of `enum` or `const`: those that can be listed, and the others (objects, lists, unusual numbers)."""
    listed = [node.value["const"]] if "const" in node.value else node.value["enum"]
    scalars: dict[Any, str | int | float | bool] = {}
    others = []
    for value in listed:
        if isinstance(value, str | int | float) and (not isinstance(value, float) or math.isfinite(value)):
            scalars.setdefault((type(value), value), value)
        elif value is not None:
            others.append(value)
    return list(scalars.values()), others


def warn_about_values(node: Node) -> None:
    """Warn about values that the schema's `type` does not allow, and about an empty `enum`."""
    types = json_types(node)
    place = node.child("const") if "const" in node.value else node.child("enum")
    listed = [node.value["const"]] if "const" in node.value else node.value["enum"]
    if not listed:
        place.warn("this enum is empty, so any value is accepted", at_key=True)
    odd = [value for value in listed if value is not None and types and not fits(value, types)]
    if odd:
        message = f"{short_json(odd[0])} is not of the type {' or '.join(types)} that `type` states; the values are kept as they are"
        place.warn(message, "quote it, or change `type`" if "string" in types else "change `type`", at_key=True)


def fits(value: Any, types: list[str]) -> bool:
    """Whether a JSON value has one of the types."""
    match value:
        case bool():
            return "boolean" in types
        case int():
            return bool({"integer", "number"} & set(types))
        case float():
            return "number" in types or ("integer" in types and value.is_integer())
        case str():
            return "string" in types
        case list():
            return "array" in types
        case dict():
            return "object" in types
        case _:
            return True


def short_json(value: Any) -> str:
    """A value as short JSON."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + " …"


def named_values(values: list[str | int | float | bool]) -> tuple[EnumValue, ...]:
    """The values with their names; equal names get numbers."""
    scope = NameScope()
    return tuple(EnumValue(scope.take(value_name(value)), value) for value in values)


def explained_values(node: Node) -> tuple[EnumValue, ...]:
    """The values of a `oneOf` of constants, with their descriptions; empty for other schemas."""
    members = [member.resolve() for member in node.child("oneOf").items()]
    if not members or not all(isinstance(member.value, dict) and "const" in member.value for member in members):
        return ()
    scope = NameScope()
    return tuple(
        EnumValue(scope.take(value_name(value)), value, member.child("description").text or member.child("title").text)
        for member in members
        for value in [member.value["const"]]
        if isinstance(value, str | int | float) and (not isinstance(value, float) or math.isfinite(value))
    )


def value_name(value: str | int | float | bool) -> Name:
    """The name of a value; `+1` and `-1` differ, and an empty string is `empty`."""
    text = str(value)[:200]
    if isinstance(value, str) and not text.strip():
        return Name(("empty",))
    return signed(text)

"""Sets of values: `enum`, `const`, and `oneOf` of constants that says what each value means."""

from __future__ import annotations

import json
import math
from typing import Any

from ...ir import EnumValue
from ...names import Name, NameScope
from ...openapi.document import Node
from ...openapi.schema import json_types

_SIGNS = {"+": "plus ", "-": "minus "}
_LONGEST = 60


def literal_values(node: Node) -> tuple[list[str | int | float | bool], list[Any]]:
    """The values of `enum` or `const`, each once: those that can be listed, and the objects, lists and odd numbers."""
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
    """Note values that the schema's own `type` does not allow, and an `enum` that allows none."""
    types = json_types(node)
    place = node.child("const") if "const" in node.value else node.child("enum")
    listed = [node.value["const"]] if "const" in node.value else node.value["enum"]
    if not listed:
        place.warn("this enum has no values, so any value is taken", at_key=True)
    odd = [value for value in listed if value is not None and types and not fits(value, types)]
    if odd:
        message = f"{short_json(odd[0])} is not of the type {' or '.join(types)} that `type` states; the values are kept as they are"
        place.warn(message, "quote it, or change `type`" if "string" in types else "change `type`", at_key=True)


def fits(value: Any, types: list[str]) -> bool:
    """Whether a value of JSON is of one of the types."""
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
    """Values with a name for each; those that would have the same name get numbers."""
    scope = NameScope()
    return tuple(EnumValue(scope.take(value_name(value)), value) for value in values)


def explained_values(node: Node) -> tuple[EnumValue, ...]:
    """The values of a `oneOf` that lists constants, each with its description; else nothing."""
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
    """What a value is called: `+1` and `-1` are two, and an empty text is `empty`."""
    text = str(value)[:200]
    if isinstance(value, str) and not text.strip():
        return Name(("empty",))
    return Name.of(_SIGNS.get(text[:1], "") + text if text[1:2].isdigit() else text)

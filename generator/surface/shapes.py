"""Types as sets of alternatives, and the change from one to another."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import cast

from ..ir import Array, LiteralValues, Map, Nullable, Ref, Scalar, Type, Union
from .surface import Shape

_NUMBERS = {"integer", "number"}
_WIRE = {"boolean": "boolean", "integer": "integer", "number": "number", "any": "any"}
"""The JSON type of the kinds that are not a string."""


def shape_of(type_: Type | None) -> Shape:
    """The alternatives of a type, in order; none for no type."""
    match type_:
        case None:
            return ()
        case Scalar(kind, json_type):
            return (kind if json_type == _WIRE.get(kind, "string") else f"{kind} as {json_type}",)
        case LiteralValues(values):
            return tuple(literal(value) for value in values)
        case Array(item):
            return (("list", shape_of(item)),)
        case Map(value):
            return (("map", shape_of(value)),)
        case Ref(name):
            return (name.pascal,)
        case Union(members, name=name):
            return (
                (name.pascal,) if name else tuple(dict.fromkeys(each for type_ in members for each in shape_of(type_)))
            )
        case Nullable(inner):
            return tuple(dict.fromkeys((*shape_of(inner), "null")))


def literal(value: str | int | float | bool) -> str:
    """A documented value as an alternative."""
    return f"={json.dumps(value, ensure_ascii=False)}"


def text_of(shape: Shape) -> str:
    """A shape as text: `list[Order] or null`."""
    return " or ".join(
        each.removeprefix("=") if isinstance(each, str) else f"{each[0]}[{text_of(each[1])}]" for each in shape
    )


def names_in(shape: Shape) -> Iterator[str]:
    """The names of types in a shape."""
    for each in shape:
        if isinstance(each, tuple):
            yield from names_in(each[1])
        elif is_name(each):
            yield each


def is_name(text: str) -> bool:
    """Whether an alternative is a model, an enum or a named union; kinds are in lower case."""
    return text[:1].isupper() or text[:1].isdigit()


def mapped(shape: Shape, change: Callable[[str], Shape]) -> Shape:
    """The shape with each name replaced."""
    found: list[str | tuple[str, Shape]] = []
    for each in shape:
        if isinstance(each, tuple):
            found.append((each[0], mapped(each[1], change)))
        else:
            found += change(each) if is_name(each) else (each,)
    return tuple(dict.fromkeys(found))


def changes(old: Shape, new: Shape, values: Mapping[str, Shape] = {}) -> Iterator[str]:
    """What changed, as the ends of rule ids; `values` has the alternatives of named enums, for those that lost their name."""
    if set(old) == set(new):
        return
    if ("null" in old) != ("null" in new):
        yield "null-added" if "null" in new else "null-removed"
    before, after = (frozenset(each for each in shape if each != "null") for shape in (old, new))
    if before != after:
        before, after = (
            frozenset(mapped(tuple(each), lambda name: values.get(name, (name,)))) for each in (before, after)
        )
    if before != after:
        yield from _changed(before, after, values)


def _changed(before: frozenset[object], after: frozenset[object], values: Mapping[str, Shape]) -> Iterator[str]:
    known, now = (frozenset(filter(_is_literal, each)) for each in (before, after))
    if len(before) == len(after) == 1 and all(isinstance(each, tuple) for each in before | after):
        (kind, inner), (other, item) = cast(tuple[tuple[str, Shape], ...], (*before, *after))
        yield from changes(inner, item, values) if kind == other else ["type-changed"]
    elif known and now and before - known == after - now:
        yield from ["value-added"] * bool(now - known) + ["value-removed"] * bool(known - now)
    elif known == before and after <= _kinds(known):
        yield "values-opened"
    elif now == after and before <= _kinds(now):
        yield "values-closed"
    elif before < after and not before <= _NUMBERS:
        yield "variant-added"
    elif before > after and not after <= _NUMBERS:
        yield "variant-removed"
    else:
        yield _scalar_change(before, after)


def _scalar_change(before: frozenset[object], after: frozenset[object]) -> str:
    if after == {"number"} and before == {"integer"}:
        return "number-widened"
    if after == {"integer"} and before == {"number"}:
        return "number-narrowed"
    kinds = _wire_types(before), _wire_types(after)
    return "format-changed" if kinds[0] and kinds[0] == kinds[1] else "type-changed"


def _wire_types(alternatives: frozenset[object]) -> set[str]:
    """The JSON type of a single scalar; empty for any other type."""
    each, *others = alternatives or ("",)
    if others or not isinstance(each, str) or is_name(each) or not each:
        return set()
    kind, _, stated = each.partition(" as ")
    return {stated or _WIRE.get(kind, "string")}


def _is_literal(each: object) -> bool:
    return isinstance(each, str) and each.startswith("=")


def _kinds(literals: frozenset[object]) -> set[object]:
    """The kinds of documented values."""
    kinds = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return {kinds[type(json.loads(str(each)[1:]))] for each in literals}

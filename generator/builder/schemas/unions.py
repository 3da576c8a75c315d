"""Unions and intersections of types, and the alternatives of `oneOf` and `anyOf`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...ir import Array, LiteralValues, Map, Nullable, Ref, Scalar, Type, Union, unique
from ...openapi.document import Node
from ...openapi.schema import is_null, is_typed
from .discriminators import Value

ANY = Scalar("any", "any")


def alternatives(node: Node) -> list[Node]:
    """The schemas of `oneOf` or else `anyOf`; empty if they only restrict the value."""
    for keyword in ("oneOf", "anyOf"):
        members = [member for member in node.child(keyword).items() if not is_null(member)]
        if any(map(is_typed, members)) or (members and not is_typed_itself(node)):
            return members
    return []


def is_typed_itself(node: Node) -> bool:
    """Whether a schema has a type without its alternatives."""
    return is_typed(replace(node, value={key: node.value[key] for key in node.value if key not in ("oneOf", "anyOf")}))


# ── types ──


def union(members: list[Type], tag: str = "", mapping: tuple[tuple[Value, Type], ...] = ()) -> Type:
    """The union of types. Members of an inner union join this one, and null becomes a `Nullable` around the whole.

    >>> text, number = Scalar("string", "string"), Scalar("number", "number")
    >>> union([Union((text, number)), Nullable(text)]) == Nullable(Union((text, number)))
    True

    An inner union with another discriminator stays a member, because its tags mean something else. Constants are merged
    into one set of values, and a union with a member of any type is of any type.
    """
    if len(members) == 1 and not mapping:
        return members[0]
    nullable, flat = False, list[Type]()
    tags = dict[Value, Type]()
    queue = unique(members)
    if len(queue) == 1 and not mapping:
        return queue[0]
    while queue:
        member = queue.pop(0)
        if isinstance(member, Nullable):
            nullable, member = True, member.type
        if isinstance(member, Union) and member.discriminator in ("", tag) and member not in dict(mapping).values():
            queue = [*member.members, *queue]
            tags |= dict(member.mapping)
        else:
            flat.append(member)
    tags |= {value: type_.type if isinstance(type_, Nullable) else type_ for value, type_ in mapping}
    offered = set(flat)
    tags = {value: type_ for value, type_ in tags.items() if type_ in offered}
    types = _merge_literals(unique(flat))
    if not types or ANY in types:
        return ANY
    union = Union(types, tag if tags else "", tuple(tags.items()))
    found: Type = types[0] if len(types) == 1 else union
    return Nullable(found) if nullable else found


def _merge_literals(types: Iterable[Type]) -> tuple[Type, ...]:
    """The types, with all their constants merged into one set at the position of the first."""
    values = dict.fromkeys(value for type_ in types if isinstance(type_, LiteralValues) for value in type_.values)
    choice = LiteralValues(tuple(values))
    return tuple(dict.fromkeys(choice if isinstance(type_, LiteralValues) else type_ for type_ in types))


def intersect(types: list[Type]) -> tuple[Type, bool]:
    """The intersection, and whether it is non-empty; if it is empty, the last type wins.

    >>> text, number, date = Scalar("string", "string"), Scalar("number", "number"), Scalar("date", "string")
    >>> intersect([text, date]) == (date, True)  # the narrower one
    True
    >>> intersect([text, number]) == (number, False)  # no value is both
    True
    """
    found, possible = types[0], True
    for type_ in types[1:]:
        one, other = (each.type if isinstance(each, Nullable) else each for each in (found, type_))
        inner, fits = _intersect_two(one, other)
        nullable = isinstance(type_, Nullable) and inner != ANY
        found, possible = Nullable(inner) if nullable else inner, possible and fits
    return found, possible


def _intersect_two(one: Type, other: Type) -> tuple[Type, bool]:
    """The narrower of two types, and whether a value can have both; models are not compared."""
    if one == other or other == ANY:
        return (other if one == other and isinstance(other, Scalar) and other.format else one), True
    match one, other:
        case Scalar("any"), _:
            return other, True
        case Ref(_, enum=True), LiteralValues() | Ref(_, enum=True):
            return other, True
        case LiteralValues(), Ref(_, enum=True):
            return one, True
        case LiteralValues(values), LiteralValues(others):
            common = tuple(value for value in values if value in others)
            return (LiteralValues(common), True) if common else (other, False)
        case Map(Scalar("any")) | Array(Scalar("any")), Map() | Array():
            return other, type(one) is type(other)
        case Map() | Array(), Map(Scalar("any")) | Array(Scalar("any")):
            return one, type(one) is type(other)
        case Scalar(), Scalar():
            plain = ("string", "integer", "number", "boolean")
            if {one.kind, other.kind} == {"integer", "number"}:
                return (one if one.kind == "integer" else other), True
            return (one if other.kind in plain and one.kind not in plain else other), one.json_type == other.json_type
        case _, Scalar():
            return one, True
        case _:
            return other, isinstance(one, Scalar)

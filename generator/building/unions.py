"""Alternatives: which schemas a `oneOf` or `anyOf` offers, and by which member of theirs they are told apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..ir.types import Array, Choice, Map, Nullable, Ref, Scalar, Type, Union
from ..reading.document import Node
from .merging import is_null, is_typed, json_types, members_of, parts, schema_at

ANY = Scalar("any", "any")
Value = str | int
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")


@dataclass(frozen=True, slots=True)
class Tagging:
    """The member that tells alternatives apart, and the schema for each of its values."""

    tag: str = ""
    places: tuple[tuple[Value, Node], ...] = ()


def alternatives(node: Node) -> list[Node]:
    """The schemas of `oneOf` or else `anyOf` that give the value its type; none if they only restrict it."""
    for keyword in ("oneOf", "anyOf"):
        members = [member for member in node.own(keyword).items() if not is_null(member)]
        if any(map(is_typed, members)) or (members and not is_typed_itself(node)):
            return members
    return []


def is_typed_itself(node: Node) -> bool:
    """Whether a schema says of what type the value is, apart from its alternatives."""
    return is_typed(replace(node, value={key: node.value[key] for key in node.value if key not in ("oneOf", "anyOf")}))


def tagging_of(node: Node, members: list[Node]) -> Tagging:
    """How the members are told apart: by the `discriminator`, or else by a member with one value in each of them."""
    tag = node.own("discriminator").own("propertyName").text
    if tag:
        return Tagging(tag, tuple(_stated(node, tag, members)))
    return _implied(members)


def _stated(node: Node, tag: str, members: list[Node]) -> Iterator[tuple[Value, Node]]:
    mapped, seen = set[Any](), set[Value]()
    for value, entry in node.own("discriminator").own("mapping").entries():
        target = _target(entry)
        if target is None:
            entry.warn(f"the discriminator maps {value!r} to nothing that there is", "name a schema, or refer to one")
            continue
        mapped.add(schema_at(target).key)
        for each in _typed(value, target, tag):
            seen.add(each)
            yield each, target
    own = {schema_at(member).key: constants(member, tag) for member in members}
    common = Counter(value for values in own.values() for value in values)
    for member in members:
        schema = schema_at(member)
        if schema.key in mapped:
            continue
        # What a schema says itself of its tag is what is really sent, unless all have it from one base; else it goes by
        # its own name.
        values = [value for value in own[schema.key] if common[value] == 1] or _called(schema)
        for each in values:
            if each not in seen:
                seen.add(each)
                yield each, member


def _typed(value: str, schema: Node, tag: str) -> list[Value]:
    """A key of a mapping, which is always text, in the type of the member that it is a value of."""
    numbers = [each for each in constants(schema, tag) if isinstance(each, int) and str(each) == value]
    if numbers:
        return list(numbers)
    place = members_of(schema).places.get(tag, [])
    is_integer = any(json_types(schema_at(each)) == ["integer"] for each in place)
    return [int(value)] if is_integer and _INTEGER.fullmatch(value) else [value]


def _called(schema: Node) -> list[Value]:
    """What a schema goes by, if it is a component."""
    stated = schema.own("x-ms-discriminator-value").text
    name = schema.path[-1] if schema.path else None
    return [stated] if stated else [name] if isinstance(name, str) else []


def _target(entry: Node) -> Node | None:
    """The schema that a mapping names: by a reference, or by the bare name of a component."""
    if not entry.text:
        return None
    escaped = entry.text.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    for reference in (f"#/components/schemas/{escaped}", entry.text):
        place = replace(entry, value={"$ref": reference})
        if reference == entry.text:
            found = place.resolve()
        else:
            found = (entry.document.root / "components" / "schemas").own(entry.text)
        if found and isinstance(found.value, dict):
            return place if reference == entry.text else found
    return None


def _implied(members: list[Node]) -> Tagging:
    """The first member of the first alternative that has a value of its own in each of them."""
    if len(members) < 2:
        return Tagging()
    first = members_of(members[0])
    for key in first.places:
        values = [constants(member, key) for member in members] if constants(members[0], key) else []
        listed = [value for each in values for value in each]
        if values and all(values) and len(set(listed)) == len(listed):
            return Tagging(
                key, tuple((value, place) for place, each in zip(members, values, strict=True) for value in each)
            )
    return Tagging()


def constants(member: Node, key: str) -> list[Value]:
    """The values that a member of an object is limited to by each `const` and `enum` that is said of it."""
    found: list[Value] = []
    for part in parts(member):
        for inner in parts(part.own("properties").own(key)):
            value = inner.value
            listed = [value["const"]] if "const" in value else value.get("enum")
            if isinstance(listed, list):
                values = [each for each in listed if _is_value(each)]
                found = [each for each in found if each in values] or values
    return found


def _is_value(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


# ── types ──


def one_of(members: list[Type], tag: str = "", mapping: tuple[tuple[Value, Type], ...] = ()) -> Type:
    """The union of types: what is in another union of the same kind joins this one, and null stands outside."""
    if len(members) == 1 and not mapping:
        return members[0]
    nullable, flat = False, dict[Type, None]()
    tags = dict[Value, Type]()
    queue = list(dict.fromkeys(members))
    if len(queue) == 1 and not mapping:
        return queue[0]
    while queue:
        member = queue.pop(0)
        if isinstance(member, Nullable):
            nullable, member = True, member.type
        if isinstance(member, Union) and member.tag in ("", tag) and member not in dict(mapping).values():
            queue = [*member.members, *queue]
            tags |= dict(member.mapping)
        else:
            flat.setdefault(member)
    tags |= {value: type_.type if isinstance(type_, Nullable) else type_ for value, type_ in mapping}
    tags = {value: type_ for value, type_ in tags.items() if type_ in flat}
    unique = _with_one_choice(flat)
    if not unique or ANY in unique:
        return ANY
    union = Union(unique, tag if tags else "", tuple(tags.items()))
    found: Type = unique[0] if len(unique) == 1 else union
    return Nullable(found) if nullable else found


def _with_one_choice(types: Iterable[Type]) -> tuple[Type, ...]:
    """The types, all values of theirs as one set of values in the place of the first."""
    values = dict.fromkeys(value for type_ in types if isinstance(type_, Choice) for value in type_.values)
    choice = Choice(tuple(values))
    return tuple(dict.fromkeys(choice if isinstance(type_, Choice) else type_ for type_ in types))


def narrowest(types: list[Type]) -> tuple[Type, bool]:
    """The type of a value that fits all of these, and whether there can be one; the last has the last word."""
    found, possible = types[0], True
    for type_ in types[1:]:
        one, other = (each.type if isinstance(each, Nullable) else each for each in (found, type_))
        inner, fits = _narrower(one, other)
        nullable = isinstance(type_, Nullable) and inner != ANY
        found, possible = Nullable(inner) if nullable else inner, possible and fits
    return found, possible


def _narrower(one: Type, other: Type) -> tuple[Type, bool]:
    if one == other or other == ANY:
        return one, True
    match one, other:
        case Scalar("any"), _:
            return other, True
        case Ref(_, enum=True), Choice() | Ref(_, enum=True):
            return other, True
        case Choice(), Ref(_, enum=True):
            return one, True
        case Choice(values), Choice(others):
            common = tuple(value for value in values if value in others)
            return (Choice(common), True) if common else (other, False)
        case Map(Scalar("any")) | Array(Scalar("any")), Map() | Array():
            return other, type(one) is type(other)
        case Map() | Array(), Map(Scalar("any")) | Array(Scalar("any")):
            return one, type(one) is type(other)
        case Scalar(), Scalar():
            plain = ("string", "integer", "number", "boolean")
            if {one.kind, other.kind} == {"integer", "number"}:
                return (one if one.kind == "integer" else other), True
            return (one if other.kind in plain and one.kind not in plain else other), one.wire == other.wire
        case _, Scalar():
            return one, True
        case _:
            return other, isinstance(one, Scalar)

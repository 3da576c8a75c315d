"""How the members of a union are told apart: by a `discriminator`, or by a constant property in each of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ...openapi.allof import flatten_allof, members_of
from ...openapi.document import Node
from ...openapi.schema import json_types, schema_at

Value = str | int
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The property that tells alternatives apart, and the schema for each of its values."""

    property_name: str = ""
    mapping: tuple[tuple[Value, Node], ...] = ()


def discriminator_of(node: Node, members: list[Node]) -> Discriminator:
    """The `discriminator` of a union, or else a property with a constant value in each member."""
    tag = node.child("discriminator").child("propertyName").text
    if tag:
        return Discriminator(tag, tuple(_declared(node, tag, members)))
    return _implied(members)


def _declared(node: Node, tag: str, members: list[Node]) -> Iterator[tuple[Value, Node]]:
    mapped, seen = set[Any](), set[Value]()
    for value, entry in node.child("discriminator").child("mapping").entries():
        target = _target(entry)
        if target is None:
            entry.warn(
                f"the discriminator maps {value!r} to a schema that does not exist",
                "use the name of a component, or a reference",
            )
            continue
        mapped.add(schema_at(target).key)
        for each in _typed_values(value, target, tag):
            seen.add(each)
            yield each, target
    own = {schema_at(member).key: constants(member, tag) for member in members}
    common = Counter(value for values in own.values() for value in values)
    for member in members:
        schema = schema_at(member)
        if schema.key in mapped:
            continue
        # A schema's own constant is what is really sent, unless all inherit it from one base. Without one, the tag is
        # the name of the schema.
        values = [value for value in own[schema.key] if common[value] == 1] or _default_tag(schema)
        for each in values:
            if each not in seen:
                seen.add(each)
                yield each, member


def _typed_values(value: str, schema: Node, tag: str) -> list[Value]:
    """A key of a mapping, which is always text, converted to the type of the property."""
    numbers = [each for each in constants(schema, tag) if isinstance(each, int) and str(each) == value]
    if numbers:
        return list(numbers)
    place = members_of(schema).places.get(tag, [])
    is_integer = any(json_types(schema_at(each)) == ["integer"] for each in place)
    return [int(value)] if is_integer and _INTEGER.fullmatch(value) else [value]


def _default_tag(schema: Node) -> list[Value]:
    """The tag of a component."""
    stated = schema.child("x-ms-discriminator-value").text
    name = schema.path[-1] if schema.path else None
    return [stated] if stated else [name] if isinstance(name, str) else []


def _target(entry: Node) -> Node | None:
    """The schema that a mapping names by a reference or by the name of a component."""
    if not entry.text:
        return None
    escaped = entry.text.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    for reference in (f"#/components/schemas/{escaped}", entry.text):
        place = replace(entry, value={"$ref": reference})
        if reference == entry.text:
            found = place.resolve()
        else:
            found = (entry.document.root / "components" / "schemas").child(entry.text)
        if found and isinstance(found.value, dict):
            return place if reference == entry.text else found
    return None


def _implied(members: list[Node]) -> Discriminator:
    """The first property of the first alternative that has a different constant in each alternative."""
    if len(members) < 2:
        return Discriminator()
    first = members_of(members[0])
    for key in first.places:
        values = [constants(member, key) for member in members] if constants(members[0], key) else []
        listed = [value for each in values for value in each]
        if values and all(values) and len(set(listed)) == len(listed):
            return Discriminator(
                key, tuple((value, place) for place, each in zip(members, values, strict=True) for value in each)
            )
    return Discriminator()


def constants(member: Node, key: str) -> list[Value]:
    """The values of a member that all parts of a schema allow by `const` or `enum`; if there are none, those of the last part."""
    found: list[Value] | None = None
    for part in reversed(flatten_allof(member)):
        for inner in reversed(flatten_allof(part.child("properties").child(key))):
            value = inner.value
            listed = [value["const"]] if "const" in value else value.get("enum")
            if isinstance(listed, list):
                allowed = [each for each in listed if _is_value(each)]
                found = allowed if found is None else [each for each in found if each in allowed] or found
    return found or []


def _is_value(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)

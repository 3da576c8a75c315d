"""Composed schemas: the combined members of `$ref` with siblings, `allOf` and alternatives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from .document import Node
from .references import pointer_steps
from .schema import ADDITIONAL, ALTERNATIVES, is_annotation_only, is_null, json_types, schema_at


def flatten_allof(place: Node) -> list[Node]:
    """The schemas in the `allOf` of a schema, depth first, then the schema itself, which takes precedence."""
    found, seen = list[Node](), set[Any]()
    stack = [(schema_at(place), False)]
    while stack:
        node, is_last = stack.pop()
        if is_last:
            found.append(node)
        elif node.key not in seen and isinstance(node.value, dict):
            seen.add(node.key)
            stack.append((node, True))
            if "allOf" in node.value:
                stack += [(schema_at(inner), False) for inner in reversed(list(node.child("allOf").items()))]
    return found


@dataclass(slots=True)
class Members:
    """The members of an object: for each key the alternative schemas of its value, usually one."""

    places: dict[str, list[Node]] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    additional: list[Node] = field(default_factory=list)
    """The schemas of members with other keys, if the document mentions any."""
    is_closed: bool = False
    """Whether the document forbids members with other keys."""
    mentions: dict[str, list[Node]] = field(default_factory=dict)
    """For each key all schemas that describe the member, in any file; for annotations, the last one wins."""
    conflicts: list[tuple[Node, Node]] = field(default_factory=list)
    """Pairs of schemas of one member that no value matches both of; the second is used."""


def members_of(place: Node) -> Members:
    """The members of a schema for objects: its own, those of its `allOf`, and those of its alternatives.

    A value may lack the members of alternatives, so these are required only if every alternative requires them:

        allOf: [{properties: {id: …}, required: [id]}]
        properties: {name: …}
        oneOf: [{properties: {size: …}}, {properties: {weight: …}}]

            ->   places: id, name, size, weight    required: id

    A member that several parts of an `allOf` describe has one schema, merged from theirs. A member that only
    alternatives describe has one schema for each of them, and its type becomes their union.
    """
    found, parts = Members(), flatten_allof(place)
    for part in parts:
        found.required |= _required(part)
        for key, member in part.child("properties").entries():
            before = found.places.get(key)
            found.places[key] = [_merge_property(before[0], member, found.conflicts) if before else member]
            found.mentions.setdefault(key, []).append(member)
        found.additional += _additional_schemas(part)
        found.is_closed |= any(part.value.get(keyword) is False for keyword in ADDITIONAL)
    optional: dict[str, dict[Any, Node]] = {}
    for alternatives in _alternatives_of(place, parts):
        for each in chain.from_iterable(alternatives):
            found.additional += _additional_schemas(each)
            for key, member in each.child("properties").entries():
                optional.setdefault(key, {}).setdefault(schema_at(member).key, member)
        sets = [set().union(*map(_required, alternative)) for alternative in alternatives]
        found.required |= set.intersection(*sets) if sets else set()
    for key, variants in optional.items():
        before = found.places.get(key)
        if not before or is_annotation_only(before[0]):
            found.places[key] = list(variants.values())
        found.mentions.setdefault(key, []).extend(variants.values() if len(variants) == 1 else ())
    return found


def _alternatives_of(place: Node, parts: list[Node]) -> Iterator[list[list[Node]]]:
    """The `oneOf` and `anyOf` lists of a schema's parts; each alternative is the list of its own parts.

    A base often lists its subtypes as alternatives. For a subtype, which has the base in its `allOf`, that list leads
    back to the subtype itself and is skipped.
    """
    keys = {part.key for part in parts}
    for part in parts:
        is_base = part.key != place.key
        for keyword in ALTERNATIVES:
            if keyword not in part.value or (is_base and _lists_as_alternative(part, keyword, parts[-1])):
                continue
            alternatives = [_alternative(inner, keys) for inner in part.child(keyword).items() if not is_null(inner)]
            if not (is_base and any(each.key in keys for each in chain.from_iterable(alternatives))):
                yield alternatives


def object_members(node: Node) -> tuple[dict[str, Node], set[str]]:
    """The members of an object by key, and the keys of those that are required."""
    members = members_of(node)
    return {key: places[0] for key, places in members.places.items()}, members.required


def member_at(node: Node, pointer: str) -> Node | None:
    """The schema of the value at a JSON pointer in a value of this schema; None if it has no such member."""
    for step in pointer_steps(pointer):
        members = object_members(node)[0]
        if step not in members:
            return None
        node = members[step]
    return node


def _lists_as_alternative(part: Node, keyword: str, schema: Node) -> bool:
    """Whether a base lists a schema among its alternatives; a fast check, because a base may have very many."""
    listed = part.value.get(keyword)
    reference = {"$ref": f"#{schema.pointer}"}
    return isinstance(listed, list) and part.file is schema.file and reference in listed


def _alternative(place: Node, known: set[Any]) -> list[Node]:
    """The parts of an alternative, and of its own alternatives, but not those of a `known` base, which it is one of."""
    found: dict[Any, Node] = {}
    queue = [place]
    while queue:
        for part in flatten_allof(queue.pop()):
            if part.key not in found:
                found[part.key] = part
                if part.key in known:
                    continue
                queue += [inner for key in ALTERNATIVES if key in part.value for inner in part.child(key).items()]
    return list(found.values())


def _required(part: Node) -> set[str]:
    stated = part.value.get("required")
    return {name for name in stated if isinstance(name, str)} if isinstance(stated, list) else set()


def _additional_schemas(part: Node) -> list[Node]:
    stated = [part.child(keyword) for keyword in ADDITIONAL if keyword in part.value]
    if "patternProperties" in part.value:
        stated += [each for _, each in part.child("patternProperties").entries()]
    return [each for each in stated if each.value is True or isinstance(each.value, dict)]


def _merge_property(first: Node, second: Node, conflicts: list[tuple[Node, Node]]) -> Node:
    """One schema for a member that two parts describe: an `allOf` of both, or the second if no value matches both."""
    if schema_at(first).key == schema_at(second).key or is_annotation_only(first):
        return second
    if is_annotation_only(second):
        return first
    one, other = json_types(schema_at(first)), json_types(schema_at(second))
    numbers = {"integer", "number"}
    if one and other and not set(one) & set(other) and not (numbers & set(one) and numbers & set(other)):
        conflicts.append((first, second))
        return second
    if first.file is second.file:
        return second.derived({"allOf": [first.value, second.value]})
    reference = first.reference_from(second.file)
    return second.derived({"allOf": [{"$ref": reference}, second.value]}) if reference else second

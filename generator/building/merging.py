"""Schemas that are put together: what `$ref` with siblings, `allOf`, and alternatives beside members add up to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from ..reading.document import Node, steps

_WORDS = {"description", "title", "example", "examples", "deprecated", "default", "readOnly", "writeOnly"}
_WORDS |= {"externalDocs", "xml", "$comment", "nullable"}
_TYPING = {"$ref", "type", "format", "enum", "const", "properties", "additionalProperties", "patternProperties"}
_TYPING |= {"items", "prefixItems", "allOf", "anyOf", "oneOf", "unevaluatedProperties"}
_NARROWING = _TYPING | {"required", "contentEncoding", "contentMediaType"}
_ALTERNATIVES = ("oneOf", "anyOf")
_REST = ("additionalProperties", "unevaluatedProperties")


def schema_at(place: Node) -> Node:
    """The schema that is meant at a place, its `$ref` followed.

    What stands beside a `$ref` narrows it since OpenAPI 3.1: then it is an `allOf` of both.
    """
    if not isinstance(place.value, dict) or not isinstance(place.value.get("$ref"), str):
        return place
    beside = {key: value for key, value in place.value.items() if key != "$ref" and key in _NARROWING}
    if not beside or (place.document.root.own("openapi")).text.startswith("3.0"):
        return place.resolve()
    inner = place.value.get("allOf")
    base = {"$ref": place.value["$ref"]}
    value = {key: each for key, each in place.value.items() if key != "$ref"}
    return replace(place, value={**value, "allOf": [base, *(inner if isinstance(inner, list) else [])]})


def parts(place: Node) -> list[Node]:
    """What the `allOf` of a schema adds, then the schema itself, which has the last word."""
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
                stack += [(schema_at(inner), False) for inner in reversed(list(node.own("allOf").items()))]
    return found


@dataclass(slots=True)
class Members:
    """The members of an object: for each key the schemas that its value may have, mostly one."""

    places: dict[str, list[Node]] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    rest: list[Node] = field(default_factory=list)
    """The schemas of members with other keys, if the document speaks of such."""
    mentions: dict[str, list[Node]] = field(default_factory=dict)
    """For each key all schemas that describe the member, in any file; the last has the last word on annotations."""
    conflicts: list[tuple[Node, Node]] = field(default_factory=list)
    """Schemas of one member that no value can fit both of; the second is taken."""


def members_of(place: Node) -> Members:
    """The members of a schema and of all that its `allOf` adds, and those of its alternatives, which can be missing."""
    found, own = Members(), parts(place)
    for part in own:
        found.required |= _required(part)
        for key, member in part.own("properties").entries():
            before = found.places.get(key)
            found.places[key] = [_both(before[0], member, found.conflicts) if before else member]
            found.mentions.setdefault(key, []).append(member)
        found.rest += _rest(part)
    bases = {part.key for part in own}
    loose: dict[str, dict[Any, Node]] = {}
    for part in own:
        for keyword in _ALTERNATIVES:
            if keyword not in part.value or (part.key != place.key and _offers(part, keyword, own[-1])):
                continue
            alternatives = [_alternative(inner) for inner in part.own(keyword).items() if not is_null(inner)]
            if any(part.key != place.key and each.key in bases for ways in alternatives for each in ways):
                continue  # these are the schemas that are built on this part, and one of them is the schema itself
            for ways in alternatives:
                for each in ways:
                    found.rest += _rest(each)
                    for key, member in each.own("properties").entries():
                        loose.setdefault(key, {}).setdefault(schema_at(member).key, member)
            sets = [set().union(*map(_required, ways)) for ways in alternatives]
            found.required |= set.intersection(*sets) if sets else set()
    for key, variants in loose.items():
        before = found.places.get(key)
        if not before or is_silent(before[0]):
            found.places[key] = list(variants.values())
        found.mentions.setdefault(key, []).extend(variants.values() if len(variants) == 1 else ())
    return found


def object_members(node: Node) -> tuple[dict[str, Node], set[str]]:
    """The members of an object by key, and which of them are required."""
    members = members_of(node)
    return {key: places[0] for key, places in members.places.items()}, members.required


def member_at(node: Node, pointer: str) -> Node | None:
    """The schema of what stands at a JSON pointer in a value of this schema, or None if it has no such member."""
    for step in steps(pointer):
        members = object_members(node)[0]
        if step not in members:
            return None
        node = members[step]
    return node


def _offers(part: Node, keyword: str, schema: Node) -> bool:
    """Whether a base names a schema among its own alternatives: seen at once, for a base may have very many."""
    listed = part.value.get(keyword)
    reference = {"$ref": f"#{schema.pointer}"}
    return isinstance(listed, list) and part.file is schema.file and reference in listed


def _alternative(place: Node) -> list[Node]:
    """The parts of an alternative, and of those that it has in turn."""
    found: dict[Any, Node] = {}
    queue = [place]
    while queue:
        for part in parts(queue.pop()):
            if part.key not in found:
                found[part.key] = part
                queue += [inner for key in _ALTERNATIVES if key in part.value for inner in part.own(key).items()]
    return list(found.values())


def _required(part: Node) -> set[str]:
    stated = part.value.get("required")
    return {name for name in stated if isinstance(name, str)} if isinstance(stated, list) else set()


def _rest(part: Node) -> list[Node]:
    stated = [part.own(keyword) for keyword in _REST if keyword in part.value]
    if "patternProperties" in part.value:
        stated += [each for _, each in part.own("patternProperties").entries()]
    return [each for each in stated if each.value is True or isinstance(each.value, dict)]


def _both(first: Node, second: Node, conflicts: list[tuple[Node, Node]]) -> Node:
    """One schema for a member that two parts describe: an `allOf` of both, if a value can fit both of them."""
    if schema_at(first).key == schema_at(second).key or is_silent(first):
        return second
    if is_silent(second):
        return first
    one, other = json_types(schema_at(first)), json_types(schema_at(second))
    numbers = {"integer", "number"}
    if one and other and not set(one) & set(other) and not (numbers & set(one) and numbers & set(other)):
        conflicts.append((first, second))
        return second
    if first.file is second.file:
        return second.made({"allOf": [first.value, second.value]})
    reference = first.reference_from(second.file)
    return second.made({"allOf": [{"$ref": reference}, second.value]}) if reference else second


# ── what a schema says ──


def describe(node: Node) -> str:
    """The description beside a `$ref`, or that of what it means, or the one that its `allOf` or only alternative adds."""
    said = node.own("description").text or (node / "description").text
    if said:
        return said
    added = list((node / "allOf").items())
    for keyword in _ALTERNATIVES:
        alternatives = [member for member in (node / keyword).items() if not is_null(member)]
        added += alternatives if len(alternatives) == 1 else []
    return next((text for text in (member.own("description").text for member in reversed(added)) if text), "")


def json_types(node: Node) -> list[str]:
    """The JSON types that a schema allows, without null."""
    value = (node / "type").value
    listed = value if isinstance(value, list) else [value]
    return [name for name in listed if isinstance(name, str) and name != "null"]


def stated(place: Node, keyword: str) -> Node:
    """What is said by a keyword beside a `$ref`, in the schema that is meant, or by the last part of its `allOf`."""
    node = place
    for each in (place, schema_at(place)):
        if isinstance(each.value, dict) and keyword in each.value:
            return each.own(keyword)
        node = each
    if isinstance(node.value, dict) and "allOf" in node.value:
        for part in reversed(list(node.own("allOf").items())):
            if isinstance(part.value, dict) and keyword in part.value:
                return part.own(keyword)
    return node.own(keyword)


def is_null(place: Node) -> bool:
    """Whether a schema allows null alone."""
    node = place.resolve()
    if not isinstance(node.value, dict):
        return False
    value = node.value
    if value.get("type") in ("null", ["null"]) or value.get("enum") == [None] or ("const", None) in value.items():
        return True
    # In a union, `{nullable: true}` means null, not any value: generators of OpenAPI 3.0 have no other way to say so.
    return value.get("nullable") is True and is_silent(node)


def is_typed(place: Node) -> bool:
    """Whether a schema says of what type the value is; one that does not only restricts it."""
    return isinstance(place.value, dict) and not _TYPING.isdisjoint(place.value)


def is_silent(place: Node) -> bool:
    """Whether a schema says nothing of what the value is: it has only words for people, or is just true or false."""
    value = place.resolve().value
    return isinstance(value, bool) or (
        isinstance(value, dict) and all(key in _WORDS or key.startswith("x-") for key in value)
    )


def is_bland(place: Node) -> bool:
    """Whether a schema says no more than of what JSON type the value is."""
    value = schema_at(place).value
    if not isinstance(value, dict):
        return value is not False
    says = {key for key in value.keys() & _NARROWING if not (key in _REST and value[key] is False)}
    return says <= {"type"}

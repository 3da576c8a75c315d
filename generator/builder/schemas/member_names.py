"""Names for the members of a union that have none in the document."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ...names import Name
from ...openapi.allof import flatten_allof
from ...openapi.document import Node
from ...openapi.schema import json_types, schema_at
from .discriminators import Discriminator, constants

_MANY = 100
"""Members from which on positions are enough, because reading all properties of all members would take too long."""


def hints_of(members: list[Node], discriminator: Discriminator, hint: Name, is_named: bool) -> dict[Any, Name]:
    """A name for each member, by the key of its schema. `is_named` says whether the union itself takes the name `hint`.

    The first of these by which the members differ is appended:

        its tag                       oneOf: [{kind: {const: card}}, …]           PaymentCard
        the only property it has      oneOf: [{sha: …}, {branch: …}]              GitRefSha, GitRefBranch
        a property of no other        oneOf: [{name: …, email: …}, {id: …, …}]    AuthorWithName, AuthorWithId
        its position                                                              ValueOption1, ValueOption2
    """
    if len(members) < 2:
        return {}
    schemas = [schema_at(member) for member in members]
    tags = {schema_at(place).key: str(value) for value, place in reversed(discriminator.mapping)}
    unnamed = [schema for schema, place in zip(schemas, members, strict=True) if schema.key == place.key]
    names = _declared(schemas) if any(schema.key not in tags for schema in unnamed) else {}
    values = {schema.key: _constant(schema, names[schema.key]) for schema in schemas if schema.key in names} | tags
    users, holders = Counter(values.values()), Counter(name for each in names.values() for name in each)
    found, others = dict[Any, Name](), list[int]()
    for number, schema in enumerate(schemas, 1):
        value, declared = values.get(schema.key), names.get(schema.key, [])
        own = [name for name in declared if holders[name] == 1]
        if value and users[value] == 1:
            found[schema.key] = hint.with_words(*Name.of(value).words)
        elif own:
            found[schema.key] = hint.with_words(*["with"] * (len(declared) > 1), *Name.of(own[0]).words)
        elif schema.key in names:
            others.append(number)
    for number in others:
        is_only = len(others) == 1 and not is_named
        found[schemas[number - 1].key] = hint if is_only else hint.with_words("option", str(number))
    return found


def _declared(schemas: list[Node]) -> dict[Any, list[str]]:
    """The properties of each object by the key of its schema, the required ones first; none if only one is an object."""
    objects = [schema for schema in schemas if json_types(schema) in ([], ["object"])]
    if len(objects) > _MANY:
        return {schema.key: [] for schema in objects}
    found = {schema.key: names for schema in objects if (names := _required_first(schema))}
    return found if len(objects) > 1 else {}


def _required_first(schema: Node) -> list[str]:
    """The properties that all values of an object can have. Those of its own alternatives are not read, to save time."""
    parts = flatten_allof(schema)
    names = dict.fromkeys(name for part in parts for name, _ in part.child("properties").entries())
    required = {each.text for part in parts for each in part.child("required").items()}
    return sorted(names, key=lambda name: name not in required)


def _constant(schema: Node, names: list[str]) -> str:
    """The value of the first property that has only one; empty if there is none."""
    found = (constants(schema, name) for name in names)
    return next((str(values[0]) for values in found if len(values) == 1), "")

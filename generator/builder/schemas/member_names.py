"""Names for the members of a union that have none in the document."""

from __future__ import annotations

from typing import Any

from ...names import Name
from ...openapi.allof import members_of
from ...openapi.document import Node
from ...openapi.schema import json_types, schema_at
from .discriminators import Discriminator, constants


def hints_of(members: list[Node], discriminator: Discriminator, hint: Name, is_named: bool) -> dict[Any, Name]:
    """A name for each member, by the key of its schema. `is_named` says whether the union itself takes the name `hint`.

    The first of these by which the members differ is appended:

        its tag                       oneOf: [{kind: {const: card}}, …]           PaymentCard
        the only property it has      oneOf: [{sha: …}, {branch: …}]              GitRefSha, GitRefBranch
        a property of no other        oneOf: [{name: …, email: …}, {id: …, …}]    AuthorWithName, AuthorWithId
        its position                                                              ValueOption1, ValueOption2
    """
    schemas = [schema_at(member) for member in members]
    tags = {schema_at(place).key: str(value) for value, place in reversed(discriminator.mapping)}
    objects = [schema for schema in schemas if json_types(schema) in ([], ["object"])]
    declared = {schema.key: names for schema in objects if (names := _required_first(schema)) and len(objects) > 1}
    values = {
        schema.key: _constant(schema, declared[schema.key]) for schema in objects if schema.key in declared
    } | tags
    found, others = dict[Any, Name](), list[int]()
    for number, schema in enumerate(schemas if len(schemas) > 1 else [], 1):
        value, names = values.get(schema.key), declared.get(schema.key, [])
        if value and list(values.values()).count(value) == 1:
            found[schema.key] = hint.with_words(*Name.of(value).words)
        elif own := [name for name in names if sum(name in each for each in declared.values()) == 1]:
            found[schema.key] = hint.with_words(*["with"] * (len(names) > 1), *Name.of(own[0]).words)
        elif schema.key in declared:
            others.append(number)
    for number in others:
        is_only = len(others) == 1 and not is_named
        found[schemas[number - 1].key] = hint if is_only else hint.with_words("option", str(number))
    return found


def _required_first(schema: Node) -> list[str]:
    members = members_of(schema)
    return sorted(members.places, key=lambda name: name not in members.required)


def _constant(schema: Node, names: list[str]) -> str:
    """The value of the first property that has only one; empty if there is none."""
    found = (constants(schema, name) for name in names)
    return next((str(values[0]) for values in found if len(values) == 1), "")

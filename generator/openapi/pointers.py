"""JSON pointers into the body and the response of an operation: the schemas of the values there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..problems import did_you_mean
from .allof import object_members
from .document import Node
from .media_types import is_json
from .parameters import declared_parameters
from .references import pointer_steps
from .responses import primary_response
from .schema import json_types

_LONGEST_CHAIN = 50


@dataclass(frozen=True, slots=True)
class OperationSchemas:
    """The schemas of an operation that pagination uses: those of its query, body and response."""

    query: Mapping[str, Node]
    body: Node | None
    response: Node | None

    @classmethod
    def of(cls, item: Node, operation: Node) -> OperationSchemas:
        """The schemas of an operation in a path item."""
        declared = declared_parameters(item, operation).items()
        query = {name: place / "schema" for (name, location), place in declared if location == "query"}
        return cls(query, _json(operation / "requestBody"), response_schema(operation))

    def schema(self, place: str) -> Node | None:
        """The schema of a query parameter, or of the value at a JSON pointer into the body."""
        if place.startswith("/"):
            return value_at(self.body, place) if self.body else None
        return self.query.get(place)


def response_schema(operation: Node) -> Node | None:
    """The schema of the primary response, if that is JSON."""
    return _json(primary_response(operation)[1])


def value_at(schema: Node, pointer: str) -> Node | None:
    """The schema of the value at a JSON pointer in a value of `schema`; None if it has no such member."""
    for step in pointer_steps(pointer):
        members = object_members(unwrap(schema))[0]
        if step not in members:
            return None
        schema = members[step]
    return schema


def pointer_error(schema: Node, pointer: str, whole: str) -> tuple[str, str] | None:
    """The problem and a hint if a pointer matches nothing in a value of `schema`; messages call that value `whole`."""
    reached = ""
    for step in pointer_steps(pointer):
        members = object_members(unwrap(schema))[0]
        if step not in members:
            message = f"{pointer} fits no schema: {reached or whole} has no {step!r}"
            return message, did_you_mean(step, members)
        schema, reached = members[step], f"{reached}/{step}"
    return None


def is_list(schema: Node) -> bool:
    """Whether a value of a schema is a list, or null."""
    schema = unwrap(schema)
    types = json_types(schema)
    return types == ["array"] or (not types and bool(schema / "items"))


def unwrap(schema: Node) -> Node:
    """The only schema in an `allOf`, `oneOf` or `anyOf` that adds annotations or null to it; otherwise the schema itself."""
    for _ in range(_LONGEST_CHAIN):
        schema = schema.resolve()
        if any(schema / keyword for keyword in ("properties", "items", "type")):
            break
        inner = [each for keyword in ("allOf", "oneOf", "anyOf") for each in (schema / keyword).items()]
        inner = [each for each in inner if (each / "type").value != "null"]
        if len(inner) != 1:
            break
        schema = inner[0]
    return schema


def _json(described: Node) -> Node | None:
    contents = (described / "content").entries()
    return next((media / "schema" for name, media in contents if is_json(name) and media / "schema"), None)

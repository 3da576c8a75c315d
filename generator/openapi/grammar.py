"""The structure of an OpenAPI document, as a table: the kind of object under each key.

`walk` visits every object of a document once, through all `$ref`s. It loops over the table and knows no keyword by name;
so does the `Bundle` of validation.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..problems import Problem, SpecError
from .document import Document, Node

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

# "x" is one object of kind x, "[x]" a list of them, "{x}" a mapping to them; "*" is any key except an extension.
OBJECTS: dict[str, dict[str, str]] = {
    "document": {"paths": "paths", "webhooks": "{path}", "components": "components", "servers": "[server]"},
    "paths": {"*": "path"},
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{body}",
        "headers": "{header}",
        "securitySchemes": "{security scheme}",
        "links": "{link}",
        "callbacks": "{callback}",
        "pathItems": "{path}",
        "mediaTypes": "{media type}",
    },
    "path": {"parameters": "[parameter]", "servers": "[server]", "additionalOperations": "{operation}"}
    | dict.fromkeys(_METHODS, "operation"),
    "operation": {
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "responses",
        "callbacks": "{callback}",
        "servers": "[server]",
    },
    "callback": {"*": "path"},
    "parameter": {"schema": "schema", "content": "{media type}", "examples": "{example}"},
    "header": {"schema": "schema", "content": "{media type}", "examples": "{example}"},
    "body": {"content": "{media type}"},
    "responses": {"*": "response"},
    "response": {"headers": "{header}", "content": "{media type}", "links": "{link}"},
    "media type": {"schema": "schema", "itemSchema": "schema", "examples": "{example}", "encoding": "{encoding}"},
    "encoding": {"headers": "{header}"},
    "schema": {
        "properties": "{schema}",
        "patternProperties": "{schema}",
        "dependentSchemas": "{schema}",
        "$defs": "{schema}",
        "definitions": "{schema}",
        "allOf": "[schema]",
        "anyOf": "[schema]",
        "oneOf": "[schema]",
        "prefixItems": "[schema]",
        "items": "schema",
        "not": "schema",
        "if": "schema",
        "then": "schema",
        "else": "schema",
        "contains": "schema",
        "propertyNames": "schema",
        "additionalProperties": "schema",
        "unevaluatedItems": "schema",
        "unevaluatedProperties": "schema",
    },
    "server": {},
    "example": {},
    "link": {},
    "security scheme": {},
}

METHODS = _METHODS
"""The verbs that an OpenAPI path can have, in the standard's order."""


def children(kind: str, node: Node) -> Iterator[tuple[str, str, Node]]:
    """Shape, kind and node of each object directly in `node`."""
    shapes = OBJECTS[kind]
    others = shapes.get("*", "")
    for key in node.value:
        shape = shapes.get(key) or ("" if key.startswith("x-") else others)
        if shape:
            yield shape, shape.strip("[]{}"), node.child(key)


def walk(document: Document, problems: list[Problem]) -> Iterator[tuple[str, Node]]:
    """Every object of the document with its kind, once each; references are followed.

    A broken reference, or a value of the wrong shape, becomes a problem.
    """
    stack, seen = [("document", document.root)], set[tuple[str, Any]]()
    while stack:
        kind, place = stack.pop()
        try:
            node = place.follow()
        except SpecError as error:
            problems += error.problems
            continue
        if kind == "schema" and node.key != place.key and len(place.value) > 1 and ("$ref", place.key) not in seen:
            seen.add(("$ref", place.key))
            stack += _members(kind, place, problems)
        key = (kind, node.key)
        if key in seen or (kind == "schema" and isinstance(node.value, bool)):
            continue
        seen.add(key)
        if not isinstance(node.value, dict):
            problems.append(place.problem(f"expected a mapping: one {kind}"))
            continue
        yield kind, node
        stack += reversed(list(_members(kind, node, problems)))


def _members(kind: str, node: Node, problems: list[Problem]) -> Iterator[tuple[str, Node]]:
    for shape, inner, child in children(kind, node):
        if shape == inner:
            yield inner, child
        elif isinstance(child.value, dict if shape[0] == "{" else list):
            yield from ((inner, child.child(key)) for key in keys_of(child.value))
        else:
            what = "mapping" if shape[0] == "{" else "list"
            problems.append(child.problem(f"expected a {what}: each entry is one {inner}"))


def keys_of(value: Any) -> Iterator[Any]:
    """The keys of a mapping, or the indices of a list."""
    return iter(value) if isinstance(value, dict) else iter(range(len(value)))

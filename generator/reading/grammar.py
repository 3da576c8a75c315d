"""The shape of an OpenAPI document, as a table: which object stands under which key.

`walk` visits every object that a document is made of, through all `$ref`s, once each; `bundled` makes one
self-contained value of a document in many files. Both are loops over the table and know no keyword by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..problems import Problem, SpecError
from .document import Document, Node

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

# "x" is one object of kind x, "[x]" a list of them, "{x}" a mapping to them; "*" is any key that is no extension.
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

_ADDRESSES = {"$schema", "$id", "$anchor", "$vocabulary", "$dynamicRef", "$dynamicAnchor", "$recursiveRef"}
"""Keywords by which a schema names itself or others: in a bundle, `$ref` alone does, and leads to a component."""

METHODS = _METHODS
"""The verbs that an OpenAPI path can have, in the standard's order."""


def children(kind: str, node: Node) -> Iterator[tuple[str, str, Node]]:
    """Shape, kind and place of each object that stands directly in `node`."""
    shapes = OBJECTS[kind]
    others = shapes.get("*", "")
    for key in node.value:
        shape = shapes.get(key) or ("" if key.startswith("x-") else others)
        if shape:
            yield shape, shape.strip("[]{}"), node.own(key)


def walk(document: Document, problems: list[Problem]) -> Iterator[tuple[str, Node]]:
    """Every object of the document with its kind, references followed, each place once.

    A reference that leads nowhere, or a value that has the wrong shape for its place, becomes a problem.
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
            yield from ((inner, child.own(key)) for key in _keys(child.value))
        else:
            what = "mapping" if shape[0] == "{" else "list"
            problems.append(child.problem(f"expected a {what}: each entry is one {inner}"))


class Bundle:
    """A document as one value whose only references are to its own schemas, for tools that read no files.

    `origin` tells where each container of `value` comes from, by `id`; `length` is that of all files. The document must have no problems that `walk`
    finds.
    """

    def __init__(self, document: Document) -> None:
        self.origin: dict[int, Node] = {}
        self.length = document.length
        self._waiting: list[tuple[str, Node]] = []
        self._names: dict[Any, str] = {}
        self._copies: dict[Any, Any] = {}
        self._left_out = set() if document.version == "3.0" else _ADDRESSES  # the schema of 3.0 refuses them
        self.value: dict[str, Any] = self.copy("document", document.root)
        schemas = self.value.setdefault("components", {}).setdefault("schemas", {})
        while self._waiting:
            name, node = self._waiting.pop()
            schemas[name] = self.copy("schema", node)

    def at(self, path: Iterable[str | int]) -> Node:
        """The place in the document of what stands at a path in `value`."""
        value, node = self.value, self.origin[id(self.value)]
        for step in path:
            step = str(step) if isinstance(value, dict) else step  # jsonschema-rs takes digits for an index
            try:
                value = value[step]
            except (LookupError, TypeError):  # a finding about what is not there is one about what is around it
                return node
            node = self.origin.get(id(value)) or node / step
        return node

    def copy(self, kind: str, place: Node) -> Any:
        """What stands for an object of the document in the bundle."""
        node = place if kind == "schema" else place.resolve()
        if not isinstance(node.value, dict):
            return node.value
        key = (kind, node.key)
        if key not in self._copies:
            self._copies[key] = {}  # what a path that leads back to itself gets
            value = {name: each for name, each in node.value.items() if kind != "schema" or name not in self._left_out}
            for shape, inner, child in children(kind, node):
                value[child.path[-1]] = self._members(shape, inner, child)
            if kind == "schema" and "$ref" in value:
                value["$ref"] = self._schema(node.resolve())
            self._copies[key] = self._mark(value, node)
        return self._copies[key]

    def _members(self, shape: str, kind: str, node: Node) -> Any:
        if shape == kind:
            return self.copy(kind, node)
        copies = [(key, self.copy(kind, node.own(key))) for key in _keys(node.value)]
        return self._mark(dict(copies) if shape[0] == "{" else [copy for _, copy in copies], node)

    def _mark(self, value: Any, node: Node) -> Any:
        self.origin[id(value)] = node
        return value

    def _schema(self, node: Node) -> str:
        if node.key not in self._names:
            # The number keeps equal names of two files apart, and no document has a component of this form.
            plain = re.sub(r"[^A-Za-z0-9._-]", "-", str(node.path[-1] if node.path else "schema"))
            self._names[node.key] = f"{len(self._names)}.{plain}"
            self._waiting.append((self._names[node.key], node))
        return "#/components/schemas/" + self._names[node.key]


def _keys(value: Any) -> Iterator[Any]:
    return iter(value) if isinstance(value, dict) else iter(range(len(value)))

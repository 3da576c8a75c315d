"""A document in many files as one self-contained value, for validators that read no files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..openapi.document import Document, Node
from ..openapi.grammar import children, keys_of

_ADDRESSES = {"$schema", "$id", "$anchor", "$vocabulary", "$dynamicRef", "$dynamicAnchor", "$recursiveRef"}
"""Keywords that name or refer to schemas: a bundle has only `$ref`s to components."""


class Bundle:
    """A document as one value whose only references are to its own schemas, for tools that read no files.

    `origin` has the node of each container of `value`, by `id`; `length` is the length of all files. `walk` must find no
    problems in the document.
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
        """The node of the document for a path in `value`."""
        value, node = self.value, self.origin[id(self.value)]
        for step in path:
            step = str(step) if isinstance(value, dict) else step  # jsonschema-rs takes digits as an index
            try:
                value = value[step]
            except (LookupError, TypeError):  # an error about a missing value is about its container
                return node
            node = self.origin.get(id(value)) or node / step
        return node

    def copy(self, kind: str, place: Node) -> Any:
        """The copy of an object of the document in the bundle."""
        node = place if kind == "schema" else place.resolve()
        if not isinstance(node.value, dict):
            return node.value
        key = (kind, node.key)
        if key not in self._copies:
            self._copies[key] = {}  # the copy for a path that leads back to itself
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
        copies = [(key, self.copy(kind, node.child(key))) for key in keys_of(node.value)]
        return self._mark(dict(copies) if shape[0] == "{" else [copy for _, copy in copies], node)

    def _mark(self, value: Any, node: Node) -> Any:
        self.origin[id(value)] = node
        return value

    def _schema(self, node: Node) -> str:
        if node.key not in self._names:
            # The number tells equal names in different files apart; no component of a document has such a name.
            plain = re.sub(r"[^A-Za-z0-9._-]", "-", str(node.path[-1] if node.path else "schema"))
            self._names[node.key] = f"{len(self._names)}.{plain}"
            self._waiting.append((self._names[node.key], node))
        return "#/components/schemas/" + self._names[node.key]

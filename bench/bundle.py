"""The spec as one JSON document, for generators that follow no reference into another file.

A schema of another file becomes a component, so that it stays one named model; parameters, replies and paths are put
where they are referred to.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.loader.load import load
from generator.openapi.document import Document, Node

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


def bundle(spec: Path) -> dict[str, Any]:
    """The document at `spec` with everything that it refers to."""
    return _Bundler(load(spec)).bundled()


def operations(document: dict[str, Any]) -> int:
    """How many operations a bundled document has."""
    return sum(method in path for path in document["paths"].values() for method in METHODS)


class _Bundler:
    def __init__(self, document: Document) -> None:
        self._root = document.root
        self._names: dict[tuple[str, tuple[str | int, ...]], str] = {}
        self._schemas: dict[str, Any] = {}

    def bundled(self) -> dict[str, Any]:
        """The entry file, whose references lead nowhere else any more."""
        whole: dict[str, Any] = self._copy(self._root)
        whole.setdefault("components", {})["schemas"] = self._schemas
        return whole

    def _copy(self, node: Node) -> Any:
        """The value of a node; keys that are this generator's own extensions are of no use to others."""
        if isinstance(node.value, list):
            return [self._copy(node.child(index)) for index in range(len(node.value))]
        if not isinstance(node.value, dict):
            return node.value
        if isinstance(node.value.get("$ref"), str):
            return self._followed(node)
        return {key: self._copy(node.child(key)) for key in node.value if not key.startswith("x-sdk")}

    def _followed(self, node: Node) -> Any:
        target = node.resolve()
        if "/schemas/" not in f"/{target.file.path}":
            return self._copy(target)
        beside = {key: self._copy(node.child(key)) for key in node.value if key != "$ref"}
        return {"$ref": f"#/components/schemas/{self._component(target)}", **beside}

    def _component(self, target: Node) -> str:
        """The name of a schema among the components, where it is put when it is first met."""
        if target.key not in self._names:
            name = str(target.path[-1])
            if name in self._schemas:
                name = f"{Path(target.file.path).stem.title().replace('_', '')}{name}"
            self._names[target.key] = name
            self._schemas[name] = None  # taken, should the schema refer to itself
            self._schemas[name] = self._copy(target)
        return self._names[target.key]


def write(spec: Path, target: Path) -> int:
    """Write the bundle of `spec` to `target`; the number of its operations."""
    document = bundle(spec)
    target.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return operations(document)

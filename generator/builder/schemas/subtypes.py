"""Inheritance: a base with a `discriminator` stands for all schemas that have it in their `allOf`.

The base names the property that tells its subtypes apart, and does not list them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ...openapi.document import Document, Node
from ...openapi.schema import schema_at

_MAX_SUBTYPES = 100
"""Most subtypes of one base; beyond that a union of them is useless."""


class Subtypes:
    """The subtypes of every base among the components of a document."""

    def __init__(self, document: Document) -> None:
        self._direct: dict[Any, list[Node]] = defaultdict(list)
        for _, place in (document.root / "components" / "schemas").entries():
            schema = schema_at(place)
            for base in _bases(schema):
                self._direct[base.key].append(schema)
        self._known: dict[Any, list[Node]] = {}

    def of(self, base: Node) -> list[Node]:
        """The subtypes of a base that has a discriminator, in the document's order; none for any other schema."""
        if not base.child("discriminator").child("propertyName").text:
            return []
        if base.key not in self._known:
            found, queue = dict[Any, Node](), [base]
            while queue and len(found) <= _MAX_SUBTYPES:
                for subtype in self._direct[queue.pop(0).key]:
                    if subtype.key not in found and subtype.key != base.key:
                        found[subtype.key] = subtype
                        queue.append(subtype)
            if len(found) > _MAX_SUBTYPES:
                base.warn(
                    f"this base has more than {_MAX_SUBTYPES} subtypes; only its own members are decoded",
                    at_key=True,
                )
                found.clear()
            self._known[base.key] = list(found.values())
        return self._known[base.key]

    def has(self, node: Node) -> bool:
        """Whether a schema is a subtype of a base with a discriminator."""
        return any(node.key == subtype.key for base in _bases(node) for subtype in self.of(base))


def _bases(schema: Node) -> list[Node]:
    """The direct bases of a schema."""
    parts = schema.child("allOf").items()
    return [part.resolve() for part in parts if isinstance(part.value, dict) and "$ref" in part.value]

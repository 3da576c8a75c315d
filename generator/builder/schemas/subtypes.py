"""Bases with a discriminator: where one is meant, each schema that has it in its `allOf` can stand.

That is how OpenAPI says inheritance: the base knows the member that tells its heirs apart, and not the heirs.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ...openapi.document import Document, Node
from ...openapi.schema import schema_at

_MAX_SUBTYPES = 100
"""Heirs; a base of more is everything's base, and a union of all there is helps nobody."""


class Subtypes:
    """The heirs of every base among the components of a document."""

    def __init__(self, document: Document) -> None:
        self._direct: dict[Any, list[Node]] = defaultdict(list)
        for _, place in (document.root / "components" / "schemas").entries():
            schema = schema_at(place)
            for base in _bases(schema):
                self._direct[base.key].append(schema)
        self._known: dict[Any, list[Node]] = {}

    def of(self, base: Node) -> list[Node]:
        """All that is built on a base that says how its heirs are told apart, in the document's order; else nothing."""
        if not base.child("discriminator").child("propertyName").text:
            return []
        if base.key not in self._known:
            found, queue = dict[Any, Node](), [base]
            while queue and len(found) <= _MAX_SUBTYPES:
                for heir in self._direct[queue.pop(0).key]:
                    if heir.key not in found and heir.key != base.key:
                        found[heir.key] = heir
                        queue.append(heir)
            if len(found) > _MAX_SUBTYPES:
                base.warn(
                    f"more than {_MAX_SUBTYPES} schemas are built on this one; only its own members are read",
                    at_key=True,
                )
                found.clear()
            self._known[base.key] = list(found.values())
        return self._known[base.key]

    def has(self, node: Node) -> bool:
        """Whether a schema is built on such a base."""
        return any(node.key == heir.key for base in _bases(node) for heir in self.of(base))


def _bases(schema: Node) -> list[Node]:
    """What a schema is built on itself."""
    parts = schema.child("allOf").items()
    return [part.resolve() for part in parts if isinstance(part.value, dict) and "$ref" in part.value]

"""The lists in which the caller's references can be found: `x-sdk-lookup`."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from .allof import object_members
from .document import Node
from .pagination import read_scheme
from .paths import operations_in
from .pointers import OperationSchemas, response_schema, unwrap, value_at


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """An operation that may return a list in pages; `reference` is the member of its items with the caller's reference."""

    schemas: OperationSchemas
    is_list: bool
    reference: str


class ReferenceLists:
    """The operations of a document by id; each is read once, however many refer to it."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._found: dict[str, ReferenceList | None] = {}

    @functools.cached_property
    def operations(self) -> dict[str, tuple[Node, Node]]:
        """The path item and the operation with each id."""
        return {
            (operation / "operationId").text: (item, operation)
            for _, item in (self._root / "paths").entries()
            for _, operation in operations_in(item)
        }

    def find(self, name: str) -> ReferenceList | None:
        """The operation with an id; None if there is none."""
        if name not in self._found:
            self._found[name] = self._read(*self.operations[name]) if name in self.operations else None
        return self._found[name]

    def _read(self, item: Node, operation: Node) -> ReferenceList:
        items = self._items(operation)
        members = object_members(items)[0] if items else {}
        names = (each.text for each in (self._root / "x-sdk" / "references").items())
        reference = next((each for each in names if each in members), "")
        return ReferenceList(OperationSchemas.of(item, operation), items is not None, reference)

    def _items(self, operation: Node) -> Node | None:
        """The schema of the items of a list in pages."""
        name, schema = (operation / "x-sdk-pagination").text, response_schema(operation)
        stated = self._root / "x-sdk" / "pagination" / name if name else None
        listed = value_at(schema, read_scheme(name, stated).items) if stated and schema else None
        return unwrap(unwrap(listed) / "items") if listed else None

"""Pagination: the schemes of a document, and the scheme of each operation.

A scheme comes from `x-sdk` or from an extension of another vendor (vendor_pagination.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..ir import Pagination, Parameter
from ..names import Name, NameScope
from ..openapi.allof import object_members
from ..openapi.document import Node
from ..openapi.pagination import integer, mismatches
from ..openapi.pointers import OperationSchemas, unwrap
from ..openapi.references import pointer_steps
from .vendor_pagination import READERS, UnsupportedPagination

_MAX_PAGE_SIZE = 10_000  # a larger maximum is the limit of a type, not a page size


def max_page_size(pagination: Pagination | None, call: OperationSchemas) -> int | None:
    """The largest page size that can be requested, if the document has one."""
    limit = call.schema(pagination.limit) if pagination and pagination.limit else None
    maximum = integer(limit / "maximum") if limit else None
    return maximum if maximum and 1 <= maximum <= _MAX_PAGE_SIZE else None


def items_required(pagination: Pagination, call: OperationSchemas) -> bool:
    """Whether every response has the list of a page: neither it nor an object around it may be missing."""
    schema = call.response
    for step in pointer_steps(pagination.items):
        members, required = object_members(unwrap(schema)) if schema else ({}, set())
        if step not in required:
            return False
        schema = members.get(step)
    return True


class Paginations:
    """The schemes of a document: those of `x-sdk`, and those of other vendors without duplicates."""

    def __init__(self, root: Node, named: Mapping[str, Pagination]) -> None:
        self._root = root
        self._found: dict[Pagination, Pagination] = {}
        self._scope = NameScope()
        self._named = {key: replace(each, name=self._scope.take(each.name)) for key, each in named.items()}

    @property
    def all(self) -> tuple[Pagination, ...]:
        """The schemes of `x-sdk`, then the others in the document's order."""
        return (*self._named.values(), *self._found.values())

    def of(self, item: Node, operation: Node) -> Pagination | None:
        """The scheme of an operation. A vendor's extension that does not fit becomes a warning."""
        if named := self._named.get((operation / "x-sdk-pagination").text):
            return named
        stated = [each for each in READERS if operation / each and (operation / each).value is not False]
        found = (self._vendors(each, OperationSchemas.of(item, operation), operation / each) for each in stated)
        return next(filter(None, found), None)

    def _vendors(self, extension: str, call: OperationSchemas, stated: Node) -> Pagination | None:
        try:
            found, places = READERS[extension](stated, call, self._root)
            for role, message, hint in mismatches(found, call):
                raise UnsupportedPagination(places.get(role, stated), message, hint)
        except UnsupportedPagination as misfit:
            misfit.node.warn(f"{extension} is ignored: {misfit.message}", misfit.hint)
            return None
        found = replace(found, first=_first(found, call))
        if found not in self._found:
            self._found[found] = replace(found, name=self._scope.take(_name(found)))
        return self._found[found]


def with_optional_page(parameters: tuple[Parameter, ...], pagination: Pagination | None) -> tuple[Parameter, ...]:
    """The parameters of an operation; that of the page or offset is optional."""
    optional = (pagination.page, pagination.offset) if pagination else ()
    return tuple(
        replace(each, required=False) if each.location == "query" and each.wire_name in optional else each
        for each in parameters
    )


def _name(pagination: Pagination) -> Name:
    """The name of an unnamed scheme: its kind and the member with the items, such as `cursor_data`."""
    kind = {"link": "links" if pagination.next else "single"}.get(pagination.kind, pagination.kind)
    return Name.of(" ".join([kind, *pointer_steps(pagination.items)[-1:]]))


def _first(pagination: Pagination, call: OperationSchemas) -> int | None:
    """The number of the first page or item, if it is not the usual one: 1 for pages, 0 for offsets."""
    place, usual = (pagination.page, 1) if pagination.page else (pagination.offset, 0)
    schema = call.schema(place) if place else None
    if schema is None:
        return None
    default, minimum = integer(schema / "default"), integer(schema / "minimum")
    first = default if default is not None else minimum if minimum in (0, 1) else usual
    return first if first != usual and first >= 0 else None

"""The parameters of methods as descriptors say them, and the pages that methods return."""

from __future__ import annotations

from generator.ir import Operation, Pagination, PaginationKind

from .annotations import result_type

PAGES: dict[PaginationKind, str] = {
    "page": "NumberedPages",
    "offset": "OffsetPages",
    "cursor": "CursorPages",
    "link": "LinkedPages",
}


def styles(operation: Operation) -> dict[str, dict[str, str]]:
    """The parameters that are not written as usual at their place, for a descriptor: see `Style` of the runtime."""
    found: dict[str, dict[str, str]] = {}
    for each in operation.parameters:
        if text := each.serialization:
            found.setdefault(each.location, {})[each.wire_name] = text
    return found


def deprecated_parameters(operation: Operation) -> dict[str, tuple[str, ...]]:
    """The names of parameters that should not be given any more, by place."""
    places = dict.fromkeys(each.location for each in operation.parameters if each.deprecated)
    return {place: tuple(each.wire_name for each in operation.within(place) if each.deprecated) for place in places}


def client_method(operation: Operation) -> str:
    """The method of the client that makes the call."""
    return "page" if operation.pagination else "open_stream" if operation.stream else "call"


def return_type(operation: Operation, prefix: str) -> str:
    """The annotation of a method of the client that blocks, or with the prefix `Async` of the other one."""
    returned = result_type(operation.returns)
    if operation.pagination:
        return f"{'AsyncPages' if prefix else 'Page'}[{returned}]"
    return f"{prefix}Stream[{returned}]" if operation.stream else returned


def pages_class(pagination: Pagination) -> str:
    """The class of the runtime that describes a scheme of pages."""
    return PAGES[pagination.kind]

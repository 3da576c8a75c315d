"""Parameters and pagination in the descriptors of operations, and the types of methods."""

from __future__ import annotations

from generator.ir import Operation, Pagination, PaginationKind
from generator.names import Name
from generator.styling.texts import one_line

from .annotations import argument_type, result_type
from .naming import accessor, method, own

PAGES: dict[PaginationKind, str] = {
    "page": "NumberedPages",
    "offset": "OffsetPages",
    "cursor": "CursorPages",
    "link": "LinkedPages",
}


def styles(operation: Operation) -> dict[str, dict[str, str]]:
    """The serialization of parameters that do not use the default, by location and wire name."""
    found: dict[str, dict[str, str]] = {}
    for each in operation.parameters:
        if text := each.serialization:
            found.setdefault(each.location, {})[each.wire_name] = text
    return found


def deprecated_parameters(operation: Operation) -> dict[str, tuple[str, ...]]:
    """The wire names of deprecated parameters, by location."""
    found = dict.fromkeys(each.location for each in operation.parameters if each.deprecated)
    return {
        location: tuple(each.wire_name for each in operation.within(location) if each.deprecated) for location in found
    }


def deprecation_warning(operation: Operation) -> str:
    """What type checkers and editors say about a deprecated operation, and the client when it is called."""
    if operation.renamed_to:
        return f"use `{call_of(operation.renamed_to)}`: `{method(operation.name)}` is its earlier name"
    reason = f": {one_line(operation.deprecation)}" if operation.deprecation else "; it may go away"
    return f"{operation.method} {operation.path} is deprecated{reason}"


def call_of(path: tuple[Name, ...]) -> str:
    """A method of the client by its group and name."""
    *group, name = path
    return ".".join(["client", *map(accessor, group), method(name)])


def client_method(operation: Operation) -> str:
    """The method of the client that makes the call."""
    return "page" if operation.pagination else "open_stream" if operation.stream else "call"


def return_type(operation: Operation, prefix: str) -> str:
    """The annotation of a method of the client that blocks, or with the prefix `Async` of the other one."""
    returned = result_type(operation.returns)
    if operation.pagination:
        return f"{own('AsyncPages' if prefix else 'Page')}[{returned}]"
    return f"{own(f'{prefix}Stream')}[{returned}]" if operation.stream else returned


def batch_type(operation: Operation, kind: str) -> str:
    """The `BatchResult` or `BatchProgress` of a method that divides its items into calls."""
    item = argument_type(operation.batch.item) if operation.batch else "object"
    result = result_type(operation.outcome.item if operation.outcome else operation.returns)
    return f"{own(kind)}[{item}, {result}]"


def batch_items(operation: Operation, prefix: str) -> str:
    """The annotation of the items of such a method: an iterable, or an earlier result."""
    item = argument_type(operation.batch.item) if operation.batch else "object"
    iterable = f"{own('Iterable')}[{item}]"
    either = f"{iterable} | {own('AsyncIterable')}[{item}]" if prefix else iterable
    return f"{either} | {batch_type(operation, 'BatchResult')}"


def pages_class(pagination: Pagination) -> str:
    """The runtime's class for a pagination scheme."""
    return PAGES[pagination.kind]

"""Where references can be found afterwards, for the constants of the package."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Api, Lookup, Operation

from .naming import accessor, method, variable


@dataclass(frozen=True, slots=True)
class LookupEntry:
    """A call, and the method of the client that lists what it did."""

    call: str
    list: str
    reference: str
    since: str
    settle: int
    match: tuple[str, ...]


def lookups_of(api: Api) -> list[LookupEntry]:
    """The entries of all operations that have a lookup."""
    lists = {
        operation.id: (".".join([*map(accessor, resource.path), method(operation.name)]), operation)
        for resource in api.all_resources
        for operation in resource.operations
    }
    return [
        _entry(operation, operation.lookup, *lists[operation.lookup.operation])
        for resource in api.all_resources
        for operation in resource.operations
        if operation.lookup and not operation.variant_of
    ]


def _entry(operation: Operation, lookup: Lookup, name: str, listed: Operation) -> LookupEntry:
    since = next((variable(each.name) for each in listed.within("query") if each.wire_name == lookup.since), "")
    match = operation.batch.match if operation.batch else ()
    call = f"{operation.method} {operation.path}"
    return LookupEntry(call, name, lookup.reference, since, lookup.settle, match)

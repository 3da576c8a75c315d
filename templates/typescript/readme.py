"""The calls that the README shows."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Api, Batch, Operation, Resource
from generator.styling.first_call import first_call

from .arguments import members_of
from .escaping import code_of, key
from .inspection import group_of
from .layout import Code, Group, Source, flat, obj
from .naming import exported, ident, module


@dataclass(frozen=True, slots=True)
class Example:
    """A call: as a method of the client, and as a function, which `imported` imports from `module`."""

    call: Source
    function: Source
    imported: Source
    module: Source
    is_list: bool
    returns: bool


def example_of(api: Api) -> Example | None:
    """The first call of the README, if there is one that needs only text and numbers."""
    first = first_call(api)
    if first is None:
        return None
    keys = {each.argument.name: each.key for each in members_of(first.operation)}
    values: list[Code] = [code_of(each) for each in first.positional]
    if first.keywords:
        values.append(obj((key(keys[name]), code_of(value)) for name, value in first.keywords))
    name = exported(first.operation.name)
    return Example(
        Source(flat(Group("(", tuple(values), ")", before=call_of(first.resource, first.operation)))),
        Source(flat(Group("(", ("client", *values), ")", before=ident(name)))),
        Source(name if ident(name) == name else f"{name} as {ident(name)}"),
        module(first.resource.name),
        first.operation.pagination is not None,
        first.operation.returns is not None,
    )


def call_of(resource: Resource, operation: Operation | Batch) -> Source:
    """The method of an operation, or of its batches: `client.sms.send`."""
    return Source(f"client.{group_of(resource)}.{exported(operation.name)}")

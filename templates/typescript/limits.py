"""The limits of arguments, which the runtime checks before it sends them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ir import Api, Array, Constraints, Model, Nullable, Operation, Ref, Type, Union
from generator.names import Name
from generator.styling.limits import limits_of
from generator.styling.patterns import portable

from .arguments import Member


def argument_limits(api: Api, operation: Operation, members: Sequence[Member]) -> dict[str, object]:
    """The limits of arguments by key, and for those of the path by name."""
    limits = {each.name: each.constraints for each in operation.body.fields} if operation.body else {}
    limits |= {each.name: each.constraints for each in operation.parameters}
    whole = operation.body.contents[0].constraints if operation.body and not operation.body.fields else None
    listed = [(each.wire_name, each.type, each.constraints) for each in operation.within("path")]
    for each in members:
        listed.append((each.key, each.argument.type, limits.get(each.argument.name, whole)))
    found = ((key, _limits(api, type_, constraints, ())) for key, type_, constraints in listed)
    return {key: each for key, each in found if each}


def _limits(api: Api, type_: Type, constraints: Constraints | None, inside: tuple[Name, ...]) -> dict[str, object]:
    """The limits of a value and of those in it; those of a model in itself are left out."""
    found = limits_of(constraints, portable)
    match type_:
        case Nullable(inner):
            found |= _limits(api, inner, None, inside)
        case Array(item):
            if items := _limits(api, item, constraints.items if constraints else None, inside):
                found["items"] = items
        case Ref(name, enum=False) if name not in inside and isinstance(model := api.named[name], Model):
            sent = (each for each in model.fields if not each.read_only)
            members = {each.wire_name: _limits(api, each.type, each.constraints, (*inside, name)) for each in sent}
            if limited := {name: limits for name, limits in members.items() if limits}:
                found["members"] = limited
        case Union(_, tag, mapping) if tag:
            cases = {str(value): _limits(api, member, None, inside) for value, member in mapping}
            if limited := {value: limits for value, limits in cases.items() if limits}:
                found |= {"tag": tag, "tags": limited}
        case _:
            pass
    return found

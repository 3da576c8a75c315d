"""The arguments of functions: those of the path, then one object with the others."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Operation
from generator.styling.calls import Argument, arguments_of


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the object with the arguments of a call. `place` is a location or `body`; `key` is what callers write."""

    key: str
    place: str
    argument: Argument
    deprecated: bool = False


def members_of(operation: Operation) -> list[Member]:
    """The arguments outside the path. Their keys are their names in the request, unless another has that name."""
    places = {each.name: each.location for each in operation.parameters}
    deprecated = {each.name for each in operation.parameters if each.deprecated}
    deprecated |= {each.name for each in operation.body.fields if each.deprecated} if operation.body else set()
    found, taken = list[Member](), set[str]()
    arguments = arguments_of(operation)[len(operation.within("path")) :]
    wires = [each.wire or "body" for each in arguments]
    for each, wire in zip(arguments, wires, strict=True):
        text = wire
        if text in taken:
            text = each.name.camel
            while text in taken or text in wires:
                text += "_"
        taken.add(text)
        found.append(Member(text, places.get(each.name, "body"), each, each.name in deprecated))
    return found

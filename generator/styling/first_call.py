"""The first call that a README shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..ir import Api, LiteralValues, Operation, Parameter, Ref, Resource, Scalar
from ..names import Name
from .calls import arguments_of
from .examples import example_of

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a method, with values for its positional and its keyword arguments."""

    resource: Resource
    operation: Operation
    positional: Sequence[object]
    keywords: Sequence[tuple[Name, object]]


def first_call(api: Api) -> Call | None:
    """The safe call with the fewest required arguments, if there is one whose arguments are text and numbers."""
    calls = [_call(api, resource, each) for resource in api.all_resources for each in resource.operations]
    return min(filter(None, calls), key=lambda call: len(call.positional) + len(call.keywords), default=None)


def _call(api: Api, resource: Resource, operation: Operation) -> Call | None:
    if operation.safety != "safe" or operation.deprecated or operation.stream or operation.body:
        return None
    path = [_value(api, each) for each in operation.within("path")]
    by_name = {each.name: each for each in operation.parameters}
    required = [each.name for each in arguments_of(operation)[len(path) :] if each.required]
    keywords = [(name, _value(api, by_name[name])) for name in required]
    return None if None in (*path, *(value for _, value in keywords)) else Call(resource, operation, path, keywords)


def _value(api: Api, parameter: Parameter) -> str | int | None:
    """An example of a parameter that is text or a number, and within its limits."""
    value = example_of(api, parameter)
    wanted: type = object
    match parameter.type:
        case Scalar("string"):
            wanted = str
        case Scalar("integer"):
            wanted = int
        case LiteralValues() | Ref(enum=True):
            pass
        case _:
            return None
    is_sample = parameter.example is None and parameter.constraints
    fits = isinstance(value, wanted) and not isinstance(value, bool) and len(str(value)) <= _LONGEST
    return value if fits and isinstance(value, str | int) and not is_sample else None

"""The errors for statuses: their base classes, and the types of their bodies."""

from __future__ import annotations

from collections.abc import Iterable

from ..ir import Api, ErrorCode, Operation, Type, union_of
from ..openapi.http import lookup_order


def base_of(error: ErrorCode, errors: Iterable[ErrorCode]) -> ErrorCode | None:
    """The error for the range of a status, whose class is the base of that for the status; None if there is none."""
    return next((each for each in errors if each is not error and error in _in_range(each, [error])), None)


def unclear_errors(api: Api) -> list[ErrorCode]:
    """The errors that can leave open whether an unsafe call was carried out; none if the API has no unsafe operation."""
    is_unsafe = any(each.safety == "unsafe" for each in api.operations)
    return [each for each in api.errors if each.may_be_unclear and is_unsafe]


def refusals(operation: Operation) -> dict[str, bool]:
    """Whether each documented error response says that nothing was done; empty if none does."""
    stated = {each.status: each.refusal for each in operation.error_responses}
    return stated if any(stated.values()) and operation.safety == "unsafe" else {}


def typed_body(error: ErrorCode, errors: Iterable[ErrorCode]) -> Type | None:
    """The type that a class states for its body, which includes those of its subclasses."""
    types = [each.type for each in _in_range(error, errors)]
    return union_of(type_ for type_ in types if type_) if all(types) else None


def body_types(operation: Operation, errors: Iterable[ErrorCode]) -> dict[str, Type]:
    """The types of error bodies by status; empty if they are those of the error classes."""
    documented = {each.status: each.type for each in operation.error_responses if each.type}
    types = {each.status: each.type for each in errors}
    resolved = (
        next((documented[key] for key in lookup_order(each) if key in documented), types[each]) for each in types
    )
    if documented.keys() <= types.keys() and list(resolved) == list(types.values()):
        return {}
    return documented


def _in_range(error: ErrorCode, errors: Iterable[ErrorCode]) -> list[ErrorCode]:
    """The errors that the exception for a status or a range catches."""
    return [each for each in errors if each is error or lookup_order(each.status)[1] == error.status]

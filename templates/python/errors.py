"""The exceptions for statuses: their base classes, their bodies, and what errors.py imports for these."""

from __future__ import annotations

from collections.abc import Iterable

from generator.ir import Api, Array, ErrorCode, Map, Operation, Ref, Scalar, Type, Union
from generator.names import Name
from generator.styling.errors import base_of, body_types, typed_body

from .annotations import composed, names_in, result_type, standard_imports, type_expression
from .naming import class_name, error_class, ident, own


def error_base(error: ErrorCode, errors: Iterable[ErrorCode]) -> str:
    """The base class of the exception for a status: that of its range, if there is one."""
    base = base_of(error, errors)
    return error_class(base.name) if base else "APIStatusError"


def unknown_error_class(error: ErrorCode, errors: Iterable[ErrorCode]) -> str:
    """The exception for a status that leaves open whether an unsafe call was carried out."""
    taken = {error_class(each.name) for each in errors} | {"OutcomeUnknownStatusError"}
    return ident(f"OutcomeUnknown{error_class(error.name)}", taken)


def error_body_type(type_: Type) -> str:
    """The annotation of the body of an error, in a module that imports `models`."""
    match type_:
        case Ref(name) | Union(name=Name() as name):
            return f"models.{class_name(name)}"
        case Array(item):
            return f"list[{error_body_type(item)}]"
        case Map(value):
            return f"dict[str, {error_body_type(value)}]"
        case Scalar():
            return result_type(type_)
        case _:
            return composed(type_, error_body_type)


def error_imports(api: Api) -> str:
    """The imports that the annotations of the exceptions need, for type checkers only."""
    bodies = names_in(error_body_type(type_) for each in api.errors if (type_ := typed_body(each, api.errors)))
    literals = {own("Literal")} if any(each.code for each in api.errors) else set[str]()
    lines = standard_imports(bodies | literals)
    return "\n".join([*lines, *(["from . import models"] if "models" in bodies else [])]).strip("\n")


def error_types(operation: Operation, errors: Iterable[ErrorCode]) -> dict[str, str]:
    """The types of error bodies by status, unless they are those of the error classes."""
    return {status: type_expression(type_) for status, type_ in body_types(operation, errors).items()}

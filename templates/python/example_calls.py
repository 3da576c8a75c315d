"""Calls with the examples of the document, for the package's own tests."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from generator.ir import Api, Field, Operation, Parameter, Resource, Scalar
from generator.styling.calls import body_name
from generator.styling.examples import as_argument, sample

from .naming import accessor, method, variable

_MODULES: dict[type, str] = {dt.date: "datetime as dt", dt.time: "datetime as dt", Decimal: "decimal", UUID: "uuid"}


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """An operation by its name in the testing module, its method, and the arguments by keyword."""

    operation: str
    method: str
    arguments: Mapping[str, object]


def example_calls(api: Api) -> Iterator[ExampleCall]:
    """The operations that the testing module answers with an example, if their required arguments have values."""
    for resource in api.all_resources:
        for operation in filter(has_example, resource.operations):
            try:
                yield _call(api, resource, operation)
            except ValueError:  # an example, or a sample, that is not a value of its type
                continue


def has_example(operation: Operation) -> bool:
    """Whether the testing module has a response to the operation."""
    return operation.response.example is not None or not operation.response.media_type


def value_imports(calls: Sequence[ExampleCall]) -> list[str]:
    """The modules of the classes in the arguments, as `import` names them."""
    values = [value for call in calls for value in _scalars(call.arguments)]
    return sorted({module for value in values for kind, module in _MODULES.items() if isinstance(value, kind)})


def _call(api: Api, resource: Resource, operation: Operation) -> ExampleCall:
    return ExampleCall(
        ".".join(name.snake for name in (*resource.path, operation.name)),
        ".".join([*map(accessor, resource.path), method(operation.name)]),
        dict(_arguments(api, operation)),
    )


def _arguments(api: Api, operation: Operation) -> Iterator[tuple[str, object]]:
    """The required arguments, and the optional ones with an example."""
    for each in operation.parameters:
        yield from _argument(api, each, each.example)
    if not operation.body:
        return
    content = operation.body.contents[0]
    for field in operation.body.fields:
        stated = content.example.get(field.wire_name) if isinstance(content.example, dict) else None
        yield from _argument(api, field, stated)
    if not operation.body.fields and (operation.body.required or content.example is not None):
        example = sample(api, content.type) if content.example is None else content.example
        yield variable(body_name(operation)), as_argument(api, content.type, example, _value)


def _argument(api: Api, each: Parameter | Field, example: object) -> Iterator[tuple[str, object]]:
    if each.required or example is not None:
        shown = sample(api, each.type) if example is None or each.secret else example
        yield variable(each.name), as_argument(api, each.type, shown, _value)


def _value(scalar: Scalar, example: Any) -> object:
    """A value as a caller passes it. Raises `ValueError` if the example is none of this kind, or has no literal."""
    try:
        match scalar.kind:
            case "date":
                return dt.date.fromisoformat(example)
            case "datetime":
                return dt.datetime.fromisoformat(example)
            case "time":
                return dt.time.fromisoformat(example)
            case "unixtime":
                return dt.datetime.fromtimestamp(int(example), dt.UTC)
            case "decimal":
                return Decimal(str(example))
            case "uuid":
                return UUID(example)
            case "flag":
                return bool(int(example))
            case "binary":
                return example.encode()
            case "bytes":
                return base64.b64decode(example, validate=True)
            case "duration" | "pairs":
                raise ValueError(f"{scalar.kind} has no literal")
            case _:
                return example
    except (TypeError, ArithmeticError, AttributeError, OSError) as error:
        raise ValueError(f"{example!r} is not of the kind {scalar.kind}") from error


def _scalars(value: object) -> Iterator[object]:
    match value:
        case dict():
            yield from (inner for each in value.values() for inner in _scalars(each))
        case list():
            yield from (inner for each in value for inner in _scalars(each))
        case _:
            yield value

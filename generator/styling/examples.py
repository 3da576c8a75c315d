"""Examples of values: the document's own, or a sample of the type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..ir import (
    Api,
    Array,
    Enum,
    Kind,
    LiteralValues,
    Map,
    Model,
    NamedUnion,
    Nullable,
    Parameter,
    Ref,
    Scalar,
    Type,
    Union,
)
from ..names import Name

_MAX_DEPTH = 3
_ANY = Scalar("any")
_SAMPLES: dict[Kind, object] = {
    "any": "value",
    "binary": "",
    "boolean": True,
    "bytes": "",
    "date": "2026-01-01",
    "datetime": "2026-01-01T00:00:00Z",
    "decimal": "1.00",
    "duration": "PT1H",
    "flag": 1,
    "integer": 1,
    "nothing": None,
    "number": 1.0,
    "pairs": "key:value",
    "string": "string",
    "time": "12:00:00Z",
    "unixtime": 1767225600,
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def example_of(api: Api, parameter: Parameter) -> object:
    """The example of a parameter, or a sample of its type."""
    return sample(api, parameter.type) if parameter.example is None else parameter.example


def sample(api: Api, type_: Type, inside: tuple[Name, ...] = ()) -> object:
    """A sample value of the type, in JSON form."""
    match type_:
        case Scalar(kind, wire):
            return float(str(_SAMPLES[kind])) if (kind, wire) == ("decimal", "number") else _SAMPLES[kind]
        case LiteralValues(values):
            return values[0]
        case Array(item):
            return [sample(api, item, inside)]
        case Map(value):
            return {"key": sample(api, value, inside)}
        case Nullable(inner):
            return sample(api, inner, inside)
        case Union(members):
            return sample(api, members[0], inside)
        case Ref(name):
            match api.named[name]:
                case Enum() as enum:
                    return enum.values[0].value
                case Model() as model:
                    return _sample_of(api, model, inside)
                case named:
                    return sample(api, named.type, inside)


def _sample_of(api: Api, model: Model, inside: tuple[Name, ...]) -> dict[str, object]:
    """An object with the required fields, or all if none is required; empty inside itself and beyond the depth limit."""
    if model.name in inside or len(inside) == _MAX_DEPTH:
        return {}
    fields = [field for field in model.fields if field.required] or model.fields
    return {field.wire_name: sample(api, field.type, (*inside, model.name)) for field in fields}


def as_argument(api: Api, type_: Type, example: Any, scalar: Callable[[Scalar, Any], Any]) -> Any:
    """An example as a caller passes it. The document has examples in JSON, where a date is text and a file is base64.

    Args:
        api: The Api.
        type_: The type of the example.
        example: JSON. Objects stay mappings with the API's names.
        scalar: Turns the JSON form of a scalar into that of the caller's language.

    Raises:
        ValueError: The example is not a value of the type, or `scalar` refused a value.
    """
    match type_:
        case Scalar():
            return scalar(type_, example)
        case Nullable(inner):
            return None if example is None else as_argument(api, inner, example, scalar)
        case Array(item) if isinstance(example, list):
            return [as_argument(api, item, each, scalar) for each in example]
        case Map(value) if isinstance(example, dict):
            return {key: as_argument(api, value, each, scalar) for key, each in example.items()}
        case LiteralValues(values) if example in values:
            return example
        case Union(members):
            return _as_first_that_fits(api, members, example, scalar)
        case Ref(name):
            return _as_named(api, api.named[name], example, scalar)
        case _:
            raise ValueError(f"{example!r} is not a value of the type {type(type_).__name__}")


def _as_named(api: Api, named: Model | Enum | NamedUnion, example: Any, scalar: Callable[[Scalar, Any], Any]) -> Any:
    match named:
        case Enum():
            return example
        case Model():
            types = {each.wire_name: each.type for each in named.fields}
            others = named.additional_properties.type if named.additional_properties else None
            if not isinstance(example, dict) or (others is None and not example.keys() <= types.keys()):
                raise ValueError(f"{example!r} is not a value of {named.name.pascal}")
            other = others.value if isinstance(others, Map) else _ANY
            return {key: as_argument(api, types.get(key, other), each, scalar) for key, each in example.items()}
        case _:
            return as_argument(api, named.type, example, scalar)


def _as_first_that_fits(api: Api, members: tuple[Type, ...], example: Any, scalar: Callable[[Scalar, Any], Any]) -> Any:
    errors: list[str] = []
    for member in members:
        try:
            return as_argument(api, member, example, scalar)
        except ValueError as error:
            errors.append(str(error))
    raise ValueError("; ".join(errors))

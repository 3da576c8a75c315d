"""Examples of values: the document's own, or a sample of the type."""

from __future__ import annotations

from ..ir import Api, Array, Enum, Kind, LiteralValues, Map, Model, Nullable, Parameter, Ref, Scalar, Type, Union
from ..names import Name

_MAX_DEPTH = 3
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

"""Examples of values: those of the document, and something of the type where it has none."""

from __future__ import annotations

import json

from generator.ir import Api, Array, LiteralValues, Map, Model, Nullable, Parameter, Ref, Scalar, Type, Union
from generator.names import Name

from .texts import Json

_DEEPEST = 3
_SAMPLES: dict[str, object] = {
    "any": "value",
    "binary": "",
    "boolean": True,
    "bytes": "",
    "date": "2026-01-01",
    "datetime": "2026-01-01T00:00:00Z",
    "decimal": "1.00",
    "flag": 1,
    "integer": 1,
    "nothing": None,
    "number": 1.0,
    "pairs": "key:value",
    "string": "string",
    "unixtime": 1767225600,
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def example_of(api: Api, parameter: Parameter) -> object:
    """The example of a parameter."""
    return sample(api, parameter.type) if parameter.example is None else parameter.example


def texts(type_: Type, value: object) -> list[str]:
    """An example as it stands in a URL, a header or a form; a list is sent as one entry for each item."""
    if isinstance(value, list):
        return [_text(item) for item in value] or [""]
    if isinstance(value, dict) and type_ == Scalar("pairs"):
        return [",".join(f"{key}:{_text(inner)}" for key, inner in value.items())]
    return [_text(value)]


def _text(value: object) -> str:
    match value:
        case str():
            return value
        case None:
            return ""
        case _:
            return json_text(value)


def json_text(value: object, ascii: bool = False) -> str:
    """A value as JSON without spaces."""
    return json.dumps(value, ensure_ascii=ascii, separators=(",", ":"))


def sample(api: Api, type_: Type, inside: tuple[Name, ...] = ()) -> object:
    """Something of the type, where the document has no example."""
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
        case Ref(name, enum=True):
            return next(enum for enum in api.enums if enum.name == name).values[0].value
        case Ref(name):
            return _sample_of(api, next(model for model in api.models if model.name == name), inside)


def _sample_of(api: Api, model: Model, inside: tuple[Name, ...]) -> Json:
    """An object with what is required, or with all if nothing is; models that hold themselves end somewhere."""
    if model.name in inside or len(inside) == _DEEPEST:
        return {}
    fields = [field for field in model.fields if field.required] or model.fields
    return {field.wire_name: sample(api, field.type, (*inside, model.name)) for field in fields}

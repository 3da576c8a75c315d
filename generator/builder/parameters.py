"""The parameters of an operation: its own, those of its path item, and those that only its path template names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from ..ir import Array, Location, Nullable, Parameter, ParameterStyle, Scalar, Type, Union
from ..names import Name, NameScope, is_spelled_like_a_name, names_of, signed
from ..openapi.document import Node
from ..openapi.media_types import essence, example, is_json, json_first
from ..openapi.parameters import PARAMETER_STYLES, declared_parameters, is_sendable, parameter_name
from ..openapi.paths import PathTemplate
from ..openapi.schema import description_of
from .schemas.converter import SchemaConverter, schema_example
from .schemas.unions import ANY

_FORM = "application/x-www-form-urlencoded"


def parameters_of(
    item: Node,
    operation: Node,
    path: str,
    scope: NameScope,
    hint: Name,
    schemas: SchemaConverter,
    held: Mapping[tuple[str, str], Name] = {},
) -> tuple[Parameter, ...]:
    """Every parameter that can be sent: those of the path in its order, then the others in the document's order.

    Names are given in this order too, except those that are `held`. validation/parameters.py reports parameters that cannot be sent.
    """
    template = PathTemplate.of(path)
    in_way = set(template.path_names)
    places = declared_parameters(item, operation)
    of_path = [name for name in template.names if _is_of_path(name, in_way, places)]
    sent = [key for key, place in places.items() if key[1] != "path" and is_sendable(place)]
    of_query = [name for name in template.query_operator_names if (name, "query") not in places]
    keys = [*((name, "path") for name in of_path), *sent, *((name, "query") for name in of_query)]
    names = _names([each for each in keys if each not in held], scope) | dict(held)
    made = [_in_path(names[name, "path"], name, places, hint, schemas) for name in of_path]
    made += [_parameter(names[key], places[key], key[1], hint, schemas) for key in sent]
    made += [Parameter(names[name, "query"], name, "query", Scalar("string"), False) for name in of_query]
    return tuple(made)


def _names(keys: list[tuple[str, str]], scope: NameScope) -> dict[tuple[str, str], Name]:
    """Names of the parameters, by wire name and location: those of the path, those spelled like a name, then the others."""
    found = {(name, "path"): taken for name, taken in names_of([n for n, at in keys if at == "path"], scope).items()}
    for exact in (True, False):
        for name, location in keys:
            if location != "path" and is_spelled_like_a_name(name) == exact:
                found[name, location] = scope.take(signed(name), "query" if location == "querystring" else location)
    return found


def _is_of_path(name: str, in_way: set[str], places: dict[tuple[str, str], Node]) -> bool:
    """Whether a variable of the path is a parameter of its own; in `?limit={limit}` it may be a query parameter."""
    return (name, "path") in places or name in in_way or (name, "query") not in places


def _in_path(
    name: Name, wire: str, places: dict[tuple[str, str], Node], hint: Name, schemas: SchemaConverter
) -> Parameter:
    place = places.get((wire, "path"))
    if place is not None:
        return replace(_parameter(name, place, "path", hint, schemas), required=True)
    return Parameter(name, wire, "path", Scalar("string"), True, style="simple", explode=False)


def _parameter(name: Name, place: Node, location: str, hint: Name, schemas: SchemaConverter) -> Parameter:
    wire = parameter_name(place)
    media_type, media = next(json_first(place / "content"), ("", place))
    schema = place / "schema" or media / "schema" or place.resolve()
    type_ = _as_text(schemas.type_of(schema, hint.with_words(*name.words))) if schema else ANY
    examples = example(place), example(media), schema_example([schema])
    made = Parameter(
        name=name,
        wire_name=wire,
        location=cast(Location, "query" if location == "querystring" else location),
        type=type_,
        required=(place / "required").value is True,
        description=description_of(place) or description_of(schema),
        deprecated=(place / "deprecated").value is True,
        example=next((each for each in examples if each is not None), None),
        default=(schema / "default").value,
        secret=schemas.is_password(schema),
        constraints=schemas.constraints.of(schema),
    )
    if location == "querystring":
        is_form = essence(media_type) == _FORM
        return replace(made, style="form", explode=True, is_querystring=not is_form)
    style = _style(place, location)
    explode = (place / "explode").value
    return replace(
        made,
        style=style,
        explode=explode if isinstance(explode, bool) else style == "form",
        allow_reserved=location == "query" and (place / "allowReserved").value is True,
        media_type=media_type if media_type and is_json(media_type) else "",
    )


def _style(place: Node, location: str) -> ParameterStyle:
    stated, allowed = (place / "style").text, PARAMETER_STYLES[location]
    return cast(ParameterStyle, stated if stated in allowed else allowed[0])


def _as_text(type_: Type) -> Type:
    """The type of a value that is written as text: a file becomes a string."""
    match type_:
        case Scalar("binary"):
            return Scalar("string")
        case Array(item):
            return Array(_as_text(item))
        case Nullable(inner):
            return Nullable(_as_text(inner))
        case Union(members):
            return Union(tuple(map(_as_text, members)))
        case _:
            return type_

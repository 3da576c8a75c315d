"""The limits that a schema sets to a value: all parts of an `allOf` hold, so the narrowest limit counts; of several `multipleOf` the last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from ...ir import Constraints
from ...openapi.allof import flatten_allof
from ...openapi.document import Node
from ...openapi.schema import ALTERNATIVES, is_null, schema_at

_NUMBERS: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "minimum": ("minimum", max),
    "maximum": ("maximum", min),
    "exclusiveMinimum": ("exclusive_minimum", max),
    "exclusiveMaximum": ("exclusive_maximum", min),
    "multipleOf": ("multiple_of", lambda before, last: last),
}
_COUNTS: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "minLength": ("min_length", max),
    "maxLength": ("max_length", min),
    "minItems": ("min_items", max),
    "maxItems": ("max_items", min),
    "minProperties": ("min_properties", max),
    "maxProperties": ("max_properties", min),
}
_KEYWORDS = {*_NUMBERS, *_COUNTS, "pattern", "uniqueItems"}
_LARGEST = 1e308
"""What is larger is no limit, and cannot be a double."""


def constraints_of(place: Node) -> Constraints | None:
    """The limits of the schema at `place`; None if it has none. A value that is not one of its keyword is ignored."""
    found = Constraints()
    for part in _parts(place):
        if _KEYWORDS.isdisjoint(part.value):
            continue
        limits = dict[str, Any]()
        for keyword, value in _stated(part.value):
            attribute, narrower = (_NUMBERS | _COUNTS)[keyword]
            before = getattr(found, attribute)
            limits[attribute] = value if before is None else narrower(before, value)
        if isinstance(pattern := part.value.get("pattern"), str):
            limits["patterns"] = tuple(dict.fromkeys((*found.patterns, pattern)))
        if part.value.get("uniqueItems") is True:
            limits["unique_items"] = True
        found = replace(found, **limits)
    return None if found == Constraints() else found


def _parts(place: Node) -> Iterator[Node]:
    """The schema, what its `allOf` adds, and its only alternative, which is beside null."""
    for part in flatten_allof(place):
        yield part
        for keyword in ALTERNATIVES:
            members = (
                [each for each in part.child(keyword).items() if not is_null(each)] if keyword in part.value else []
            )
            if len(members) == 1:
                yield from (each for each in [schema_at(members[0])] if isinstance(each.value, dict))


def _stated(schema: dict[str, Any]) -> Iterator[tuple[str, int | float]]:
    """The numbers that are limits; in OpenAPI 3.0 `exclusiveMinimum: true` makes `minimum` an exclusive one."""
    for keyword in _NUMBERS.keys() & schema.keys():
        bound = f"exclusive{keyword.capitalize()}"
        exclusive = bound in _NUMBERS and schema.get(bound) is True
        if _is_number(value := schema[keyword]):
            yield bound if exclusive else keyword, value
    for keyword in _COUNTS.keys() & schema.keys():
        if _is_number(value := schema[keyword]) and value == int(value) >= 0:
            yield keyword, int(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _LARGEST

"""The limits that a schema sets to a value.

All parts of an `allOf` hold, so the narrowest limit counts; of several `multipleOf` or `items` the last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import reduce
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
_KEYWORDS = {*_NUMBERS, *_COUNTS, "pattern", "uniqueItems", "items"}
_MAX_NESTING = 10
"""Lists in lists have limits down to this level."""
_LARGEST = 1e308
"""What is larger is no limit, and cannot be a double."""


class ConstraintsReader:
    """Reads limits, once for each schema that many places refer to."""

    def __init__(self) -> None:
        self._known: dict[Any, Constraints] = {}
        self._level = 0

    def of(self, place: Node) -> Constraints | None:
        """The limits of the schema at `place`; None if it has none. A keyword with a value of another type is ignored."""
        schema = schema_at(place)
        if schema.key == place.key:
            found = self._of(schema)
        else:
            if schema.key not in self._known:
                self._known[schema.key] = Constraints()  # for a list of itself
                self._known[schema.key] = self._of(schema)
            found = self._known[schema.key]
            if place.document.version != "3.0":
                found = self._narrowed(found, place)  # limits beside a `$ref`
        return None if found == Constraints() else found

    def _of(self, schema: Node) -> Constraints:
        return reduce(self._narrowed, _parts(schema), Constraints())

    def _narrowed(self, found: Constraints, place: Node) -> Constraints:
        """What is left of these limits in a schema that adds its own."""
        schema = place.value
        if _KEYWORDS.isdisjoint(schema):
            return found
        limits = dict[str, Any]()
        for keyword, value in _stated(schema):
            attribute, narrower = (_NUMBERS | _COUNTS)[keyword]
            before = getattr(found, attribute)
            limits[attribute] = value if before is None else narrower(before, value)
        if isinstance(pattern := schema.get("pattern"), str):
            limits["patterns"] = tuple(dict.fromkeys((*found.patterns, pattern)))
        if schema.get("uniqueItems") is True:
            limits["unique_items"] = True
        if isinstance(schema.get("items"), dict) and "prefixItems" not in schema:
            limits["items"] = self._of_items(place.child("items")) or found.items
        return replace(found, **limits)

    def _of_items(self, items: Node) -> Constraints | None:
        if self._level >= _MAX_NESTING:
            return None
        self._level += 1
        found = self.of(items)
        self._level -= 1
        return found


def _parts(schema: Node) -> Iterator[Node]:
    """The schema, what its `allOf` adds, and its only alternative to null."""
    for part in flatten_allof(schema):
        yield part
        for keyword in ALTERNATIVES:
            listed = part.value.get(keyword)
            if isinstance(listed, list) and len(listed) <= 2:
                members = [schema_at(each) for each in part.child(keyword).items() if not is_null(each)]
                yield from (each for each in members[:1] if len(members) == 1 and isinstance(each.value, dict))


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

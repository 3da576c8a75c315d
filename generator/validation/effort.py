"""The number of steps to validate a value against a schema: a few lines of schemas can take billions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import Any

MOST = 20_000
"""The limit of steps for one value; schemas written by hand never come near it."""

_ALTERNATIVES = ("allOf", "anyOf", "oneOf")
_BESIDE = ("not", "if", "then", "else")
_OF_MEMBERS = ("additionalProperties", "unevaluatedProperties")
_OF_ITEMS = ("items", "additionalItems", "contains", "unevaluatedItems")


def steps(schema: Any, value: Any, components: dict[str, Any]) -> int:
    """An upper bound of the steps that a validator takes for a value, counted up to `MOST`.

    `components` are the targets of references, as in a `Bundle`.
    """
    stack, count = [(schema, value)], 0
    while stack and count < MOST:
        schema, value = stack.pop()
        count += 1
        if isinstance(schema, dict):
            count += len(schema.get("enum", ())) + len(schema.get("required", ()))
            inner = chain(((each, value) for each in _in_place(schema, components)), _below(schema, value))
            stack += islice(inner, MOST)
            count += len(schema.get("patternProperties", ())) * (len(value) if isinstance(value, dict) else 0)
    return min(count, MOST)


def _in_place(schema: dict[str, Any], components: dict[str, Any]) -> Iterator[Any]:
    """The schemas that the same value is compared with."""
    if "$ref" in schema:
        yield components[schema["$ref"].rpartition("/")[2]]
    for keyword in _ALTERNATIVES:
        yield from schema.get(keyword, ())
    yield from (schema[keyword] for keyword in _BESIDE if keyword in schema)
    yield from schema.get("dependentSchemas", {}).values()


def _below(schema: dict[str, Any], value: Any) -> Iterator[tuple[Any, Any]]:
    """Each member or item of the value with the schemas that it is compared with."""
    if isinstance(value, dict):
        others = [schema[keyword] for keyword in _OF_MEMBERS if keyword in schema]
        others += schema.get("patternProperties", {}).values()
        names = [schema["propertyNames"]] if "propertyNames" in schema else []
        own = schema.get("properties", {})
        for key, member in value.items():
            yield from ((each, member) for each in ([own[key]] if key in own else others))
            yield from ((each, key) for each in names)
    elif isinstance(value, list):
        of_items = [schema[keyword] for keyword in _OF_ITEMS if isinstance(schema.get(keyword), dict)]
        yield from zip(schema.get("prefixItems", ()), value, strict=False)
        yield from ((each, item) for item in value for each in of_items)

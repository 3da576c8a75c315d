"""Errors of a JSON Schema validator as problems: the errors that the author can act on, and hints about them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..openapi.document import Node
from ..problems import Problem, closest, did_you_mean, shorten

_LONGEST = 200
_ALTERNATIVES = re.compile(r"\^\(([a-z|]+)\)\$")  # the methods, in the schema of OpenAPI 3.0

_JSON_TYPES = {"array", "boolean", "integer", "number", "object", "string"}
_OTHER_TYPES = {
    "array": ("list", "set", "tuple"),
    "integer": ("long", "short"),
    "integer, format: {}": ("int32", "int64"),
    "number": ("decimal",),
    "number, format: {}": ("double", "float"),
    "object": ("dict", "hash", "map", "struct"),
    "string": ("text",),
    "string, format: date-time": ("datetime", "timestamp"),
    "string, format: binary": ("file",),
    "string, format: {}": ("binary", "byte", "date", "date-time", "email", "password", "time", "uri", "uuid"),
}
"""What to write for formats, and for types of other languages."""
_SWAGGER = {
    "basePath": "servers",
    "collectionFormat": "style` and `explode",
    "consumes": "requestBody/content",
    "definitions": "components/schemas",
    "host": "servers",
    "produces": "responses/…/content",
    "schemes": "servers",
    "securityDefinitions": "components/securitySchemes",
}
"""Keywords of Swagger 2, and those of OpenAPI 3 in their place."""


def causes(error: Any) -> list[Any]:
    """The errors behind one error: itself, or all those of the branch of its `anyOf` or `oneOf` that is meant."""
    branches = _branches(error)
    if not branches:
        return [error]
    meant = [branch for branch in branches if not _is_of_another(branch, error)] or branches
    chosen = meant[0] if len(meant) == 1 else [max((each for branch in meant for each in branch), key=_depth)]
    return [cause for each in chosen for cause in causes(each)]


def best_match(error: Any) -> Any:
    """The most relevant of the errors behind one error."""
    return max(causes(error), key=_depth)


def relevance(error: Any) -> int:
    """How relevant an error is compared with others at the same position."""
    return {"unevaluatedProperties": -3, "not": -2, "anyOf": -1, "oneOf": -1, "type": 1}.get(error.kind.name, 0)


def message(error: Any) -> str:
    """The message of an error: with all values of a short `enum`, and with long values shortened."""
    text = str(error.message)
    if error.kind.name == "enum" and 1 < len(error.kind.options) < 20:
        stated, *others, last = (
            json.dumps(each, ensure_ascii=False, default=str) for each in (error.instance, *error.kind.options)
        )
        text = f"{stated} is not one of {', '.join(others)} or {last}"
    return shorten(text, _LONGEST)


def hint(error: Any) -> str:
    """What may be meant by a value: another of the `enum`, or a required property; empty for any other error."""
    if isinstance(error.instance, bool) and list(error.instance_path)[-1:] == ["required"]:
        return "list the names of required properties in `required` of the object that has them"
    if error.kind.name != "enum" or not isinstance(error.instance, str):
        return ""
    stated, options = error.instance.lower(), error.kind.options
    for type_, others in _OTHER_TYPES.items() if _JSON_TYPES.issubset(map(str, options)) else ():
        if stated in others:
            return f"write `type: {type_.format(stated)}`"
    return did_you_mean(error.instance, options)


def known_properties(error: Any, rules: Mapping[str, Any]) -> list[str]:
    """The properties that the broken schema has."""
    schema: Any = rules
    for step in error.schema_path[:-1]:
        schema = schema[step]
    if not isinstance(schema, dict):
        return []
    if error.kind.name == "unevaluatedProperties":
        return list(dict.fromkeys(_names_in(schema)))
    alternatives = map(_ALTERNATIVES.fullmatch, schema.get("patternProperties", ()))
    return [*schema.get("properties", ()), *(name for found in alternatives if found for name in found[1].split("|"))]


def problems(error: Any, node: Node, known: list[str], *, has_errors_inside: bool) -> Iterator[Problem]:
    """The problems of one error at `node`, which can have `known` properties.

    A property of the standard is unexpected in an object that has errors because of these, so it is not reported.
    """
    kind, others = error.kind, [key for key, _ in node.entries() if key not in known]
    match kind.name:
        case "unevaluatedProperties" | "additionalProperties":
            for key in kind.unexpected:
                if not (has_errors_inside and key in known):
                    yield node.child(key).problem(f"{key!r} is not expected here", _instead(key, known), at_key=True)
        case "propertyNames":
            yield node.child(kind.error.instance).problem(message(kind.error), at_key=True)
        case "required":
            found = next((f"write {kind.property!r} for {key!r}" for key in closest(kind.property, others)), "")
            yield node.problem(message(error), found, at_key=True)
        case _:
            yield node.problem(message(error), hint(error))


def _instead(key: str, known: list[str]) -> str:
    return f"OpenAPI 3 has `{_SWAGGER[key]}`" if key in _SWAGGER else did_you_mean(key, known)


def _names_in(schema: Any) -> Iterator[str]:
    """The properties of a schema and of its parts, which its `$defs` have."""
    yield from schema.get("properties", ())
    for part in schema.get("$defs", {}).values():
        yield from _names_in(part)
        yield from _names_in(part.get("then", {}))


def _depth(error: Any) -> tuple[int, int]:
    return len(error.instance_path), relevance(error)


def _branches(error: Any) -> list[list[Any]]:
    if error.kind.name == "propertyNames":
        return []
    branches = (
        [each for each in branch if not _requires_reference(each)] for branch in getattr(error.kind, "context", ())
    )
    return [branch for branch in branches if branch]


def _is_of_another(branch: list[Any], error: Any) -> bool:
    """Whether a branch is for values of another type, or for objects with another tag."""
    for each in branch:
        depth, kind = len(each.instance_path) - len(error.instance_path), each.kind
        is_tag = kind.name == "const" or (kind.name == "enum" and len(kind.options) == 1)
        if (depth == 0 and kind.name == "type") or (depth == 1 and is_tag):
            return True
    return False


def _requires_reference(error: Any) -> bool:
    return bool(error.kind.name == "required" and error.kind.property == "$ref")

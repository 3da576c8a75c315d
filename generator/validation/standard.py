"""The rules of the OpenAPI standard, by its JSON Schemas, with errors at positions in the document.

The schemas are those of openapi-spec-validator, run by jsonschema-rs; rules that a schema cannot express are in rules.py.
docs/decisions/0016 says why the validator is not called; tests/generator/test_standard.py compares the findings of both.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Any

from ..json_schema import cached_validator, validator
from ..openapi.document import Document, Node
from ..problems import Problem
from .bundle import Bundle
from .effort import MOST, steps
from .schema_errors import best_match, causes, hint, known_properties, message, problems, relevance

_MOST_STEPS = 100_000  # for all values of a document; a longer document gets one step per character


def check(document: Document, bundled: Bundle) -> list[Problem]:
    """The errors of the standard's schema, the most relevant ones for each position."""
    rules = _schema(document.version)
    errors = [
        each for error in cached_validator(json.dumps(rules)).iter_errors(bundled.value) for each in causes(error)
    ]
    paths = [tuple(map(str, error.instance_path)) for error in errors]
    inside = {path[:depth] for path in paths for depth in range(len(path))}
    best, found = dict[Any, int](), list[tuple[Any, int, Problem]]()
    for error, path in zip(errors, paths, strict=True):
        node, known, level = bundled.at(error.instance_path), known_properties(error, rules), relevance(error)
        best[node.key] = max(best.get(node.key, level), level)
        found += [(node.key, level, each) for each in problems(error, node, known, has_errors_inside=path in inside)]
    return [problem for key, level, problem in found if level == best[key]]


def check_schemas(objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    """The wrong values of keywords in schemas, which the schema of OpenAPI 3.1 does not check."""
    keywords = cached_validator('{"$ref": "https://json-schema.org/draft/2020-12/meta/validation"}')
    for kind, node in objects:
        if kind == "schema" and not keywords.is_valid(node.value):
            for error in chain.from_iterable(map(causes, keywords.iter_errors(node.value))):
                yield _descend(node, error.instance_path).problem(message(error), hint(error))


def check_defaults(document: Document, objects: Iterable[tuple[str, Node]], bundled: Bundle) -> Iterator[Problem]:
    """The defaults that do not match their schema."""
    is_30 = document.version == "3.0"
    pairs = [
        (bundled.copy(kind, node), node.child("default"))
        for kind, node in objects
        if kind == "schema" and "default" in node.value and not (is_30 and _is_null(node))
    ]
    yield from instance_errors(pairs, bundled, "this default does not match its schema", draft4=is_30)


def instance_errors(
    pairs: list[tuple[Any, Node]], bundled: Bundle, prefix: str, *, draft4: bool = False
) -> Iterator[Problem]:
    """The values that do not match their schemas.

    They are validated together as the members of one object, because making a validator is slow.
    """
    pairs, left_out = _affordable(pairs, bundled)
    yield from (
        value.problem("this is not compared with its schema, because that takes too many steps") for value in left_out
    )
    whole = {
        "properties": {str(number): schema for number, (schema, _) in enumerate(pairs)},
        "components": bundled.value["components"],  # the targets of references in these schemas
    }
    if draft4 and any(_has_null(value.value) for _, value in pairs):
        whole = _with_null(whole)
    try:
        found = validator(whole, draft4=draft4)
    except ValueError:
        return  # a schema is invalid, which another rule reports
    for error in found.iter_errors({str(number): value.value for number, (_, value) in enumerate(pairs)}):
        telling = best_match(error)
        number, *path = telling.instance_path
        yield _descend(pairs[int(number)][1], path).problem(f"{prefix}: {message(telling)}", hint(telling))


def _affordable(pairs: list[tuple[Any, Node]], bundled: Bundle) -> tuple[list[tuple[Any, Node]], list[Node]]:
    """The pairs that can be validated in time, and the values of the others."""
    components, kept, left_out = bundled.value["components"]["schemas"], list[tuple[Any, Node]](), list[Node]()
    left = max(_MOST_STEPS, bundled.length)
    for schema, value in pairs:
        count = steps(schema, value.value, components) if left > 0 else MOST
        left -= count
        if count < MOST:
            kept.append((schema, value))
        else:
            left_out.append(value)
    return kept, left_out


@cache
def _schema(version: str) -> dict[str, Any]:
    """The schema of a version of the standard; read from the package's files, because importing it is slow."""
    package = find_spec("openapi_spec_validator")
    folder = Path(str(package and package.origin)).parent / "resources" / "schemas"
    found: dict[str, Any] = json.loads((folder / f"v{version}" / "schema.json").read_text("utf-8"))
    return found


def _descend(node: Node, path: Iterable[str | int]) -> Node:
    for step in path:
        node = node.child(str(step) if isinstance(node.value, dict) else step)
    return node


def _has_null(value: Any) -> bool:
    if isinstance(value, dict | list):
        return any(map(_has_null, value.values() if isinstance(value, dict) else value))
    return value is None


def _with_null(value: Any) -> Any:
    """Schemas of OpenAPI 3.0 in draft 4, which has no `nullable`."""
    if isinstance(value, list):
        return [_with_null(item) for item in value]
    if not isinstance(value, dict):
        return value
    made = {key: _with_null(member) for key, member in value.items()}
    return {"anyOf": [{"enum": [None]}, made]} if made.get("nullable") is True else made


def _is_null(node: Node) -> bool:
    return node.value["default"] is None and node.value.get("nullable") is True

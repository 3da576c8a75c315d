"""The house rule that an example is one: it fits the schema that it stands beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .document import Node
from .grammar import Bundle
from .openapi import is_json
from .problems import Problem


def check(bundle: Bundle, objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    """Every example of a JSON body or a parameter that does not fit its schema."""
    for kind, node in objects:
        is_body = kind == "media type" and is_json(str(node.path[-1]))
        if (is_body or kind in ("parameter", "header")) and node / "schema":
            schema = bundle.copy(kind, node)["schema"]
            for example in _examples(node):
                yield from _mistakes(schema, bundle.value["components"], example)
        if kind == "schema" and node / "examples":
            schema = {key: value for key, value in bundle.copy(kind, node).items() if key != "examples"}
            for example in (node / "examples").items():
                yield from _mistakes(schema, bundle.value["components"], example)


def _examples(node: Node) -> Iterator[Node]:
    if node / "example":
        yield node / "example"
    for _, named in (node / "examples").entries():
        if named / "value":
            yield named / "value"


def _mistakes(schema: Any, components: Any, example: Node) -> Iterator[Problem]:
    import jsonschema_rs

    # The references in a schema of the bundle are to its components.
    whole = {"allOf": [schema], "components": components}
    try:
        validator = jsonschema_rs.Draft202012Validator(whole)
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError):
        return  # the schema itself is wrong, which another rule says
    for error in validator.iter_errors(example.value):
        place = example
        for step in error.instance_path:
            place = place.own(step)
        yield place.problem(f"this example does not fit its schema: {error.message}")

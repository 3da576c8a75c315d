"""The house rule that an example is one: it fits the schema that it stands beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .document import Node
from .grammar import Bundle
from .openapi import is_json
from .problems import Problem


def check(bundle: Bundle, objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    """Every example of a JSON body, a parameter or a schema that does not fit.

    All of them are looked at as the members of one object, for it is making a validator that takes time.
    """
    import jsonschema_rs

    pairs = list(_pairs(bundle, objects))
    whole = {
        "properties": {str(number): schema for number, (schema, _) in enumerate(pairs)},
        "components": bundle.value["components"],  # where the references in these schemas lead
    }
    try:
        validator = jsonschema_rs.Draft202012Validator(whole)
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError):
        return  # a schema is wrong itself, which another rule says
    for error in validator.iter_errors({str(number): example.value for number, (_, example) in enumerate(pairs)}):
        number, *steps = error.instance_path
        place = pairs[int(number)][1]
        for step in steps:
            place = place.own(step)
        yield place.problem(f"this example does not fit its schema: {error.message}")


def _pairs(bundle: Bundle, objects: Iterable[tuple[str, Node]]) -> Iterator[tuple[Any, Node]]:
    """Each example with its schema."""
    for kind, node in objects:
        is_body = kind == "media type" and is_json(str(node.path[-1]))
        if (is_body or kind in ("parameter", "header")) and node / "schema":
            schema = bundle.copy(kind, node)["schema"]
            yield from ((schema, example) for example in _examples(node))
        if kind == "schema" and node / "examples":
            schema = {key: value for key, value in bundle.copy(kind, node).items() if key != "examples"}
            yield from ((schema, example) for example in (node / "examples").items())


def _examples(node: Node) -> Iterator[Node]:
    if node / "example":
        yield node / "example"
    for _, named in (node / "examples").entries():
        if named / "value":
            yield named / "value"

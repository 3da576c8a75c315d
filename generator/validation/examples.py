"""The house rule that every example matches its schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..openapi.document import Node
from ..openapi.media_types import is_json
from ..problems import Problem
from .bundle import Bundle
from .standard import instance_errors


def check(bundle: Bundle, objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    """Every example of a JSON body, a parameter or a schema that does not match."""
    yield from instance_errors(list(_pairs(bundle, objects)), bundle, "this example does not match its schema")


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

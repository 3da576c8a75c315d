"""Schemas that contain themselves by `allOf`, so that no value can be decoded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..openapi.document import Node
from ..problems import Problem


def check(objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    """Each cycle of `allOf`, once, at its first schema. A `$ref` with siblings is an `allOf` of both."""
    done = set[object]()
    for kind, start in objects:
        way: dict[object, Node] = {}
        stack = [(start, False)] if kind == "schema" else []
        while stack:
            node, is_left = stack.pop()
            if is_left:
                del way[node.key]
            elif node.key in way:
                yield _problem(list(way.values())[list(way).index(node.key) :])
            elif node.key not in done:
                done.add(node.key)
                way[node.key] = node
                stack += [(node, True), *((part, False) for part in _parts(node))]


def _parts(node: Node) -> Iterator[Node]:
    """The other schemas that a value of this one must match."""
    if isinstance(node.value, dict):
        if isinstance(node.value.get("$ref"), str):
            yield node.reference_target()
        yield from node.child("allOf").items() if "allOf" in node.value else ()


def _problem(cycle: list[Node]) -> Problem:
    places = [node for node in cycle if isinstance(node.value, dict) and "allOf" in node.value]
    first = min(places or cycle, key=lambda node: node.problem("", at_key=True))
    start = cycle.index(first)
    names = dict.fromkeys(name for node in [*cycle[start:], *cycle[:start]] if (name := _name(node)))
    way = " → ".join([*names, next(iter(names), "")])
    return first.child("allOf").problem(f"this schema contains itself: {way}", "remove one of them from its `allOf`")


def _name(node: Node) -> str:
    """The name of a schema for messages: that of its component, or its position; empty for an inline part."""
    if "allOf" in node.path[-2:]:
        return ""
    is_component = node.path[:2] == ("components", "schemas") and len(node.path) == 3
    return str(node.path[-1]) if is_component else f"{node.file.path}#{node.pointer}"

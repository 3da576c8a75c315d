"""Which responses of an operation mean success, and which one its method returns."""

from __future__ import annotations

from .document import Node


def primary_response(operation: Node) -> tuple[str, Node]:
    """The reply that the method returns: the first with a body among the 2xx, else the first of them."""
    replies = success_responses(operation)
    with_body = [(status, reply) for status, reply in replies if reply / "content"]
    return (with_body or replies or [("", operation / "responses" / "default")])[0]


def success_responses(operation: Node) -> list[tuple[str, Node]]:
    """Every reply whose status says that the call worked."""
    return [(status, reply) for status, reply in (operation / "responses").entries() if status.startswith("2")]

"""The success responses of an operation, and the primary one, which its method returns."""

from __future__ import annotations

from .document import Node


def primary_response(operation: Node) -> tuple[str, Node]:
    """The response that the method returns: the first 2xx response with a body, else the first."""
    responses = success_responses(operation)
    with_body = [(status, response) for status, response in responses if response / "content"]
    return (with_body or responses or [("", operation / "responses" / "default")])[0]


def success_responses(operation: Node) -> list[tuple[str, Node]]:
    """The 2xx responses with their statuses."""
    return [(status, response) for status, response in (operation / "responses").entries() if status.startswith("2")]

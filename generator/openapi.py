"""What OpenAPI says of an operation where it takes more than one step to see; `rules` and `build` agree on it here."""

from __future__ import annotations

from collections.abc import Iterator

from .document import Node


def declared_parameters(item: Node, operation: Node) -> dict[tuple[str, str], Node]:
    """The parameters of a path and an operation, by name and place; the operation's replace the path's."""
    places = [*(item / "parameters").items(), *(operation / "parameters").items()]
    return {((place / "name").text, (place / "in").text): place for place in places}


def success(operation: Node) -> tuple[str, Node]:
    """The reply that the method returns: the first with a body among the 2xx, else the first of them."""
    replies = [(status, reply) for status, reply in (operation / "responses").entries() if status.startswith("2")]
    with_body = [(status, reply) for status, reply in replies if reply / "content"]
    return (with_body or replies or [("", operation / "responses" / "default")])[0]


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or one built on it, or any, for JSON is what we ask for."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence in ("application/json", "*/*") or essence.endswith("+json")


def json_first(content: Node) -> Iterator[tuple[str, Node]]:
    """The media types of a body, those of JSON before all others."""
    return iter(sorted(content.entries(), key=lambda entry: not is_json(entry[0])))


def example(media: Node) -> object:
    """The example of a media type: its own, or the first of its named ones."""
    if media / "example":
        return (media / "example").value
    named = next((entry for _, entry in (media / "examples").entries()), None)
    return (named / "value").value if named else None

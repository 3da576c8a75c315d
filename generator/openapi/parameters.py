"""Parameters: those that an operation declares, their locations, and their styles."""

from __future__ import annotations

from .document import Document, Node
from .http import is_token

PARAMETER_STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
"""The styles that each location allows; the first is the default."""

LOCATIONS = (*PARAMETER_STYLES, "querystring")
IGNORED_HEADERS = ("accept", "content-type", "authorization")
"""Headers that other parts of a document describe; the standard ignores parameters with these names."""
_CLIENT_HEADERS = ("content-length", "transfer-encoding")


def declared_parameters(item: Node, operation: Node) -> dict[tuple[str, str], Node]:
    """The parameters of a path and an operation, by name and location; those of the operation take precedence.

    Names of headers are case-insensitive.
    """
    places = [*(item / "parameters").items(), *(operation / "parameters").items()]
    keyed = [(parameter_name(place), parameter_location(place), place) for place in places]
    return {(name.lower() if location == "header" else name, location): place for name, location, place in keyed}


def too_many_arguments(document: Document) -> str:
    """The message for the operation that exceeds `max_arguments`."""
    return f"with this one, the operations have more than {document.max_arguments:,} arguments together"


def parameter_name(parameter: Node) -> str:
    """The name of a parameter, which may be written as a number."""
    name = (parameter / "name").value
    return name.strip() if isinstance(name, str) else str(name) if _is_number(name) else ""


def parameter_location(parameter: Node) -> str:
    """The location of a parameter, spelled as in the standard."""
    return (parameter / "in").text.lower()


def is_sendable(parameter: Node) -> bool:
    """Whether a parameter can be sent, and is not described elsewhere (such as `Content-Type`)."""
    name, location = parameter_name(parameter), parameter_location(parameter)
    if location == "header":
        return is_token(name) and name.lower() not in (*IGNORED_HEADERS, *_CLIENT_HEADERS)
    stated = (parameter / "name").value
    return location in LOCATIONS and (isinstance(stated, str) or _is_number(stated))


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)

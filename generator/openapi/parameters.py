"""Parameters: which an operation declares, where they are sent, and in which styles."""

from __future__ import annotations

from .document import Document, Node
from .http import is_token

PARAMETER_STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
"""The styles that a parameter can have at each place; the first is that of one that states none."""

LOCATIONS = (*PARAMETER_STYLES, "querystring")
IGNORED_HEADERS = ("accept", "content-type", "authorization")
"""Headers that other parts of a document describe: the standard says that parameters called so are ignored."""
_CLIENT_HEADERS = ("content-length", "transfer-encoding")


def declared_parameters(item: Node, operation: Node) -> dict[tuple[str, str], Node]:
    """The parameters of a path and an operation, by name and place; the operation's replace the path's.

    Headers are the same in any case.
    """
    places = [*(item / "parameters").items(), *(operation / "parameters").items()]
    keyed = [(parameter_name(place), parameter_location(place), place) for place in places]
    return {(name.lower() if location == "header" else name, location): place for name, location, place in keyed}


def too_many_arguments(document: Document) -> str:
    """What to say of the operation with which there are more than `most_arguments`."""
    return f"with this one, the operations have more than {document.max_arguments:,} arguments together"


def parameter_name(parameter: Node) -> str:
    """The name of a parameter, which may be written as a number."""
    name = (parameter / "name").value
    return name.strip() if isinstance(name, str) else str(name) if _is_number(name) else ""


def parameter_location(parameter: Node) -> str:
    """Where a parameter is, in the standard's own case."""
    return (parameter / "in").text.lower()


def is_sendable(parameter: Node) -> bool:
    """Whether a parameter can be sent, and is not said by other means."""
    name, location = parameter_name(parameter), parameter_location(parameter)
    if location == "header":
        return is_token(name) and name.lower() not in (*IGNORED_HEADERS, *_CLIENT_HEADERS)
    stated = (parameter / "name").value
    return location in LOCATIONS and (isinstance(stated, str) or _is_number(stated))


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)

"""What OpenAPI says of an operation where it takes more than one step to see; `rules` and `build` agree on it here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .document import Document, Node
from .grammar import METHODS

STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
"""The styles that a parameter can have at each place; the first is that of one that states none."""

LOCATIONS = (*STYLES, "querystring")
OF_HTTP_ITSELF = ("accept", "content-type", "authorization")
"""Headers that other parts of a document describe: the standard says that parameters called so are ignored."""

REPEATED = re.compile(r"\{[?&]([^{}]*)\}")
"""Names of query parameters in a path, as RFC 6570 has them: `{?limit,page}`."""

_TEXTUAL = re.compile(
    r"(?:^|\+)(?:xml(?:-dtd)?|(?:x-)?yaml|json-seq)$"
    r"|^(?:x-)?(?:csv|ecmascript|graphql|javascript|jsonl?|jsonlines|jwt|ndjson|pem-file|sql|toml|www-form-urlencoded)$"
)
_OF_THE_CLIENT = ("content-length", "transfer-encoding")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NAME = re.compile(r"\{([^{}]*)\}")
_SPLIT = re.compile(r"((?:\{[^{}]*\}|[^#?])*)(?:\?((?:\{[^{}]*\}|[^#])*))?")


class Template(NamedTuple):
    """A path of a document: the way itself, and the query that it may bring along.

    What follows a `#` keeps two operations apart and is never sent.
    """

    way: str
    query: str

    @classmethod
    def of(cls, path: str) -> Template:
        """The parts of a path."""
        found = _SPLIT.match(path)
        return cls(*found.groups("")) if found else cls(path, "")

    @property
    def in_way(self) -> tuple[str, ...]:
        """The names in the way."""
        return _names(self.way)

    @property
    def in_query(self) -> tuple[str, ...]:
        """The names in the query."""
        return _names(self.query)

    @property
    def names(self) -> list[str]:
        """The names in both, each once."""
        return list(dict.fromkeys(self.in_way + self.in_query))

    @property
    def repeated(self) -> list[str]:
        """The query parameters that a path repeats as RFC 6570 does: `{?limit,page}`."""
        return [name.strip(" *") for text in REPEATED.findall(self.way) for name in text.split(",")]


@lru_cache
def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in _NAME.findall(REPEATED.sub("", text)))


def operations_in(item: Node) -> Iterator[tuple[str, Node]]:
    """The operations of a path, each with its method as it is sent; first come those that have a key of their own."""
    members = list(item.entries())
    yield from ((key.upper(), operation) for key, operation in members if key in METHODS)
    yield from ((key, operation) for key, operation in (item / "additionalOperations").entries() if is_token(key))


def is_token(text: str) -> bool:
    """Whether HTTP can have a method or a header of this name."""
    return bool(_TOKEN.fullmatch(text))


def declared_parameters(item: Node, operation: Node) -> dict[tuple[str, str], Node]:
    """The parameters of a path and an operation, by name and place; the operation's replace the path's.

    Headers are the same in any case.
    """
    places = [*(item / "parameters").items(), *(operation / "parameters").items()]
    keyed = [(name_of(place), location_of(place), place) for place in places]
    return {(name.lower() if location == "header" else name, location): place for name, location, place in keyed}


def too_many_arguments(document: Document) -> str:
    """What to say of the operation with which there are more than `most_arguments`."""
    return f"with this one, the operations have more than {document.most_arguments:,} arguments together"


def name_of(parameter: Node) -> str:
    """The name of a parameter, which may be written as a number."""
    name = (parameter / "name").value
    return name.strip() if isinstance(name, str) else str(name) if _is_number(name) else ""


def location_of(parameter: Node) -> str:
    """Where a parameter is, in the standard's own case."""
    return (parameter / "in").text.lower()


def is_sent(parameter: Node) -> bool:
    """Whether a parameter can be sent, and is not said by other means."""
    name, location = name_of(parameter), location_of(parameter)
    if location == "header":
        return bool(_TOKEN.fullmatch(name)) and name.lower() not in (*OF_HTTP_ITSELF, *_OF_THE_CLIENT)
    stated = (parameter / "name").value
    return location in LOCATIONS and (isinstance(stated, str) or _is_number(stated))


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def success(operation: Node) -> tuple[str, Node]:
    """The reply that the method returns: the first with a body among the 2xx, else the first of them."""
    replies = successes(operation)
    with_body = [(status, reply) for status, reply in replies if reply / "content"]
    return (with_body or replies or [("", operation / "responses" / "default")])[0]


def successes(operation: Node) -> list[tuple[str, Node]]:
    """Every reply whose status says that the call worked."""
    return [(status, reply) for status, reply in (operation / "responses").entries() if status.startswith("2")]


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or one built on it, or any, for JSON is what we ask for."""
    kind = essence(media_type)
    return kind in ("application/json", "text/json", "*/*") or kind.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether a media type is text as such: not JSON alone, but XML, YAML, source code and such too."""
    kind, _, subtype = essence(media_type).partition("/")
    return kind == "text" or is_json(media_type) or bool(_TEXTUAL.search(subtype))


def json_first(content: Node) -> Iterator[tuple[str, Node]]:
    """The media types of a value, those of JSON before all others."""
    return iter(sorted(content.entries(), key=lambda entry: not is_json(entry[0])))


def example(media: Node) -> object:
    """The example of a media type: its own, or the first of its named ones."""
    if media / "example":
        return (media / "example").value
    named = next((entry for _, entry in (media / "examples").entries()), None)
    return (named / "value").value if named else None

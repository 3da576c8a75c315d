"""Media types: what a value of one is, and which example stands for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .document import Node

_TEXTUAL = re.compile(
    r"(?:^|\+)(?:xml(?:-dtd)?|(?:x-)?yaml|json-seq)$"
    r"|^(?:x-)?(?:csv|ecmascript|graphql|javascript|jsonl?|jsonlines|jwt|ndjson|pem-file|sql|toml|www-form-urlencoded)$"
)


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

"""Media types: their kinds, their order, and their examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from .document import Node

StreamFormat = Literal["events", "lines", "sequence"]

_TEXTUAL = re.compile(
    r"(?:^|\+)(?:xml(?:-dtd)?|(?:x-)?yaml|json-seq)$"
    r"|^(?:x-)?(?:csv|ecmascript|graphql|javascript|jsonl?|jsonlines|jwt|ndjson|pem-file|sql|toml|www-form-urlencoded)$"
)


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, is based on JSON, or is a range that includes JSON."""
    kind = essence(media_type)
    return kind in ("application/json", "text/json", "*/*") or kind.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether a media type is textual: JSON, XML, YAML, source code and so on."""
    kind, _, subtype = essence(media_type).partition("/")
    return kind == "text" or is_json(media_type) or bool(_TEXTUAL.search(subtype))


def stream_format(media_type: str) -> StreamFormat | None:
    """How the items of a media type stand one after another; None if it is one value."""
    kind, _, subtype = essence(media_type).partition("/")
    subtype = subtype.removeprefix("x-")
    if (kind, subtype) == ("text", "event-stream"):
        return "events"
    if subtype in ("jsonl", "jsonlines", "json-lines", "ndjson"):
        return "lines"
    return "sequence" if subtype == "json-seq" or subtype.endswith("+json-seq") else None


def json_first(content: Node) -> Iterator[tuple[str, Node]]:
    """The media types in a `content`, those of JSON first."""
    return iter(sorted(content.entries(), key=lambda entry: not is_json(entry[0])))


def example(media: Node) -> object:
    """The example of a media type: `example`, or the first of `examples`."""
    if media / "example":
        return (media / "example").value
    named = next((entry for _, entry in (media / "examples").entries()), None)
    return (named / "value").value if named else None

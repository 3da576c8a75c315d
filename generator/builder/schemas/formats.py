"""`format`, `contentEncoding` and `contentMediaType`; see docs/extensions.md."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast, get_args

from ...ir import Kind, NumberFormat
from ...openapi.allof import flatten_allof
from ...openapi.document import Node
from ...openapi.media_types import is_text
from ...openapi.schema import schema_at

# Formats of the OpenAPI registry, and three of ours (flag, nothing, pairs), by what they mean.
FORMATS: dict[str, Kind] = {
    "binary": "binary",
    "byte": "bytes",
    "date": "date",
    "date-time": "datetime",
    "decimal": "decimal",
    "double": "number",
    "duration": "duration",
    "flag": "flag",
    "float": "number",
    "int32": "integer",
    "int64": "integer",
    "nothing": "nothing",
    "pairs": "pairs",
    "time": "time",
    "unixtime": "unixtime",
    "uuid": "uuid",
}
_NUMBERS = {"integer", "number"}
_OF_TEXT = {"binary", "bytes", "date", "datetime", "duration", "time", "uuid"}
_SCALARS = {"string", "integer", "number", "boolean"}
_IDENTITY = ("", "7bit", "8bit")
"""Content encodings that do not change a text."""


def is_password(place: Node) -> bool:
    """Whether a schema describes a password, also inside `oneOf` and lists."""
    return any(_is_password(each) for part in flatten_allof(place) for each in (part, *_inner(part)))


def _inner(node: Node) -> Iterator[Node]:
    for keyword in ("oneOf", "anyOf"):
        yield from map(schema_at, node.child(keyword).items())
    yield schema_at(node.child("items"))


def _is_password(node: Node) -> bool:
    return node.child("format").text == "password"


def number_format(node: Node) -> NumberFormat | None:
    """The format that a schema of a number states."""
    stated = node.child("format").text
    return cast(NumberFormat, stated) if stated in get_args(NumberFormat) else None


def kind_of(node: Node, types: list[str]) -> Kind | None:
    """The kind of a schema with these JSON types; None if it has none, or it does not fit the types."""
    stated = set(types)
    kind = FORMATS.get(node.child("format").text)
    if kind in _NUMBERS:
        # A number that is always written as text is text; one that can be either is a number.
        return kind if not stated or (_NUMBERS & stated and stated <= _SCALARS) else None
    if kind in ("decimal", "unixtime"):
        return kind if stated <= {"string", *_NUMBERS} else None
    if kind and kind not in _OF_TEXT:
        return kind
    if not stated <= {"string"}:
        return None
    if kind:
        return kind
    encoding, media = node.child("contentEncoding").text.lower(), node.child("contentMediaType").text
    if encoding == "base64":
        return "bytes"
    return "binary" if encoding == "binary" or (media and encoding in _IDENTITY and not is_text(media)) else None

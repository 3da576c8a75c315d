"""What `format` and its relatives say of a value: see docs/extensions.md."""

from __future__ import annotations

from ..ir.types import Kind
from ..reading.document import Node

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
_READABLE = ("text/", "application/json", "application/xml", "application/jwt", "+json", "+xml")


def kind_of(node: Node, types: list[str]) -> Kind | None:
    """The meaning that a schema of these JSON types states; None if there is none, or it does not fit the types."""
    value, stated = node.value, set(types)
    kind = FORMATS.get(node.own("format").text)
    if kind in _NUMBERS:
        # A number that is only ever written as text is text; one that may be either is a number.
        return kind if not stated or (_NUMBERS & stated and stated <= _SCALARS) else None
    if kind in ("decimal", "unixtime"):
        return kind if stated <= {"string", *_NUMBERS} else None
    if kind and kind not in _OF_TEXT:
        return kind
    if not stated <= {"string"}:
        return None
    encoding, media = value.get("contentEncoding"), value.get("contentMediaType")
    if kind is None and encoding == "base64":
        return "bytes"
    if kind is None and not encoding and isinstance(media, str) and not any(each in media for each in _READABLE):
        return "binary"
    return kind

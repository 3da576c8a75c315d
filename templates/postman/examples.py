"""Examples of the document as text of a URL, a header or a form."""

from __future__ import annotations

import json

from generator.ir import Scalar, Type


def texts(type_: Type, value: object) -> list[str]:
    """An example as it stands in a URL, a header or a form; a list is sent as one entry for each item."""
    if isinstance(value, list):
        return [_text(item) for item in value] or [""]
    if isinstance(value, dict) and type_ == Scalar("pairs"):
        return [",".join(f"{key}:{_text(inner)}" for key, inner in value.items())]
    return [_text(value)]


def _text(value: object) -> str:
    match value:
        case str():
            return value
        case None:
            return ""
        case _:
            return json_text(value)


def json_text(value: object, ascii: bool = False) -> str:
    """A value as JSON without spaces."""
    return json.dumps(value, ensure_ascii=ascii, separators=(",", ":"))

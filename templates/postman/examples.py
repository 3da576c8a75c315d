"""Examples of the document as text for a URL, a header or a form."""

from __future__ import annotations

import json

from generator.ir import Scalar, Type


def texts(type_: Type, value: object) -> list[str]:
    """The texts of an example in a URL, a header or a form, one for each item of a list."""
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

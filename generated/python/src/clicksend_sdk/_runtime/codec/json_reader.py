"""JSON of servers in any encoding. A character that is not valid in it is replaced and reported."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from ..drift import Drift
from .pointers import escaped
from .types import is_list, is_object

_STRAY = re.compile("[\udc80-\udcff]")
"""Invalid bytes, as `surrogateescape` decodes them."""
_REPLACEMENT = "\ufffd"

MAX_VALUES = 10_000_000
"""Values in the JSON of a response; an object or an array counts as `_CONTAINER`, because it takes more memory."""
_CONTAINER = 8


def has_too_many_values(body: bytes) -> bool:
    """Whether JSON may have more than `MAX_VALUES`, judged by its commas and opening brackets, even inside strings."""
    if len(body) * 3 <= MAX_VALUES:  # no text has more for its length than `{},`
        return False
    return body.count(b",") + _CONTAINER * (body.count(b"{") + body.count(b"[")) > MAX_VALUES


def parse_json(body: bytes) -> tuple[Any, list[Drift]]:
    """JSON as Python values, and where it is not UTF-8, as RFC 8259, 8.1 requires.

    A BOM, NaN, UTF-16 and UTF-32 are accepted. Raises `ValueError` if it is not JSON, or has too many values.
    """
    if has_too_many_values(body):
        raise ValueError("too many values")
    try:
        return msgspec.json.decode(body), []
    except (ValueError, RecursionError):
        pass
    try:
        encoding = json.detect_encoding(body)
        text = body.decode(encoding, "surrogateescape")
        raw = json.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not encoding.startswith("utf-8"):
        return raw, [Drift("", "UTF-8 text", encoding)]
    return _readable_json(raw, text) if _STRAY.search(text) else (raw, [])


def _readable_json(raw: Any, text: str) -> tuple[Any, list[Drift]]:
    try:
        return replace_stray_bytes(raw)
    except RecursionError:
        return json.loads(_STRAY.sub(_REPLACEMENT, text)), [Drift("", "UTF-8 text", "bytes")]


def replace_stray_bytes(raw: Any) -> tuple[Any, list[Drift]]:
    """The values with U+FFFD for each invalid byte, and where those were."""
    drift: list[Drift] = []

    def text(value: str, pointer: str) -> str:
        if _STRAY.search(value):
            drift.append(Drift(pointer, "UTF-8 text", "bytes"))
        return _STRAY.sub(_REPLACEMENT, value)

    def walk(value: Any, pointer: str) -> Any:
        if isinstance(value, str):
            return text(value, pointer)
        if is_list(value):
            return [walk(each, f"{pointer}/{index}") for index, each in enumerate(value)]
        if is_object(value):
            return dict(member(key, each, pointer) for key, each in value.items())
        return value

    def member(key: str, value: Any, pointer: str) -> tuple[str, Any]:
        name = text(key, pointer)
        return name, walk(value, f"{pointer}/{escaped(name)}")

    return walk(raw, ""), drift

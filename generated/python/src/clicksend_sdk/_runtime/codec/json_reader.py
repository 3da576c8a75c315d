"""JSON and text of servers that may not be in the encoding that it should be in: no character changes unreported."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from ..drift import Drift
from .pointers import escaped
from .types import is_list, is_object

_STRAY = re.compile("[\udc80-\udcff]")
"""Bytes that are not text, as `surrogateescape` has them."""
_INSTEAD = "\ufffd"

MAX_VALUES = 10_000_000
"""Values in the JSON of a reply; an object or a list counts as `_CONTAINER`, for it takes more memory than its text."""
_CONTAINER = 8


def has_too_many_values(body: bytes) -> bool:
    """Whether JSON may have more than `MOST_VALUES`, by its commas and opening brackets, those in texts included."""
    if len(body) * 3 <= MAX_VALUES:  # nothing costs more for a byte than `{},`
        return False
    return body.count(b",") + _CONTAINER * (body.count(b"{") + body.count(b"[")) > MAX_VALUES


def parse_json(body: bytes) -> tuple[Any, list[Drift]]:
    """JSON without types, and where it is not the UTF-8 text that RFC 8259, 8.1 demands.

    A BOM and NaN are read, UTF-16 and UTF-32 too. Raises `ValueError` if it is not JSON, or has too many values.
    """
    if has_too_many_values(body):
        raise ValueError("more values than are read")
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
        return json.loads(_STRAY.sub(_INSTEAD, text)), [Drift("", "UTF-8 text", "bytes")]


def replace_stray_bytes(raw: Any) -> tuple[Any, list[Drift]]:
    """Values in which U+FFFD stands for each stray byte, and where there was one."""
    drift: list[Drift] = []

    def text(value: str, pointer: str) -> str:
        if _STRAY.search(value):
            drift.append(Drift(pointer, "UTF-8 text", "bytes"))
        return _STRAY.sub(_INSTEAD, value)

    def walk(value: Any, pointer: str) -> Any:
        if isinstance(value, str):
            return text(value, pointer)
        if is_list(value):
            return [walk(each, f"{pointer}/{index}") for index, each in enumerate(value)]
        if is_object(value):
            return dict(member(key, each, pointer) for key, each in value.items())
        return value

    def member(key: str, value: Any, pointer: str) -> tuple[str, Any]:
        shown = text(key, pointer)
        return shown, walk(value, f"{pointer}/{escaped(shown)}")

    return walk(raw, ""), drift

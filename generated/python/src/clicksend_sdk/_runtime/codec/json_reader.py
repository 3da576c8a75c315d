"""JSON of servers in any encoding. A character that is not valid in it is replaced and reported."""

from __future__ import annotations

import json
import re
from decimal import Decimal
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


def _number(literal: str) -> float | Decimal:
    """A float, or a Decimal if the float would not keep the digits: 0.5 is a float, but 0.50 is a Decimal."""
    value = float(literal)
    return value if repr(value) == literal else Decimal(literal)


_DECODER = msgspec.json.Decoder(float_hook=_number)


def has_too_many_values(body: bytes) -> bool:
    """Whether JSON may have more than `MAX_VALUES`, judged by its commas and opening brackets, even inside strings."""
    if len(body) * 3 <= MAX_VALUES:  # no text has more for its length than `{},`
        return False
    return body.count(b",") + _CONTAINER * (body.count(b"{") + body.count(b"[")) > MAX_VALUES


def parse_json(body: bytes) -> tuple[Any, list[Drift]]:
    """JSON as Python values, and where it is not UTF-8, as RFC 8259, 8.1 requires.

    A BOM, NaN, UTF-16 and UTF-32 are accepted. Raises `ValueError` if it is not JSON, or has too many values.
    """
    raw, drift = parse_exact_json(body)
    return with_floats(raw), drift


def parse_exact_json(body: bytes) -> tuple[Any, list[Drift]]:
    """The same, with a `Decimal` for a number whose digits a float would not keep, until its type is known."""
    if has_too_many_values(body):
        raise ValueError("too many values")
    try:
        return _DECODER.decode(body), []
    except (ValueError, RecursionError):
        pass
    try:
        encoding = json.detect_encoding(body)
        text = body.decode(encoding, "surrogateescape")
        raw = json.loads(text, parse_float=_number)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not encoding.startswith("utf-8"):
        return raw, [Drift("", "UTF-8 text", encoding)]
    return _readable_json(raw, text) if _STRAY.search(text) else (raw, [])


def with_floats(raw: Any) -> Any:
    """JSON without `Decimal`; lists and dicts are changed in place."""
    if isinstance(raw, Decimal):
        return float(raw)
    pending = [raw]
    while pending:
        container = pending.pop()
        if is_object(container) or is_list(container):
            members: Any = container.items() if is_object(container) else enumerate(container)
            for key, value in members:
                if isinstance(value, Decimal):
                    container[key] = float(value)
                elif isinstance(value, dict | list):
                    pending.append(value)
    return raw


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

"""Types of values whose form in JSON is not Python's own.

A field has a plain type, or one with a `Wire` marker: msgspec reads such a field as if the marker were not there,
and `dump.py` and `load.py` read the marker.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, TypeAlias, TypeGuard

import msgspec
from msgspec import UNSET as UNSET
from msgspec import UnsetType as UnsetType


class Model(msgspec.Struct, frozen=True, kw_only=True, repr_omit_defaults=True):
    """The base of all models."""


class Wire:
    """How a value of a Python type stands in JSON, where msgspec alone would write it differently.

    `dump` gives what is sent; `load` reads what msgspec refused. Both raise `ValueError` with what they expected.
    """

    __slots__ = ("dump", "load", "name")

    def __init__(self, name: str, dump: Callable[[Any], Any], load: Callable[[Any], Any] | None = None) -> None:
        self.name: str = name
        self.dump: Callable[[Any], Any] = dump
        self.load: Callable[[Any], Any] | None = load


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether it is an object of JSON."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether it is a list of JSON."""
    return isinstance(value, list)


def is_several(value: Any) -> TypeGuard[Iterable[Any]]:
    """Whether it can stand for a list: text and mappings cannot."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping)


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    """Whether it is a mapping, with any keys."""
    return isinstance(value, Mapping)


def _aware(value: Any) -> datetime:
    if not isinstance(value, datetime):
        raise ValueError(f"expected a datetime, got {type(value).__name__}")
    if value.utcoffset() is None:
        raise ValueError(f"expected a datetime with a timezone, got {value!r}")
    return value


def _unix(value: Any) -> int:
    return math.floor(_aware(value).timestamp())


def _zoned(raw: Any) -> datetime:
    """A time that does not say its timezone is in UTC."""
    if not isinstance(raw, str):
        raise ValueError("expected a time")
    value = datetime.fromisoformat(raw)
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _number(value: Any) -> msgspec.Raw:
    if not isinstance(value, Decimal) or not value.is_finite():
        raise ValueError(f"expected a finite Decimal, got {value!r}")
    return msgspec.Raw(format(value, "f").encode())


def _pairs(value: Any) -> str:
    """`{"status": "Sent", "user_id": 7}` as `status:Sent,user_id:7`."""
    if isinstance(value, str):
        return value
    if not is_mapping(value):
        raise ValueError(f"expected a mapping or text, got {'None' if value is None else type(value).__name__}")
    parts: list[str] = []
    for key, each in value.items():
        if each is UNSET:
            continue
        text = _pair_value(each)
        if not isinstance(key, str) or any(mark in key for mark in ":,") or "," in text:
            raise ValueError(f"{key!r}: a comma cannot be part of a pair; write the text yourself")
        parts.append(f"{key}:{text}")
    return ",".join(parts)


def _pair_value(value: Any) -> str:
    if value is None:
        raise ValueError("None cannot be part of a pair")
    if isinstance(value, bool):
        return str(int(value))
    return str(_unix(value)) if isinstance(value, datetime) else str(value)


UnixTime: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True), Wire("Unix time", _unix, _zoned)]
"""Seconds since 1970 in JSON."""

DateTime: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True), Wire("date and time", _aware, _zoned)]
"""RFC 3339 in JSON; a time without an offset is read as UTC."""

Flag: TypeAlias = Annotated[bool, Wire("0 or 1", int)]
"""0 or 1 in JSON."""

NumberDecimal: TypeAlias = Annotated[Decimal, Wire("number", _number)]
"""A number in JSON, written exactly."""

Pairs: TypeAlias = Annotated[Mapping[str, object] | str, Wire("pairs", _pairs)]
"""`field:value,field2:value2` on the wire."""

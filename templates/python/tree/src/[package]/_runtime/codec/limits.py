"""The limits that the API's description sets to values: the validation keywords of JSON Schema 2020-12.

Limits are a mapping such as `{"maxLength": 20}`, which models have in `__limits__` and operations in `limits`. `patterns`
lists regular expressions that take linear time; the generator leaves out others. `items` has the limits of items.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sized
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

import msgspec

from .types import is_list, is_object

Limits: TypeAlias = Mapping[str, Any]
_Check: TypeAlias = Callable[[Any, Any], str]
"""What was expected and what was given, if an encoded value is beyond a limit; else nothing."""

_MAX_SHOWN = 40


class Excess(NamedTuple):
    """A value beyond a limit: its path below the checked value, and the reason."""

    path: str
    reason: str


def find_excess(value: Any, limits: Limits) -> Excess | None:
    """The first part of an encoded value that is beyond its limits.

    As in JSON Schema, a limit of texts says nothing about numbers, and so on. Values that are not JSON yet, such as
    files and times, have none.
    """
    for keyword, limit in limits.items():
        if keyword != "items":
            reason = _CHECKS[keyword](value, limit)
            if reason:
                return Excess("", reason)
    if "items" in limits and is_list(value):
        for index, item in enumerate(value):
            if inner := find_excess(item, limits["items"]):
                return Excess(f"[{index}]{inner.path}", inner.reason)
    return None


# ── sizes ──


def _at_least(type_: type[Sized], noun: str) -> _Check:
    def check(value: Any, limit: int) -> str:
        if not isinstance(value, type_) or len(value) >= limit:
            return ""
        return f"expected at least {_counted(limit, noun)}, got {len(value):,}"

    return check


def _at_most(type_: type[Sized], noun: str) -> _Check:
    def check(value: Any, limit: int) -> str:
        if not isinstance(value, type_) or len(value) <= limit:
            return ""
        return f"expected at most {_counted(limit, noun)}, got {len(value):,}"

    return check


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


# ── numbers ──


def _number(value: Any) -> Decimal | None:
    """The number that is sent; None if the value is none. Binary fractions count as the decimal ones that are written."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return Decimal(float.__repr__(value))
    if isinstance(value, int):
        return Decimal(value)
    return Decimal(bytes(value).decode()) if isinstance(value, msgspec.Raw) else None


def _compared(fits: Callable[[Decimal, Decimal], bool], expected: str) -> _Check:
    def check(value: Any, limit: float) -> str:
        number, bound = _number(value), _number(limit)
        if number is None or bound is None or fits(number, bound):
            return ""
        return f"expected {expected} {limit}, got {_shown(number)}"

    return check


def _is_multiple(value: Any, factor: float) -> str:
    number, unit = _number(value), _number(factor)
    if number is None or not unit or unit < 0:
        return ""
    # 0.1 + 0.2 is 0.30000000000000004: a double holds 15 digits exactly.
    rounded = Decimal(format(value, ".15g")) if isinstance(value, float) else number
    if _divides(unit, number) or _divides(unit, rounded):
        return ""
    return f"expected a multiple of {factor}, got {_shown(number)}"


def _divides(unit: Decimal, number: Decimal) -> bool:
    from fractions import Fraction

    return (Fraction(number) / Fraction(unit)).denominator == 1


def _shown(number: Decimal) -> str:
    text = str(number)
    return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"


# ── texts and lists ──

_compiled = functools.lru_cache(maxsize=256)(re.compile)


def _matches(value: Any, patterns: tuple[str, ...]) -> str:
    """The text itself, which may be a secret, is not shown."""
    if isinstance(value, str):
        for pattern in patterns:
            if not _compiled(pattern).search(value):
                return f"expected a text that matches {pattern}"
    return ""


def _is_unique(value: Any, limit: bool) -> str:
    if not is_list(value):
        return ""
    seen: dict[Any, int] = {}
    for index, item in enumerate(value):
        first = seen.setdefault(_identity(item), index)
        if first != index:
            return f"expected items that differ, got the same at [{first}] and [{index}]"
    return ""


def _identity(value: Any) -> Any:
    """A value that is the same for equal JSON values: 1 equals 1.0 but not true, in any order of members."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return bool, value
    if is_list(value):
        return (list, *map(_identity, value))
    if is_object(value):
        return frozenset((key, _identity(each)) for key, each in value.items())
    number = _number(value)
    return id(value) if number is None else number


_CHECKS: dict[str, _Check] = {
    "minLength": _at_least(str, "character"),
    "maxLength": _at_most(str, "character"),
    "minItems": _at_least(list, "item"),
    "maxItems": _at_most(list, "item"),
    "minProperties": _at_least(dict, "member"),
    "maxProperties": _at_most(dict, "member"),
    "minimum": _compared(lambda number, bound: number >= bound, "at least"),
    "maximum": _compared(lambda number, bound: number <= bound, "at most"),
    "exclusiveMinimum": _compared(lambda number, bound: number > bound, "more than"),
    "exclusiveMaximum": _compared(lambda number, bound: number < bound, "less than"),
    "multipleOf": _is_multiple,
    "patterns": _matches,
    "uniqueItems": _is_unique,
}

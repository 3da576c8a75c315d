"""Numbers and times that JSON can represent exactly, in a reasonable number of characters."""

from __future__ import annotations

import math
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import Any

MAX_DIGITS = 1000
"""Digits of the longest number that is sent: `Decimal("1e100000000")` would be 100 MB of text."""

_MAX_BITS = (10**MAX_DIGITS - 1).bit_length()
_MINUTE = timedelta(minutes=1)
_WITHIN = f"expected a number of at most {MAX_DIGITS} digits"


def checked_scalar(value: Any) -> Any:
    """The value; a time with seconds in its UTC offset, which RFC 3339 does not allow, is converted to UTC.

    Raises `ValueError` if it cannot be sent.
    """
    if isinstance(value, int):
        if value.bit_length() >= _MAX_BITS and abs(value) >= 10**MAX_DIGITS:
            raise ValueError(_WITHIN)
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"expected a finite number, got {value!r}")
    elif isinstance(value, Decimal):
        return _decimal(value)
    elif isinstance(value, datetime | time) and (value.utcoffset() or timedelta()) % _MINUTE:
        return _in_whole_minutes(value)
    return value


def _decimal(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValueError(f"expected a finite number, got {value!r}")
    if max(value.adjusted() + 1, 1) + max(-exponent, 0) > MAX_DIGITS:
        raise ValueError(_WITHIN)
    return value


def _in_whole_minutes(value: datetime | time) -> datetime:
    if isinstance(value, time):
        raise ValueError("expected a time without seconds in its UTC offset")
    try:
        return value.astimezone(UTC)
    except OverflowError:
        raise ValueError("expected a time in the years 1 to 9999 in UTC") from None

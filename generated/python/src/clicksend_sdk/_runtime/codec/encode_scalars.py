"""Arguments that are a single value, such as text or a number, to JSON; and the error of an argument that does not fit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin
from uuid import UUID

from .scalars import checked_scalar
from .unions import type_name

_ACCEPTED: dict[type, tuple[type, ...]] = {float: (int, float), Decimal: (int, Decimal), date: (date,)}


class EncodeError(Exception):
    """A value that does not fit its type; `path` grows on the way out."""

    def __init__(self, reason: str, path: str = "", depth: int = 0) -> None:
        self.reason, self.path, self.depth = reason, path, depth

    def below(self, step: str) -> EncodeError:
        """The error of the value that holds this one under a name or an index."""
        joint = "." if self.path and not self.path.startswith("[") else ""
        return EncodeError(self.reason, step + joint + self.path, self.depth + 1)


def encode_scalar(value: Any, type_: Any) -> Any:
    """The JSON form of a value that should be of a type."""
    wanted: Any = _ACCEPTED.get(type_) or type_
    if not isinstance(value, wanted) or (isinstance(value, bool) and type_ is not bool):
        raise EncodeError(f"expected {expected(type_)}, got {type_of(value)}")
    if type_ is date and isinstance(value, datetime):
        raise EncodeError("expected a date without a time, got a datetime")
    if isinstance(value, str):
        return checked_text(str.__str__(value))
    return encode_any_scalar(value)


def encode_any_scalar(value: Any) -> Any:
    """The JSON form of a value of any of these types, except text."""
    try:
        value = checked_scalar(value)
    except ValueError as error:
        raise EncodeError(str(error)) from None
    if isinstance(value, Decimal):
        return format(value, "f")  # never with an exponent
    return str(value) if isinstance(value, UUID) else value


def checked_text(value: str) -> str:
    """The text, if UTF-8 can express it."""
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise EncodeError("the text contains half of a surrogate pair, which cannot be sent") from None
    return value


def encode_literal(value: Any, allowed: tuple[Any, ...]) -> Any:
    """The value, if it is one of these."""
    if not any(value == each and type(value) is type(each) for each in allowed):
        raise EncodeError(f"expected one of {', '.join(map(repr, allowed))}, got {type_of(value)}")
    return value


def expected(type_: Any) -> str:
    """The values of a type, for a message."""
    if get_origin(type_) is Literal:
        return " or ".join(map(repr, get_args(type_)))
    return type_name(type_)


def type_of(value: Any) -> str:
    """The type of a value, for a message."""
    return "None" if value is None else type(value).__name__

"""Types of values whose JSON form is not Python's own.

A field has a plain type, or one with a `WireFormat` marker. msgspec ignores the marker; encode.py and decode.py use it.
"""

from __future__ import annotations

import enum
import functools
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Self, TypeAlias, TypeGuard, TypeVar, cast, get_args

import msgspec
from msgspec import UNSET as UNSET
from msgspec import UnsetType as UnsetType

from ..secret import Secret
from .scalars import checked_scalar

_T = TypeVar("_T")
_DURATION = re.compile(
    r"[-+]?P(?!$)(?:(?P<weeks>\d+(?:\.\d+)?)W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)"
)
"""ISO 8601, 5.5.2.2 and 5.5.2.3."""


class Model(msgspec.Struct, frozen=True, kw_only=True, repr_omit_defaults=True):
    """The base of all models.

    With `forbid_unknown_fields`, msgspec refuses an object with undocumented members, and decode.py keeps these.
    """

    __hidden__: ClassVar[tuple[str, ...]] = ()
    """The attributes with passwords, which `repr` hides."""
    __aliases__: ClassVar[dict[str, str]] = {}
    """The names of members by the other names that responses have for them."""
    __deprecated_fields__: ClassVar[tuple[str, ...]] = ()
    """The members, as the API names them, that give a `DeprecationWarning` when they are sent."""
    __limits__: ClassVar[dict[str, dict[str, object]]] = {}
    """The limits of members, as the API names them: see limits.py."""
    __received__: ClassVar[bool] = False
    """Whether responses have the model too: one that the API sent is sent back, whatever the limits."""

    def to_dict(self) -> dict[str, Any]:
        """This object as a dict that `json.dumps` accepts, with its passwords: the names are the API's, times are ISO 8601,
        and a `Decimal` is text. A left-out value is absent; one that a response lacks is None.
        """
        members: dict[str, Any] = _plain(self)
        return members

    def to_json(self) -> str:
        """The JSON of `to_dict`."""
        return msgspec.json.encode(self.to_dict()).decode()

    def __repr__(self) -> str:
        return super(Model, self._redacted()).__repr__()

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return super(Model, self._redacted()).__rich_repr__()

    def _redacted(self) -> Self:
        values = {name: getattr(self, name, None) for name in self.__hidden__}
        given = {name: Secret() for name, value in values.items() if value is not None and value is not UNSET}
        return msgspec.structs.replace(self, **given) if given else self


class WireFormat:
    """The JSON form of a Python type, where it is not the form that msgspec writes.

    `encode` returns the value to send; `decode` reads a value that msgspec refused. Both raise `ValueError` with the
    expected form.
    """

    __slots__ = ("decode", "encode", "json_types", "name")

    def __init__(
        self,
        name: str,
        encode: Callable[[Any], Any],
        decode: Callable[[Any], Any] | None = None,
        json_types: frozenset[type] = frozenset(),
    ) -> None:
        self.name: str = name
        self.encode: Callable[[Any], Any] = encode
        self.decode: Callable[[Any], Any] | None = decode
        self.json_types: frozenset[type] = json_types
        """The types of such a value after JSON parsing, if they are not those of its Python type."""


class Extra:
    """Marks the field of a model that holds additional members: those without a field."""


class Access(enum.Enum):
    """Marks a field that differs between requests and responses."""

    READ_ONLY = enum.auto()
    REQUIRED_IN_REQUESTS = enum.auto()


READ_ONLY, REQUIRED_IN_REQUESTS = Access


def access_of(type_: Any) -> Access | None:
    """The `Access` marker of a type, if it has one."""
    return next((mark for mark in getattr(type_, "__metadata__", ()) if isinstance(mark, Access)), None)


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


def is_sequence(value: Any) -> TypeGuard[Iterable[Any]]:
    """Whether a value can be sent as an array: any iterable but text and mappings."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping)


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value is a mapping, with any keys."""
    return isinstance(value, Mapping)


def _type_name(value: Any) -> str:
    return "None" if value is None else type(value).__name__


def _aware(value: Any) -> datetime:
    if not isinstance(value, datetime):
        raise ValueError(f"expected datetime, got {_type_name(value)}")
    if value.utcoffset() is None:
        raise ValueError(f"expected a datetime with a timezone, got {value!r}")
    return cast(datetime, checked_scalar(value))


def _unix(value: Any) -> int:
    return math.floor(_aware(value).timestamp())


def _zoned(raw: Any) -> datetime:
    """A time in any form of ISO 8601 with a timezone."""
    if not isinstance(raw, str):
        raise ValueError("expected a time")
    value = datetime.fromisoformat(raw)
    if value.tzinfo is None:
        raise ValueError("expected a time with a timezone")
    return value


def _utc(raw: Any) -> datetime:
    """A time as text where Unix time is documented; in UTC, like Unix time, unless it has a timezone."""
    if not isinstance(raw, str):
        raise ValueError("expected a time")
    value = datetime.fromisoformat(raw)
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _flag(value: Any) -> int:
    if not isinstance(value, bool):
        raise ValueError(f"expected bool, got {_type_name(value)}")
    return int(value)


def _time(value: Any) -> time:
    if not isinstance(value, time):
        raise ValueError(f"expected time, got {_type_name(value)}")
    return cast(time, checked_scalar(value))


def _time_of_day(raw: Any) -> time:
    """A time without seconds, which RFC 3339 does not allow but many servers write."""
    if not isinstance(raw, str):
        raise ValueError("expected a time")
    return time.fromisoformat(raw)


def _duration(value: Any) -> str:
    """ISO 8601, in days and seconds."""
    if isinstance(value, str) and _DURATION.fullmatch(value):
        return value
    if not isinstance(value, timedelta):
        raise ValueError(f"expected a timedelta or text such as 'P1M', got {_type_name(value)}")
    return str(msgspec.to_builtins(value))


def _span(raw: Any) -> timedelta | str:
    """A duration in weeks as a `timedelta`; one with months or years stays text, because their length varies."""
    found = _DURATION.fullmatch(raw) if isinstance(raw, str) else None
    if not found:
        raise ValueError("expected a duration")
    try:
        return timedelta(weeks=float(found["weeks"])) if found["weeks"] else found[0]
    except OverflowError:
        raise ValueError("expected a duration that Python can hold") from None


def _number(value: Any) -> msgspec.Raw:
    if not isinstance(value, Decimal):
        raise ValueError(f"expected Decimal, got {_type_name(value)}")
    return msgspec.Raw(format(checked_scalar(value), "f").encode())


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
            raise ValueError(f"{key!r}: pairs cannot contain commas; pass the whole text instead")
        parts.append(f"{key}:{text}")
    return ",".join(parts)


def _pair_value(value: Any) -> str:
    if value is None:
        raise ValueError("a pair cannot contain None")
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, datetime):
        return str(_unix(value))
    return format(checked_scalar(value), "f" if isinstance(value, Decimal) else "")


_NUMBER = frozenset({int, float})

UnixTime: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True), WireFormat("Unix time", _unix, _utc, _NUMBER)]
"""Seconds since 1970 in JSON."""

DateTime: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True), WireFormat("date and time", _aware, _zoned)]
"""RFC 3339 in JSON."""

Time: TypeAlias = Annotated[time, WireFormat("time of day", _time, _time_of_day)]
"""A time of the day in JSON, such as 17:30:00Z."""

Duration: TypeAlias = Annotated[timedelta, WireFormat("duration", _duration, _span, frozenset({str}))]
"""ISO 8601 in JSON, such as PT1H30M. A duration with months or years is text, because their length varies."""

Flag: TypeAlias = Annotated[bool, WireFormat("0 or 1", _flag, None, frozenset({int, bool}))]
"""0 or 1 in JSON."""

NumberDecimal: TypeAlias = Annotated[Decimal, WireFormat("number", _number, None, _NUMBER)]
"""A number in JSON, written exactly."""

Pairs: TypeAlias = Annotated[Mapping[str, object] | str, WireFormat("pairs", _pairs)]
"""`field:value,field2:value2` on the wire."""

ReadOnly: TypeAlias = Annotated[_T, READ_ONLY]
"""A member that only the API sets; it is left out when its model is sent."""

RequiredInRequests: TypeAlias = Annotated[_T, REQUIRED_IN_REQUESTS]
"""A member that requests must have, and responses may lack."""

Additional: TypeAlias = Annotated[dict[str, _T], Extra()]
"""The members of an object without a field in its model, by name."""


def is_extra(field: msgspec.structs.FieldInfo) -> bool:
    """Whether a field holds the additional members of an object."""
    return any(isinstance(mark, Extra) for mark in get_args(field.type)[1:])


@functools.cache
def fields_of(type_: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """The fields of a model. msgspec evaluates the annotations at each call, which takes a millisecond for a large model."""
    return msgspec.structs.fields(type_)


def _plain(value: Any) -> Any:
    """A value as JSON has it: names are the API's, times ISO 8601, exact numbers text."""
    if isinstance(value, msgspec.Struct):
        members: dict[str, Any] = {}
        for field in fields_of(type(value)):
            member = getattr(value, field.name)
            members |= member if is_extra(field) and is_mapping(member) else {field.encode_name: member}
        return _plain(members)
    if is_mapping(value):
        return {
            msgspec.to_builtins(key, str_keys=True): _plain(each) for key, each in value.items() if each is not UNSET
        }
    if isinstance(value, list | tuple):
        return list(map(_plain, cast(Sequence[Any], value)))
    return msgspec.to_builtins(value)

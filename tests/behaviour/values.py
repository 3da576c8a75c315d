"""The values of vectors in Python and back, with those that JSON has no word for: `{$decimal: "1.20"}`."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from itertools import cycle
from typing import Any, get_args
from uuid import UUID

import msgspec


def _time(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def _file(given: Mapping[str, Any]) -> tuple[str, ...]:
    content = base64.b64decode(given["base64"]) if "base64" in given else given.get("text", "").encode()
    return given["name"], content, *([given["type"]] if "type" in given else [])


def _turns(given: Sequence[Any]) -> Callable[[], Any]:
    values = cycle(given)
    return lambda: next(values)


_TAGS: Mapping[str, Callable[[Any], Any]] = {
    "$bytes": base64.b64decode,
    "$date": dt.date.fromisoformat,
    "$datetime": _time,
    "$decimal": lambda text: Decimal(text + ""),  # a number would have lost digits
    "$duration": lambda seconds: dt.timedelta(seconds=seconds),
    "$file": _file,
    "$float": float,
    "$omitted": lambda _: msgspec.UNSET,
    "$repeat": lambda given: given["value"] * given["times"],
    "$time": dt.time.fromisoformat,
    "$turns": _turns,
    "$uuid": UUID,
}


def to_python(value: Any) -> Any:
    """A value of a vector as a caller in Python gives it."""
    match value:
        case list():
            return [to_python(each) for each in value]
        case dict() if len(value) == 1 and (tag := next(iter(value))) in _TAGS:
            return _TAGS[tag](value[tag])
        case dict():
            return {key: to_python(each) for key, each in value.items()}
    return value


def to_vector(value: Any) -> Any:
    """A result as vectors write it, with the API's own names; a model's members without a value are left out."""
    match value:
        case msgspec.Struct():
            return _members(value)
        case Mapping():
            return {key: to_vector(each) for key, each in value.items()}
        case list() | tuple():
            return [to_vector(each) for each in value]
        case bytes():
            return {"$bytes": base64.b64encode(value).decode()}
        case Decimal():
            return {"$decimal": str(value)}
        case UUID():
            return {"$uuid": str(value)}
        case dt.timedelta():
            return {"$duration": value / dt.timedelta(seconds=1)}
        case dt.datetime():
            return {"$datetime": value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")}
        case dt.date():
            return {"$date": value.isoformat()}
        case dt.time():
            return {"$time": value.isoformat().replace("+00:00", "Z")}
    return value


def _members(model: msgspec.Struct) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in msgspec.structs.fields(type(model)):
        value = to_vector(getattr(model, field.name, None))
        if any(type(mark).__name__ == "Extra" for mark in get_args(field.type)[1:]):
            found |= value
        elif value is not None and value is not msgspec.UNSET:
            found[field.encode_name] = value
    return found

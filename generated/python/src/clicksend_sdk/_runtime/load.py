"""Replies that drift from the document: every value that fits is typed, every other is kept as it came.

msgspec reads a reply that fits, in C. Only when it refuses, the reply is parsed without types and walked here.
"""

from __future__ import annotations

import functools
import json
import re
import types
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import msgspec

from .types import UNSET, Wire, is_list, is_object


class Drift(NamedTuple):
    """One value of a reply that is not what the document says."""

    pointer: str
    """Where, as a JSON pointer."""

    expected: str
    got: str


class _Walk:
    """The drift found so far, and where the walk is."""

    def __init__(self) -> None:
        self.drift: list[Drift] = []
        self.path: list[str | int] = []

    def note(self, expected: str, raw: Any) -> None:
        pointer = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in self.path)
        self.drift.append(Drift(pointer, expected, _described(raw)))


class Blanks:
    """Empty texts that can only mean null: many servers write one where there is no number, time or object.

    Replacing all of them at once keeps such a reply on the fast path.
    """

    def __init__(self, type_: Any) -> None:
        yes: set[str] = set()
        no: set[str] = set()
        _collect(type_, yes, no, set())
        names = [name.encode() for name in sorted(yes - no) if name.isascii() and name.isidentifier()]
        self._patterns = [_blank(names, text) for text in (b':""', b': ""')] if names else []

    def filled(self, body: bytes) -> bytes:
        """The body, with null for the empty texts of members in which, at any depth, none can be meant as a text."""
        for pattern in self._patterns:
            body = pattern.sub(b":null", body)
        return body


def _blank(names: Sequence[bytes], text: bytes) -> re.Pattern[bytes]:
    """Where a name comes before `text`; a name that ends with another, escaped quotes between them, does not count.

    The names stand in assertions that look back, for a pattern that begins with plain text is searched for fastest.
    """
    return re.compile(text + b"(?:" + b"|".join(rb'(?<=[^\\]"%s"%s)' % (name, text) for name in names) + b")")


def _collect(type_: Any, yes: set[str], no: set[str], seen: set[Any]) -> None:
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        if type_ not in seen:
            seen.add(type_)
            for field in msgspec.structs.fields(type_):
                (yes if _is_blankable(field.type) else no).add(field.encode_name)
                _collect(field.type, yes, no, seen)
        return
    for each in get_args(type_):
        _collect(each, yes, no, seen)


def _is_blankable(type_: Any) -> bool:
    members = get_args(type_) if get_origin(type_) in (Union, types.UnionType) else ()
    return type(None) in members and not any(_holds_text(each) for each in members)


def _holds_text(type_: Any) -> bool:
    """Whether an empty text could be meant as one."""
    if get_origin(type_) is Annotated:
        type_ = get_args(type_)[0]
    return type_ in (str, bytes, Any, object) or get_origin(type_) is Literal


_Load = Callable[[Any, _Walk], Any]


def parse(body: bytes) -> Any:
    """JSON without types, as tolerant as can be: a BOM, NaN and bad UTF-8 are read. Raises `ValueError`."""
    try:
        return msgspec.json.decode(body)
    except (ValueError, RecursionError):
        try:
            return json.loads(body.decode("utf-8-sig", "replace"))
        except RecursionError:
            raise ValueError("nested too deeply") from None


def load(raw: Any, type_: Any) -> tuple[Any, list[Drift]]:
    """`raw` as `type_`, and where it is not that. Never raises for any value that `parse` gives."""
    walk = _Walk()
    return _loader(type_)(raw, walk), walk.drift


@functools.cache
def _loader(type_: Any) -> _Load:
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        wire = next((mark for mark in arguments[1:] if isinstance(mark, Wire)), None)
        return _plain(type_, wire)
    if origin in (Union, types.UnionType):
        return _union(arguments)
    if origin is list:
        return _list(arguments[0])
    if origin is dict:
        return _mapping(arguments[1])
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        return _struct(type_)
    if type_ in (Any, object):
        return lambda raw, walk: raw
    return _plain(type_, None)


def _converted(raw: Any, type_: Any) -> Any:
    """`raw` as msgspec reads it; `ValueError` if it refuses."""
    try:
        return msgspec.convert(raw, type_, strict=False)
    except (ValueError, TypeError, RecursionError) as error:
        raise ValueError(str(error)) from None


def _plain(type_: Any, wire: Wire | None) -> _Load:
    def load_plain(raw: Any, walk: _Walk) -> Any:
        try:
            return _converted(raw, type_)
        except ValueError:
            if wire is not None and wire.load is not None:
                try:
                    return wire.load(raw)
                except ValueError:
                    pass
        walk.note(wire.name if wire else _called(type_), raw)
        return raw

    return load_plain


def _union(members: tuple[Any, ...]) -> _Load:
    inner = [member for member in members if member not in (type(None), msgspec.UnsetType)]
    nullable = type(None) in members
    holds_text = any(member is str or get_origin(member) is Literal for member in inner)

    def load_union(raw: Any, walk: _Walk) -> Any:
        # Many servers write an empty text where they mean that there is no number, time or object.
        if nullable and (raw is None or (raw == "" and not holds_text)):
            return None
        if len(inner) == 1:
            return _loader(inner[0])(raw, walk)
        tries: list[tuple[int, bool, Any, list[Drift]]] = []
        for member in inner:
            attempt = _Walk()
            attempt.path = list(walk.path)
            value = _loader(member)(raw, attempt)
            if not attempt.drift:
                return value
            tries.append((len(attempt.drift), value is raw, value, attempt.drift))
        _, unread, value, drift = min(tries, key=lambda each: (each[1], each[0]))
        if unread:
            walk.note(" or ".join(map(_called, inner)), raw)
        else:
            walk.drift += drift
        return value

    return load_union


def _list(item: Any) -> _Load:
    def load_list(raw: Any, walk: _Walk) -> Any:
        if not is_list(raw):
            walk.note("a list", raw)
            return raw
        return [_at(index, each, item, walk) for index, each in enumerate(raw)]

    return load_list


def _mapping(type_: Any) -> _Load:
    def load_mapping(raw: Any, walk: _Walk) -> Any:
        if raw == []:
            return {}  # PHP writes an empty object as an empty list
        if not is_object(raw):
            walk.note("an object", raw)
            return raw
        return {key: _at(key, each, type_, walk) for key, each in raw.items()}

    return load_mapping


def _struct(type_: type[msgspec.Struct]) -> _Load:
    fields = msgspec.structs.fields(type_)

    def load_struct(raw: Any, walk: _Walk) -> Any:
        if not isinstance(raw, dict) and raw != []:
            walk.note(type_.__name__, raw)
            return raw
        try:
            return _converted(raw or {}, type_)
        except ValueError:
            pass
        values = {}
        for field in fields:
            if field.encode_name in (raw or {}):
                values[field.name] = _at(field.encode_name, raw[field.encode_name], field.type, walk)
            elif field.required:
                walk.path.append(field.encode_name)
                walk.note("a value", UNSET)
                walk.path.pop()
                values[field.name] = UNSET
        return type_(**values)

    return load_struct


def _at(key: str | int, raw: Any, type_: Any, walk: _Walk) -> Any:
    walk.path.append(key)
    value = _loader(type_)(raw, walk)
    walk.path.pop()
    return value


def _called(type_: Any) -> str:
    if get_origin(type_) is Annotated:
        return next((mark.name for mark in get_args(type_)[1:] if isinstance(mark, Wire)), "a value")
    if get_origin(type_) is Literal:
        return "text"
    return getattr(type_, "__name__", None) or str(type_)


def _described(raw: Any) -> str:
    return "nothing" if raw is UNSET else "null" if raw is None else type(raw).__name__

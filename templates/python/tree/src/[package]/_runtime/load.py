"""Replies that drift from the document: every value that fits is typed, every other is kept as it came.

msgspec reads a reply that fits, in C. Only when it refuses, the reply is parsed without types and walked here.
"""

from __future__ import annotations

import functools
import json
import types
from collections.abc import Callable
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import msgspec

from .types import UNSET, Wire, is_list, is_object
from .variants import Variants, called, in_order, is_model, is_rest, keeps_rest, mapped, rest_of, untagged


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


_Load = Callable[[Any, _Walk], Any]


MOST_VALUES = 10_000_000
"""Values in the JSON of a reply, an object or a list counting as `_CONTAINER`: they take more memory than their text."""
_CONTAINER = 8


def is_too_much(body: bytes) -> bool:
    """Whether JSON may have more than `MOST_VALUES`, by its commas and opening brackets, those in texts included."""
    if len(body) * 3 <= MOST_VALUES:  # nothing costs more for a byte than `{},`
        return False
    return body.count(b",") + _CONTAINER * (body.count(b"{") + body.count(b"[")) > MOST_VALUES


def parse(body: bytes) -> Any:
    """JSON without types, as tolerant as can be: a BOM, NaN and bad UTF-8 are read. Raises `ValueError`."""
    if is_too_much(body):
        raise ValueError("more values than are read")
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
    try:
        return _loader(type_)(raw, walk), walk.drift
    except RecursionError:
        return raw, [Drift("", "less nesting", "more than can be read")]


def hook(type_: Any, raw: Any) -> Any:
    """What msgspec asks for values of types that it does not know. Raises `ValueError` if `raw` does not fit."""
    value, drift = load(raw, type_)
    if drift:
        raise ValueError(f"expected {drift[0].expected}, got {drift[0].got}")
    return value


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
    if isinstance(type_, Variants):
        return _variants(type_)
    if is_model(type_):
        return _struct(type_)
    if type_ in (Any, object):
        return lambda raw, walk: raw
    return _plain(type_, None)


def _converted(raw: Any, type_: Any) -> Any:
    """`raw` as msgspec reads it; `ValueError` if it refuses."""
    try:
        return msgspec.convert(raw, type_, strict=False, dec_hook=hook)
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
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
        walk.note(wire.name if wire else called(type_), raw)
        return raw

    return load_plain


def _union(members: tuple[Any, ...]) -> _Load:
    inner = [member for member in members if member not in (type(None), msgspec.UnsetType)]
    nullable = type(None) in members
    holds_text = any(member is str or get_origin(member) is Literal for member in inner)
    choose = _choice(inner)

    def load_union(raw: Any, walk: _Walk) -> Any:
        # Many servers write an empty text where they mean that there is no number, time or object.
        if nullable and (raw is None or (raw == "" and not holds_text)):
            return None
        return choose(raw, walk)

    return load_union


def _variants(type_: Variants) -> _Load:
    others = untagged(type_)
    choose = _choice(others) if others else None
    values = " or ".join(map(repr, type_.mapping))

    def load_variants(raw: Any, walk: _Walk) -> Any:
        member = mapped(type_, raw)
        if member is not None:
            return _loader(member)(raw, walk)
        if choose is not None and not (is_object(raw) and not any(map(is_model, others)) and type_.tag in raw):
            return choose(raw, walk)
        if is_object(raw):
            walk.path.append(type_.tag)
            walk.note(values, raw.get(type_.tag, UNSET))
            walk.path.pop()
        else:
            walk.note(called(type_), raw)
        return raw

    return load_variants


def _choice(members: list[Any]) -> _Load:
    """The member that fits without drift, else the one that fits best; if none does, the value as it came."""
    if len(members) == 1:
        return _loader(members[0])

    def choose(raw: Any, walk: _Walk) -> Any:
        tries: list[tuple[int, bool, Any, list[Drift]]] = []
        nothing: tuple[int, bool, Any, list[Drift]] = (0, True, raw, [])
        candidates = in_order(members, raw)
        if is_object(raw):
            candidates = _knowing_most(candidates, raw)
        for member in [*candidates, *(each for each in members if each not in candidates and not is_object(raw))]:
            attempt = _Walk()
            attempt.path = list(walk.path)
            value = _loader(member)(raw, attempt)
            if not attempt.drift:
                return value
            tries.append((len(attempt.drift), value is raw, value, attempt.drift))
        _, unread, value, drift = min(tries, key=lambda each: (each[1], each[0]), default=nothing)
        if unread:
            walk.note(" or ".join(map(called, members)), raw)
        else:
            walk.drift += drift
        return value

    return choose


def _knowing_most(members: list[Any], raw: dict[str, Any]) -> list[Any]:
    """The models that know most of an object's keys, those first that miss nothing; a mapping if none knows any."""
    found: list[tuple[int, bool, Any]] = []
    for member in members:
        fields = msgspec.structs.fields(member) if is_model(member) else ()
        known = sum(field.encode_name in raw for field in fields)
        complete = all(field.encode_name in raw for field in fields if field.required)
        found.append((known, complete, member))
    whole = [each for each in found if each[1]] or found
    most = max((known for known, _, _ in whole), default=0)
    best = [member for known, _, member in whole if known == most]
    return [*filter(is_model, best), *(each for each in best if not is_model(each))]


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
    rest = rest_of(type_)
    fields = [field for field in msgspec.structs.fields(type_) if not is_rest(field)]
    names = {field.encode_name for field in fields}

    def load_struct(raw: Any, walk: _Walk) -> Any:
        if not isinstance(raw, dict) and raw != []:
            walk.note(type_.__name__, raw)
            return raw
        if not keeps_rest(type_):
            try:
                return _converted(raw or {}, type_)
            except ValueError:
                pass
        values: dict[str, Any] = {}
        if rest and is_object(raw):
            inner = get_args(get_args(rest.type)[0])[1]
            values[rest.name] = {key: _at(key, each, inner, walk) for key, each in raw.items() if key not in names}
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


def _described(raw: Any) -> str:
    return "nothing" if raw is UNSET else "null" if raw is None else type(raw).__name__

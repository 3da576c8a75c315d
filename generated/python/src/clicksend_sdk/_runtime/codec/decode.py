"""Responses that do not match the API's description: values that fit are typed, all others are kept as they came.

msgspec decodes a response that fits, in C. Only if it refuses, the response is parsed without types and walked here.
"""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from ..drift import Drift
from .pointers import escaped
from .types import UNSET, WireFormat, is_list, is_object
from .union_members import drifted_class, is_recognized, object_members, options, plain_model, untagged_options
from .unions import UnionMeta, by_tag, extra_field, is_extra, is_model, is_plain_model, keeps_extra, list_of, type_name

_STEPS = 1024
"""After how many values the clock is looked at."""
_MOST_WALKED = 8
"""How many members of a union a value that fits none is looked at as, to find the one that it is most likely meant as."""
_UNFIT = object()
_convert = msgspec.convert


class _OutOfTime(Exception):
    """The response has more differences than can be examined in time."""


class _Reading:
    """Remembers the decoded unions of a response, so that each object is decoded as each union only once.

    Unions nest, and every member of one may contain the same object: decoded again for each, a response of a few lines
    could take minutes. Objects are identified by `id`, so a `_Reading` lives as long as the response.
    """

    __slots__ = ("_fits", "_is_late", "_steps", "fit", "fit_exactly", "unions")

    def __init__(self, is_late: Callable[[], bool] | None = None) -> None:
        self.unions: dict[tuple[int, Any, bool], tuple[Any, list[Drift]]] = {}
        """The value of an object and its drift, with pointers that start at the object."""
        self._fits: dict[tuple[int, Any, bool], Any] = {}
        self.fit = functools.partial(self._fit, False)
        """The value of a union, or of `object`: msgspec knows neither. Raises `ValueError` if no member fits."""
        self.fit_exactly = functools.partial(self._fit, True)
        """The same where no value may become one of another JSON type, such as "5" the number 5."""
        self._is_late = is_late
        self._steps = 0

    def _fit(self, exactly: bool, type_: Any, raw: Any) -> Any:
        if type_ is object:
            return raw
        key = id(raw), type_, exactly
        if key not in self._fits:
            self._fits[key] = _UNFIT
            found = options(type_, raw)
            for way, member in _ways(found, exactly):
                try:
                    self._fits[key] = _converted(raw, member, self, way)
                    break
                except ValueError:
                    continue
        if self._fits[key] is _UNFIT:
            raise ValueError(f"expected {type_name(type_)}, got {_described(raw)}")
        return self._fits[key]

    def step(self) -> None:
        """Count a value, and look at the clock now and then."""
        self._steps += 1
        if self._is_late is not None and not self._steps % _STEPS and self._is_late():
            raise _OutOfTime


def _ways(found: Sequence[Any], exactly: bool) -> Iterator[tuple[bool, Any]]:
    """Whether a value has to fit exactly, and what: of several members one that it fits as it is comes first.

    anyOf [A{id: integer}, B{id: string}], {"id": "5"}    ->    B, although the number 5 could be meant
    """
    if len(found) > 1 or exactly:
        yield from ((True, member) for member in found)
    if not exactly:
        yield from ((False, member) for member in found)


class _Walk:
    """The drift found so far, and the current position."""

    __slots__ = ("drift", "exactly", "path", "reading", "refused")

    def __init__(self, reading: _Reading, refused: int = 0, exactly: bool = False) -> None:
        self.drift: list[Drift] = []
        self.path: list[str | int] = []
        self.reading = reading
        self.refused = refused
        """How many models in a row, each in the one before, msgspec has refused."""
        self.exactly = exactly
        """Whether no value may become one of another JSON type."""

    def fork(self) -> _Walk:
        """A walk that begins here."""
        return _Walk(self.reading, self.refused, self.exactly)

    def join(self, drift: list[Drift]) -> None:
        """Add the drift of a walk that started here."""
        if drift:
            here = self._pointer()
            self.drift += [each._replace(pointer=here + each.pointer) for each in drift]

    def at(self, key: str | int, raw: Any, type_: Any) -> Any:
        """Decode the value of a member or an item."""
        self.reading.step()
        self.path.append(key)
        value = _decoder(type_)(raw, self)
        self.path.pop()
        return value

    def note(self, expected: str, raw: Any, *key: str) -> None:
        """Report that the value here, or that of a member, is not the expected one."""
        self.drift.append(Drift(self._pointer(*key), expected, _described(raw)))

    def _pointer(self, *key: str) -> str:
        return "".join("/" + escaped(str(step)) for step in (*self.path, *key))


_Decode = Callable[[Any, _Walk], Any]


def decode_lenient(raw: Any, type_: Any, is_late: Callable[[], bool] | None = None) -> tuple[Any, list[Drift]]:
    """`raw` as `type_`, and where it does not match. Never raises for a value that `parse_json` returned.

    Args:
        raw: JSON as Python values.
        type_: The documented type.
        is_late: Called now and then; once it returns True, all of `raw` is returned as it is.
    """
    walk = _Walk(_Reading(is_late))
    try:
        return _decoder(type_)(raw, walk), walk.drift
    except RecursionError:
        return raw, [Drift("", "less nesting", "more than can be decoded")]
    except _OutOfTime:
        return raw, [Drift("", "fewer differences", "more than can be examined in time")]


def decode_hook(type_: Any, raw: Any) -> Any:
    """Decode a union or `object`, called by msgspec. Raises `ValueError` if no member fits."""
    if type_ is object:
        return raw
    if is_object(raw):
        model, exactly = plain_model(type_, raw)
        model = model or by_tag(type_, raw)
        if model is not None and is_plain_model(model):
            try:
                return _convert(raw, model, strict=exactly)
            except msgspec.ValidationError:
                pass
    elif is_list(raw) and type_.item is not None:
        return _items(type_.item, raw)
    return _Reading().fit(type_, raw)


def _items(type_: UnionMeta, raw: list[Any]) -> list[Any]:
    """The items of a list of a union. Items of the same model are decoded together, which is faster than one by one."""
    with suppress(ValueError):
        if set(map(type, raw)) == {dict}:
            return _grouped(type_, raw)
    return [decode_hook(type_, each) for each in raw]


def _grouped(type_: UnionMeta, raw: list[dict[str, Any]]) -> list[Any]:
    keys = list(map(tuple, raw))
    plain = {each: plain_model(type_, each) for each in set(keys)}
    read: list[Any] = [None] * len(raw)
    for found in dict.fromkeys(plain.values()):
        model, exactly = found
        if model is None:
            raise ValueError("some item needs another look")
        places = [index for index, each in enumerate(keys) if plain[each] == found]
        values: list[Any] = _convert([raw[at] for at in places], list_of(model), strict=exactly)
        for index, value in zip(places, values, strict=True):
            read[index] = value
    return read


@functools.cache
def _decoder(type_: Any) -> _Decode:
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        wire = next((mark for mark in arguments[1:] if isinstance(mark, WireFormat)), None)
        return _plain(type_, wire) if wire else _decoder(arguments[0])
    if origin in (Union, types.UnionType):
        return _union(arguments)
    if origin is list:
        return _list(arguments[0])
    if origin is dict:
        return _mapping(arguments[1])
    if isinstance(type_, UnionMeta):
        return _variants(type_)
    if is_model(type_):
        return _struct(type_)
    if type_ in (Any, object):
        return lambda raw, walk: raw
    return _plain(type_, None)


def _converted(raw: Any, type_: Any, reading: _Reading, exactly: bool) -> Any:
    """`raw` as msgspec reads it; `ValueError` if it refuses."""
    if keeps_extra(type_):  # msgspec would lose what such a model keeps
        walk = _Walk(reading, exactly=exactly)
        value = _decoder(type_)(raw, walk)
        if walk.drift:
            raise ValueError(walk.drift[0].expected)
        return value
    try:
        return _convert(raw, type_, strict=exactly, dec_hook=reading.fit_exactly if exactly else reading.fit)
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        raise ValueError(str(error)) from None


def _plain(type_: Any, wire: WireFormat | None) -> _Decode:
    def decode_plain(raw: Any, walk: _Walk) -> Any:
        try:
            return _converted(raw, type_, walk.reading, walk.exactly)
        except ValueError:
            if type_ is int and isinstance(raw, float) and raw.is_integer():
                return int(raw)  # 1.0 is an integer in JSON
            if wire is not None and wire.decode is not None:
                try:
                    return wire.decode(raw)
                except ValueError:
                    pass
        walk.note(wire.name if wire else type_name(type_), raw)
        return raw

    return decode_plain


# ── unions ──


def _union(members: tuple[Any, ...]) -> _Decode:
    inner = tuple(member for member in members if member not in (type(None), msgspec.UnsetType))
    nullable = type(None) in members
    holds_text = any(member is str or get_origin(member) is Literal for member in inner)

    def decode_union(raw: Any, walk: _Walk) -> Any:
        # Many servers write an empty text where they mean that there is no number, time or object.
        if nullable and (raw is None or (raw == "" and not holds_text and not walk.exactly)):
            return None
        if len(inner) == 1:
            return _decoder(inner[0])(raw, walk)
        return _best(raw, walk, inner, untagged_options(inner, raw))

    return decode_union


def _variants(type_: UnionMeta) -> _Decode:
    def decode_variant(raw: Any, walk: _Walk) -> Any:
        key = id(raw), type_, walk.exactly
        known = walk.reading.unions
        if key not in known:
            fork = walk.fork()
            known[key] = decode_anew(raw, fork), fork.drift
        value, drift = known[key]
        walk.join(drift)
        return value

    def decode_anew(raw: Any, walk: _Walk) -> Any:
        member = by_tag(type_, raw)
        if member is not None:
            return _decoder(member)(raw, walk)
        found = options(type_, raw)
        if found or not (type_.tag and is_object(raw)):
            return _best(raw, walk, type_.members, found)
        walk.note(" or ".join(map(repr, type_.mapping)), raw.get(type_.tag, UNSET), type_.tag)
        return raw

    return decode_variant


def _best(raw: Any, walk: _Walk, members: tuple[Any, ...], found: Sequence[Any]) -> Any:
    """The value as the first option that fits, else as the one with the least drift; as it came if none recognizes it."""
    for exactly, member in _ways(found, walk.exactly):
        with suppress(ValueError):
            return _converted(raw, member, walk.reading, exactly)
    must_recognize = is_object(raw) and object_members(members).several
    best: tuple[Any, list[Drift]] | None = None
    for member in found[:_MOST_WALKED]:
        fork = walk.fork()
        value = _decoder(member)(raw, fork)
        if not fork.drift:
            return value
        if value is raw or (must_recognize and not is_recognized(member, raw)):
            continue
        if best is None or len(fork.drift) < len(best[1]):
            best = value, fork.drift
    if best is None:
        walk.note(" or ".join(map(type_name, members)), raw)
        return raw
    walk.join(best[1])
    return best[0]


# ── containers ──


def _list(item: Any) -> _Decode:
    def decode_list(raw: Any, walk: _Walk) -> Any:
        if not is_list(raw):
            walk.note("a list", raw)
            return raw
        return [walk.at(index, each, item) for index, each in enumerate(raw)]

    return decode_list


def _mapping(type_: Any) -> _Decode:
    def decode_mapping(raw: Any, walk: _Walk) -> Any:
        if raw == [] and not walk.exactly:
            return {}  # PHP writes an empty object as an empty list
        if not is_object(raw):
            walk.note("an object", raw)
            return raw
        return {key: walk.at(key, each, type_) for key, each in raw.items()}

    return decode_mapping


def _struct(type_: type[msgspec.Struct]) -> _Decode:
    rest = extra_field(type_)
    fields = [field for field in msgspec.structs.fields(type_) if not is_extra(field)]
    names = {field.encode_name for field in fields}

    def decode_struct(raw: Any, walk: _Walk) -> Any:
        if not isinstance(raw, dict) and (raw != [] or walk.exactly):
            walk.note(type_.__name__, raw)
            return raw
        if not keeps_extra(type_) and not walk.refused & (walk.refused - 1):
            # A wrong value deep inside makes this fail at every level, so it is tried only at levels 1, 2, 4, 8, …
            try:
                return _converted(raw or {}, type_, walk.reading, walk.exactly)
            except ValueError:
                pass
        before = len(walk.drift)
        walk.refused += 1
        values = decode_fields(raw if is_object(raw) else {}, walk)
        walk.refused -= 1
        return (type_ if len(walk.drift) == before else drifted_class(type_))(**values)

    def decode_fields(raw: dict[str, Any], walk: _Walk) -> dict[str, Any]:
        values: dict[str, Any] = {}
        if rest:
            inner = get_args(get_args(rest.type)[0])[1]
            values[rest.name] = {key: walk.at(key, each, inner) for key, each in raw.items() if key not in names}
        for field in fields:
            if field.encode_name in raw:
                values[field.name] = walk.at(field.encode_name, raw[field.encode_name], field.type)
            elif field.required:
                walk.note("a value", UNSET, field.encode_name)
                values[field.name] = UNSET
        return values

    return decode_struct


def _described(raw: Any) -> str:
    return "nothing" if raw is UNSET else "null" if raw is None else type(raw).__name__

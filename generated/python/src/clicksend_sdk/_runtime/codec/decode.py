"""Responses that do not match the API's description: values that fit are typed, all others are kept as they came.

msgspec decodes a response that fits, in C. Only if it refuses, the response is parsed without types and walked here.
"""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from decimal import Decimal
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from ..drift import Drift
from .json_reader import with_floats
from .types import UNSET, WireFormat, is_extra, is_list, is_object
from .union_members import (
    drifted_class,
    is_recognized,
    object_members,
    open_class,
    options,
    plain_model,
    untagged_options,
)
from .unions import (
    UnionMeta,
    by_tag,
    extra_field,
    is_model,
    is_plain_model,
    keeps_extra,
    keeps_unknown,
    list_of,
    type_name,
)
from .walk import Decode, DecodeState, MapKey, OutOfTime, Walk, trial_order

_MAX_COMPARED = 8
"""The number of members of a union that a value which fits none is compared with, to find the closest."""
_convert = msgspec.convert


def decode_lenient(raw: Any, type_: Any, is_late: Callable[[], bool] | None = None) -> tuple[Any, list[Drift]]:
    """`raw` as `type_`, and where it does not match. Never raises for a value that `parse_exact_json` returned.

    Args:
        raw: JSON as Python values.
        type_: The documented type.
        is_late: Called now and then; once it returns True, all of `raw` is returned as it is.
    """
    walk = Walk(DecodeState(_converted, is_late))
    try:
        return _decoder(type_)(raw, walk), walk.drift
    except RecursionError:
        return with_floats(raw), [Drift("", "less nesting", "more than can be decoded")]
    except OutOfTime:
        return with_floats(raw), [Drift("", "fewer differences", "more than can be examined in time")]


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
    return DecodeState(_converted).fit(type_, raw)


def _items(type_: UnionMeta, raw: list[Any]) -> list[Any]:
    """The items of a list of a union. Items of the same model are decoded together, which is faster than one by one."""
    with suppress(ValueError):
        if set(map(type, raw)) == {dict}:
            return _grouped(type_, raw)
    return [decode_hook(type_, each) for each in raw]


def _grouped(type_: UnionMeta, raw: list[dict[str, Any]]) -> list[Any]:
    keys = list(map(tuple, raw))
    plain = {each: plain_model(type_, each) for each in set(keys)}
    decoded: list[Any] = [None] * len(raw)
    for found in dict.fromkeys(plain.values()):
        model, exactly = found
        if model is None:
            raise ValueError("an item needs its own decoding")
        positions = [index for index, each in enumerate(keys) if plain[each] == found]
        values: list[Any] = _convert([raw[at] for at in positions], list_of(model), strict=exactly)
        for index, value in zip(positions, values, strict=True):
            decoded[index] = value
    return decoded


@functools.cache
def _decoder(type_: Any) -> Decode:
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
        return lambda raw, walk: with_floats(raw)
    return _plain(type_, None)


def _converted(raw: Any, type_: Any, state: DecodeState, exactly: bool) -> Any:
    """`raw` as msgspec decodes it. Raises `ValueError` if it refuses."""
    if not keeps_extra(type_):  # msgspec would drop the additional members
        with suppress(ValueError) if keeps_unknown(type_) else nullcontext():
            return _by_msgspec(raw, type_, state, exactly)
    walk = Walk(state, exactly=exactly)
    value = _decoder(type_)(raw, walk)
    if walk.drift:
        raise ValueError(walk.drift[0].expected)
    return value


def _by_msgspec(raw: Any, type_: Any, state: DecodeState, exactly: bool) -> Any:
    try:
        return _convert(raw, type_, strict=exactly, dec_hook=state.fit_exactly if exactly else state.fit)
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        raise ValueError(str(error)) from None


def _plain(type_: Any, wire: WireFormat | None) -> Decode:
    def decode_plain(raw: Any, walk: Walk) -> Any:
        try:
            return _converted(raw, type_, walk.state, walk.exactly)
        except ValueError:
            if isinstance(raw, Decimal):
                return decode_plain(float(raw), walk)
            if type_ is int and isinstance(raw, float) and raw.is_integer():
                return int(raw)  # 1.0 is an integer in JSON
            if wire is not None and wire.decode is not None:
                try:
                    return wire.decode(raw)
                except ValueError:
                    pass
        return walk.keep(wire.name if wire else type_name(type_), raw)

    return decode_plain


# ── unions ──


def _union(members: tuple[Any, ...]) -> Decode:
    inner = tuple(member for member in members if member not in (type(None), msgspec.UnsetType))
    nullable = type(None) in members
    holds_text = any(member is str or get_origin(member) is Literal for member in inner)

    def decode_union(raw: Any, walk: Walk) -> Any:
        # Many servers write an empty string in place of a missing number, time or object.
        if nullable and (raw is None or (raw == "" and not holds_text and not walk.exactly)):
            return None
        if len(inner) == 1:
            return _decoder(inner[0])(raw, walk)
        return _best(raw, walk, inner, untagged_options(inner, raw))

    return decode_union


def _variants(type_: UnionMeta) -> Decode:
    def decode_variant(raw: Any, walk: Walk) -> Any:
        key = id(raw), type_, walk.exactly
        known = walk.state.unions
        if key not in known:
            fork = walk.fork()
            known[key] = decode_anew(raw, fork), fork.drift
        value, drift = known[key]
        walk.join(drift)
        return value

    def decode_anew(raw: Any, walk: Walk) -> Any:
        member = by_tag(type_, raw)
        if member is not None:
            return _decoder(member)(raw, walk)
        found = options(type_, raw)
        if found or not (type_.tag and is_object(raw)):
            return _best(raw, walk, type_.members, found)
        walk.report(" or ".join(map(repr, type_.mapping)), raw.get(type_.tag, UNSET), type_.tag)
        return with_floats(raw)

    return decode_variant


def _best(raw: Any, walk: Walk, members: tuple[Any, ...], found: Sequence[Any]) -> Any:
    """The value as the first member that fits, else as the one with the least drift; as it came if none matches."""
    for exactly, member in trial_order(found, walk.exactly):
        with suppress(ValueError):
            return _converted(raw, member, walk.state, exactly)
    must_recognize = is_object(raw) and object_members(members).several
    best: tuple[Any, list[Drift]] | None = None
    for member in found[:_MAX_COMPARED]:
        fork = walk.fork()
        value = _decoder(member)(raw, fork)
        if not fork.drift:
            return value
        if value is raw or isinstance(raw, Decimal) or (must_recognize and not is_recognized(member, raw)):
            continue
        if best is None or len(fork.drift) < len(best[1]):
            best = value, fork.drift
    if best is None:
        return walk.keep(" or ".join(map(type_name, members)), raw)
    walk.join(best[1])
    return best[0]


# ── containers ──


def _list(item: Any) -> Decode:
    def decode_list(raw: Any, walk: Walk) -> Any:
        if not is_list(raw):
            return walk.keep("a list", raw)
        decode = _decoder(item)
        return [walk.at(index, each, decode) for index, each in enumerate(raw)]

    return decode_list


def _mapping(type_: Any) -> Decode:
    def decode_mapping(raw: Any, walk: Walk) -> Any:
        if raw == [] and not walk.exactly:
            return {}  # PHP writes an empty object as an empty list
        if not is_object(raw):
            return walk.keep("an object", raw)
        decode = _decoder(type_)
        return {key: walk.at(MapKey(key), each, decode) for key, each in raw.items()}

    return decode_mapping


def _struct(type_: type[msgspec.Struct]) -> Decode:
    extra = extra_field(type_)
    fields = [field for field in msgspec.structs.fields(type_) if not is_extra(field)]
    names = {field.encode_name for field in fields}
    keeps = type_.__struct_config__.forbid_unknown_fields and extra is None
    aliases: dict[str, str] = getattr(type_, "__aliases__", {})

    def decode_struct(raw: Any, walk: Walk) -> Any:
        if not isinstance(raw, dict) and (raw != [] or walk.exactly):
            return walk.keep(type_.__name__, raw)
        given: dict[str, Any] = raw if is_object(raw) else {}
        if aliases:
            given = {**{aliases[key]: given[key] for key in given if key in aliases}, **given}
            given = {key: each for key, each in given.items() if key not in aliases}
        made, unknown = type_, dict[str, Any]()
        if keeps and not given.keys() <= names:
            made = open_class(type_)
            more = {key: with_floats(each) for key, each in given.items() if key not in names}
            unknown = {made.__struct_fields__[-1]: more}
            given = {key: each for key, each in given.items() if key in names}
        if not keeps_extra(type_) and not walk.refused & (walk.refused - 1):
            # A wrong value deep inside makes this fail at every level, so it is tried only at levels 1, 2, 4, 8, …
            with suppress(ValueError):
                value = _by_msgspec(given, type_, walk.state, walk.exactly)
                return made(**msgspec.structs.asdict(value), **unknown) if unknown else value
        before = len(walk.drift)
        walk.refused += 1
        values = decode_fields(given, walk)
        walk.refused -= 1
        return (made if len(walk.drift) == before else drifted_class(made))(**values, **unknown)

    def decode_fields(raw: dict[str, Any], walk: Walk) -> dict[str, Any]:
        values: dict[str, Any] = {}
        if extra:
            inner = get_args(get_args(extra.type)[0])[1]
            decode = _decoder(inner)
            values[extra.name] = {
                key: walk.at(MapKey(key), each, decode) for key, each in raw.items() if key not in names
            }
        for field in fields:
            if field.encode_name in raw:
                values[field.name] = walk.at(field.encode_name, raw[field.encode_name], _decoder(field.type))
            elif field.required:
                walk.report("a value", UNSET, field.encode_name)
                values[field.name] = UNSET
        return values

    return decode_struct

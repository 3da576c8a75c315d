"""Arguments to JSON values: checked, converted, and with the path of the argument that is wrong.

`encode(value, type)` takes models, and mappings with wire names. An unknown key of a mapping is an error, so that a
typo is not silently left out of a message. With `check_limits`, a value beyond a limit of limits.py is one as well.
"""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal, Union, get_args, get_origin
from uuid import UUID

import msgspec

from ..errors import ArgumentError
from ..warning import warn_caller
from .encode_scalars import (
    EncodeError,
    checked_text,
    encode_any_scalar,
    encode_literal,
    encode_scalar,
    expected,
    type_of,
)
from .limits import Limits, find_excess
from .types import READ_ONLY, REQUIRED_IN_REQUESTS, UNSET, WireFormat, access_of, is_extra, is_mapping, is_sequence
from .union_members import candidates, is_drifted, object_members
from .unions import UnionMeta, by_tag, extra_field, is_model

_Encode = Callable[[Any], Any]


def encode(value: Any, type_: Any, name: str = "", limits: Limits | None = None, *, check_limits: bool = False) -> Any:
    """The JSON value to send for `value`, which should be a `type_` within the `limits`.

    Raises `ArgumentError`; its message starts with the path of the mistake in the argument `name`.
    """
    try:
        encoded = _encoder(type_, check_limits)(value)
        if limits and check_limits:
            _check(encoded, limits)
        return encoded
    except EncodeError as bad:
        if name:
            bad = bad.below(name)
        raise ArgumentError(f"{bad.path}: {bad.reason}" if bad.path else bad.reason) from None


def _check(encoded: Any, limits: Limits, name: str = "") -> None:
    """Raise an error if an encoded value, that of the member `name`, is beyond its limits."""
    if excess := find_excess(encoded, limits):
        bad = EncodeError(f"{excess.reason}; the option check_limits=False sends it anyway", excess.path)
        raise bad.below(_step(name)) if name else bad


@functools.cache
def _encoder(type_: Any, checks: bool) -> _Encode:
    """The function that encodes values of a type. Inner types are looked up when needed, so types may be recursive."""
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return _marked(type_, checks)
    if origin in (Union, types.UnionType):
        return _union(arguments, checks)
    if origin is Literal:
        return lambda value: encode_literal(value, arguments)
    if origin in (list, Mapping, dict):
        inner = arguments[-1] if arguments else Any
        encode_inner = _list if origin is list else _mapping
        return lambda value: encode_inner(value, inner, checks)
    if isinstance(type_, UnionMeta):
        return _one_of(type_, checks)
    if is_model(type_):
        return _struct(type_, checks)
    if type_ in (Any, object):
        return lambda value: _anything(value, checks)
    return lambda value: encode_scalar(value, type_)


def _anything(value: Any, checks: bool) -> Any:
    """A value without a documented type; models and mappings inside it are still converted."""
    if isinstance(value, msgspec.Struct):
        return _encoder(type(value), checks)(value)
    if isinstance(value, Mapping):
        return _mapping(value, Any, checks)
    if isinstance(value, list | tuple):
        return _list(value, Any, checks)
    if value is None or isinstance(value, str | int | float | Decimal | date | time | timedelta | UUID | bytes):
        return (
            encode_scalar(value, type(value)) if isinstance(value, str | float | Decimal) else encode_any_scalar(value)
        )
    raise EncodeError(f"cannot be sent: {type_of(value)}")


def _marked(type_: Any, checks: bool) -> _Encode:
    inner, *marks = get_args(type_)
    wire = next((mark for mark in marks if isinstance(mark, WireFormat)), None)
    if wire is None:
        return _encoder(inner, checks)

    def encode_marked(value: Any) -> Any:
        try:
            return wire.encode(value)
        except ValueError as error:
            raise EncodeError(str(error)) from None

    return encode_marked


def _union(members: tuple[Any, ...], checks: bool) -> _Encode:
    inner = [member for member in members if member not in (type(None), msgspec.UnsetType)]
    if float in inner and int in inner:
        inner.remove(int)  # every number is one of both

    def encode_union(value: Any) -> Any:
        if value is None and type(None) in members:
            return None
        return _first_that_fits(value, inner, checks)

    return encode_union


def _first_that_fits(value: Any, members: Sequence[Any], checks: bool) -> Any:
    errors: list[EncodeError] = []
    for member in members:
        try:
            return _encoder(member, checks)(value)
        except EncodeError as bad:
            errors.append(bad)
    if len(errors) != 1 and not any(error.depth for error in errors):
        raise EncodeError(f"expected {' or '.join(map(expected, members))}, got {type_of(value)}")
    raise max(errors, key=lambda error: error.depth)


def _one_of(type_: UnionMeta, checks: bool) -> _Encode:
    known = ", ".join(map(repr, type_.mapping))

    def encode_variant(value: Any) -> Any:
        if isinstance(value, msgspec.Struct):
            member = next((each for each in type_.members if is_model(each) and isinstance(value, each)), None)
            if member is None:
                return _first_that_fits(value, type_.members, checks)
            return tagged(_encoder(member, checks)(value), member)
        if not is_mapping(value):
            return _first_that_fits(value, type_.members, checks)
        if not type_.tag:
            return _first_that_fits(value, _members_for(value, type_.members), checks)
        member = by_tag(type_, dict(value))
        if member is not None:
            return _encoder(member, checks)(value)
        if type_.untagged:
            try:
                return _first_that_fits(value, _members_for(value, type_.untagged), checks)
            except EncodeError as bad:
                raise EncodeError(f"{bad.reason}; `{type_.tag}` is not one of {known}", bad.path, bad.depth) from None
        if type_.tag in value:
            raise EncodeError(f"expected one of {known}, got {value[type_.tag]!r}").below(type_.tag)
        raise EncodeError(f"missing; it selects one of {type_.__name__}: {known}").below(type_.tag)

    def tagged(encoded: Any, member: Any) -> Any:
        """The model with its tag, even if its class has no field for the tag or its value is left out."""
        value = next((value for value, each in type_.mapping.items() if each is member), None)
        return encoded if value is None or type_.tag in encoded else {**encoded, type_.tag: value}

    return encode_variant


def _members_for(value: Mapping[Any, Any], members: tuple[Any, ...]) -> Sequence[Any]:
    """The members that a mapping can be by its keys; all of them if it is none."""
    given = [key for key, each in value.items() if each is not UNSET]
    return (object_members(members).several and candidates(members, given)) or members


def _list(value: Any, item: Any, checks: bool) -> list[Any]:
    if not is_sequence(value):
        raise EncodeError(f"expected a list, got {type_of(value)}")
    encode_item = _encoder(item, checks)
    encoded: list[Any] = []
    for each in value:
        try:
            encoded.append(encode_item(each))
        except EncodeError as bad:
            raise bad.below(f"[{len(encoded)}]") from None
    return encoded


def _mapping(value: Any, type_: Any, checks: bool) -> dict[str, Any]:
    if not is_mapping(value):
        raise EncodeError(f"expected a mapping, got {type_of(value)}")
    encode_value = _encoder(type_, checks)
    encoded: dict[str, Any] = {}
    for key, each in value.items():
        if not isinstance(key, str):
            raise EncodeError(f"expected keys of type str, got {type_of(key)}")
        try:
            if each is not UNSET:
                encoded[checked_text(key)] = encode_value(each)
        except EncodeError as bad:
            raise bad.below(f"[{key!r}]") from None
    return encoded


def _struct(type_: type[msgspec.Struct], checks: bool) -> _Encode:
    """The function that encodes a model, or a mapping in place of one.

    A model that the API sent with values its class does not allow (see `drifted_class`) is sent back as it came: values
    that do not fit are passed on, and required members may be missing. Everything else is checked; the limits of a model
    that responses have (`__received__`) only if a mapping stands in for it, because the API may have sent the model.

        Pet(name="Rex")            ->  {"name": "Rex"}
        {"name": "Rex"}            ->  {"name": "Rex"}
        {"nmae": "Rex"}            ->  EncodeError("unknown field of Pet; did you mean 'name'?", "nmae")
    """
    extra = extra_field(type_)
    fields = {field.encode_name: field for field in msgspec.structs.fields(type_) if not is_extra(field)}
    declared = {name: field.type for name, field in fields.items()}
    access = {name: access_of(type_) for name, type_ in declared.items()}
    required = [name for name, field in fields.items() if field.required or access[name] is REQUIRED_IN_REQUESTS]
    deprecated: tuple[str, ...] = getattr(type_, "__deprecated_fields__", ())
    extra_type = get_args(get_args(extra.type)[0])[1] if extra else None
    encoders: dict[str, _Encode] = {}
    drifted = is_drifted(type_)
    limits: Mapping[str, Limits] = getattr(type_, "__limits__", {}) if checks else {}
    own_limits = {} if getattr(type_, "__received__", False) else limits

    def encode_struct(value: Any) -> dict[str, Any]:
        if isinstance(value, type_):
            is_own = type(value) is type_
            return encode_members(members_of(value), own_limits) if is_own else _encoder(type(value), checks)(value)
        if not is_mapping(value):
            raise EncodeError(f"expected {type_.__name__} or a mapping, got {type_of(value)}")
        given = {name: each for name, each in value.items() if each is not UNSET}
        for name in given:
            if name not in fields and (not extra or not isinstance(name, str)):
                raise _unknown_field(type_, name, fields)
            if access.get(name) is READ_ONLY:
                raise EncodeError(f"only the API sets this member of {type_.__name__}; leave it out").below(name)
        return encode_members(given, limits)

    def members_of(value: msgspec.Struct) -> dict[str, Any]:
        """The members of a model to send: without those that were left out, and those that only the API sets."""
        # A field with its default value was left out: UNSET in models for requests, None in models for responses only.
        given = {
            name: each
            for name, field in fields.items()
            if (each := getattr(value, field.name, UNSET)) is not field.default
            and each is not UNSET
            and access[name] is not READ_ONLY
        }
        return {**_extra_members(getattr(value, extra.name), extra.name, fields), **given} if extra else given

    def encoder_of(name: str) -> _Encode:
        found = _encoder(declared.get(name, extra_type), checks)
        return encoders.setdefault(name, found) if name in declared else found

    def encode_members(given: Mapping[str, Any], limits: Mapping[str, Limits]) -> dict[str, Any]:
        encoded: dict[str, Any] = {}
        for name, each in given.items():
            if name in deprecated:
                warn_caller(f"{name!r} of {type_.__name__} is deprecated; it may go away")
            try:
                encoded[name] = (encoders.get(name) or encoder_of(name))(each)
            except EncodeError as bad:
                if not drifted:
                    if each is None and name not in required:
                        bad.reason += "; leave it out, or pass UNSET, to send no value"
                    raise bad.below(_step(name)) from None
                encoded[name] = _anything(each, checks)  # as the API sent it
        for name in required if not drifted else ():
            if name not in encoded:
                raise EncodeError(f"missing, {type_.__name__} requires it").below(name)
        for name, its_limits in limits.items():
            if name in encoded:
                _check(encoded[name], its_limits, name)
        return encoded

    return encode_struct


def _extra_members(value: Any, name: str, fields: dict[str, msgspec.structs.FieldInfo]) -> dict[str, Any]:
    """The additional members of a model."""
    if not is_mapping(value):
        raise EncodeError(f"expected a mapping, got {type_of(value)}").below(name)
    for key in value:
        if key in fields:
            raise EncodeError(f"the model has a field for it, {fields[key].name!r}").below(f"[{key!r}]").below(name)
    return dict(value)


def _unknown_field(type_: type, name: Any, fields: dict[str, msgspec.structs.FieldInfo]) -> EncodeError:
    from difflib import get_close_matches

    python_names = {field.name: wire for wire, field in fields.items()}
    near = python_names.get(name) or next(iter(get_close_matches(str(name), fields, n=1)), "")
    hint = f"; did you mean {near!r}?" if near else ""
    return EncodeError(f"unknown field of {type_.__name__}{hint}").below(str(name))


def _step(name: str) -> str:
    """The name of a member in a path."""
    return name if name.isidentifier() else f"[{name!r}]"

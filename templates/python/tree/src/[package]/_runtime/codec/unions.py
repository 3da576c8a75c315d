"""Unions whose members JSON alone does not tell apart, which msgspec refuses: `OneOf[Cat, Dog]`.

For type checkers this is `Union[Cat, Dog]`. At run time it is a class of its own, a `UnionMeta`, which msgspec passes
to a hook; everything around it is still decoded at full speed. decode.py and encode.py find the member.
"""

from __future__ import annotations

import functools
import types
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin
from uuid import UUID

import msgspec

from .types import WireFormat, fields_of, is_extra, is_object

__all__ = [
    "OneOf",
    "Tag",
    "UnionMeta",
    "type_name",
    "in_order",
    "is_model",
    "is_plain_model",
    "keeps_extra",
    "keeps_unknown",
    "list_of",
    "by_tag",
    "extra_field",
]
_TEXT_TYPES = (datetime, date, time, timedelta, UUID, bytes)


class Tag:
    """The values of a discriminator that select a member of a union: `Annotated[Cat, Tag("kind", "cat")]`."""

    __slots__ = ("name", "values")

    def __init__(self, name: str, *values: str | int) -> None:
        self.name: str = name
        self.values: tuple[str | int, ...] = values

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tag) and (self.name, self.values) == (other.name, other.values)

    def __hash__(self) -> int:
        return hash((self.name, self.values))


class UnionMeta(type):
    """The class of a union; instances of its members are its instances."""

    members: tuple[Any, ...]
    tag: str
    mapping: dict[str | int, Any]
    """The member for each value of the tag."""
    untagged: tuple[Any, ...]
    """The members without a tag."""
    item: UnionMeta | None
    """The union of the items, if this is the type of a list: see `list_of`."""

    def __instancecheck__(cls, value: Any) -> bool:
        return value.__class__ in cls.members or any(_is_instance(value, member) for member in cls.members)


@functools.cache
def _union_of(members: tuple[Any, ...]) -> UnionMeta:
    plain: list[Any] = []
    tag, mapping = "", dict[str | int, Any]()
    for member in members:
        mark = next((each for each in get_args(member)[1:] if isinstance(each, Tag)), None)
        if mark is not None:
            member = get_args(member)[0]
            tag = mark.name
            mapping |= dict.fromkeys(mark.values, member)
        plain.append(member)
    names = " or ".join(dict.fromkeys(map(type_name, plain)))
    untagged = tuple(member for member in plain if member not in mapping.values())
    namespace = {"members": tuple(plain), "tag": tag, "mapping": mapping, "untagged": untagged, "item": None}
    return UnionMeta(names, (), namespace)


@functools.cache
def list_of(item: Any) -> Any:
    """`list[item]`. msgspec passes a list of a union to the hook as a whole, which is faster than item by item."""
    if not isinstance(item, UnionMeta):
        return list[item]
    namespace = {**vars(_union_of((list[item],))), "item": item}
    return UnionMeta(f"list of {item.__name__}", (), namespace)


if TYPE_CHECKING:
    from typing import Union as OneOf
else:

    class OneOf:
        """`OneOf[Cat, Dog]`, in annotations."""

        def __class_getitem__(cls, members: Any) -> UnionMeta:
            return _union_of(members if isinstance(members, tuple) else (members,))


def by_tag(type_: UnionMeta, raw: Any) -> Any:
    """The member that the tag of an object selects; None if it has no tag or an unknown one."""
    value = raw.get(type_.tag) if type_.tag and is_object(raw) else None
    return type_.mapping.get(value) if isinstance(value, str | int) and not isinstance(value, bool) else None


def is_model(type_: Any) -> bool:
    """Whether a type is a model."""
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


def extra_field(type_: type[msgspec.Struct]) -> msgspec.structs.FieldInfo | None:
    """The field of a model that holds additional members, if there is one."""
    return next(filter(is_extra, fields_of(type_)), None)


@functools.cache
def keeps_extra(type_: Any) -> bool:
    """Whether values of a type can contain a model with such a field: msgspec would drop the additional members."""
    return any(is_model(each) and extra_field(each) is not None for each in types_in(type_))


@functools.cache
def keeps_unknown(type_: Any) -> bool:
    """Whether values of a type can contain a model whose undocumented members are kept: msgspec refuses such objects."""
    return any(is_model(each) and each.__struct_config__.forbid_unknown_fields for each in types_in(type_))


@functools.cache
def is_plain_model(type_: Any) -> bool:
    """Whether msgspec can decode a model alone: nothing in it needs a hook or keeps additional members."""
    inside = types_in(type_)
    return (
        is_model(type_)
        and not keeps_extra(type_)
        and not any(each is object or isinstance(each, UnionMeta) for each in inside)
    )


def types_in(type_: Any) -> set[Any]:
    """The type and all types in it, but not those in a `OneOf`."""
    seen, queue = set[Any](), [type_]
    while queue:
        each = queue.pop()
        if each not in seen:
            seen.add(each)
            if is_model(each):
                queue += [field.type for field in msgspec.structs.fields(each)]
            elif not isinstance(each, UnionMeta):
                queue += [inner for inner in get_args(each) if not isinstance(inner, str | int | Tag | WireFormat)]
    return seen


# ── JSON and types ──


def in_order(members: Iterable[Any], raw: Any) -> list[Any]:
    """The members with the JSON type of `raw`; those for text with a format, such as a date, before plain text."""
    fitting = [member for member in members if json_type(raw) in _json_types(member)]
    return sorted(fitting, key=_takes_any_text)


def _takes_any_text(type_: Any) -> bool:
    origin: Any = get_origin(type_)
    return type_ is str or origin in (Union, types.UnionType, Literal)


def json_type(raw: object) -> type[object]:
    """The type of a value of JSON; a number is a float, also if a `Decimal` keeps its digits."""
    return float if isinstance(raw, Decimal) else type(raw)


@functools.cache
def _json_types(type_: Any) -> frozenset[type]:
    """The types of the values of this type after JSON parsing."""
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        mark = next((each for each in arguments[1:] if isinstance(each, WireFormat)), None)
        return mark.json_types if mark is not None and mark.json_types else _json_types(arguments[0])
    if origin in (Union, types.UnionType):
        return frozenset[type]().union(*map(_json_types, arguments))
    if origin is Literal:
        return frozenset(map(type, arguments))
    if isinstance(type_, UnionMeta):
        return frozenset[type]().union(*map(_json_types, type_.members))
    if origin is list or origin is dict:
        return frozenset({origin})
    if is_model(type_):
        return frozenset({dict})
    if type_ in _TEXT_TYPES:
        return frozenset({str})
    if type_ in (Any, object):
        return frozenset({str, int, float, bool, dict, list})
    return frozenset({float: {float, int}, Decimal: {str, int, float}}.get(type_, {type_}))


def _is_instance(value: Any, type_: Any) -> bool:
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return _is_instance(value, arguments[0])
    if origin in (Union, types.UnionType):
        return any(_is_instance(value, each) for each in arguments)
    if origin is Literal:
        return value in arguments
    return type_ is Any or isinstance(value, origin or type_)


def type_name(type_: Any) -> str:
    """The name of a type in messages."""
    if get_origin(type_) is Annotated:
        return next((mark.name for mark in get_args(type_)[1:] if isinstance(mark, WireFormat)), "a value")
    if get_origin(type_) is Literal:
        return "text"
    if get_origin(type_) in (Union, types.UnionType):
        return " or ".join(type_name(each) for each in get_args(type_) if get_origin(each) is not Literal)
    return getattr(type_, "__name__", None) or str(type_)

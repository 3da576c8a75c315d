"""Unions whose members JSON alone does not tell apart, which msgspec refuses: `OneOf[Cat, Dog]`.

For type checkers it is `Union[Cat, Dog]`. At run time it is a class of its own, a `Variants`, which msgspec hands to a
hook, so that all around it is still read at full speed. load.py and dump.py find the member that is meant.
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

from .types import Rest, Wire, is_object

__all__ = [
    "OneOf",
    "Tag",
    "Variants",
    "called",
    "in_order",
    "is_model",
    "is_plain_model",
    "is_rest",
    "keeps_rest",
    "list_of",
    "mapped",
    "rest_of",
]
_TEXTS = (datetime, date, time, timedelta, UUID, bytes)


class Tag:
    """The values of an object's member `name` that mean one member of a union: `Annotated[Cat, Tag("kind", "cat")]`."""

    __slots__ = ("name", "values")

    def __init__(self, name: str, *values: str | int) -> None:
        self.name: str = name
        self.values: tuple[str | int, ...] = values

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tag) and (self.name, self.values) == (other.name, other.values)

    def __hash__(self) -> int:
        return hash((self.name, self.values))


class Variants(type):
    """The class of a union. An instance of it is one of any member."""

    members: tuple[Any, ...]
    tag: str
    mapping: dict[str | int, Any]
    """The member for each value of the tag."""
    untagged: tuple[Any, ...]
    """The members that no tag names."""
    item: Variants | None
    """The union that the items are of, if this is the type of a list: see `list_of`."""

    def __instancecheck__(cls, value: Any) -> bool:
        return value.__class__ in cls.members or any(_is_of(value, member) for member in cls.members)


@functools.cache
def _made(members: tuple[Any, ...]) -> Variants:
    plain: list[Any] = []
    tag, mapping = "", dict[str | int, Any]()
    for member in members:
        mark = next((each for each in get_args(member)[1:] if isinstance(each, Tag)), None)
        if mark is not None:
            member = get_args(member)[0]
            tag = mark.name
            mapping |= dict.fromkeys(mark.values, member)
        plain.append(member)
    names = " or ".join(dict.fromkeys(map(called, plain)))
    untagged = tuple(member for member in plain if member not in mapping.values())
    namespace = {"members": tuple(plain), "tag": tag, "mapping": mapping, "untagged": untagged, "item": None}
    return Variants(names, (), namespace)


@functools.cache
def list_of(item: Any) -> Any:
    """`list[item]`; a list of a union is handed to the hook as a whole, which takes less than one call for each item."""
    if not isinstance(item, Variants):
        return list[item]
    namespace = {**vars(_made((list[item],))), "item": item}
    return Variants(f"list of {item.__name__}", (), namespace)


if TYPE_CHECKING:
    from typing import Union as OneOf
else:

    class OneOf:
        """`OneOf[Cat, Dog]`, in annotations."""

        def __class_getitem__(cls, members: Any) -> Variants:
            return _made(members if isinstance(members, tuple) else (members,))


def mapped(type_: Variants, raw: Any) -> Any:
    """The member that the tag of an object names; None if it has no tag, or one that is not known."""
    value = raw.get(type_.tag) if type_.tag and is_object(raw) else None
    return type_.mapping.get(value) if isinstance(value, str | int) and not isinstance(value, bool) else None


def is_model(type_: Any) -> bool:
    """Whether it is a class of objects with known fields."""
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


def is_rest(field: msgspec.structs.FieldInfo) -> bool:
    """Whether it holds the members of an object for which its model has no field."""
    return any(isinstance(mark, Rest) for mark in get_args(field.type)[1:])


def rest_of(type_: type[msgspec.Struct]) -> msgspec.structs.FieldInfo | None:
    """The field of a model that holds the members without one, if there is such a field."""
    return next(filter(is_rest, msgspec.structs.fields(type_)), None)


@functools.cache
def keeps_rest(type_: Any) -> bool:
    """Whether a model with such a field can be somewhere in a value of this type: msgspec would lose what is in it."""
    return any(is_model(each) and rest_of(each) is not None for each in _types_in(type_))


@functools.cache
def is_plain_model(type_: Any) -> bool:
    """Whether msgspec reads a model alone: nothing in it needs a hook or keeps members that have no field."""
    inside = _types_in(type_)
    return (
        is_model(type_)
        and not keeps_rest(type_)
        and not any(each is object or isinstance(each, Variants) for each in inside)
    )


def _types_in(type_: Any) -> set[Any]:
    """The type, and all types in it; a union that msgspec does not know counts, and what is in it does not."""
    seen, queue = set[Any](), [type_]
    while queue:
        each = queue.pop()
        if each not in seen:
            seen.add(each)
            if is_model(each):
                queue += [field.type for field in msgspec.structs.fields(each)]
            elif not isinstance(each, Variants):
                queue += [inner for inner in get_args(each) if not isinstance(inner, str | int | Tag | Wire)]
    return seen


# ── JSON and types ──


def in_order(members: Iterable[Any], raw: Any) -> list[Any]:
    """Members of the kind of `raw`: of texts those with a form of their own first, then any."""
    fitting = [member for member in members if type(raw) in _kinds(member)]
    return sorted(fitting, key=_takes_any_text)


def _takes_any_text(type_: Any) -> bool:
    origin: Any = get_origin(type_)
    return type_ is str or origin in (Union, types.UnionType, Literal)


@functools.cache
def _kinds(type_: Any) -> frozenset[type]:
    """The Python types in which JSON's values for this type are read."""
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        mark = next((each for each in arguments[1:] if isinstance(each, Wire)), None)
        return mark.kinds if mark is not None and mark.kinds else _kinds(arguments[0])
    if origin in (Union, types.UnionType):
        return frozenset[type]().union(*map(_kinds, arguments))
    if origin is Literal:
        return frozenset(map(type, arguments))
    if isinstance(type_, Variants):
        return frozenset[type]().union(*map(_kinds, type_.members))
    if origin is list or origin is dict:
        return frozenset({origin})
    if is_model(type_):
        return frozenset({dict})
    if type_ in _TEXTS:
        return frozenset({str})
    if type_ in (Any, object):
        return frozenset({str, int, float, bool, dict, list})
    return frozenset({float: {float, int}, Decimal: {str, int, float}}.get(type_, {type_}))


def _is_of(value: Any, type_: Any) -> bool:
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return _is_of(value, arguments[0])
    if origin in (Union, types.UnionType):
        return any(_is_of(value, each) for each in arguments)
    if origin is Literal:
        return value in arguments
    return type_ is Any or isinstance(value, origin or type_)


def called(type_: Any) -> str:
    """What messages call a type."""
    if get_origin(type_) is Annotated:
        return next((mark.name for mark in get_args(type_)[1:] if isinstance(mark, Wire)), "a value")
    if get_origin(type_) is Literal:
        return "text"
    if get_origin(type_) in (Union, types.UnionType):
        return " or ".join(called(each) for each in get_args(type_) if get_origin(each) is not Literal)
    return getattr(type_, "__name__", None) or str(type_)

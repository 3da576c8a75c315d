"""Language-neutral types of values.

Type = Scalar | LiteralValues | Array | Map | Ref | Union | Nullable
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from ..names import Name

Kind = Literal[
    "any",
    "binary",
    "boolean",
    "bytes",
    "date",
    "datetime",
    "decimal",
    "duration",
    "flag",
    "integer",
    "nothing",
    "number",
    "pairs",
    "string",
    "time",
    "unixtime",
    "uuid",
]
"""The meaning of a scalar; docs/extensions.md lists the `format`s that select each kind."""
NumberFormat = Literal["int32", "int64", "float", "double"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value. `json_type` is the JSON type that is sent; responses may use another.

    `format` is the number's format, if the document has one. It only limits the size of the number, so two types that
    differ only in `format` are equal.
    """

    kind: Kind
    json_type: str = "string"
    format: NumberFormat | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class LiteralValues:
    """One of the documented values; a server may send others."""

    values: tuple[str | int | float | bool, ...]


@dataclass(frozen=True, slots=True)
class Array:
    """A list of items of one type."""

    item: Type


@dataclass(frozen=True, slots=True)
class Map:
    """An object with arbitrary keys and values of one type."""

    value: Type


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference by name to a `Model` or an `Enum` of the Api."""

    name: Name
    enum: bool = False


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, in document order.

    `discriminator` is the key whose value selects the member by `mapping`; empty if there is none. `name` refers to the
    Api's `NamedUnion`, if there is one.
    """

    members: tuple[Type, ...]
    discriminator: str = ""
    mapping: tuple[tuple[str | int, Type], ...] = ()
    name: Name | None = None

    @property
    def distinct(self) -> bool:
        """Whether the kind of a JSON value alone selects the member: at most one is an object, one a list, …"""
        families = [family for family in map(_json_kind, self.members) if family]
        return not self.discriminator and "union" not in families and len(families) == len(set(families))


@dataclass(frozen=True, slots=True)
class Nullable:
    """The type, or null."""

    type: Type


Type = Scalar | LiteralValues | Array | Map | Ref | Union | Nullable


_PLAIN = {"string": "text", "integer": "integer", "number": "", "boolean": ""}


def _json_kind(type_: Type) -> str:
    """The kind of JSON value of a member; empty if the member is never ambiguous."""
    match type_:
        case Ref(_, enum=False) | Map():
            return "object"
        case Array():
            return "array"
        case Union():
            return "union"
        case Scalar(kind):
            return _PLAIN.get(kind, "text")
        case LiteralValues(values):
            return "text" if any(isinstance(value, str) for value in values) else ""
        case Ref():
            return "text"
        case Nullable(inner):
            return _json_kind(inner)


def referenced_names(type_: Type) -> Iterator[Name]:
    """The names of the models, enums and named unions in a type, without those inside named unions."""
    match type_:
        case Ref(name):
            yield name
        case Array(inner) | Map(inner) | Nullable(inner):
            yield from referenced_names(inner)
        case Union(members, name=name):
            for member in members if name is None else ():
                yield from referenced_names(member)
            if name:
                yield name
        case Scalar() | LiteralValues():
            pass


def container_count(type_: Type) -> int:
    """The number of lists and maps in a type."""
    match type_:
        case Array(inner) | Map(inner):
            return 1 + container_count(inner)
        case Nullable(inner):
            return container_count(inner)
        case Union(members):
            return sum(map(container_count, members))
        case _:
            return 0


def refs(type_: Type) -> Iterator[Ref]:
    """The references to models and enums in a type."""
    match type_:
        case Ref():
            yield type_
        case Array(inner) | Map(inner) | Nullable(inner):
            yield from refs(inner)
        case Union(members):
            for member in members:
                yield from refs(member)
        case Scalar() | LiteralValues():
            pass


def is_single(type_: Type) -> bool:
    """Whether values of the type are single values, which `explode` does not affect."""
    match type_:
        case Scalar(kind):
            return kind != "any"
        case LiteralValues() | Ref(_, enum=True):
            return True
        case Nullable(inner):
            return is_single(inner)
        case _:
            return False


def union_of(types: Iterable[Type]) -> Type:
    """The union of these types: without duplicates, and `any` if one of them is `any`."""
    found = unique(types)
    anything = next((type_ for type_ in found if isinstance(type_, Scalar) and type_.kind == "any"), None)
    return anything or (found[0] if len(found) == 1 else Union(tuple(found)))


def unique(types: Iterable[Type]) -> list[Type]:
    """The types without duplicates; equal types with different formats become one type without a format."""
    found = dict[Type, Type]()
    for type_ in types:
        found[type_] = _without_differing_formats(found.get(type_, type_), type_)
    return list(found.values())


def _without_differing_formats(one: Type, equal: Type) -> Type:
    match one, equal:
        case Scalar(), Scalar() if one.format != equal.format:
            return replace(one, format=None)
        case Array(inner), Array(other):
            return Array(_without_differing_formats(inner, other))
        case Map(inner), Map(other):
            return Map(_without_differing_formats(inner, other))
        case Nullable(inner), Nullable(other):
            return Nullable(_without_differing_formats(inner, other))
        case _:
            return one

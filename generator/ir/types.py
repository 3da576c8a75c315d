"""Types of values, in no language's terms.

Type = Scalar | Choice | Array | Map | Ref | Union | Nullable
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
"""What a value means; see docs/extensions.md for the formats that lead to each."""
NumberFormat = Literal["int32", "int64", "float", "double"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value. `json_type` is the JSON type that is sent; replies may use others.

    `format` is that of a number, if the document states it. It says how large a number can be and nothing else, so
    types that differ in it alone are equal.
    """

    kind: Kind
    json_type: str = "string"
    format: NumberFormat | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class LiteralValues:
    """One of these values, as far as the document knows; a server may know more."""

    values: tuple[str | int | float | bool, ...]


@dataclass(frozen=True, slots=True)
class Array:
    """A list of items of one type."""

    item: Type


@dataclass(frozen=True, slots=True)
class Map:
    """An object with any keys and values of one type."""

    value: Type


@dataclass(frozen=True, slots=True)
class Ref:
    """A `Model` of the Api, by its name, or an `Enum` of it."""

    name: Name
    enum: bool = False


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types; the document's order is kept.

    `tag` is the key of the objects whose value says which one an object is, by `mapping`; empty if there is none.
    `name` is that of the Api's `Variants`, for a union that has one.
    """

    members: tuple[Type, ...]
    discriminator: str = ""
    mapping: tuple[tuple[str | int, Type], ...] = ()
    name: Name | None = None

    @property
    def distinct(self) -> bool:
        """Whether the kind of a JSON value alone says which member it is: at most one is an object, one a list, …"""
        families = [family for family in map(_json_kind, self.members) if family]
        return not self.discriminator and "union" not in families and len(families) == len(set(families))


@dataclass(frozen=True, slots=True)
class Nullable:
    """The type, or null."""

    type: Type


Type = Scalar | LiteralValues | Array | Map | Ref | Union | Nullable


_PLAIN = {"string": "text", "integer": "integer", "number": "", "boolean": ""}


def _json_kind(type_: Type) -> str:
    """What kind of JSON value a member is, empty for one that never needs to be told from another."""
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
    """The names that a type mentions: of models, enums and variants, without those inside variants."""
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
    """How many lists and maps a type is made of."""
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
    """The models and enums that a type mentions itself."""
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
    """Whether a value of the type is one value, which is written the same exploded or not."""
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
    """One of these types; each is there once, and what can be anything is just that."""
    found = unique(types)
    anything = next((type_ for type_ in found if isinstance(type_, Scalar) and type_.kind == "any"), None)
    return anything or (found[0] if len(found) == 1 else Union(tuple(found)))


def unique(types: Iterable[Type]) -> list[Type]:
    """Each type once; of equal ones with different formats one without."""
    found = dict[Type, Type]()
    for type_ in types:
        found[type_] = _without_differences(found.get(type_, type_), type_)
    return list(found.values())


def _without_differences(one: Type, equal: Type) -> Type:
    match one, equal:
        case Scalar(), Scalar() if one.format != equal.format:
            return replace(one, format=None)
        case Array(inner), Array(other):
            return Array(_without_differences(inner, other))
        case Map(inner), Map(other):
            return Map(_without_differences(inner, other))
        case Nullable(inner), Nullable(other):
            return Nullable(_without_differences(inner, other))
        case _:
            return one

"""Types of values, in no language's terms.

Type = Scalar | Choice | Array | Map | Ref | Union | Nullable
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from .names import Name

Kind = Literal[
    "any",
    "binary",
    "boolean",
    "bytes",
    "date",
    "datetime",
    "decimal",
    "flag",
    "integer",
    "nothing",
    "number",
    "pairs",
    "string",
    "unixtime",
    "uuid",
]
"""What a value means; see docs/extensions.md for the formats that lead to each."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value. `wire` is the JSON type that is sent; replies may use others."""

    kind: Kind
    wire: str = "string"


@dataclass(frozen=True, slots=True)
class Choice:
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
    """One of several types; the document's order is kept."""

    members: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Nullable:
    """The type, or null."""

    type: Type


Type = Scalar | Choice | Array | Map | Ref | Union | Nullable


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
        case Scalar() | Choice():
            pass


def either(types: Iterable[Type]) -> Type:
    """One of these types; each is there once, and what can be anything is just that."""
    unique = list(dict.fromkeys(types))
    anything = next((type_ for type_ in unique if isinstance(type_, Scalar) and type_.kind == "any"), None)
    return anything or (unique[0] if len(unique) == 1 else Union(tuple(unique)))

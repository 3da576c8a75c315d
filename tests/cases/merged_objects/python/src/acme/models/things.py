# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Things."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal, TypeAlias

import msgspec

from .._runtime.codec.types import Model, UNSET, UnsetType

State: TypeAlias = Literal["new", "old"] | str
"""State"""


class Thing(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Thing"""

    name: str | None | UnsetType = UNSET
    """What it is called."""

    state: State | None | UnsetType = UNSET
    """How it is. The API's default: `new`."""

    early: Literal["new"] | str | None | UnsetType = UNSET

    short: str | None | UnsetType = UNSET
    """1 to 3 characters."""

    day: dt.date | None | UnsetType = UNSET

    odd: int | None | UnsetType = UNSET

    pet: Dog | None | UnsetType = UNSET
    """A dog."""

    strict_pet: ThingStrictPet | None | UnsetType = UNSET
    """One with a name."""

    way: Payment | None | UnsetType = UNSET

    self_: Circle | None | UnsetType = msgspec.field(name="self", default=UNSET)

    labels: dict[str, int] | None | UnsetType = UNSET

    lists: list[str] | None | UnsetType = UNSET

    __limits__: ClassVar[dict[str, dict[str, object]]] = {
        "name": {"minLength": 1},
        "short": {"minLength": 1, "maxLength": 3},
    }
    __received__: ClassVar[bool] = True


class Dog(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A dog."""

    kind: Literal["dog"] | str
    """Which animal."""

    name: str | None | UnsetType = UNSET

    size: int | None | UnsetType = UNSET

    toys: list[str] | None | UnsetType = UNSET

    owner: DogOwner | None | UnsetType = UNSET

    bark: bool


class ThingStrictPet(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One with a name."""

    kind: Literal["dog"] | str
    """Which animal."""

    name: str

    size: int | None | UnsetType = UNSET

    toys: list[str] | None | UnsetType = UNSET

    owner: DogOwner | None | UnsetType = UNSET

    bark: bool


class Payment(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Payment"""

    amount: int | float

    way: Literal["card", "bank"] | str

    card: str | None | UnsetType = UNSET

    iban: str | None | UnsetType = UNSET

    note: str | None | UnsetType = UNSET


class Circle(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Circle"""

    inner: Circle | None | UnsetType = UNSET


class DogOwner(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Dog owner"""

    name: str | None | UnsetType = UNSET

    phone: str | None | UnsetType = UNSET

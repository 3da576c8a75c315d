# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec.types import DateTime, Model, UNSET, UnsetType
from .._runtime.codec.unions import OneOf, Tag


class Cat(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Cat"""

    kind: Literal["cat"] | str

    id: int | str | None | UnsetType = UNSET

    toy: str | CatToy | None | UnsetType = UNSET


class Dog(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Dog"""

    kind: Literal["dog"] | str

    friend: AnyPet | None | UnsetType = UNSET

    sizes: list[int | str] | None | UnsetType = UNSET

    size: int | float | None | UnsetType = UNSET

    bone: object | None | UnsetType = UNSET

    bed: DogBed | None | UnsetType = UNSET

    day: OneOf[dt.date, DateTime] | None | UnsetType = UNSET

    word: str | None | UnsetType = UNSET


class CatToy(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Cat toy"""

    name: str | None | UnsetType = UNSET


class DogBed(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Dog bed"""

    room: str | None | UnsetType = UNSET

    garden: str | None | UnsetType = UNSET


AnyPet: TypeAlias = OneOf[Annotated[Cat, Tag("kind", "cat")], Annotated[Dog, Tag("kind", "dog")]]
"""Any pet"""

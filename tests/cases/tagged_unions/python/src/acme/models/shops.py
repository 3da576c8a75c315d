# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Shops."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec.types import DateTime, Model, UNSET, UnsetType
from .._runtime.codec.unions import OneOf, Tag
from .shared import Pet


class Shop(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Shop"""

    pets: list[Pet] | None | UnsetType = UNSET

    best: Pet | None | UnsetType = UNSET

    owner: OneOf[Person, Company] | None | UnsetType = UNSET

    shape: ShopShape | None | UnsetType = UNSET

    opened: OneOf[dt.date, DateTime, str] | None | UnsetType = UNSET

    about: OneOf[str, Pet] | None | UnsetType = UNSET


class Person(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Person"""

    name: str

    age: int | None | UnsetType = UNSET


class Company(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Company"""

    name: str

    number: str


class ShopShapeCircle(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Shop shape circle"""

    type: Literal["circle"] | str

    radius: int | float


class ShopShapeSquare(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Shop shape square"""

    type: Literal["square"] | str

    side: int | float


ShopShape: TypeAlias = OneOf[
    Annotated[ShopShapeCircle, Tag("type", "circle")], Annotated[ShopShapeSquare, Tag("type", "square")]
]
"""Shop shape"""

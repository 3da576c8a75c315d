# Generated from spec.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Shops."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models import Company, Person, Pet, ShopShape, ShopShapeCircle, ShopShapeSquare
from .shared import PetDict


class ShopDict(TypedDict, total=False):
    """Shop"""

    pets: Sequence[Pet | PetDict]

    best: Pet | PetDict | None

    owner: Person | PersonDict | Company | CompanyDict

    shape: ShopShape | ShopShapeDict

    opened: dt.date | dt.datetime | str

    about: str | Pet | PetDict


class PersonDict(TypedDict, total=False):
    """Person"""

    name: Required[str]

    age: int


class CompanyDict(TypedDict, total=False):
    """Company"""

    name: Required[str]

    number: Required[str]


class ShopShapeCircleDict(TypedDict, total=False):
    """Shop shape circle"""

    type: Required[Literal["circle"] | str]

    radius: Required[float]


class ShopShapeSquareDict(TypedDict, total=False):
    """Shop shape square"""

    type: Required[Literal["square"] | str]

    side: Required[float]


ShopShapeDict: TypeAlias = "ShopShapeCircle | ShopShapeCircleDict | ShopShapeSquare | ShopShapeSquareDict"
"""Shop shape"""

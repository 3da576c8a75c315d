# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Shared."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, TypeAlias

from .._runtime.codec.types import Model, UNSET, UnsetType
from .._runtime.codec.unions import OneOf, Tag


class Cat(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Cat"""

    kind: str

    lives: int | None | UnsetType = UNSET


class Dog(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Dog"""

    kind: str

    friend: Pet | None | UnsetType = UNSET
    """Any pet."""

    born: dt.date | None | UnsetType = UNSET


class Fish(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Fish"""

    kind: str | None | UnsetType = UNSET

    fins: int | None | UnsetType = UNSET


Pet: TypeAlias = OneOf[
    Annotated[Cat, Tag("kind", "cat", "kitten")],
    Annotated[Dog, Tag("kind", "dog")],
    Annotated[Fish, Tag("kind", "Fish")],
]
"""Any pet."""

# Generated from spec.yaml by `make generate`. Do not edit.

"""What the API sends and takes: Pets."""

from __future__ import annotations

from typing import Literal

import msgspec

from .._runtime.types import Model, UNSET, UnsetType


class Cat(Model, frozen=True, kw_only=True):
    """Cat"""

    kind: Literal["cat"] | str

    id_: int | str | None | UnsetType = msgspec.field(name="id", default=UNSET)

    toy: str | CatToy2 | None | UnsetType = UNSET


class Dog(Model, frozen=True, kw_only=True):
    """Dog"""

    kind: Literal["dog"] | str

    friend: Cat | Dog | None | UnsetType = UNSET

    sizes: list[int | str] | None | UnsetType = UNSET

    size: float | None | UnsetType = UNSET

    bone: object | None | UnsetType = UNSET


class CatToy2(Model, frozen=True, kw_only=True):
    """Cat toy 2"""

    name: str | None | UnsetType = UNSET

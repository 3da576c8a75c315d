# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.types import Model, UNSET, UnsetType


class Pet(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pet"""

    name: str

    owner: str | None

    kind: Literal["cat", "dog"] | str | None | UnsetType = UNSET

    mother: Pet | None | UnsetType = UNSET

    keeper: Keeper | None | UnsetType = UNSET

    tags: list[str | None] | None | UnsetType = UNSET


class Keeper(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Keeper"""

    name: str | None | UnsetType = UNSET

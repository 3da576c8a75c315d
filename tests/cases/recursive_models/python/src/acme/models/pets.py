# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

from .._runtime.codec.types import Model, UNSET, UnsetType


class Pet(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pet"""

    mother: Pet | None | UnsetType = UNSET

    children: list[Pet] | None | UnsetType = UNSET

    friends: dict[str, Pet] | None | UnsetType = UNSET

    owner: Owner | None | UnsetType = UNSET


class Owner(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Owner"""

    pets: list[Pet]

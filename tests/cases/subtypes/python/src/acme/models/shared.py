# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Shared."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.codec.types import Model, UNSET, UnsetType
from .._runtime.codec.unions import OneOf, Tag


class Cat(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A cat."""

    kind: str
    """Which pet."""

    name: str | None | UnsetType = UNSET

    friends: list[Pet] | None | UnsetType = UNSET

    lives: int | None | UnsetType = UNSET


class Dog(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A dog."""

    kind: str
    """Which pet."""

    name: str | None | UnsetType = UNSET

    friends: list[Pet] | None | UnsetType = UNSET

    tricks: list[str] | None | UnsetType = UNSET


class Fish(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A fish has nothing of its own."""

    kind: str
    """Which pet."""

    name: str | None | UnsetType = UNSET

    friends: list[Pet] | None | UnsetType = UNSET


class Puppy(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A young dog."""

    kind: str
    """Which pet."""

    name: str | None | UnsetType = UNSET

    friends: list[Pet] | None | UnsetType = UNSET

    tricks: list[str] | None | UnsetType = UNSET

    weeks: int | None | UnsetType = UNSET


class PetBase(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Any pet."""

    kind: str
    """Which pet."""

    name: str | None | UnsetType = UNSET

    friends: list[Pet] | None | UnsetType = UNSET


Pet: TypeAlias = OneOf[
    Annotated[Cat, Tag("kind", "cat", "kitten")],
    Annotated[Dog, Tag("kind", "dog")],
    Annotated[Fish, Tag("kind", "Fish")],
    Annotated[Puppy, Tag("kind", "Puppy")],
    PetBase,
]
"""Any pet."""

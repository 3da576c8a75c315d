# Generated from spec.yaml by sdk-generator. Do not edit.

# pyright: reportUnknownVariableType=false
"""The objects of the API: Things."""

from __future__ import annotations

import datetime as dt

import msgspec

from .._runtime.codec.types import Additional, Model, UNSET, UnsetType


class Thing(Model, frozen=True, kw_only=True):
    """Thing"""

    name: str

    additional: str | None | UnsetType = UNSET

    numbers: Numbers | None | UnsetType = UNSET
    """Numbers by name."""

    patterns: dict[str, int] | None | UnsetType = UNSET

    both: ThingBoth | None | UnsetType = UNSET

    closed: Closed | None | UnsetType = UNSET

    empty: dict[str, object] | None | UnsetType = UNSET

    free: dict[str, object] | None | UnsetType = UNSET

    additional_2: Additional[object] = msgspec.field(default_factory=dict)
    """Members without a field, by name."""


class Numbers(Model, frozen=True, kw_only=True):
    """Numbers by name."""

    total: int | None | UnsetType = UNSET

    day: dt.date | None | UnsetType = UNSET

    additional: Additional[int] = msgspec.field(default_factory=dict)
    """Members without a field, by name."""


class ThingBoth(Model, frozen=True, kw_only=True):
    """Thing both"""

    id: int | None | UnsetType = UNSET

    additional: Additional[bool | str] = msgspec.field(default_factory=dict)
    """Members without a field, by name."""


class Closed(Model, frozen=True, kw_only=True):
    """Closed"""

    id: int | None | UnsetType = UNSET

# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codec.types import Model

Color: TypeAlias = Literal["black", "white"] | str
"""Its color."""


class Pet(Model, frozen=True, kw_only=True):
    """Pet"""

    owner: Named
    """Who feeds it."""

    mother: Pet | None = None
    """Deprecated."""

    color: Color | None = None
    """Its color."""


class Named(Model, frozen=True, kw_only=True):
    """Has a name."""

    name: str | None = None

# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codec.types import Model

Status: TypeAlias = Literal["available", "on its way", "sold"] | str
"""Where a pet is."""


class Pet(Model, frozen=True, kw_only=True):
    """Pet"""

    status: Status
    """Where a pet is."""

    kind: Literal["cat", "dog", "guinea pig"] | str

    legs: Literal[0, 2, 4] | int

    size: Literal["small", 1] | str | int | float | bool | None = None

    version: Literal[2] | int | None = None

    history: list[Status] | None = None

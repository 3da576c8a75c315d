# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Shared."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codec.types import Model

Unit: TypeAlias = Literal["mm", "in"] | str
"""Unit"""


class Size(Model, frozen=True, kw_only=True):
    """Size"""

    width: int

    unit: Unit | None = None

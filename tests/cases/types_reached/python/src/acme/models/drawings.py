# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Drawings."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codec.types import Model
from .._runtime.codec.unions import OneOf
from .shared import Size


class Disc(Model, frozen=True, kw_only=True):
    """Disc"""

    kind: Literal["round"] | str

    radius: int


class Ball(Model, frozen=True, kw_only=True):
    """Ball"""

    kind: Literal["round"] | str

    volume: int


class LayerLabel(Model, frozen=True, kw_only=True):
    """Layer label"""

    kind: Literal["label"] | str

    text: str

    size: Size | None = None

    extra: object | None = None
    """Any value at all, so that Forgotten is a model nobody reaches."""


Layer: TypeAlias = OneOf[Disc, Ball, LayerLabel]
"""Layer"""

# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codec.types import Model

Status: TypeAlias = Literal["here", "gone"] | str
"""Status"""


class Pet(Model, frozen=True, kw_only=True):
    """Pet"""

    mother: Pet | None = None
    """Known for pets born here."""

    father: Pet | None = None
    """Often unknown."""

    status: Status | None = None
    """Deprecated."""

    color: str | None = None

# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

from .._runtime.codec.types import Model


class PetsListResponse(Model, frozen=True, kw_only=True):
    """Pets list response"""

    name: str | None = None

    color: str | None = None

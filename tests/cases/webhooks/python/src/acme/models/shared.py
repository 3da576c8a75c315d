# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Shared."""

from __future__ import annotations

from .._runtime.codec.types import Model


class Pet(Model, frozen=True, kw_only=True):
    """Pet"""

    name: str | None = None

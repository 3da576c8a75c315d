# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Shops."""

from __future__ import annotations

import msgspec

from .._runtime.codec.types import Model


class ShopsListResponse(Model, frozen=True, kw_only=True):
    """Shops list response"""

    null: str | None = None

    yes: str | None = None

    n1: str | None = msgspec.field(name="1", default=None)

    n2020_01_01: str | None = msgspec.field(name="2020-01-01", default=None)

    n1_50: str | None = msgspec.field(name="1.50", default=None)

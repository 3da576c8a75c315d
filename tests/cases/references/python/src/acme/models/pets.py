# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

import msgspec

from .._runtime.codec.types import Model


class Pet(Model, frozen=True, kw_only=True):
    """Pet"""

    ref: str | None = msgspec.field(name="$ref", default=None)
    """A property that is called so."""

    name: str | None = None
    """Words beside it."""

    kind: int | None = None

    tag: bool | None = None

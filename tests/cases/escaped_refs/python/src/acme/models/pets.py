# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

import datetime as dt

import msgspec

from .._runtime.codec.types import Model, UNSET, UnsetType


class PetsSaveRequest(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pets save request"""

    born: dt.date | None | UnsetType = UNSET

    a_b_c_d: list[int] | None | UnsetType = msgspec.field(name="a/b~c%d", default=UNSET)


class PetsSaveResponse(Model, frozen=True, kw_only=True):
    """Pets save response"""

    born: dt.date | None = None

    odd: int | None = None

# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec.types import Model, UNSET, UnsetType


class Pet(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pet"""

    name: str

    owner: str | None

    chip: str | int | None

    kind: Literal["cat", "dog"] | str | None | UnsetType = UNSET

    mother: Pet | None | UnsetType = UNSET

    tags: list[str | None] | None | UnsetType = UNSET

    born: dt.date | None | UnsetType = UNSET

    nothing: object | None | UnsetType = UNSET

# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from .._runtime.codec.types import Model


class Pet(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pet"""

    name: str | None = msgspec.field(name="_name", default=None)
    """What it is called."""

    color: str | None = None
    """The main one."""

    size: int | None = None
    """In cm."""

    __aliases__: ClassVar[dict[str, str]] = {"name": "_name", "label": "_name"}

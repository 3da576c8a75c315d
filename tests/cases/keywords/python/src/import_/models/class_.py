# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Class."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.codec.types import Model

Int: TypeAlias = Literal["class", "None", "1st", "", "-"] | str
"""Int"""


class List(Model, frozen=True, kw_only=True):
    """List"""

    str_: str | None = msgspec.field(name="str", default=None)

    int_: int | None = msgspec.field(name="int", default=None)

    list_: list[int] | None = msgspec.field(name="list", default=None)

    date: dt.date | None = None

    uuid: UUID | None = None

    none: str | None = msgspec.field(name="None", default=None)

    init: str | None = msgspec.field(name="__init__", default=None)

    unnamed: str | None = msgspec.field(name="_", default=None)

    model_config: str | None = None

    true: bool | None = msgspec.field(name="True", default=None)

    type: Int | None = None

    unnamed_2: str | None = msgspec.field(name="", default=None)

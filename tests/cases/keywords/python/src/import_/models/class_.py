# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Class."""

from __future__ import annotations

from builtins import int as _int, list as _list, str as _str
import datetime as dt
from typing import Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.codec.types import Model

Int: TypeAlias = Literal["class", "None", "1st", "", "-"] | str
"""Int"""


class List(Model, frozen=True, kw_only=True):
    """List"""

    str: _str | None = None

    int: _int | None = None

    list: _list[_int] | None = None

    date: dt.date | None = None

    uuid: UUID | None = None

    none: _str | None = msgspec.field(name="None", default=None)

    init: _str | None = msgspec.field(name="__init__", default=None)

    unnamed: _str | None = msgspec.field(name="_", default=None)

    model_config: _str | None = None

    true: bool | None = msgspec.field(name="True", default=None)

    type: Int | None = None

    unnamed_2: _str | None = msgspec.field(name="", default=None)

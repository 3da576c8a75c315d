# Generated from spec.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Things."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Required, TypedDict
from uuid import UUID


class ThingDict(TypedDict, total=False):
    """Thing"""

    name: Required[str]

    secret: Required[str]

    tags: Sequence[str]
    """The API's default: `[]`."""

    limit: int
    """How many. The API's default: `10`."""

    at: dt.time

    lasts: dt.timedelta | str

    data: bytes

    page: str

    uid: UUID

    price: Decimal

    mail: str

    site: str

    odd: str

    ticks: str

    seconds: dt.datetime

    whole: int

    either: str | int

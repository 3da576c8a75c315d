# Generated from spec.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Orders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Required, TypedDict
from uuid import UUID


class OrderDict(TypedDict, total=False):
    """Order"""

    id: Required[UUID]

    price: Decimal

    weight: Decimal

    placed: dt.datetime

    packed: dt.datetime

    due: dt.date

    paid: bool

    label: bytes

    count: int

    reference: int

    size: float

    email: str

    extra: object

    seen: dt.datetime | None

    prices: Sequence[Decimal | None]

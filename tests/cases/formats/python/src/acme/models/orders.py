# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Orders."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from uuid import UUID

from .._runtime.codec.types import DateTime, Flag, Model, NumberDecimal, UNSET, UnixTime, UnsetType


class Order(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Order"""

    id: UUID

    price: Decimal | None | UnsetType = UNSET

    weight: NumberDecimal | None | UnsetType = UNSET

    placed: UnixTime | None | UnsetType = UNSET

    packed: DateTime | None | UnsetType = UNSET

    due: dt.date | None | UnsetType = UNSET

    paid: Flag | None | UnsetType = UNSET

    label: bytes | None | UnsetType = UNSET

    count: int | None | UnsetType = UNSET

    reference: int | None | UnsetType = UNSET

    size: int | float | None | UnsetType = UNSET

    email: str | None | UnsetType = UNSET

    extra: object | None | UnsetType = UNSET

    seen: UnixTime | None | UnsetType = UNSET

    prices: list[NumberDecimal | None] | None | UnsetType = UNSET

# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Webhooks."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codec.types import Model, UnixTime


class Sale(Model, frozen=True, kw_only=True):
    """Used by webhooks alone."""

    pet_id: int

    price: Decimal | None = None

    sold: UnixTime | None = None

    buyers: list[str] | None = None


class WebhooksRead2(Model, frozen=True, kw_only=True):
    """Webhooks read 2"""

    day: dt.date | None = None

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Statistics."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from .._runtime.codec.types import Model, UnixTime
from .shared import CountPrice, Currency


class Statistics(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How much was sent and received, in all and by day."""

    total: StatisticsTotals
    """All days together."""

    stats: list[StatisticsDay] | None = None
    """One entry per day."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    __aliases__: ClassVar[dict[str, str]] = {"stat": "stats", "currency": "_currency"}


class StatisticsTotals(Model, frozen=True, kw_only=True):
    """All days together."""

    outbound: CountPrice | None = None
    """What was sent."""

    inbound: CountPrice | None = None
    """What came in."""

    bounced: CountPrice | None = None
    """What was sent and came back."""


class StatisticsDay(Model, frozen=True, kw_only=True):
    """One day."""

    date: UnixTime | None = None
    """When the day begins."""

    outbound: CountPrice | None = None
    """What was sent."""

    inbound: CountPrice | None = None
    """What came in."""

    bounced: CountPrice | None = None
    """What was sent and came back."""

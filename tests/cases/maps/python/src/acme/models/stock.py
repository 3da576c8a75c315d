# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Stock."""

from __future__ import annotations

from .._runtime.codec.types import Model


class Stock(Model, frozen=True, kw_only=True):
    """Stock"""

    counts: dict[str, int] | None = None

    anything: dict[str, object] | None = None

    free: dict[str, object] | None = None

    closed: dict[str, object] | None = None

    unknown: object | None = None

    always: object | None = None

    items: dict[str, StockItemsValue] | None = None

    by_day: dict[str, list[str | None]] | None = None


class StockItemsValue(Model, frozen=True, kw_only=True):
    """Stock items value"""

    name: str | None = None

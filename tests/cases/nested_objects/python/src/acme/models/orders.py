# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Orders."""

from __future__ import annotations

from .._runtime.codec.types import Model, UNSET, UnsetType


class OrdersCreateRequest(Model, frozen=True, kw_only=True):
    """Orders create request"""

    lines: list[OrdersCreateRequestLinesItem]


class OrdersCreateRequestLinesItem(Model, frozen=True, kw_only=True):
    """Orders create request lines item"""

    pet: OrdersCreateRequestLinesItemPet | UnsetType = UNSET


class OrdersCreateRequestLinesItemPet(Model, frozen=True, kw_only=True):
    """Orders create request lines item pet"""

    id: int | UnsetType = UNSET


class OrdersCreateResponse(Model, frozen=True, kw_only=True):
    """Orders create response"""

    address: OrdersCreateResponseAddress | None = None
    """Where it goes."""

    parcels: list[OrdersCreateResponseParcelsItem] | None = None


class OrdersCreateResponseAddress(Model, frozen=True, kw_only=True):
    """Where it goes."""

    city: str | None = None


class OrdersCreateResponseParcelsItem(Model, frozen=True, kw_only=True):
    """Orders create response parcels item"""

    weight: int | float | None = None

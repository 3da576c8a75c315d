# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Things."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from .._runtime.codec.types import (
    DateTime,
    Duration,
    Model,
    ReadOnly,
    RequiredInRequests,
    Time,
    UNSET,
    UnixTime,
    UnsetType,
)


class Thing(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Thing"""

    id: ReadOnly[int | None | UnsetType] = UNSET

    name: str

    secret: RequiredInRequests[str | None | UnsetType] = UNSET

    made: ReadOnly[DateTime | None | UnsetType] = UNSET

    tags: list[str] | None | UnsetType = UNSET
    """The API's default: `[]`."""

    limit: int | None | UnsetType = UNSET
    """How many. The API's default: `10`."""

    at: Time | None | UnsetType = UNSET

    lasts: Duration | None | UnsetType = UNSET

    data: bytes | None | UnsetType = UNSET

    page: str | None | UnsetType = UNSET

    uid: UUID | None | UnsetType = UNSET

    price: Decimal | None | UnsetType = UNSET

    mail: str | None | UnsetType = UNSET

    site: str | None | UnsetType = UNSET

    odd: str | None | UnsetType = UNSET

    ticks: str | None | UnsetType = UNSET

    seconds: UnixTime | None | UnsetType = UNSET

    whole: int | None | UnsetType = UNSET

    either: str | int | None | UnsetType = UNSET

    __hidden__: ClassVar[tuple[str, ...]] = ("secret",)

# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Orders."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._runtime.codec.types import Model

OrderStatus: TypeAlias = Literal["PLACED", "PAID", "SENT-OUT"] | str
"""What became of an order."""


class OrderStatuses:
    """The documented values of `OrderStatus`."""

    PLACED: Final = "PLACED"
    """It waits for payment."""

    PAID: Final = "PAID"
    """It is being packed."""

    SENT_OUT: Final = "SENT-OUT"
    """It left the warehouse."""


OrderPriority: TypeAlias = Literal[1, 2] | int
"""How soon it leaves."""


class OrderPriorities:
    """The documented values of `OrderPriority`."""

    N1: Final = 1
    """Today."""

    N2: Final = 2
    """This week."""


class Order(Model, frozen=True, kw_only=True):
    """Order"""

    status: OrderStatus
    """What became of an order."""

    priority: OrderPriority | None = None
    """How soon it leaves."""

    reasons: list[OrderStatus] | None = None

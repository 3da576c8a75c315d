# Generated from spec.yaml by sdk-generator. Do not edit.

"""What customers buy."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from .orders_lines import AsyncOrdersLinesResource, OrdersLinesResource

_LIST: Operation[None] = Operation(
    "GET",
    "/orders",
    "safe",
    enveloped=False,
)

_PAY_NOW: Operation[None] = Operation(
    "POST",
    "/orders/pay",
    "unsafe",
    enveloped=False,
)


class OrdersResource(Resource):
    """What customers buy."""

    @cached_property
    def lines(self) -> OrdersLinesResource:
        """The parts of an order."""
        from .orders_lines import OrdersLinesResource

        return OrdersLinesResource(self._client)

    def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /orders

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /orders` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, options=options)

    def pay_now(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """POST /orders/pay

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /orders/pay` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_PAY_NOW, options=options)


class AsyncOrdersResource(AsyncResource):
    """What customers buy."""

    @cached_property
    def lines(self) -> AsyncOrdersLinesResource:
        """The parts of an order."""
        from .orders_lines import AsyncOrdersLinesResource

        return AsyncOrdersLinesResource(self._client)

    async def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /orders

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /orders` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, options=options)

    async def pay_now(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """POST /orders/pay

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /orders/pay` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_PAY_NOW, options=options)

# Generated from spec.yaml by sdk-generator. Do not edit.

"""The parts of an order."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from .orders_lines_notes import AsyncOrdersLinesNotesResource, OrdersLinesNotesResource

_LIST: Operation[None] = Operation(
    "GET",
    "/orders/lines",
    "safe",
    enveloped=False,
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/orders/lines",
    "idempotent",
    enveloped=False,
)


class OrdersLinesResource(Resource):
    """The parts of an order."""

    @cached_property
    def notes(self) -> OrdersLinesNotesResource:
        """Orders lines notes"""
        from .orders_lines_notes import OrdersLinesNotesResource

        return OrdersLinesNotesResource(self._client)

    def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /orders/lines

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /orders/lines` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, options=options)

    def delete(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """DELETE /orders/lines

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /orders/lines` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, options=options)


class AsyncOrdersLinesResource(AsyncResource):
    """The parts of an order."""

    @cached_property
    def notes(self) -> AsyncOrdersLinesNotesResource:
        """Orders lines notes"""
        from .orders_lines_notes import AsyncOrdersLinesNotesResource

        return AsyncOrdersLinesNotesResource(self._client)

    async def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /orders/lines

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /orders/lines` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, options=options)

    async def delete(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """DELETE /orders/lines

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /orders/lines` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, options=options)

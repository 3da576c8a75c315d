# Generated from spec.yaml by sdk-generator. Do not edit.

"""Orders"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import OrdersCreateRequestLinesItem, OrdersCreateResponse
    from ..params import OrdersCreateRequestLinesItemDict

_CREATE: Operation[OrdersCreateResponse] = Operation(
    "POST",
    "/orders",
    "unsafe",
    body="OrdersCreateRequest",
    body_required=True,
    returns="OrdersCreateResponse",
    enveloped=False,
)


class OrdersResource(Resource):
    """Orders"""

    def create(
        self,
        *,
        lines: Sequence[OrdersCreateRequestLinesItem | OrdersCreateRequestLinesItemDict],
        options: Options | None = None,
    ) -> OrdersCreateResponse:
        """POST /orders

        Args:
            lines: `lines` in the body.
            options: Settings for this call only; see `Options`.

        Returns:
            The order.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /orders` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE, body={"lines": lines}, options=options)


class AsyncOrdersResource(AsyncResource):
    """Orders"""

    async def create(
        self,
        *,
        lines: Sequence[OrdersCreateRequestLinesItem | OrdersCreateRequestLinesItemDict],
        options: Options | None = None,
    ) -> OrdersCreateResponse:
        """POST /orders

        Args:
            lines: `lines` in the body.
            options: Settings for this call only; see `Options`.

        Returns:
            The order.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /orders` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE, body={"lines": lines}, options=options)

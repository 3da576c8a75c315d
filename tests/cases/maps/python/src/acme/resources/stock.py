# Generated from spec.yaml by sdk-generator. Do not edit.

"""Stock"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import Stock

_SAVE: Operation[Stock] = Operation(
    "PUT",
    "/stock",
    "idempotent",
    body="dict[str, int]",
    body_required=True,
    returns="Stock",
    enveloped=False,
)


class StockResource(Resource):
    """Stock"""

    def save(
        self,
        *,
        body: Mapping[str, int],
        options: Options | None = None,
    ) -> Stock:
        """PUT /stock

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Returns:
            The stock.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /stock` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_SAVE, body=body, options=options)


class AsyncStockResource(AsyncResource):
    """Stock"""

    async def save(
        self,
        *,
        body: Mapping[str, int],
        options: Options | None = None,
    ) -> Stock:
        """PUT /stock

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Returns:
            The stock.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /stock` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_SAVE, body=body, options=options)

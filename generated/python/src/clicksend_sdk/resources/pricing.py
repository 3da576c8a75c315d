# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""What sending costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import CountryPricing

_GET: Operation[CountryPricing] = Operation(
    "GET",
    "/pricing/{country}",
    "safe",
    path_types={"country": "str"},
    query_types={"currency": "str"},
    returns="CountryPricing",
)


class PricingResource(Resource):
    """What sending costs."""

    def get(
        self,
        country: str,
        *,
        currency: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> CountryPricing:
        """List what sending to a country costs.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            country: The country.
            currency: Currency of the prices, three letters of ISO 4217.
            options: Settings for this call only; see `Options`.

        Returns:
            The prices.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /pricing/{country}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"country": country}, query={"currency": currency}, options=options)


class AsyncPricingResource(AsyncResource):
    """What sending costs."""

    async def get(
        self,
        country: str,
        *,
        currency: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> CountryPricing:
        """List what sending to a country costs.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            country: The country.
            currency: Currency of the prices, three letters of ISO 4217.
            options: Settings for this call only; see `Options`.

        Returns:
            The prices.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /pricing/{country}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"country": country}, query={"currency": currency}, options=options)

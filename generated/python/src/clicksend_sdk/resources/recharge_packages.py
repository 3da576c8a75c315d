# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The amounts that credit can be bought in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import RechargePackageList, RechargePurchase

_LIST: Operation[RechargePackageList] = Operation(
    "GET",
    "/recharge/packages",
    "safe",
    query_types={"country": "str"},
    returns="RechargePackageList",
)

_PURCHASE: Operation[RechargePurchase] = Operation(
    "PUT",
    "/recharge/purchase/{package_id}",
    "unsafe",
    path_types={"package_id": "int"},
    returns="RechargePurchase",
)


class RechargePackagesResource(Resource):
    """The amounts that credit can be bought in."""

    def list(
        self,
        *,
        country: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> RechargePackageList:
        """List the packages that credit can be bought in.

        Args:
            country: Country that the prices are for; that of the account if left out.
            options: Settings for this call only; see `Options`.

        Returns:
            The packages, and the currency of their prices.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /recharge/packages` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, query={"country": country}, options=options)

    def purchase(
        self,
        package_id: int,
        *,
        options: Options | None = None,
    ) -> RechargePurchase:
        """Buy credit.

        Charges the credit card at once.

        Args:
            package_id: The package to buy.
            options: Settings for this call only; see `Options`.

        Returns:
            What was paid.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /recharge/purchase/{package_id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_PURCHASE, path={"package_id": package_id}, options=options)


class AsyncRechargePackagesResource(AsyncResource):
    """The amounts that credit can be bought in."""

    async def list(
        self,
        *,
        country: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> RechargePackageList:
        """List the packages that credit can be bought in.

        Args:
            country: Country that the prices are for; that of the account if left out.
            options: Settings for this call only; see `Options`.

        Returns:
            The packages, and the currency of their prices.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /recharge/packages` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, query={"country": country}, options=options)

    async def purchase(
        self,
        package_id: int,
        *,
        options: Options | None = None,
    ) -> RechargePurchase:
        """Buy credit.

        Charges the credit card at once.

        Args:
            package_id: The package to buy.
            options: Settings for this call only; see `Options`.

        Returns:
            What was paid.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /recharge/purchase/{package_id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_PURCHASE, path={"package_id": package_id}, options=options)

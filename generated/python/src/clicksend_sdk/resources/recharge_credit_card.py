# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The credit card that credit is bought with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import CreditCardInfo, CreditCardToken

_GET: Operation[CreditCardInfo] = Operation(
    "GET",
    "/recharge/credit-card",
    "safe",
    returns="CreditCardInfo",
)

_UPDATE: Operation[CreditCardToken] = Operation(
    "PUT",
    "/recharge/credit-card",
    "idempotent",
    body="CreditCardRequest",
    body_required=True,
    returns="CreditCardToken",
)


class RechargeCreditCardResource(Resource):
    """The credit card that credit is bought with."""

    def get(
        self,
        *,
        options: Options | None = None,
    ) -> CreditCardInfo:
        """Get the credit card that credit is bought with.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The card, its number hidden.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /recharge/credit-card` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, options=options)

    def update(
        self,
        *,
        number: str | int,
        expiry_month: int | str,
        expiry_year: int | str,
        cvc: str | int,
        name: str,
        bank_name: str,
        options: Options | None = None,
    ) -> CreditCardToken:
        """Set the credit card that credit is bought with.

        Replaces the card that is there.

        Args:
            number: Number of the card; better as text.
            expiry_month: Month that the card ends with, 1 to 12.
            expiry_year: Year that the card ends with, four digits.
            cvc: The security code; text keeps a zero at its start.
            name: Name on the card.
            bank_name: Bank that gave out the card.
            options: Settings for this call only; see `Options`.

        Returns:
            The card as the API keeps it.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /recharge/credit-card` is idempotent: it is repeated after a failure.
        """
        cvc = self._as_secret(cvc)
        return self._client.call(
            _UPDATE,
            body={
                "number": number,
                "expiry_month": expiry_month,
                "expiry_year": expiry_year,
                "cvc": cvc,
                "name": name,
                "bank_name": bank_name,
            },
            options=options,
        )


class AsyncRechargeCreditCardResource(AsyncResource):
    """The credit card that credit is bought with."""

    async def get(
        self,
        *,
        options: Options | None = None,
    ) -> CreditCardInfo:
        """Get the credit card that credit is bought with.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The card, its number hidden.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /recharge/credit-card` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, options=options)

    async def update(
        self,
        *,
        number: str | int,
        expiry_month: int | str,
        expiry_year: int | str,
        cvc: str | int,
        name: str,
        bank_name: str,
        options: Options | None = None,
    ) -> CreditCardToken:
        """Set the credit card that credit is bought with.

        Replaces the card that is there.

        Args:
            number: Number of the card; better as text.
            expiry_month: Month that the card ends with, 1 to 12.
            expiry_year: Year that the card ends with, four digits.
            cvc: The security code; text keeps a zero at its start.
            name: Name on the card.
            bank_name: Bank that gave out the card.
            options: Settings for this call only; see `Options`.

        Returns:
            The card as the API keeps it.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /recharge/credit-card` is idempotent: it is repeated after a failure.
        """
        cvc = self._as_secret(cvc)
        return await self._client.call(
            _UPDATE,
            body={
                "number": number,
                "expiry_month": expiry_month,
                "expiry_year": expiry_year,
                "cvc": cvc,
                "name": name,
                "bank_name": bank_name,
            },
            options=options,
        )

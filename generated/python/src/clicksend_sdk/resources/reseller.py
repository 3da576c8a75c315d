# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Your service for clients of your own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins
    from decimal import Decimal

    from ..models import Account, ResellerSetting
    from .reseller_accounts import AsyncResellerAccountsResource, ResellerAccountsResource

_GET: Operation[builtins.list[ResellerSetting]] = Operation(
    "GET",
    "/reseller",
    "safe",
    returns="list[ResellerSetting]",
)

_UPDATE: Operation[ResellerSetting] = Operation(
    "PUT",
    "/reseller",
    "idempotent",
    body="ResellerSettingRequest",
    body_required=True,
    returns="ResellerSetting",
)

_GET_BY_SUBDOMAIN: Operation[ResellerSetting] = Operation(
    "GET",
    "/reseller/{subdomain}",
    "safe",
    path_types={"subdomain": "str"},
    returns="ResellerSetting",
)

_TRANSFER_CREDIT: Operation[Account] = Operation(
    "PUT",
    "/reseller/transfer-credit",
    "unsafe",
    body="TransferCreditRequest",
    body_required=True,
    returns="Account",
)


class ResellerResource(Resource):
    """Your service for clients of your own."""

    @cached_property
    def accounts(self) -> ResellerAccountsResource:
        """The accounts of your clients."""
        from .reseller_accounts import ResellerAccountsResource

        return ResellerAccountsResource(self._client)

    def get(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[ResellerSetting]:
        """Get your settings as a reseller.

        The reply is a list with one item. ClickSend's own client 6.0.2 lacks this operation.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            A list of your settings.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /reseller` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, options=options)

    def update(
        self,
        *,
        subdomain: str,
        company_name: str,
        logo_url_light: str,
        logo_url_dark: str,
        colour_navigation: str,
        default_margin: float,
        default_margin_numbers: float,
        allow_public_signups: bool,
        trial_balance: Decimal,
        options: Options | None = None,
    ) -> ResellerSetting:
        """Change your settings as a reseller.

        The settings become what is sent: all fields are required. ClickSend's own client 6.0.2
        lacks this operation.

        Args:
            subdomain: Subdomain that your clients sign in at.
            company_name: Name that your clients see.
            logo_url_light: Where your logo for light backgrounds is.
            logo_url_dark: Where your logo for dark backgrounds is.
            colour_navigation: Colour of the navigation, as in CSS.
            default_margin: What you add to the prices of messages, most likely in percent.
            default_margin_numbers: What you add to the prices of numbers, most likely in
                percent.
            allow_public_signups: Anyone may become your client.
            trial_balance: Credit that a new client gets to try things out.
            options: Settings for this call only; see `Options`.

        Returns:
            The settings as they are now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /reseller` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            body={
                "subdomain": subdomain,
                "company_name": company_name,
                "logo_url_light": logo_url_light,
                "logo_url_dark": logo_url_dark,
                "colour_navigation": colour_navigation,
                "default_margin": default_margin,
                "default_margin_numbers": default_margin_numbers,
                "allow_public_signups": allow_public_signups,
                "trial_balance": trial_balance,
            },
            options=options,
        )

    def get_by_subdomain(
        self,
        subdomain: str,
        *,
        options: Options | None = None,
    ) -> ResellerSetting:
        """Get the settings of a reseller by the subdomain.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            subdomain: The reseller's subdomain.
            options: Settings for this call only; see `Options`.

        Returns:
            The settings.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /reseller/{subdomain}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET_BY_SUBDOMAIN, path={"subdomain": subdomain}, options=options)

    def transfer_credit(
        self,
        *,
        client_user_id: int,
        balance: Decimal,
        currency: str,
        options: Options | None = None,
    ) -> Account:
        """Move credit from your account to that of a client.

        Args:
            client_user_id: The client's account.
            balance: The credit to move, in `currency`.
            currency: Three letters, ISO 4217.
            options: Settings for this call only; see `Options`.

        Returns:
            The client's account as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /reseller/transfer-credit` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _TRANSFER_CREDIT,
            body={"client_user_id": client_user_id, "balance": balance, "currency": currency},
            options=options,
        )


class AsyncResellerResource(AsyncResource):
    """Your service for clients of your own."""

    @cached_property
    def accounts(self) -> AsyncResellerAccountsResource:
        """The accounts of your clients."""
        from .reseller_accounts import AsyncResellerAccountsResource

        return AsyncResellerAccountsResource(self._client)

    async def get(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[ResellerSetting]:
        """Get your settings as a reseller.

        The reply is a list with one item. ClickSend's own client 6.0.2 lacks this operation.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            A list of your settings.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /reseller` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, options=options)

    async def update(
        self,
        *,
        subdomain: str,
        company_name: str,
        logo_url_light: str,
        logo_url_dark: str,
        colour_navigation: str,
        default_margin: float,
        default_margin_numbers: float,
        allow_public_signups: bool,
        trial_balance: Decimal,
        options: Options | None = None,
    ) -> ResellerSetting:
        """Change your settings as a reseller.

        The settings become what is sent: all fields are required. ClickSend's own client 6.0.2
        lacks this operation.

        Args:
            subdomain: Subdomain that your clients sign in at.
            company_name: Name that your clients see.
            logo_url_light: Where your logo for light backgrounds is.
            logo_url_dark: Where your logo for dark backgrounds is.
            colour_navigation: Colour of the navigation, as in CSS.
            default_margin: What you add to the prices of messages, most likely in percent.
            default_margin_numbers: What you add to the prices of numbers, most likely in
                percent.
            allow_public_signups: Anyone may become your client.
            trial_balance: Credit that a new client gets to try things out.
            options: Settings for this call only; see `Options`.

        Returns:
            The settings as they are now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /reseller` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            body={
                "subdomain": subdomain,
                "company_name": company_name,
                "logo_url_light": logo_url_light,
                "logo_url_dark": logo_url_dark,
                "colour_navigation": colour_navigation,
                "default_margin": default_margin,
                "default_margin_numbers": default_margin_numbers,
                "allow_public_signups": allow_public_signups,
                "trial_balance": trial_balance,
            },
            options=options,
        )

    async def get_by_subdomain(
        self,
        subdomain: str,
        *,
        options: Options | None = None,
    ) -> ResellerSetting:
        """Get the settings of a reseller by the subdomain.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            subdomain: The reseller's subdomain.
            options: Settings for this call only; see `Options`.

        Returns:
            The settings.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /reseller/{subdomain}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET_BY_SUBDOMAIN, path={"subdomain": subdomain}, options=options)

    async def transfer_credit(
        self,
        *,
        client_user_id: int,
        balance: Decimal,
        currency: str,
        options: Options | None = None,
    ) -> Account:
        """Move credit from your account to that of a client.

        Args:
            client_user_id: The client's account.
            balance: The credit to move, in `currency`.
            currency: Three letters, ISO 4217.
            options: Settings for this call only; see `Options`.

        Returns:
            The client's account as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /reseller/transfer-credit` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _TRANSFER_CREDIT,
            body={"client_user_id": client_user_id, "balance": balance, "currency": currency},
            options=options,
        )

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Confirm the phone number of a new account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import Account, AccountVerification

_SEND: Operation[AccountVerification] = Operation(
    "PUT",
    "/account-verify/send",
    "unsafe",
    body="AccountVerifyRequest",
    body_required=True,
    returns="AccountVerification",
)

_VERIFY: Operation[Account] = Operation(
    "PUT",
    "/account-verify/verify/{activation_token}",
    "idempotent",
    path_types={"activation_token": "str | int"},
    returns="Account",
)


class AccountVerificationResource(Resource):
    """Confirm the phone number of a new account."""

    def send(
        self,
        *,
        user_phone: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AccountVerification:
        """Send the token that confirms a phone number.

        Each call sends a new message or makes a call. Pass the token to
        `account.verification.verify`.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            user_phone: Where the token goes.
            country: Country to read a local number in.
            type: How the token travels, such as `sms`.
            options: Settings for this call only; see `Options`.

        Returns:
            Where the token went.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /account-verify/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _SEND, body={"user_phone": user_phone, "country": country, "type": type}, options=options
        )

    def verify(
        self,
        activation_token: str | int,
        *,
        options: Options | None = None,
    ) -> Account:
        """Confirm a phone number with the token sent to it.

        This also activates a new account.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            activation_token: The token that `account.verification.send` sent.
            options: Settings for this call only; see `Options`.

        Returns:
            The account, now active.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /account-verify/verify/{activation_token}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_VERIFY, path={"activation_token": activation_token}, options=options)


class AsyncAccountVerificationResource(AsyncResource):
    """Confirm the phone number of a new account."""

    async def send(
        self,
        *,
        user_phone: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AccountVerification:
        """Send the token that confirms a phone number.

        Each call sends a new message or makes a call. Pass the token to
        `account.verification.verify`.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            user_phone: Where the token goes.
            country: Country to read a local number in.
            type: How the token travels, such as `sms`.
            options: Settings for this call only; see `Options`.

        Returns:
            Where the token went.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /account-verify/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _SEND, body={"user_phone": user_phone, "country": country, "type": type}, options=options
        )

    async def verify(
        self,
        activation_token: str | int,
        *,
        options: Options | None = None,
    ) -> Account:
        """Confirm a phone number with the token sent to it.

        This also activates a new account.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            activation_token: The token that `account.verification.send` sent.
            options: Settings for this call only; see `Options`.

        Returns:
            The account, now active.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /account-verify/verify/{activation_token}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_VERIFY, path={"activation_token": activation_token}, options=options)

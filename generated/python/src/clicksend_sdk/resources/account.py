# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Your own account, its verification and its usage."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import Account, AccountUsage, AccountUsageType
    from .account_verification import AccountVerificationResource, AsyncAccountVerificationResource

_GET: Operation[Account] = Operation(
    "GET",
    "/account",
    "safe",
    returns="Account",
)

_CREATE: Operation[Account] = Operation(
    "POST",
    "/account",
    "unsafe",
    body="AccountRequest",
    body_required=True,
    returns="Account",
    security=(),
)

_UPDATE: Operation[Account] = Operation(
    "PUT",
    "/account",
    "idempotent",
    body="AccountUpdateRequest",
    body_required=True,
    returns="Account",
)

_USAGE: Operation[AccountUsage] = Operation(
    "GET",
    "/account/usage/{year}/{month}/{type}",
    "safe",
    path_types={"year": "int", "month": "int", "type": "AccountUsageType"},
    limits={"path": {"month": {"minimum": 1, "maximum": 12}}},
    returns="AccountUsage",
)

_FORGOT_USERNAME: Operation[None] = Operation(
    "PUT",
    "/forgot-username",
    "unsafe",
    body="ForgotUsernameRequest",
    body_required=True,
)

_FORGOT_PASSWORD: Operation[None] = Operation(
    "PUT",
    "/forgot-password",
    "unsafe",
    body="ForgotPasswordRequest",
    body_required=True,
)

_VERIFY_FORGOT_PASSWORD: Operation[None] = Operation(
    "PUT",
    "/forgot-password/verify",
    "idempotent",
    body="ForgotPasswordVerifyRequest",
    body_required=True,
)


class AccountResource(Resource):
    """Your own account, its verification and its usage."""

    @cached_property
    def verification(self) -> AccountVerificationResource:
        """Confirm the phone number of a new account."""
        from .account_verification import AccountVerificationResource

        return AccountVerificationResource(self._client)

    def get(
        self,
        *,
        options: Options | None = None,
    ) -> Account:
        """Get your account.

        The balance, the settings, and the user whose credentials make the call.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The account.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /account` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, options=options)

    def create(
        self,
        *,
        username: str,
        password: str,
        user_first_name: str,
        user_last_name: str,
        user_email: str,
        user_phone: str,
        account_name: str,
        country: str,
        options: Options | None = None,
    ) -> Account:
        """Make a new account.

        Needs no credentials. Confirm its phone number next, with `account.verification.send`.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            username: Name to sign in with; no other account has it.
            password: Password to sign in with.
            user_first_name: First name of the owner.
            user_last_name: Last name of the owner.
            user_email: Where to write to the owner.
            user_phone: Phone of the owner.
            account_name: Name of the business.
            country: Country of the account and of its phone number.
            options: Settings for this call only; see `Options`.

        Returns:
            The new account.

        Raises:
            APIStatusError: The response has an error status; 400, 403, 404, 405, 429, 500 have
                classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /account` is unsafe: it is repeated only if nothing was done.
        """
        password = self._as_secret(password)
        return self._client.call(
            _CREATE,
            body={
                "username": username,
                "password": password,
                "user_first_name": user_first_name,
                "user_last_name": user_last_name,
                "user_email": user_email,
                "user_phone": user_phone,
                "account_name": account_name,
                "country": country,
            },
            options=options,
        )

    def update(
        self,
        *,
        username: str,
        password: str,
        user_first_name: str,
        user_last_name: str,
        user_email: str,
        user_phone: str,
        account_name: str,
        country: str,
        timezone: str,
        private_uploads: bool | UnsetType = UNSET,
        setting_sms_hide_your_number: bool | UnsetType = UNSET,
        setting_sms_hide_business_name: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Account:
        """Change your account.

        Takes all the required fields again, the password included, not only those that change.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            username: Name to sign in with.
            password: Password to sign in with.
            user_first_name: First name of the owner.
            user_last_name: Last name of the owner.
            user_email: Where to write to the owner.
            user_phone: Phone of the owner.
            account_name: Name of the business.
            country: Country of the account and of its phone number.
            timezone: Time zone of the account, a name from `timezones.list`.
            private_uploads: Do not open uploaded files to everyone.
            setting_sms_hide_your_number: Do not offer the owner's own number as a sender.
            setting_sms_hide_business_name: Do not offer the name of the business as a sender.
            options: Settings for this call only; see `Options`.

        Returns:
            The account as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /account` is idempotent: it is repeated after a failure.
        """
        password = self._as_secret(password)
        return self._client.call(
            _UPDATE,
            body={
                "username": username,
                "password": password,
                "user_first_name": user_first_name,
                "user_last_name": user_last_name,
                "user_email": user_email,
                "user_phone": user_phone,
                "account_name": account_name,
                "country": country,
                "timezone": timezone,
                "private_uploads": private_uploads,
                "setting_sms_hide_your_number": setting_sms_hide_your_number,
                "setting_sms_hide_business_name": setting_sms_hide_business_name,
            },
            options=options,
        )

    def usage(
        self,
        year: int,
        month: int,
        type: AccountUsageType,
        *,
        options: Options | None = None,
    ) -> AccountUsage:
        """Get what an account sent in a month, and what that cost.

        Args:
            year: Year with four digits.
            month: Month, 1 to 12.
            type: What to divide the usage by.
            options: Settings for this call only; see `Options`.

        Returns:
            The usage by kind of message, part by part and in all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /account/usage/{year}/{month}/{type}` is safe: it is repeated after a failure.
        """
        return self._client.call(_USAGE, path={"year": year, "month": month, "type": type}, options=options)

    def forgot_username(
        self,
        *,
        email: str | UnsetType = UNSET,
        phone_number: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """Send a lost username to its owner.

        Give either `email` or `phone_number`, not both; each call sends a message there.

        Args:
            email: Email address of the account; this or `phone_number`.
            phone_number: Phone number of the account; this or `email`.
            country: Country to read a local number in.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /forgot-username` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _FORGOT_USERNAME, body={"email": email, "phone_number": phone_number, "country": country}, options=options
        )

    def forgot_password(
        self,
        *,
        username: str,
        options: Options | None = None,
    ) -> None:
        """Send what a user needs to replace a lost password.

        Each call sends a message. The token in it goes to `account.verify_forgot_password`.

        Args:
            username: Name that the user signs in with.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /forgot-password` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_FORGOT_PASSWORD, body={"username": username}, options=options)

    def verify_forgot_password(
        self,
        *,
        subaccount_id: int,
        activation_token: str,
        password: str,
        options: Options | None = None,
    ) -> None:
        """Set a new password in place of a lost one.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            subaccount_id: The user who gets the new password.
            activation_token: The token that the user was sent.
            password: The new password.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /forgot-password/verify` is idempotent: it is repeated after a failure.
        """
        activation_token = self._as_secret(activation_token)
        password = self._as_secret(password)
        return self._client.call(
            _VERIFY_FORGOT_PASSWORD,
            body={"subaccount_id": subaccount_id, "activation_token": activation_token, "password": password},
            options=options,
        )


class AsyncAccountResource(AsyncResource):
    """Your own account, its verification and its usage."""

    @cached_property
    def verification(self) -> AsyncAccountVerificationResource:
        """Confirm the phone number of a new account."""
        from .account_verification import AsyncAccountVerificationResource

        return AsyncAccountVerificationResource(self._client)

    async def get(
        self,
        *,
        options: Options | None = None,
    ) -> Account:
        """Get your account.

        The balance, the settings, and the user whose credentials make the call.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The account.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /account` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, options=options)

    async def create(
        self,
        *,
        username: str,
        password: str,
        user_first_name: str,
        user_last_name: str,
        user_email: str,
        user_phone: str,
        account_name: str,
        country: str,
        options: Options | None = None,
    ) -> Account:
        """Make a new account.

        Needs no credentials. Confirm its phone number next, with `account.verification.send`.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            username: Name to sign in with; no other account has it.
            password: Password to sign in with.
            user_first_name: First name of the owner.
            user_last_name: Last name of the owner.
            user_email: Where to write to the owner.
            user_phone: Phone of the owner.
            account_name: Name of the business.
            country: Country of the account and of its phone number.
            options: Settings for this call only; see `Options`.

        Returns:
            The new account.

        Raises:
            APIStatusError: The response has an error status; 400, 403, 404, 405, 429, 500 have
                classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /account` is unsafe: it is repeated only if nothing was done.
        """
        password = self._as_secret(password)
        return await self._client.call(
            _CREATE,
            body={
                "username": username,
                "password": password,
                "user_first_name": user_first_name,
                "user_last_name": user_last_name,
                "user_email": user_email,
                "user_phone": user_phone,
                "account_name": account_name,
                "country": country,
            },
            options=options,
        )

    async def update(
        self,
        *,
        username: str,
        password: str,
        user_first_name: str,
        user_last_name: str,
        user_email: str,
        user_phone: str,
        account_name: str,
        country: str,
        timezone: str,
        private_uploads: bool | UnsetType = UNSET,
        setting_sms_hide_your_number: bool | UnsetType = UNSET,
        setting_sms_hide_business_name: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Account:
        """Change your account.

        Takes all the required fields again, the password included, not only those that change.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            username: Name to sign in with.
            password: Password to sign in with.
            user_first_name: First name of the owner.
            user_last_name: Last name of the owner.
            user_email: Where to write to the owner.
            user_phone: Phone of the owner.
            account_name: Name of the business.
            country: Country of the account and of its phone number.
            timezone: Time zone of the account, a name from `timezones.list`.
            private_uploads: Do not open uploaded files to everyone.
            setting_sms_hide_your_number: Do not offer the owner's own number as a sender.
            setting_sms_hide_business_name: Do not offer the name of the business as a sender.
            options: Settings for this call only; see `Options`.

        Returns:
            The account as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /account` is idempotent: it is repeated after a failure.
        """
        password = self._as_secret(password)
        return await self._client.call(
            _UPDATE,
            body={
                "username": username,
                "password": password,
                "user_first_name": user_first_name,
                "user_last_name": user_last_name,
                "user_email": user_email,
                "user_phone": user_phone,
                "account_name": account_name,
                "country": country,
                "timezone": timezone,
                "private_uploads": private_uploads,
                "setting_sms_hide_your_number": setting_sms_hide_your_number,
                "setting_sms_hide_business_name": setting_sms_hide_business_name,
            },
            options=options,
        )

    async def usage(
        self,
        year: int,
        month: int,
        type: AccountUsageType,
        *,
        options: Options | None = None,
    ) -> AccountUsage:
        """Get what an account sent in a month, and what that cost.

        Args:
            year: Year with four digits.
            month: Month, 1 to 12.
            type: What to divide the usage by.
            options: Settings for this call only; see `Options`.

        Returns:
            The usage by kind of message, part by part and in all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /account/usage/{year}/{month}/{type}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_USAGE, path={"year": year, "month": month, "type": type}, options=options)

    async def forgot_username(
        self,
        *,
        email: str | UnsetType = UNSET,
        phone_number: str | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """Send a lost username to its owner.

        Give either `email` or `phone_number`, not both; each call sends a message there.

        Args:
            email: Email address of the account; this or `phone_number`.
            phone_number: Phone number of the account; this or `email`.
            country: Country to read a local number in.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /forgot-username` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _FORGOT_USERNAME, body={"email": email, "phone_number": phone_number, "country": country}, options=options
        )

    async def forgot_password(
        self,
        *,
        username: str,
        options: Options | None = None,
    ) -> None:
        """Send what a user needs to replace a lost password.

        Each call sends a message. The token in it goes to `account.verify_forgot_password`.

        Args:
            username: Name that the user signs in with.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /forgot-password` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_FORGOT_PASSWORD, body={"username": username}, options=options)

    async def verify_forgot_password(
        self,
        *,
        subaccount_id: int,
        activation_token: str,
        password: str,
        options: Options | None = None,
    ) -> None:
        """Set a new password in place of a lost one.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            subaccount_id: The user who gets the new password.
            activation_token: The token that the user was sent.
            password: The new password.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /forgot-password/verify` is idempotent: it is repeated after a failure.
        """
        activation_token = self._as_secret(activation_token)
        password = self._as_secret(password)
        return await self._client.call(
            _VERIFY_FORGOT_PASSWORD,
            body={"subaccount_id": subaccount_id, "activation_token": activation_token, "password": password},
            options=options,
        )

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Show that a number is yours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from uuid import UUID

    from ..models import OwnNumberVerification

_CREATE: Operation[OwnNumberVerification] = Operation(
    "POST",
    "/own-numbers/verifications",
    "unsafe",
    body="OwnNumberVerificationRequest",
    body_required=True,
    returns="OwnNumberVerification",
    enveloped=False,
)

_VERIFY: Operation[OwnNumberVerification] = Operation(
    "POST",
    "/own-numbers/verifications/{verification_id}/verify",
    "unsafe",
    path_types={"verification_id": "OneOf[UUID, str]"},
    body="OwnNumberVerifyRequest",
    body_required=True,
    returns="OwnNumberVerification",
    enveloped=False,
)


class OwnNumbersVerificationsResource(Resource):
    """Show that a number is yours."""

    def create(
        self,
        *,
        phone_number: str,
        country: str | UnsetType = UNSET,
        label: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> OwnNumberVerification:
        """Send a code to a number, to show that it is yours.

        Adds the number to your own numbers. `own_numbers.verifications.verify` takes the code.
        The reply has no envelope.

        Args:
            phone_number: The number; the code goes there.
            country: Country to read a local number in.
            label: A name of your own for the number. 1 to 200 characters.
            options: Settings for this call only; see `Options`.

        Returns:
            The verification that has begun.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /own-numbers/verifications` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE, body={"phone_number": phone_number, "country": country, "label": label}, options=options
        )

    def verify(
        self,
        verification_id: UUID | str,
        *,
        phone_number: str,
        code: str,
        country: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> OwnNumberVerification:
        """Show with the code that a number is yours.

        A code can be tried only a few times; `remaining_attempts` says how often still. The
        reply has no envelope.

        Args:
            verification_id: The verification that the code belongs to.
            phone_number: The number that the code was sent to.
            code: The code, 6 characters.
            country: Country to read a local number in.
            options: Settings for this call only; see `Options`.

        Returns:
            The verification as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /own-numbers/verifications/{verification_id}/verify` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _VERIFY,
            path={"verification_id": verification_id},
            body={"phone_number": phone_number, "code": code, "country": country},
            options=options,
        )


class AsyncOwnNumbersVerificationsResource(AsyncResource):
    """Show that a number is yours."""

    async def create(
        self,
        *,
        phone_number: str,
        country: str | UnsetType = UNSET,
        label: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> OwnNumberVerification:
        """Send a code to a number, to show that it is yours.

        Adds the number to your own numbers. `own_numbers.verifications.verify` takes the code.
        The reply has no envelope.

        Args:
            phone_number: The number; the code goes there.
            country: Country to read a local number in.
            label: A name of your own for the number. 1 to 200 characters.
            options: Settings for this call only; see `Options`.

        Returns:
            The verification that has begun.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /own-numbers/verifications` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE, body={"phone_number": phone_number, "country": country, "label": label}, options=options
        )

    async def verify(
        self,
        verification_id: UUID | str,
        *,
        phone_number: str,
        code: str,
        country: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> OwnNumberVerification:
        """Show with the code that a number is yours.

        A code can be tried only a few times; `remaining_attempts` says how often still. The
        reply has no envelope.

        Args:
            verification_id: The verification that the code belongs to.
            phone_number: The number that the code was sent to.
            code: The code, 6 characters.
            country: Country to read a local number in.
            options: Settings for this call only; see `Options`.

        Returns:
            The verification as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /own-numbers/verifications/{verification_id}/verify` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _VERIFY,
            path={"verification_id": verification_id},
            body={"phone_number": phone_number, "code": code, "country": country},
            options=options,
        )

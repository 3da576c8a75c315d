# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Addresses of yours that emails can come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import EmailAddress

_LIST: Operation[EmailAddress] = Operation(
    "GET",
    "/email/addresses",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="EmailAddress",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[EmailAddress] = Operation(
    "POST",
    "/email/addresses",
    "unsafe",
    body="EmailAddressRequest",
    body_required=True,
    returns="EmailAddress",
)

_GET: Operation[EmailAddress] = Operation(
    "GET",
    "/email/addresses/{email_address_id}",
    "safe",
    path_types={"email_address_id": "int"},
    returns="EmailAddress",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/email/addresses/{email_address_id}",
    "idempotent",
    path_types={"email_address_id": "int"},
)

_SEND_VERIFICATION: Operation[None] = Operation(
    "PUT",
    "/email/address-verify/{email_address_id}/send",
    "unsafe",
    path_types={"email_address_id": "int"},
)

_VERIFY: Operation[EmailAddress] = Operation(
    "PUT",
    "/email/address-verify/{email_address_id}/verify/{activation_token}",
    "idempotent",
    path_types={"email_address_id": "int", "activation_token": "str"},
    returns="EmailAddress",
)


class EmailAddressesResource(Resource):
    """Addresses of yours that emails can come from."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[EmailAddress]:
        """List the addresses that emails can come from.

        Args:
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of addresses.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/addresses` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        email_address: str,
        options: Options | None = None,
    ) -> EmailAddress:
        """Add an address that emails are to come from.

        It cannot send until you have shown that it is yours:
        `email.addresses.send_verification` mails a token to it, and `email.addresses.verify`
        takes the token.

        Args:
            email_address: The address; you must be able to read its mail.
            options: Settings for this call only; see `Options`.

        Returns:
            The new address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /email/addresses` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE, body={"email_address": email_address}, options=options)

    def get(
        self,
        email_address_id: int,
        *,
        options: Options | None = None,
    ) -> EmailAddress:
        """Get an address that emails can come from.

        Args:
            email_address_id: The address, by its number.
            options: Settings for this call only; see `Options`.

        Returns:
            The address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/addresses/{email_address_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"email_address_id": email_address_id}, options=options)

    def delete(
        self,
        email_address_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Remove an address that emails can come from.

        Args:
            email_address_id: The address, by its number.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /email/addresses/{email_address_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"email_address_id": email_address_id}, options=options)

    def send_verification(
        self,
        email_address_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Mail a token to an address to verify it.

        Pass the token in that email on to `email.addresses.verify`.

        Args:
            email_address_id: The address, by its number.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /email/address-verify/{email_address_id}/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_SEND_VERIFICATION, path={"email_address_id": email_address_id}, options=options)

    def verify(
        self,
        email_address_id: int,
        activation_token: str,
        *,
        options: Options | None = None,
    ) -> EmailAddress:
        """Verify an address with the token that was mailed to it.

        Args:
            email_address_id: The address, by its number.
            activation_token: The token from the email of `email.addresses.send_verification`.
            options: Settings for this call only; see `Options`.

        Returns:
            The address as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /email/address-verify/{email_address_id}/verify/{activation_token}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _VERIFY, path={"email_address_id": email_address_id, "activation_token": activation_token}, options=options
        )


class AsyncEmailAddressesResource(AsyncResource):
    """Addresses of yours that emails can come from."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[EmailAddress]:
        """List the addresses that emails can come from.

        Args:
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of addresses.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/addresses` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        email_address: str,
        options: Options | None = None,
    ) -> EmailAddress:
        """Add an address that emails are to come from.

        It cannot send until you have shown that it is yours:
        `email.addresses.send_verification` mails a token to it, and `email.addresses.verify`
        takes the token.

        Args:
            email_address: The address; you must be able to read its mail.
            options: Settings for this call only; see `Options`.

        Returns:
            The new address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /email/addresses` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE, body={"email_address": email_address}, options=options)

    async def get(
        self,
        email_address_id: int,
        *,
        options: Options | None = None,
    ) -> EmailAddress:
        """Get an address that emails can come from.

        Args:
            email_address_id: The address, by its number.
            options: Settings for this call only; see `Options`.

        Returns:
            The address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/addresses/{email_address_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"email_address_id": email_address_id}, options=options)

    async def delete(
        self,
        email_address_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Remove an address that emails can come from.

        Args:
            email_address_id: The address, by its number.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /email/addresses/{email_address_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"email_address_id": email_address_id}, options=options)

    async def send_verification(
        self,
        email_address_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Mail a token to an address to verify it.

        Pass the token in that email on to `email.addresses.verify`.

        Args:
            email_address_id: The address, by its number.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /email/address-verify/{email_address_id}/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_SEND_VERIFICATION, path={"email_address_id": email_address_id}, options=options)

    async def verify(
        self,
        email_address_id: int,
        activation_token: str,
        *,
        options: Options | None = None,
    ) -> EmailAddress:
        """Verify an address with the token that was mailed to it.

        Args:
            email_address_id: The address, by its number.
            activation_token: The token from the email of `email.addresses.send_verification`.
            options: Settings for this call only; see `Options`.

        Returns:
            The address as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /email/address-verify/{email_address_id}/verify/{activation_token}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _VERIFY, path={"email_address_id": email_address_id, "activation_token": activation_token}, options=options
        )

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Email addresses that may send text messages through the email gateway."""

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
    from ..models import EmailSmsAddress

_LIST: Operation[EmailSmsAddress] = Operation(
    "GET",
    "/sms/email-sms",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="EmailSmsAddress",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[EmailSmsAddress] = Operation(
    "POST",
    "/sms/email-sms",
    "unsafe",
    body="EmailSmsAddressRequest",
    body_required=True,
    returns="EmailSmsAddress",
)

_GET: Operation[EmailSmsAddress] = Operation(
    "GET",
    "/sms/email-sms/{email_address_id}",
    "safe",
    path_types={"email_address_id": "int"},
    returns="EmailSmsAddress",
)

_UPDATE: Operation[EmailSmsAddress] = Operation(
    "PUT",
    "/sms/email-sms/{email_address_id}",
    "idempotent",
    path_types={"email_address_id": "int"},
    body="EmailSmsAddressRequest",
    body_required=True,
    returns="EmailSmsAddress",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/sms/email-sms/{email_address_id}",
    "idempotent",
    path_types={"email_address_id": "int"},
)


class SmsEmailAddressesResource(Resource):
    """Email addresses that may send text messages through the email gateway."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[EmailSmsAddress]:
        """List the email addresses that may send text messages.

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
            One page of email addresses.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/email-sms` is safe: it is repeated after a failure.
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
        from_: str | UnsetType = UNSET,
        from_fax: str | UnsetType = UNSET,
        subaccount_id: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailSmsAddress:
        """Allow an email address to send text messages.

        Args:
            email_address: The address that may send.
            from_: The sender that recipients see, a number or a name of your own.
            from_fax: The fax number that its faxes come from.
            subaccount_id: The subaccount that the address belongs to.
            options: Settings for this call only; see `Options`.

        Returns:
            The new email address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /sms/email-sms` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE,
            body={"email_address": email_address, "from": from_, "from_fax": from_fax, "subaccount_id": subaccount_id},
            options=options,
        )

    def get(
        self,
        email_address_id: int,
        *,
        options: Options | None = None,
    ) -> EmailSmsAddress:
        """Get an email address that may send text messages.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            email_address_id: The email address, by its number.
            options: Settings for this call only; see `Options`.

        Returns:
            The email address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/email-sms/{email_address_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"email_address_id": email_address_id}, options=options)

    def update(
        self,
        email_address_id: int,
        *,
        email_address: str,
        from_: str | UnsetType = UNSET,
        from_fax: str | UnsetType = UNSET,
        subaccount_id: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailSmsAddress:
        """Change an email address that may send text messages.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            email_address_id: The email address, by its number.
            email_address: The address that may send.
            from_: The sender that recipients see, a number or a name of your own.
            from_fax: The fax number that its faxes come from.
            subaccount_id: The subaccount that the address belongs to.
            options: Settings for this call only; see `Options`.

        Returns:
            The email address as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/email-sms/{email_address_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            path={"email_address_id": email_address_id},
            body={"email_address": email_address, "from": from_, "from_fax": from_fax, "subaccount_id": subaccount_id},
            options=options,
        )

    def delete(
        self,
        email_address_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Stop an email address from sending text messages.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            email_address_id: The email address, by its number.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /sms/email-sms/{email_address_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"email_address_id": email_address_id}, options=options)


class AsyncSmsEmailAddressesResource(AsyncResource):
    """Email addresses that may send text messages through the email gateway."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[EmailSmsAddress]:
        """List the email addresses that may send text messages.

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
            One page of email addresses.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/email-sms` is safe: it is repeated after a failure.
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
        from_: str | UnsetType = UNSET,
        from_fax: str | UnsetType = UNSET,
        subaccount_id: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailSmsAddress:
        """Allow an email address to send text messages.

        Args:
            email_address: The address that may send.
            from_: The sender that recipients see, a number or a name of your own.
            from_fax: The fax number that its faxes come from.
            subaccount_id: The subaccount that the address belongs to.
            options: Settings for this call only; see `Options`.

        Returns:
            The new email address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /sms/email-sms` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE,
            body={"email_address": email_address, "from": from_, "from_fax": from_fax, "subaccount_id": subaccount_id},
            options=options,
        )

    async def get(
        self,
        email_address_id: int,
        *,
        options: Options | None = None,
    ) -> EmailSmsAddress:
        """Get an email address that may send text messages.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            email_address_id: The email address, by its number.
            options: Settings for this call only; see `Options`.

        Returns:
            The email address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/email-sms/{email_address_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"email_address_id": email_address_id}, options=options)

    async def update(
        self,
        email_address_id: int,
        *,
        email_address: str,
        from_: str | UnsetType = UNSET,
        from_fax: str | UnsetType = UNSET,
        subaccount_id: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailSmsAddress:
        """Change an email address that may send text messages.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            email_address_id: The email address, by its number.
            email_address: The address that may send.
            from_: The sender that recipients see, a number or a name of your own.
            from_fax: The fax number that its faxes come from.
            subaccount_id: The subaccount that the address belongs to.
            options: Settings for this call only; see `Options`.

        Returns:
            The email address as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/email-sms/{email_address_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            path={"email_address_id": email_address_id},
            body={"email_address": email_address, "from": from_, "from_fax": from_fax, "subaccount_id": subaccount_id},
            options=options,
        )

    async def delete(
        self,
        email_address_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Stop an email address from sending text messages.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            email_address_id: The email address, by its number.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /sms/email-sms/{email_address_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"email_address_id": email_address_id}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Users under your account, each with its own API key and permissions."""

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
    from ..models import ApiKey, Subaccount

_LIST: Operation[Subaccount] = Operation(
    "GET",
    "/subaccounts",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="Subaccount",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[Subaccount] = Operation(
    "POST",
    "/subaccounts",
    "unsafe",
    body="SubaccountCreateRequest",
    body_required=True,
    returns="Subaccount",
)

_GET: Operation[Subaccount] = Operation(
    "GET",
    "/subaccounts/{subaccount_id}",
    "safe",
    path_types={"subaccount_id": "int"},
    returns="Subaccount",
)

_UPDATE: Operation[Subaccount] = Operation(
    "PUT",
    "/subaccounts/{subaccount_id}",
    "idempotent",
    path_types={"subaccount_id": "int"},
    body="SubaccountUpdateRequest",
    body_required=True,
    returns="Subaccount",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/subaccounts/{subaccount_id}",
    "idempotent",
    path_types={"subaccount_id": "int"},
)

_REGENERATE_API_KEY: Operation[ApiKey] = Operation(
    "PUT",
    "/subaccounts/{subaccount_id}/regen-api-key",
    "unsafe",
    path_types={"subaccount_id": "int"},
    returns="ApiKey",
)


class SubaccountsResource(Resource):
    """Users under your account, each with its own API key and permissions."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[Subaccount]:
        """List the subaccounts.

        Each of them comes with its API key.

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
            One page of subaccounts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /subaccounts` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        api_username: str,
        password: str,
        email: str,
        phone_number: str,
        first_name: str,
        last_name: str,
        user_id: int | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        access_smpp: bool | UnsetType = UNSET,
        access_users: bool | UnsetType = UNSET,
        access_billing: bool | UnsetType = UNSET,
        access_reporting: bool | UnsetType = UNSET,
        access_contacts: bool | UnsetType = UNSET,
        access_settings: bool | UnsetType = UNSET,
        share_campaigns: bool | UnsetType = UNSET,
        sms_deidentify_message: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Subaccount:
        """Add a subaccount.

        Args:
            api_username: User name for the API; no other user has it.
            password: Password to sign in to the dashboard with; the API takes the key instead.
            email: Where to write to the user.
            phone_number: Phone of the user.
            first_name: First name of the user.
            last_name: Last name of the user.
            user_id: The account that the user is to belong to.
            notes: Notes of your own.
            access_smpp: May connect by SMPP.
            access_users: May manage the other users.
            access_billing: May see invoices and buy credit.
            access_reporting: May see reports.
            access_contacts: May see and change contacts and lists.
            access_settings: May change settings.
            share_campaigns: Share campaigns with the other users.
            sms_deidentify_message: Keep text messages without what would identify people.
            options: Settings for this call only; see `Options`.

        Returns:
            The new subaccount and its API key.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /subaccounts` is unsafe: it is repeated only if nothing was done.
        """
        password = self._as_secret(password)
        return self._client.call(
            _CREATE,
            body={
                "api_username": api_username,
                "password": password,
                "email": email,
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "user_id": user_id,
                "notes": notes,
                "access_smpp": access_smpp,
                "access_users": access_users,
                "access_billing": access_billing,
                "access_reporting": access_reporting,
                "access_contacts": access_contacts,
                "access_settings": access_settings,
                "share_campaigns": share_campaigns,
                "sms_deidentify_message": sms_deidentify_message,
            },
            options=options,
        )

    def get(
        self,
        subaccount_id: int,
        *,
        options: Options | None = None,
    ) -> Subaccount:
        """Get a subaccount.

        Args:
            subaccount_id: The subaccount.
            options: Settings for this call only; see `Options`.

        Returns:
            The subaccount and its API key.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /subaccounts/{subaccount_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"subaccount_id": subaccount_id}, options=options)

    def update(
        self,
        subaccount_id: int,
        *,
        api_username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone_number: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        access_users: bool | UnsetType = UNSET,
        access_billing: bool | UnsetType = UNSET,
        access_reporting: bool | UnsetType = UNSET,
        access_contacts: bool | UnsetType = UNSET,
        access_settings: bool | UnsetType = UNSET,
        access_sms: bool | UnsetType = UNSET,
        access_mms: bool | UnsetType = UNSET,
        access_voice: bool | UnsetType = UNSET,
        access_email: bool | UnsetType = UNSET,
        access_fax: bool | UnsetType = UNSET,
        access_post: bool | UnsetType = UNSET,
        access_reseller: bool | UnsetType = UNSET,
        share_campaigns: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Subaccount:
        """Change a subaccount.

        Args:
            subaccount_id: The subaccount to change.
            api_username: User name for the API; no other user has it.
            password: Password to sign in to the dashboard with; the API takes the key instead.
            email: Where to write to the user.
            phone_number: Phone of the user.
            first_name: First name of the user.
            last_name: Last name of the user.
            notes: Notes of your own.
            access_users: May manage the other users.
            access_billing: May see invoices and buy credit.
            access_reporting: May see reports.
            access_contacts: May see and change contacts and lists.
            access_settings: May change settings.
            access_sms: May send text messages.
            access_mms: May send picture messages.
            access_voice: May make voice calls.
            access_email: May send emails.
            access_fax: May send faxes.
            access_post: May send letters and postcards.
            access_reseller: May manage the accounts of a reseller.
            share_campaigns: Share campaigns with the other users.
            options: Settings for this call only; see `Options`.

        Returns:
            The subaccount as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /subaccounts/{subaccount_id}` is idempotent: it is repeated after a failure.
        """
        password = self._as_secret(password)
        return self._client.call(
            _UPDATE,
            path={"subaccount_id": subaccount_id},
            body={
                "api_username": api_username,
                "password": password,
                "email": email,
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "notes": notes,
                "access_users": access_users,
                "access_billing": access_billing,
                "access_reporting": access_reporting,
                "access_contacts": access_contacts,
                "access_settings": access_settings,
                "access_sms": access_sms,
                "access_mms": access_mms,
                "access_voice": access_voice,
                "access_email": access_email,
                "access_fax": access_fax,
                "access_post": access_post,
                "access_reseller": access_reseller,
                "share_campaigns": share_campaigns,
            },
            options=options,
        )

    def delete(
        self,
        subaccount_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a subaccount.

        Args:
            subaccount_id: The subaccount to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /subaccounts/{subaccount_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"subaccount_id": subaccount_id}, options=options)

    def regenerate_api_key(
        self,
        subaccount_id: int,
        *,
        options: Options | None = None,
    ) -> ApiKey:
        """Give a subaccount a new API key.

        The key used until now stops working. If it is the one that this client signs in with,
        the calls after this one need the new key.

        Args:
            subaccount_id: The subaccount that gets the key.
            options: Settings for this call only; see `Options`.

        Returns:
            The new key.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /subaccounts/{subaccount_id}/regen-api-key` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_REGENERATE_API_KEY, path={"subaccount_id": subaccount_id}, options=options)


class AsyncSubaccountsResource(AsyncResource):
    """Users under your account, each with its own API key and permissions."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[Subaccount]:
        """List the subaccounts.

        Each of them comes with its API key.

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
            One page of subaccounts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /subaccounts` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        api_username: str,
        password: str,
        email: str,
        phone_number: str,
        first_name: str,
        last_name: str,
        user_id: int | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        access_smpp: bool | UnsetType = UNSET,
        access_users: bool | UnsetType = UNSET,
        access_billing: bool | UnsetType = UNSET,
        access_reporting: bool | UnsetType = UNSET,
        access_contacts: bool | UnsetType = UNSET,
        access_settings: bool | UnsetType = UNSET,
        share_campaigns: bool | UnsetType = UNSET,
        sms_deidentify_message: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Subaccount:
        """Add a subaccount.

        Args:
            api_username: User name for the API; no other user has it.
            password: Password to sign in to the dashboard with; the API takes the key instead.
            email: Where to write to the user.
            phone_number: Phone of the user.
            first_name: First name of the user.
            last_name: Last name of the user.
            user_id: The account that the user is to belong to.
            notes: Notes of your own.
            access_smpp: May connect by SMPP.
            access_users: May manage the other users.
            access_billing: May see invoices and buy credit.
            access_reporting: May see reports.
            access_contacts: May see and change contacts and lists.
            access_settings: May change settings.
            share_campaigns: Share campaigns with the other users.
            sms_deidentify_message: Keep text messages without what would identify people.
            options: Settings for this call only; see `Options`.

        Returns:
            The new subaccount and its API key.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /subaccounts` is unsafe: it is repeated only if nothing was done.
        """
        password = self._as_secret(password)
        return await self._client.call(
            _CREATE,
            body={
                "api_username": api_username,
                "password": password,
                "email": email,
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "user_id": user_id,
                "notes": notes,
                "access_smpp": access_smpp,
                "access_users": access_users,
                "access_billing": access_billing,
                "access_reporting": access_reporting,
                "access_contacts": access_contacts,
                "access_settings": access_settings,
                "share_campaigns": share_campaigns,
                "sms_deidentify_message": sms_deidentify_message,
            },
            options=options,
        )

    async def get(
        self,
        subaccount_id: int,
        *,
        options: Options | None = None,
    ) -> Subaccount:
        """Get a subaccount.

        Args:
            subaccount_id: The subaccount.
            options: Settings for this call only; see `Options`.

        Returns:
            The subaccount and its API key.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /subaccounts/{subaccount_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"subaccount_id": subaccount_id}, options=options)

    async def update(
        self,
        subaccount_id: int,
        *,
        api_username: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone_number: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        access_users: bool | UnsetType = UNSET,
        access_billing: bool | UnsetType = UNSET,
        access_reporting: bool | UnsetType = UNSET,
        access_contacts: bool | UnsetType = UNSET,
        access_settings: bool | UnsetType = UNSET,
        access_sms: bool | UnsetType = UNSET,
        access_mms: bool | UnsetType = UNSET,
        access_voice: bool | UnsetType = UNSET,
        access_email: bool | UnsetType = UNSET,
        access_fax: bool | UnsetType = UNSET,
        access_post: bool | UnsetType = UNSET,
        access_reseller: bool | UnsetType = UNSET,
        share_campaigns: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Subaccount:
        """Change a subaccount.

        Args:
            subaccount_id: The subaccount to change.
            api_username: User name for the API; no other user has it.
            password: Password to sign in to the dashboard with; the API takes the key instead.
            email: Where to write to the user.
            phone_number: Phone of the user.
            first_name: First name of the user.
            last_name: Last name of the user.
            notes: Notes of your own.
            access_users: May manage the other users.
            access_billing: May see invoices and buy credit.
            access_reporting: May see reports.
            access_contacts: May see and change contacts and lists.
            access_settings: May change settings.
            access_sms: May send text messages.
            access_mms: May send picture messages.
            access_voice: May make voice calls.
            access_email: May send emails.
            access_fax: May send faxes.
            access_post: May send letters and postcards.
            access_reseller: May manage the accounts of a reseller.
            share_campaigns: Share campaigns with the other users.
            options: Settings for this call only; see `Options`.

        Returns:
            The subaccount as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /subaccounts/{subaccount_id}` is idempotent: it is repeated after a failure.
        """
        password = self._as_secret(password)
        return await self._client.call(
            _UPDATE,
            path={"subaccount_id": subaccount_id},
            body={
                "api_username": api_username,
                "password": password,
                "email": email,
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "notes": notes,
                "access_users": access_users,
                "access_billing": access_billing,
                "access_reporting": access_reporting,
                "access_contacts": access_contacts,
                "access_settings": access_settings,
                "access_sms": access_sms,
                "access_mms": access_mms,
                "access_voice": access_voice,
                "access_email": access_email,
                "access_fax": access_fax,
                "access_post": access_post,
                "access_reseller": access_reseller,
                "share_campaigns": share_campaigns,
            },
            options=options,
        )

    async def delete(
        self,
        subaccount_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a subaccount.

        Args:
            subaccount_id: The subaccount to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /subaccounts/{subaccount_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"subaccount_id": subaccount_id}, options=options)

    async def regenerate_api_key(
        self,
        subaccount_id: int,
        *,
        options: Options | None = None,
    ) -> ApiKey:
        """Give a subaccount a new API key.

        The key used until now stops working. If it is the one that this client signs in with,
        the calls after this one need the new key.

        Args:
            subaccount_id: The subaccount that gets the key.
            options: Settings for this call only; see `Options`.

        Returns:
            The new key.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /subaccounts/{subaccount_id}/regen-api-key` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_REGENERATE_API_KEY, path={"subaccount_id": subaccount_id}, options=options)

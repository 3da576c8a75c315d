# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The accounts of your clients."""

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
    from ..models import Account

_LIST: Operation[Account] = Operation(
    "GET",
    "/reseller/accounts",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="Account",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[Account] = Operation(
    "POST",
    "/reseller/accounts",
    "unsafe",
    body="AccountRequest",
    body_required=True,
    returns="Account",
)

_CREATE_PUBLIC: Operation[Account] = Operation(
    "POST",
    "/reseller/accounts-public",
    "unsafe",
    body="ResellerAccountPublicRequest",
    body_required=True,
    returns="Account",
)

_GET: Operation[Account] = Operation(
    "GET",
    "/reseller/accounts/{client_user_id}",
    "safe",
    path_types={"client_user_id": "int"},
    returns="Account",
)

_UPDATE: Operation[Account] = Operation(
    "PUT",
    "/reseller/accounts/{client_user_id}",
    "idempotent",
    path_types={"client_user_id": "int"},
    body="AccountRequest",
    body_required=True,
    returns="Account",
)


class ResellerAccountsResource(Resource):
    """The accounts of your clients."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[Account]:
        """List the accounts of your clients.

        Currency and user stand beside the list in some replies and in each account in others.

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
            One page of accounts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /reseller/accounts` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

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
        """Make an account for a client.

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
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /reseller/accounts` is unsafe: it is repeated only if nothing was done.
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

    def create_public(
        self,
        *,
        reseller_user_id: int,
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
        """Make an account for a client who signs up alone.

        Works for resellers with `allow_public_signups`. ClickSend's own client 6.0.2 lacks this
        operation.

        Args:
            reseller_user_id: The reseller's account.
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
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /reseller/accounts-public` is unsafe: it is repeated only if nothing was done.
        """
        password = self._as_secret(password)
        return self._client.call(
            _CREATE_PUBLIC,
            body={
                "reseller_user_id": reseller_user_id,
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

    def get(
        self,
        client_user_id: int,
        *,
        options: Options | None = None,
    ) -> Account:
        """Get the account of a client.

        Args:
            client_user_id: The client's account.
            options: Settings for this call only; see `Options`.

        Returns:
            The account.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /reseller/accounts/{client_user_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"client_user_id": client_user_id}, options=options)

    def update(
        self,
        client_user_id: int,
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
        """Change the account of a client.

        The account becomes what is sent: all fields are required, the password too.

        Args:
            client_user_id: The client's account.
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
            The account as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /reseller/accounts/{client_user_id}` is idempotent: it is repeated after a failure.
        """
        password = self._as_secret(password)
        return self._client.call(
            _UPDATE,
            path={"client_user_id": client_user_id},
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


class AsyncResellerAccountsResource(AsyncResource):
    """The accounts of your clients."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[Account]:
        """List the accounts of your clients.

        Currency and user stand beside the list in some replies and in each account in others.

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
            One page of accounts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /reseller/accounts` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

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
        """Make an account for a client.

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
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /reseller/accounts` is unsafe: it is repeated only if nothing was done.
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

    async def create_public(
        self,
        *,
        reseller_user_id: int,
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
        """Make an account for a client who signs up alone.

        Works for resellers with `allow_public_signups`. ClickSend's own client 6.0.2 lacks this
        operation.

        Args:
            reseller_user_id: The reseller's account.
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
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /reseller/accounts-public` is unsafe: it is repeated only if nothing was done.
        """
        password = self._as_secret(password)
        return await self._client.call(
            _CREATE_PUBLIC,
            body={
                "reseller_user_id": reseller_user_id,
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

    async def get(
        self,
        client_user_id: int,
        *,
        options: Options | None = None,
    ) -> Account:
        """Get the account of a client.

        Args:
            client_user_id: The client's account.
            options: Settings for this call only; see `Options`.

        Returns:
            The account.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /reseller/accounts/{client_user_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"client_user_id": client_user_id}, options=options)

    async def update(
        self,
        client_user_id: int,
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
        """Change the account of a client.

        The account becomes what is sent: all fields are required, the password too.

        Args:
            client_user_id: The client's account.
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
            The account as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /reseller/accounts/{client_user_id}` is idempotent: it is repeated after a failure.
        """
        password = self._as_secret(password)
        return await self._client.call(
            _UPDATE,
            path={"client_user_id": client_user_id},
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

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Senders of messages that name none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import SENDERS
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from uuid import UUID

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import DefaultSender, DefaultSenderStrategyRequest
    from ..params import DefaultSenderStrategyRequestDict

_LIST: Operation[DefaultSender] = Operation(
    "GET",
    "/senders/default-senders",
    "safe",
    query_types={
        "offset": "str",
        "per_page": "int",
        "sort_by": "str",
        "sort_direction": 'Literal["asc", "desc"] | str',
    },
    limits={"query": {"per_page": {"minimum": 1, "maximum": 500}}},
    returns="DefaultSender",
    pages=SENDERS,
    page_size=500,
)

_CREATE: Operation[DefaultSender] = Operation(
    "POST",
    "/senders/default-senders",
    "unsafe",
    body="DefaultSenderCreateRequest",
    body_required=True,
    returns="DefaultSender",
)

_GET: Operation[DefaultSender] = Operation(
    "GET",
    "/senders/default-senders/{default_sender_id}",
    "safe",
    path_types={"default_sender_id": "OneOf[UUID, str]"},
    returns="DefaultSender",
)

_UPDATE: Operation[DefaultSender] = Operation(
    "PATCH",
    "/senders/default-senders/{default_sender_id}",
    "idempotent",
    path_types={"default_sender_id": "OneOf[UUID, str]"},
    body="DefaultSenderUpdateRequest",
    body_required=True,
    returns="DefaultSender",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/senders/default-senders/{default_sender_id}",
    "idempotent",
    path_types={"default_sender_id": "OneOf[UUID, str]"},
    enveloped=False,
)


class SendersDefaultsResource(Resource):
    """Senders of messages that name none."""

    def list(
        self,
        *,
        offset: str | UnsetType = UNSET,
        per_page: int | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[DefaultSender]:
        """List the default senders.

        The reply leads to the next page with a URL instead of a number.

        Args:
            offset: Where the page begins, the `offset` in the `next_page_url` of the page
                before.
            per_page: Items on a page, 1 to 500.
            sort_by: The field to sort by.
            sort_direction: Lowest first (`asc`) or highest first (`desc`). The API's default:
                `asc`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of default senders.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /senders/default-senders` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"offset": offset, "per_page": per_page, "sort_by": sort_by, "sort_direction": sort_direction},
            options=options,
        )

    def create(
        self,
        *,
        country_code: str,
        product_type: Literal["SMS"] | str,
        default_sender_strategies: Sequence[DefaultSenderStrategyRequest | DefaultSenderStrategyRequestDict],
        options: Options | None = None,
    ) -> DefaultSender:
        """Choose the sender of messages to a country.

        It is used for messages that name no sender. The body of a 400 also has `details`, a
        list of fields and what is wrong with each.

        Args:
            country_code: Country of the recipients.
            product_type: The messages that a sender is for. `SMS` is text messages; no other is
                documented.
            default_sender_strategies: The sender, exactly one.
            options: Settings for this call only; see `Options`.

        Returns:
            The new default sender.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /senders/default-senders` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE,
            body={
                "country_code": country_code,
                "product_type": product_type,
                "default_sender_strategies": default_sender_strategies,
            },
            options=options,
        )

    def get(
        self,
        default_sender_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> DefaultSender:
        """Get a default sender.

        Args:
            default_sender_id: The default sender.
            options: Settings for this call only; see `Options`.

        Returns:
            The default sender.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /senders/default-senders/{default_sender_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"default_sender_id": default_sender_id}, options=options)

    def update(
        self,
        default_sender_id: UUID | str,
        *,
        default_sender_strategies: Sequence[DefaultSenderStrategyRequest | DefaultSenderStrategyRequestDict],
        options: Options | None = None,
    ) -> DefaultSender:
        """Change a default sender.

        The country stays; the sender is replaced. The body of a 400 also has `details`, a list
        of fields and what is wrong with each.

        Args:
            default_sender_id: The default sender to change.
            default_sender_strategies: The sender, exactly one.
            options: Settings for this call only; see `Options`.

        Returns:
            The default sender as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PATCH /senders/default-senders/{default_sender_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            path={"default_sender_id": default_sender_id},
            body={"default_sender_strategies": default_sender_strategies},
            options=options,
        )

    def delete(
        self,
        default_sender_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a default sender.

        The reply has no body.

        Args:
            default_sender_id: The default sender to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `DELETE /senders/default-senders/{default_sender_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"default_sender_id": default_sender_id}, options=options)


class AsyncSendersDefaultsResource(AsyncResource):
    """Senders of messages that name none."""

    def list(
        self,
        *,
        offset: str | UnsetType = UNSET,
        per_page: int | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[DefaultSender]:
        """List the default senders.

        The reply leads to the next page with a URL instead of a number.

        Args:
            offset: Where the page begins, the `offset` in the `next_page_url` of the page
                before.
            per_page: Items on a page, 1 to 500.
            sort_by: The field to sort by.
            sort_direction: Lowest first (`asc`) or highest first (`desc`). The API's default:
                `asc`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of default senders.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /senders/default-senders` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"offset": offset, "per_page": per_page, "sort_by": sort_by, "sort_direction": sort_direction},
            options=options,
        )

    async def create(
        self,
        *,
        country_code: str,
        product_type: Literal["SMS"] | str,
        default_sender_strategies: Sequence[DefaultSenderStrategyRequest | DefaultSenderStrategyRequestDict],
        options: Options | None = None,
    ) -> DefaultSender:
        """Choose the sender of messages to a country.

        It is used for messages that name no sender. The body of a 400 also has `details`, a
        list of fields and what is wrong with each.

        Args:
            country_code: Country of the recipients.
            product_type: The messages that a sender is for. `SMS` is text messages; no other is
                documented.
            default_sender_strategies: The sender, exactly one.
            options: Settings for this call only; see `Options`.

        Returns:
            The new default sender.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /senders/default-senders` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE,
            body={
                "country_code": country_code,
                "product_type": product_type,
                "default_sender_strategies": default_sender_strategies,
            },
            options=options,
        )

    async def get(
        self,
        default_sender_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> DefaultSender:
        """Get a default sender.

        Args:
            default_sender_id: The default sender.
            options: Settings for this call only; see `Options`.

        Returns:
            The default sender.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /senders/default-senders/{default_sender_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"default_sender_id": default_sender_id}, options=options)

    async def update(
        self,
        default_sender_id: UUID | str,
        *,
        default_sender_strategies: Sequence[DefaultSenderStrategyRequest | DefaultSenderStrategyRequestDict],
        options: Options | None = None,
    ) -> DefaultSender:
        """Change a default sender.

        The country stays; the sender is replaced. The body of a 400 also has `details`, a list
        of fields and what is wrong with each.

        Args:
            default_sender_id: The default sender to change.
            default_sender_strategies: The sender, exactly one.
            options: Settings for this call only; see `Options`.

        Returns:
            The default sender as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PATCH /senders/default-senders/{default_sender_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            path={"default_sender_id": default_sender_id},
            body={"default_sender_strategies": default_sender_strategies},
            options=options,
        )

    async def delete(
        self,
        default_sender_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a default sender.

        The reply has no body.

        Args:
            default_sender_id: The default sender to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `DELETE /senders/default-senders/{default_sender_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"default_sender_id": default_sender_id}, options=options)

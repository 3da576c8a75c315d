# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Reports on whether a fax reached its machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import DeliveryReceipt, FaxHistoryItem

_LIST: Operation[DeliveryReceipt] = Operation(
    "GET",
    "/fax/receipts",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="DeliveryReceipt",
    pages=PAGE,
    page_size=100,
)

_CREATE_TEST: Operation[DeliveryReceipt] = Operation(
    "POST",
    "/fax/receipts",
    "unsafe",
    body="TestWebhookRequest",
    body_required=True,
    returns="DeliveryReceipt",
)

_GET: Operation[FaxHistoryItem] = Operation(
    "GET",
    "/fax/receipts/{message_id}",
    "safe",
    path_types={"message_id": "str"},
    returns="FaxHistoryItem",
)

_MARK_READ: Operation[None] = Operation(
    "PUT",
    "/fax/receipts-read",
    "idempotent",
    body="DateBeforeRequest",
    body_required=False,
)


class FaxReceiptsResource(Resource):
    """Reports on whether a fax reached its machine."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[DeliveryReceipt]:
        """List the delivery receipts of faxes that are not marked as read.

        Mark receipts as read to take them off the list.

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
            One page of receipts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /fax/receipts` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create_test(
        self,
        *,
        url: str,
        options: Options | None = None,
    ) -> DeliveryReceipt:
        """Send a made-up delivery receipt to a URL of yours.

        For trying out what a rule would call. With `poll` as the `url` nothing is called, and
        the receipt appears in `fax.receipts.list`. Its `message_id` belongs to no real fax.

        Args:
            url: Your address that receives it, or the word `poll` to have it listed with the
                unread receipts.
            options: Settings for this call only; see `Options`.

        Returns:
            The receipt that was made up.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /fax/receipts` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE_TEST, body={"url": url}, options=options)

    def get(
        self,
        message_id: str,
        *,
        options: Options | None = None,
    ) -> FaxHistoryItem:
        """Get a fax, and how far it got.

        The reply is the fax as in `fax.history`, not a receipt.

        Args:
            message_id: The fax.
            options: Settings for this call only; see `Options`.

        Returns:
            The fax.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /fax/receipts/{message_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"message_id": message_id}, options=options)

    def mark_read(
        self,
        *,
        date_before: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """Mark delivery receipts of faxes as read.

        Marks those before `date_before`, or all of them without a body. `fax.receipts.list` no
        longer lists them.

        Args:
            date_before: Only what came before this time; everything if left out.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /fax/receipts-read` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_MARK_READ, body={"date_before": date_before}, options=options)


class AsyncFaxReceiptsResource(AsyncResource):
    """Reports on whether a fax reached its machine."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[DeliveryReceipt]:
        """List the delivery receipts of faxes that are not marked as read.

        Mark receipts as read to take them off the list.

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
            One page of receipts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /fax/receipts` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create_test(
        self,
        *,
        url: str,
        options: Options | None = None,
    ) -> DeliveryReceipt:
        """Send a made-up delivery receipt to a URL of yours.

        For trying out what a rule would call. With `poll` as the `url` nothing is called, and
        the receipt appears in `fax.receipts.list`. Its `message_id` belongs to no real fax.

        Args:
            url: Your address that receives it, or the word `poll` to have it listed with the
                unread receipts.
            options: Settings for this call only; see `Options`.

        Returns:
            The receipt that was made up.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /fax/receipts` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE_TEST, body={"url": url}, options=options)

    async def get(
        self,
        message_id: str,
        *,
        options: Options | None = None,
    ) -> FaxHistoryItem:
        """Get a fax, and how far it got.

        The reply is the fax as in `fax.history`, not a receipt.

        Args:
            message_id: The fax.
            options: Settings for this call only; see `Options`.

        Returns:
            The fax.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /fax/receipts/{message_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"message_id": message_id}, options=options)

    async def mark_read(
        self,
        *,
        date_before: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """Mark delivery receipts of faxes as read.

        Marks those before `date_before`, or all of them without a body. `fax.receipts.list` no
        longer lists them.

        Args:
            date_before: Only what came before this time; everything if left out.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /fax/receipts-read` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_MARK_READ, body={"date_before": date_before}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Reports on whether a call was taken, and the keys that were pressed."""

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
    from ..models import DeliveryReceipt

_LIST: Operation[DeliveryReceipt] = Operation(
    "GET",
    "/voice/receipts",
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
    "/voice/receipts",
    "unsafe",
    body="TestWebhookRequest",
    body_required=True,
    returns="DeliveryReceipt",
)

_GET: Operation[DeliveryReceipt] = Operation(
    "GET",
    "/voice/receipts/{message_id}",
    "safe",
    path_types={"message_id": "str"},
    returns="DeliveryReceipt",
)

_MARK_READ: Operation[None] = Operation(
    "PUT",
    "/voice/receipts-read",
    "idempotent",
    body="DateBeforeRequest",
    body_required=False,
)


class VoiceReceiptsResource(Resource):
    """Reports on whether a call was taken, and the keys that were pressed."""

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
        """List the delivery receipts of calls that are not marked as read.

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

        `GET /voice/receipts` is safe: it is repeated after a failure.
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
        the receipt appears in `voice.receipts.list`. Its `message_id` belongs to no real call.
        ClickSend's own client 6.0.2 lacks this operation.

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

        `POST /voice/receipts` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE_TEST, body={"url": url}, options=options)

    def get(
        self,
        message_id: str,
        *,
        options: Options | None = None,
    ) -> DeliveryReceipt:
        """Get the delivery receipt of a call.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            message_id: The message that the receipt is about.
            options: Settings for this call only; see `Options`.

        Returns:
            The receipt.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /voice/receipts/{message_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"message_id": message_id}, options=options)

    def mark_read(
        self,
        *,
        date_before: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """Mark delivery receipts of calls as read.

        Marks those before `date_before`, or all of them without a body. `voice.receipts.list`
        no longer lists them. ClickSend's own client 6.0.2 lacks this operation.

        Args:
            date_before: Only what came before this time; everything if left out.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /voice/receipts-read` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_MARK_READ, body={"date_before": date_before}, options=options)


class AsyncVoiceReceiptsResource(AsyncResource):
    """Reports on whether a call was taken, and the keys that were pressed."""

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
        """List the delivery receipts of calls that are not marked as read.

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

        `GET /voice/receipts` is safe: it is repeated after a failure.
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
        the receipt appears in `voice.receipts.list`. Its `message_id` belongs to no real call.
        ClickSend's own client 6.0.2 lacks this operation.

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

        `POST /voice/receipts` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE_TEST, body={"url": url}, options=options)

    async def get(
        self,
        message_id: str,
        *,
        options: Options | None = None,
    ) -> DeliveryReceipt:
        """Get the delivery receipt of a call.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            message_id: The message that the receipt is about.
            options: Settings for this call only; see `Options`.

        Returns:
            The receipt.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /voice/receipts/{message_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"message_id": message_id}, options=options)

    async def mark_read(
        self,
        *,
        date_before: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """Mark delivery receipts of calls as read.

        Marks those before `date_before`, or all of them without a body. `voice.receipts.list`
        no longer lists them. ClickSend's own client 6.0.2 lacks this operation.

        Args:
            date_before: Only what came before this time; everything if left out.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /voice/receipts-read` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_MARK_READ, body={"date_before": date_before}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Send picture messages, price them, and read what was sent."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Batch, Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
    from typing import Literal

    from .._runtime.batches.result import BatchProgress, BatchResult
    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import CancelledCount, ExportFile, MmsHistoryItem, MmsMessage, MmsMessageResult, MmsSendResult
    from ..params import MmsMessageDict
    from .mms_receipts import AsyncMmsReceiptsResource, MmsReceiptsResource
    from .mms_campaigns import AsyncMmsCampaignsResource, MmsCampaignsResource

_SEND: Operation[MmsSendResult] = Operation(
    "POST",
    "/mms/send",
    "unsafe",
    body="MmsSendRequest",
    body_required=True,
    returns="MmsSendResult",
    batch=Batch(
        "messages",
        1000,
        results="messages",
        status="status",
        success=("SUCCESS",),
        stop=("INSUFFICIENT_CREDIT", "INVALID_CREDENTIALS"),
        reference="custom_string",
        match=("list_id", "to"),
    ),
)

_PRICE: Operation[MmsSendResult] = Operation(
    "POST",
    "/mms/price",
    "safe",
    body="MmsSendRequest",
    body_required=True,
    returns="MmsSendResult",
)

_HISTORY: Operation[MmsHistoryItem] = Operation(
    "GET",
    "/mms/history",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
        "date_from": "UnixTime",
        "date_to": "UnixTime",
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="MmsHistoryItem",
    pages=PAGE,
    page_size=100,
)

_EXPORT_HISTORY: Operation[ExportFile] = Operation(
    "GET",
    "/mms/history/export",
    "safe",
    query_types={
        "filename": "str",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "date_from": "UnixTime",
        "date_to": "UnixTime",
    },
    limits={"query": {"filename": {"patterns": ("\\.csv\\Z",)}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="ExportFile",
)

_CANCEL: Operation[None] = Operation(
    "PUT",
    "/mms/{message_id}/cancel",
    "idempotent",
    path_types={"message_id": "str"},
)

_CANCEL_ALL: Operation[CancelledCount] = Operation(
    "PUT",
    "/mms/cancel-all",
    "idempotent",
    returns="CancelledCount",
)


class MmsResource(Resource):
    """Send picture messages, price them, and read what was sent."""

    @cached_property
    def receipts(self) -> MmsReceiptsResource:
        """Reports on whether a picture message reached its phone."""
        from .mms_receipts import MmsReceiptsResource

        return MmsReceiptsResource(self._client)

    @cached_property
    def campaigns(self) -> MmsCampaignsResource:
        """Picture messages to every contact of a list."""
        from .mms_campaigns import MmsCampaignsResource

        return MmsCampaignsResource(self._client)

    def send(
        self,
        *,
        media_file: str,
        messages: Sequence[MmsMessage | MmsMessageDict],
        options: Options | None = None,
    ) -> MmsSendResult:
        """Send picture messages.

        Sends one file with up to 1,000 messages to at most 1,000 recipients in all. A message
        goes to one number (`to`) or to every contact of a list (`list_id`).

        HTTP status 200 means that the call was read, not that each message was accepted: the
        `status` of each message says that. The reply has one message per recipient, so a
        message to a list comes back many times.

        Args:
            media_file: Where the file is. It is a `jpg` or `gif` of up to 250 kB; some older
                phones take no more than 30 kB. For `jpeg`, `png` and `bmp` put it through
                `uploads.create` with `convert` set to `mms`, and give the `_url` of its reply.
            messages: The messages, up to 1,000.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of each message, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /mms/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_SEND, body={"media_file": media_file, "messages": messages}, options=options)

    def send_all(
        self,
        messages: Iterable[MmsMessage | MmsMessageDict] | BatchResult[MmsMessage | MmsMessageDict, MmsMessageResult],
        *,
        media_file: str,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[MmsMessage | MmsMessageDict, MmsMessageResult]], object] | None = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[MmsMessage | MmsMessageDict, MmsMessageResult]:
        """Send picture messages.

        Takes any number of `messages`, and calls `send` with up to 1,000 at a time.

        No item is sent twice. Each ends in one of four lists, in the order of the input:
        `succeeded`; `failed`, which the API refused; `unknown`, whose response was lost or does
        not tell; `not_sent`.

        Sending stops if the API answers `INSUFFICIENT_CREDIT` or `INVALID_CREDENTIALS`, refuses
        the credentials or is overloaded, if no connection can be made, and after three lost
        responses in a row. Then `stopped_by` is the error. Pass the result in place of the
        items to send the rest; it is the result again.

        Args:
            messages: The items: any iterable, which is read while they are sent; or an earlier
                result, to send what was not sent.
            media_file: Where the file is. It is a `jpg` or `gif` of up to 250 kB; some older
                phones take no more than 30 kB. For `jpeg`, `png` and `bmp` put it through
                `uploads.create` with `convert` set to `mms`, and give the `_url` of its reply.
            concurrency: How many calls are made at the same time.
            on_progress: Called with a `BatchProgress` after each call.
            keep: False: only the numbers of the items that succeeded or failed are kept, so
                that memory stays flat.
            options: Settings for each call; see `Options`.

        Returns:
            What became of each item.

        Raises:
            ArgumentError: An argument other than an item cannot be sent. An item that cannot be
                sent is in `failed`.
            Exception: Your iterable, `on_progress` or a cancellation ended the calls;
                `BatchResult.of` returns the result so far.

        `POST /mms/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call_all(
            _SEND,
            messages,
            body={"media_file": media_file},
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep,
            options=options,
        )

    def price(
        self,
        *,
        media_file: str,
        messages: Sequence[MmsMessage | MmsMessageDict],
        options: Options | None = None,
    ) -> MmsSendResult:
        """Price picture messages without sending them.

        Takes the same messages as `mms.send`, with the same limits, and sends nothing.

        HTTP status 200 means that the call was read, not that each message could be sent: the
        `status` of each message says that.

        Args:
            media_file: Where the file is. It is a `jpg` or `gif` of up to 250 kB; some older
                phones take no more than 30 kB. For `jpeg`, `png` and `bmp` put it through
                `uploads.create` with `convert` set to `mms`, and give the `_url` of its reply.
            messages: The messages, up to 1,000.
            options: Settings for this call only; see `Options`.

        Returns:
            What each message would cost, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /mms/price` is safe: it is repeated after a failure.
        """
        return self._client.call(_PRICE, body={"media_file": media_file, "messages": messages}, options=options)

    def history(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[MmsHistoryItem]:
        """List the picture messages that were sent and received.

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
            date_from: Only items from this time on; ClickSend lists messages for about four
                months.
            date_to: Only items up to this time.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of messages.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /mms/history` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _HISTORY,
            query={
                "page": page,
                "limit": limit,
                "q": q,
                "order_by": order_by,
                "operator": operator,
                "date_from": date_from,
                "date_to": date_to,
            },
            options=options,
        )

    def export_history(
        self,
        *,
        filename: str,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the picture messages that were sent and received to a CSV file.

        Takes the same search, sort and dates as `mms.history`. The reply has no pages, though
        `limit` is taken.

        Args:
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
            limit: Items on a page, 15 to 100. The API's default: `15`.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            date_from: Only items from this time on; ClickSend lists messages for about four
                months.
            date_to: Only items up to this time.
            options: Settings for this call only; see `Options`.

        Returns:
            Where the file is.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /mms/history/export` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _EXPORT_HISTORY,
            query={
                "filename": filename,
                "limit": limit,
                "q": q,
                "order_by": order_by,
                "date_from": date_from,
                "date_to": date_to,
            },
            options=options,
        )

    def cancel(
        self,
        message_id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """Cancel a scheduled picture message.

        Works only on a message with a `schedule` that has not been sent yet. ClickSend's own
        client 6.0.2 lacks this operation.

        Args:
            message_id: The scheduled message.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /mms/{message_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_CANCEL, path={"message_id": message_id}, options=options)

    def cancel_all(
        self,
        *,
        options: Options | None = None,
    ) -> CancelledCount:
        """Cancel all scheduled picture messages.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            How many messages were cancelled.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /mms/cancel-all` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_CANCEL_ALL, options=options)


class AsyncMmsResource(AsyncResource):
    """Send picture messages, price them, and read what was sent."""

    @cached_property
    def receipts(self) -> AsyncMmsReceiptsResource:
        """Reports on whether a picture message reached its phone."""
        from .mms_receipts import AsyncMmsReceiptsResource

        return AsyncMmsReceiptsResource(self._client)

    @cached_property
    def campaigns(self) -> AsyncMmsCampaignsResource:
        """Picture messages to every contact of a list."""
        from .mms_campaigns import AsyncMmsCampaignsResource

        return AsyncMmsCampaignsResource(self._client)

    async def send(
        self,
        *,
        media_file: str,
        messages: Sequence[MmsMessage | MmsMessageDict],
        options: Options | None = None,
    ) -> MmsSendResult:
        """Send picture messages.

        Sends one file with up to 1,000 messages to at most 1,000 recipients in all. A message
        goes to one number (`to`) or to every contact of a list (`list_id`).

        HTTP status 200 means that the call was read, not that each message was accepted: the
        `status` of each message says that. The reply has one message per recipient, so a
        message to a list comes back many times.

        Args:
            media_file: Where the file is. It is a `jpg` or `gif` of up to 250 kB; some older
                phones take no more than 30 kB. For `jpeg`, `png` and `bmp` put it through
                `uploads.create` with `convert` set to `mms`, and give the `_url` of its reply.
            messages: The messages, up to 1,000.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of each message, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /mms/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_SEND, body={"media_file": media_file, "messages": messages}, options=options)

    async def send_all(
        self,
        messages: (
            Iterable[MmsMessage | MmsMessageDict]
            | AsyncIterable[MmsMessage | MmsMessageDict]
            | BatchResult[MmsMessage | MmsMessageDict, MmsMessageResult]
        ),
        *,
        media_file: str,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[MmsMessage | MmsMessageDict, MmsMessageResult]], object] | None = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[MmsMessage | MmsMessageDict, MmsMessageResult]:
        """Send picture messages.

        Takes any number of `messages`, and calls `send` with up to 1,000 at a time.

        No item is sent twice. Each ends in one of four lists, in the order of the input:
        `succeeded`; `failed`, which the API refused; `unknown`, whose response was lost or does
        not tell; `not_sent`.

        Sending stops if the API answers `INSUFFICIENT_CREDIT` or `INVALID_CREDENTIALS`, refuses
        the credentials or is overloaded, if no connection can be made, and after three lost
        responses in a row. Then `stopped_by` is the error. Pass the result in place of the
        items to send the rest; it is the result again.

        Args:
            messages: The items: any iterable, which is read while they are sent; or an earlier
                result, to send what was not sent.
            media_file: Where the file is. It is a `jpg` or `gif` of up to 250 kB; some older
                phones take no more than 30 kB. For `jpeg`, `png` and `bmp` put it through
                `uploads.create` with `convert` set to `mms`, and give the `_url` of its reply.
            concurrency: How many calls are made at the same time.
            on_progress: Called with a `BatchProgress` after each call.
            keep: False: only the numbers of the items that succeeded or failed are kept, so
                that memory stays flat.
            options: Settings for each call; see `Options`.

        Returns:
            What became of each item.

        Raises:
            ArgumentError: An argument other than an item cannot be sent. An item that cannot be
                sent is in `failed`.
            Exception: Your iterable, `on_progress` or a cancellation ended the calls;
                `BatchResult.of` returns the result so far.

        `POST /mms/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call_all(
            _SEND,
            messages,
            body={"media_file": media_file},
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep,
            options=options,
        )

    async def price(
        self,
        *,
        media_file: str,
        messages: Sequence[MmsMessage | MmsMessageDict],
        options: Options | None = None,
    ) -> MmsSendResult:
        """Price picture messages without sending them.

        Takes the same messages as `mms.send`, with the same limits, and sends nothing.

        HTTP status 200 means that the call was read, not that each message could be sent: the
        `status` of each message says that.

        Args:
            media_file: Where the file is. It is a `jpg` or `gif` of up to 250 kB; some older
                phones take no more than 30 kB. For `jpeg`, `png` and `bmp` put it through
                `uploads.create` with `convert` set to `mms`, and give the `_url` of its reply.
            messages: The messages, up to 1,000.
            options: Settings for this call only; see `Options`.

        Returns:
            What each message would cost, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /mms/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(_PRICE, body={"media_file": media_file, "messages": messages}, options=options)

    def history(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[MmsHistoryItem]:
        """List the picture messages that were sent and received.

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
            date_from: Only items from this time on; ClickSend lists messages for about four
                months.
            date_to: Only items up to this time.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of messages.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /mms/history` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _HISTORY,
            query={
                "page": page,
                "limit": limit,
                "q": q,
                "order_by": order_by,
                "operator": operator,
                "date_from": date_from,
                "date_to": date_to,
            },
            options=options,
        )

    async def export_history(
        self,
        *,
        filename: str,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the picture messages that were sent and received to a CSV file.

        Takes the same search, sort and dates as `mms.history`. The reply has no pages, though
        `limit` is taken.

        Args:
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
            limit: Items on a page, 15 to 100. The API's default: `15`.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            date_from: Only items from this time on; ClickSend lists messages for about four
                months.
            date_to: Only items up to this time.
            options: Settings for this call only; see `Options`.

        Returns:
            Where the file is.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /mms/history/export` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _EXPORT_HISTORY,
            query={
                "filename": filename,
                "limit": limit,
                "q": q,
                "order_by": order_by,
                "date_from": date_from,
                "date_to": date_to,
            },
            options=options,
        )

    async def cancel(
        self,
        message_id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """Cancel a scheduled picture message.

        Works only on a message with a `schedule` that has not been sent yet. ClickSend's own
        client 6.0.2 lacks this operation.

        Args:
            message_id: The scheduled message.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /mms/{message_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_CANCEL, path={"message_id": message_id}, options=options)

    async def cancel_all(
        self,
        *,
        options: Options | None = None,
    ) -> CancelledCount:
        """Cancel all scheduled picture messages.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            How many messages were cancelled.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /mms/cancel-all` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_CANCEL_ALL, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Send text messages, price them, and read what was sent."""

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
    from ..models import (
        CancelledCount,
        ExportFile,
        SmsHistoryItem,
        SmsMessage,
        SmsMessageResult,
        SmsPriceResult,
        SmsSendResult,
        SmsSender,
    )
    from ..params import SmsMessageDict, SmsSenderDict
    from .sms_inbound import AsyncSmsInboundResource, SmsInboundResource
    from .sms_receipts import AsyncSmsReceiptsResource, SmsReceiptsResource
    from .sms_templates import AsyncSmsTemplatesResource, SmsTemplatesResource
    from .sms_email_addresses import AsyncSmsEmailAddressesResource, SmsEmailAddressesResource
    from .sms_stripped_strings import AsyncSmsStrippedStringsResource, SmsStrippedStringsResource
    from .sms_campaigns import AsyncSmsCampaignsResource, SmsCampaignsResource

_SEND: Operation[SmsSendResult] = Operation(
    "POST",
    "/sms/send",
    "unsafe",
    body="SmsSendRequest",
    body_required=True,
    returns="SmsSendResult",
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

_PRICE: Operation[SmsPriceResult] = Operation(
    "POST",
    "/sms/price",
    "safe",
    body="SmsSendRequest",
    body_required=True,
    returns="SmsPriceResult",
)

_HISTORY: Operation[SmsHistoryItem] = Operation(
    "GET",
    "/sms/history",
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
    returns="SmsHistoryItem",
    pages=PAGE,
    page_size=100,
)

_EXPORT_HISTORY: Operation[ExportFile] = Operation(
    "GET",
    "/sms/history/export",
    "safe",
    query_types={
        "filename": "str",
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "date_from": "UnixTime",
        "date_to": "UnixTime",
    },
    limits={
        "query": {
            "filename": {"patterns": ("\\.csv\\Z",)},
            "page": {"minimum": 1},
            "limit": {"minimum": 15, "maximum": 100},
        }
    },
    returns="ExportFile",
)

_CANCEL: Operation[None] = Operation(
    "PUT",
    "/sms/{message_id}/cancel",
    "idempotent",
    path_types={"message_id": "str"},
)

_CANCEL_ALL: Operation[CancelledCount] = Operation(
    "PUT",
    "/sms/cancel-all",
    "idempotent",
    body="SmsCancelAllRequest",
    body_required=False,
    returns="CancelledCount",
)


class SmsResource(Resource):
    """Send text messages, price them, and read what was sent."""

    @cached_property
    def inbound(self) -> SmsInboundResource:
        """Text messages that people sent to your numbers."""
        from .sms_inbound import SmsInboundResource

        return SmsInboundResource(self._client)

    @cached_property
    def receipts(self) -> SmsReceiptsResource:
        """Reports on whether a text message reached its phone."""
        from .sms_receipts import SmsReceiptsResource

        return SmsReceiptsResource(self._client)

    @cached_property
    def templates(self) -> SmsTemplatesResource:
        """Texts kept for reuse."""
        from .sms_templates import SmsTemplatesResource

        return SmsTemplatesResource(self._client)

    @cached_property
    def email_addresses(self) -> SmsEmailAddressesResource:
        """Email addresses that may send text messages through the email gateway."""
        from .sms_email_addresses import SmsEmailAddressesResource

        return SmsEmailAddressesResource(self._client)

    @cached_property
    def stripped_strings(self) -> SmsStrippedStringsResource:
        """Phrases, such as email signatures, cut out of emails before they become text messages."""
        from .sms_stripped_strings import SmsStrippedStringsResource

        return SmsStrippedStringsResource(self._client)

    @cached_property
    def campaigns(self) -> SmsCampaignsResource:
        """Text messages to every contact of a list."""
        from .sms_campaigns import SmsCampaignsResource

        return SmsCampaignsResource(self._client)

    def send(
        self,
        *,
        messages: Sequence[SmsMessage | SmsMessageDict],
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        shorten_urls: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsSendResult:
        """Send text messages.

        Sends up to 1,000 messages to at most 1,000 recipients in all. A message goes to one
        number (`to`) or to every contact of a list (`list_id`).

        HTTP status 200 means that the call was read, not that each message was accepted: the
        `status` of each message says that. The reply has one message per recipient, so a
        message to a list comes back many times.

        Args:
            messages: The messages, up to 1,000.
            senders: Which sender to use for the recipients of each country.
            shorten_urls: Replace links in the messages by short ones that count clicks. The
                API's default: `false`.
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

        `POST /sms/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _SEND, body={"messages": messages, "senders": senders, "shorten_urls": shorten_urls}, options=options
        )

    def send_all(
        self,
        messages: Iterable[SmsMessage | SmsMessageDict] | BatchResult[SmsMessage | SmsMessageDict, SmsMessageResult],
        *,
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        shorten_urls: bool | UnsetType = UNSET,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[SmsMessage | SmsMessageDict, SmsMessageResult]], object] | None = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[SmsMessage | SmsMessageDict, SmsMessageResult]:
        """Send text messages.

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
            senders: Which sender to use for the recipients of each country.
            shorten_urls: Replace links in the messages by short ones that count clicks. The
                API's default: `false`.
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

        `POST /sms/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call_all(
            _SEND,
            messages,
            body={"senders": senders, "shorten_urls": shorten_urls},
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep,
            options=options,
        )

    def price(
        self,
        *,
        messages: Sequence[SmsMessage | SmsMessageDict],
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        shorten_urls: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsPriceResult:
        """Price text messages without sending them.

        Takes the same messages as `sms.send`, with the same limits, and sends nothing. With
        `show_summary` on a message the reply also says what each country asks of senders.

        HTTP status 200 means that the call was read, not that each message could be sent: the
        `status` of each message says that.

        Args:
            messages: The messages, up to 1,000.
            senders: Which sender to use for the recipients of each country.
            shorten_urls: Replace links in the messages by short ones that count clicks. The
                API's default: `false`.
            options: Settings for this call only; see `Options`.

        Returns:
            What each message would cost, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /sms/price` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _PRICE, body={"messages": messages, "senders": senders, "shorten_urls": shorten_urls}, options=options
        )

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
    ) -> Page[SmsHistoryItem]:
        """List the messages that were sent and received.

        Can be searched by `status`, `to`, `from`, `subaccount_id` and `message_id`, and sorted
        by `date`, `username`, `from`, `to`, `status` and `body`; oldest first if nothing else
        is asked for.

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

        `GET /sms/history` is safe: it is repeated after a failure.
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
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the messages that were sent and received to a CSV file.

        Takes the same search, sort and dates as `sms.history`. It also takes `page` and
        `limit`, though the reply has no pages.

        Args:
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
            page: Number of the page, from 1. The API's default: `1`.
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

        `GET /sms/history/export` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _EXPORT_HISTORY,
            query={
                "filename": filename,
                "page": page,
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
        """Cancel a scheduled text message.

        Works only on a message with a `schedule` that has not been sent yet.

        Args:
            message_id: The scheduled message.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/{message_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_CANCEL, path={"message_id": message_id}, options=options)

    def cancel_all(
        self,
        *,
        custom_string: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> CancelledCount:
        """Cancel all scheduled text messages.

        Without a body every scheduled message is cancelled, with `custom_string` only those
        that carry it. The messages of an SMS campaign carry a reference of their own, so that
        they can be cancelled together.

        Args:
            custom_string: Only messages that carry this reference; every scheduled message if
                left out.
            options: Settings for this call only; see `Options`.

        Returns:
            How many messages were cancelled.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/cancel-all` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_CANCEL_ALL, body={"custom_string": custom_string}, options=options)


class AsyncSmsResource(AsyncResource):
    """Send text messages, price them, and read what was sent."""

    @cached_property
    def inbound(self) -> AsyncSmsInboundResource:
        """Text messages that people sent to your numbers."""
        from .sms_inbound import AsyncSmsInboundResource

        return AsyncSmsInboundResource(self._client)

    @cached_property
    def receipts(self) -> AsyncSmsReceiptsResource:
        """Reports on whether a text message reached its phone."""
        from .sms_receipts import AsyncSmsReceiptsResource

        return AsyncSmsReceiptsResource(self._client)

    @cached_property
    def templates(self) -> AsyncSmsTemplatesResource:
        """Texts kept for reuse."""
        from .sms_templates import AsyncSmsTemplatesResource

        return AsyncSmsTemplatesResource(self._client)

    @cached_property
    def email_addresses(self) -> AsyncSmsEmailAddressesResource:
        """Email addresses that may send text messages through the email gateway."""
        from .sms_email_addresses import AsyncSmsEmailAddressesResource

        return AsyncSmsEmailAddressesResource(self._client)

    @cached_property
    def stripped_strings(self) -> AsyncSmsStrippedStringsResource:
        """Phrases, such as email signatures, cut out of emails before they become text messages."""
        from .sms_stripped_strings import AsyncSmsStrippedStringsResource

        return AsyncSmsStrippedStringsResource(self._client)

    @cached_property
    def campaigns(self) -> AsyncSmsCampaignsResource:
        """Text messages to every contact of a list."""
        from .sms_campaigns import AsyncSmsCampaignsResource

        return AsyncSmsCampaignsResource(self._client)

    async def send(
        self,
        *,
        messages: Sequence[SmsMessage | SmsMessageDict],
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        shorten_urls: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsSendResult:
        """Send text messages.

        Sends up to 1,000 messages to at most 1,000 recipients in all. A message goes to one
        number (`to`) or to every contact of a list (`list_id`).

        HTTP status 200 means that the call was read, not that each message was accepted: the
        `status` of each message says that. The reply has one message per recipient, so a
        message to a list comes back many times.

        Args:
            messages: The messages, up to 1,000.
            senders: Which sender to use for the recipients of each country.
            shorten_urls: Replace links in the messages by short ones that count clicks. The
                API's default: `false`.
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

        `POST /sms/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _SEND, body={"messages": messages, "senders": senders, "shorten_urls": shorten_urls}, options=options
        )

    async def send_all(
        self,
        messages: (
            Iterable[SmsMessage | SmsMessageDict]
            | AsyncIterable[SmsMessage | SmsMessageDict]
            | BatchResult[SmsMessage | SmsMessageDict, SmsMessageResult]
        ),
        *,
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        shorten_urls: bool | UnsetType = UNSET,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[SmsMessage | SmsMessageDict, SmsMessageResult]], object] | None = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[SmsMessage | SmsMessageDict, SmsMessageResult]:
        """Send text messages.

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
            senders: Which sender to use for the recipients of each country.
            shorten_urls: Replace links in the messages by short ones that count clicks. The
                API's default: `false`.
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

        `POST /sms/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call_all(
            _SEND,
            messages,
            body={"senders": senders, "shorten_urls": shorten_urls},
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep,
            options=options,
        )

    async def price(
        self,
        *,
        messages: Sequence[SmsMessage | SmsMessageDict],
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        shorten_urls: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsPriceResult:
        """Price text messages without sending them.

        Takes the same messages as `sms.send`, with the same limits, and sends nothing. With
        `show_summary` on a message the reply also says what each country asks of senders.

        HTTP status 200 means that the call was read, not that each message could be sent: the
        `status` of each message says that.

        Args:
            messages: The messages, up to 1,000.
            senders: Which sender to use for the recipients of each country.
            shorten_urls: Replace links in the messages by short ones that count clicks. The
                API's default: `false`.
            options: Settings for this call only; see `Options`.

        Returns:
            What each message would cost, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /sms/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _PRICE, body={"messages": messages, "senders": senders, "shorten_urls": shorten_urls}, options=options
        )

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
    ) -> AsyncPages[SmsHistoryItem]:
        """List the messages that were sent and received.

        Can be searched by `status`, `to`, `from`, `subaccount_id` and `message_id`, and sorted
        by `date`, `username`, `from`, `to`, `status` and `body`; oldest first if nothing else
        is asked for.

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

        `GET /sms/history` is safe: it is repeated after a failure.
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
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the messages that were sent and received to a CSV file.

        Takes the same search, sort and dates as `sms.history`. It also takes `page` and
        `limit`, though the reply has no pages.

        Args:
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
            page: Number of the page, from 1. The API's default: `1`.
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

        `GET /sms/history/export` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _EXPORT_HISTORY,
            query={
                "filename": filename,
                "page": page,
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
        """Cancel a scheduled text message.

        Works only on a message with a `schedule` that has not been sent yet.

        Args:
            message_id: The scheduled message.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/{message_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_CANCEL, path={"message_id": message_id}, options=options)

    async def cancel_all(
        self,
        *,
        custom_string: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> CancelledCount:
        """Cancel all scheduled text messages.

        Without a body every scheduled message is cancelled, with `custom_string` only those
        that carry it. The messages of an SMS campaign carry a reference of their own, so that
        they can be cancelled together.

        Args:
            custom_string: Only messages that carry this reference; every scheduled message if
                left out.
            options: Settings for this call only; see `Options`.

        Returns:
            How many messages were cancelled.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/cancel-all` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_CANCEL_ALL, body={"custom_string": custom_string}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Call people and read a text out to them, price it, and read who was called."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Batch, Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins
    import datetime as dt
    from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
    from typing import Literal

    from .._runtime.batches.result import BatchProgress, BatchResult
    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import (
        CancelledCount,
        ExportFile,
        VoiceHistoryItem,
        VoiceLanguage,
        VoiceMessage,
        VoiceMessageResult,
        VoiceSendResult,
    )
    from ..params import VoiceMessageDict
    from .voice_receipts import AsyncVoiceReceiptsResource, VoiceReceiptsResource

_SEND: Operation[VoiceSendResult] = Operation(
    "POST",
    "/voice/send",
    "unsafe",
    body="VoiceSendRequest",
    body_required=True,
    returns="VoiceSendResult",
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

_PRICE: Operation[VoiceSendResult] = Operation(
    "POST",
    "/voice/price",
    "safe",
    body="VoiceSendRequest",
    body_required=True,
    returns="VoiceSendResult",
)

_HISTORY: Operation[VoiceHistoryItem] = Operation(
    "GET",
    "/voice/history",
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
    returns="VoiceHistoryItem",
    pages=PAGE,
    page_size=100,
)

_EXPORT_HISTORY: Operation[ExportFile] = Operation(
    "GET",
    "/voice/history/export",
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
    "/voice/{message_id}/cancel",
    "idempotent",
    path_types={"message_id": "str"},
)

_CANCEL_ALL: Operation[CancelledCount] = Operation(
    "PUT",
    "/voice/cancel-all",
    "idempotent",
    returns="CancelledCount",
)

_LANGUAGES: Operation[builtins.list[VoiceLanguage]] = Operation(
    "GET",
    "/voice/lang",
    "safe",
    returns="list[VoiceLanguage]",
)


class VoiceResource(Resource):
    """Call people and read a text out to them, price it, and read who was called."""

    @cached_property
    def receipts(self) -> VoiceReceiptsResource:
        """Reports on whether a call was taken, and the keys that were pressed."""
        from .voice_receipts import VoiceReceiptsResource

        return VoiceReceiptsResource(self._client)

    def send(
        self,
        *,
        messages: Sequence[VoiceMessage | VoiceMessageDict],
        options: Options | None = None,
    ) -> VoiceSendResult:
        """Call people and read a text out to them.

        Makes calls for up to 1,000 messages to at most 1,000 recipients in all. A message goes
        to one number (`to`) or to every contact of a list (`list_id`). Accounts that never had
        voice can no longer get it.

        HTTP status 200 means that the request was read, not that each call was accepted: the
        `status` of each message says that. The reply has one message per recipient, so a
        message to a list comes back many times.

        Args:
            messages: The calls, up to 1,000.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of each call, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /voice/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_SEND, body={"messages": messages}, options=options)

    def send_all(
        self,
        messages: (
            Iterable[VoiceMessage | VoiceMessageDict] | BatchResult[VoiceMessage | VoiceMessageDict, VoiceMessageResult]
        ),
        *,
        concurrency: int = 1,
        on_progress: (
            Callable[[BatchProgress[VoiceMessage | VoiceMessageDict, VoiceMessageResult]], object] | None
        ) = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[VoiceMessage | VoiceMessageDict, VoiceMessageResult]:
        """Call people and read a text out to them.

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

        `POST /voice/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call_all(
            _SEND, messages, body={}, concurrency=concurrency, on_progress=on_progress, keep=keep, options=options
        )

    def price(
        self,
        *,
        messages: Sequence[VoiceMessage | VoiceMessageDict],
        options: Options | None = None,
    ) -> VoiceSendResult:
        """Price calls without making them.

        Takes the same messages as `voice.send`, with the same limits, and calls nobody.

        HTTP status 200 means that the request was read, not that each call could be made: the
        `status` of each message says that.

        Args:
            messages: The calls, up to 1,000.
            options: Settings for this call only; see `Options`.

        Returns:
            What each call would cost, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /voice/price` is safe: it is repeated after a failure.
        """
        return self._client.call(_PRICE, body={"messages": messages}, options=options)

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
    ) -> Page[VoiceHistoryItem]:
        """List the calls that were made or are to be made.

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
            One page of calls.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /voice/history` is safe: it is repeated after a failure.
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
        """Export the calls that were made or are to be made to a CSV file.

        Takes the same search, sort and dates as `voice.history`. The reply has no pages, though
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

        `GET /voice/history/export` is safe: it is repeated after a failure.
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
        """Cancel a scheduled call.

        Works only on a message with a `schedule` whose call has not been made yet.

        Args:
            message_id: The scheduled message.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /voice/{message_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_CANCEL, path={"message_id": message_id}, options=options)

    def cancel_all(
        self,
        *,
        options: Options | None = None,
    ) -> CancelledCount:
        """Cancel all scheduled calls.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            How many calls were cancelled.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /voice/cancel-all` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_CANCEL_ALL, options=options)

    def languages(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[VoiceLanguage]:
        """List the languages that texts can be read in, with their voices.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The languages.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /voice/lang` is safe: it is repeated after a failure.
        """
        return self._client.call(_LANGUAGES, options=options)


class AsyncVoiceResource(AsyncResource):
    """Call people and read a text out to them, price it, and read who was called."""

    @cached_property
    def receipts(self) -> AsyncVoiceReceiptsResource:
        """Reports on whether a call was taken, and the keys that were pressed."""
        from .voice_receipts import AsyncVoiceReceiptsResource

        return AsyncVoiceReceiptsResource(self._client)

    async def send(
        self,
        *,
        messages: Sequence[VoiceMessage | VoiceMessageDict],
        options: Options | None = None,
    ) -> VoiceSendResult:
        """Call people and read a text out to them.

        Makes calls for up to 1,000 messages to at most 1,000 recipients in all. A message goes
        to one number (`to`) or to every contact of a list (`list_id`). Accounts that never had
        voice can no longer get it.

        HTTP status 200 means that the request was read, not that each call was accepted: the
        `status` of each message says that. The reply has one message per recipient, so a
        message to a list comes back many times.

        Args:
            messages: The calls, up to 1,000.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of each call, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /voice/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_SEND, body={"messages": messages}, options=options)

    async def send_all(
        self,
        messages: (
            Iterable[VoiceMessage | VoiceMessageDict]
            | AsyncIterable[VoiceMessage | VoiceMessageDict]
            | BatchResult[VoiceMessage | VoiceMessageDict, VoiceMessageResult]
        ),
        *,
        concurrency: int = 1,
        on_progress: (
            Callable[[BatchProgress[VoiceMessage | VoiceMessageDict, VoiceMessageResult]], object] | None
        ) = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[VoiceMessage | VoiceMessageDict, VoiceMessageResult]:
        """Call people and read a text out to them.

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

        `POST /voice/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call_all(
            _SEND, messages, body={}, concurrency=concurrency, on_progress=on_progress, keep=keep, options=options
        )

    async def price(
        self,
        *,
        messages: Sequence[VoiceMessage | VoiceMessageDict],
        options: Options | None = None,
    ) -> VoiceSendResult:
        """Price calls without making them.

        Takes the same messages as `voice.send`, with the same limits, and calls nobody.

        HTTP status 200 means that the request was read, not that each call could be made: the
        `status` of each message says that.

        Args:
            messages: The calls, up to 1,000.
            options: Settings for this call only; see `Options`.

        Returns:
            What each call would cost, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /voice/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(_PRICE, body={"messages": messages}, options=options)

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
    ) -> AsyncPages[VoiceHistoryItem]:
        """List the calls that were made or are to be made.

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
            One page of calls.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /voice/history` is safe: it is repeated after a failure.
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
        """Export the calls that were made or are to be made to a CSV file.

        Takes the same search, sort and dates as `voice.history`. The reply has no pages, though
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

        `GET /voice/history/export` is safe: it is repeated after a failure.
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
        """Cancel a scheduled call.

        Works only on a message with a `schedule` whose call has not been made yet.

        Args:
            message_id: The scheduled message.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /voice/{message_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_CANCEL, path={"message_id": message_id}, options=options)

    async def cancel_all(
        self,
        *,
        options: Options | None = None,
    ) -> CancelledCount:
        """Cancel all scheduled calls.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            How many calls were cancelled.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /voice/cancel-all` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_CANCEL_ALL, options=options)

    async def languages(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[VoiceLanguage]:
        """List the languages that texts can be read in, with their voices.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The languages.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /voice/lang` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LANGUAGES, options=options)

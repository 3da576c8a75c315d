# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Send documents to fax machines, price them, and read what was sent."""

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
    from ..models import ExportFile, FaxHistoryItem, FaxMessage, FaxMessageResult, FaxSendResult
    from ..params import FaxMessageDict
    from .fax_receipts import AsyncFaxReceiptsResource, FaxReceiptsResource

_SEND: Operation[FaxSendResult] = Operation(
    "POST",
    "/fax/send",
    "unsafe",
    body="FaxSendRequest",
    body_required=True,
    returns="FaxSendResult",
    batch=Batch(
        "messages",
        100,
        results="messages",
        status="status",
        success=("SUCCESS",),
        stop=("INSUFFICIENT_CREDIT", "INVALID_CREDENTIALS"),
        reference="custom_string",
        match=("list_id", "to"),
    ),
)

_PRICE: Operation[FaxSendResult] = Operation(
    "POST",
    "/fax/price",
    "safe",
    body="FaxSendRequest",
    body_required=True,
    returns="FaxSendResult",
)

_HISTORY: Operation[FaxHistoryItem] = Operation(
    "GET",
    "/fax/history",
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
    returns="FaxHistoryItem",
    pages=PAGE,
    page_size=100,
)

_EXPORT_HISTORY: Operation[ExportFile] = Operation(
    "GET",
    "/fax/history/export",
    "safe",
    query_types={"filename": "str"},
    limits={"query": {"filename": {"patterns": ("\\.csv\\Z",)}}},
    returns="ExportFile",
)


class FaxResource(Resource):
    """Send documents to fax machines, price them, and read what was sent."""

    @cached_property
    def receipts(self) -> FaxReceiptsResource:
        """Reports on whether a fax reached its machine."""
        from .fax_receipts import FaxReceiptsResource

        return FaxReceiptsResource(self._client)

    def send(
        self,
        *,
        file_url: str,
        messages: Sequence[FaxMessage | FaxMessageDict],
        options: Options | None = None,
    ) -> FaxSendResult:
        """Send faxes.

        Sends one document; each message goes to one number (`to`) or to every contact of a list
        (`list_id`).

        HTTP status 200 means that the call was read, not that each fax was accepted: the
        `status` of each message says that. The reply has one message per recipient, so a fax to
        a list comes back many times.

        Args:
            file_url: Where the document is, a PDF. For `docx`, `doc` and `rtf` put it through
                `uploads.create` with `convert` set to `fax`, and give the `_url` of its reply.
            messages: The faxes; each is the whole document.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of each fax, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /fax/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_SEND, body={"file_url": file_url, "messages": messages}, options=options)

    def send_all(
        self,
        messages: Iterable[FaxMessage | FaxMessageDict] | BatchResult[FaxMessage | FaxMessageDict, FaxMessageResult],
        *,
        file_url: str,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[FaxMessage | FaxMessageDict, FaxMessageResult]], object] | None = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[FaxMessage | FaxMessageDict, FaxMessageResult]:
        """Send faxes.

        Takes any number of `messages`, and calls `send` with up to 100 at a time.

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
            file_url: Where the document is, a PDF. For `docx`, `doc` and `rtf` put it through
                `uploads.create` with `convert` set to `fax`, and give the `_url` of its reply.
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

        `POST /fax/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call_all(
            _SEND,
            messages,
            body={"file_url": file_url},
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep,
            options=options,
        )

    def price(
        self,
        *,
        file_url: str,
        messages: Sequence[FaxMessage | FaxMessageDict],
        options: Options | None = None,
    ) -> FaxSendResult:
        """Price faxes without sending them.

        Takes the same request as `fax.send` and sends nothing.

        HTTP status 200 means that the call was read, not that each fax could be sent: the
        `status` of each message says that.

        Args:
            file_url: Where the document is, a PDF. For `docx`, `doc` and `rtf` put it through
                `uploads.create` with `convert` set to `fax`, and give the `_url` of its reply.
            messages: The faxes; each is the whole document.
            options: Settings for this call only; see `Options`.

        Returns:
            What each fax would cost, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /fax/price` is safe: it is repeated after a failure.
        """
        return self._client.call(_PRICE, body={"file_url": file_url, "messages": messages}, options=options)

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
    ) -> Page[FaxHistoryItem]:
        """List the faxes that were sent.

        Can be searched by `status` and `status_code`, among others.

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
            One page of faxes.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /fax/history` is safe: it is repeated after a failure.
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
        options: Options | None = None,
    ) -> ExportFile:
        """Export the faxes that were sent to a CSV file.

        Args:
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
            options: Settings for this call only; see `Options`.

        Returns:
            Where the file is.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /fax/history/export` is safe: it is repeated after a failure.
        """
        return self._client.call(_EXPORT_HISTORY, query={"filename": filename}, options=options)


class AsyncFaxResource(AsyncResource):
    """Send documents to fax machines, price them, and read what was sent."""

    @cached_property
    def receipts(self) -> AsyncFaxReceiptsResource:
        """Reports on whether a fax reached its machine."""
        from .fax_receipts import AsyncFaxReceiptsResource

        return AsyncFaxReceiptsResource(self._client)

    async def send(
        self,
        *,
        file_url: str,
        messages: Sequence[FaxMessage | FaxMessageDict],
        options: Options | None = None,
    ) -> FaxSendResult:
        """Send faxes.

        Sends one document; each message goes to one number (`to`) or to every contact of a list
        (`list_id`).

        HTTP status 200 means that the call was read, not that each fax was accepted: the
        `status` of each message says that. The reply has one message per recipient, so a fax to
        a list comes back many times.

        Args:
            file_url: Where the document is, a PDF. For `docx`, `doc` and `rtf` put it through
                `uploads.create` with `convert` set to `fax`, and give the `_url` of its reply.
            messages: The faxes; each is the whole document.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of each fax, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /fax/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_SEND, body={"file_url": file_url, "messages": messages}, options=options)

    async def send_all(
        self,
        messages: (
            Iterable[FaxMessage | FaxMessageDict]
            | AsyncIterable[FaxMessage | FaxMessageDict]
            | BatchResult[FaxMessage | FaxMessageDict, FaxMessageResult]
        ),
        *,
        file_url: str,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[FaxMessage | FaxMessageDict, FaxMessageResult]], object] | None = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[FaxMessage | FaxMessageDict, FaxMessageResult]:
        """Send faxes.

        Takes any number of `messages`, and calls `send` with up to 100 at a time.

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
            file_url: Where the document is, a PDF. For `docx`, `doc` and `rtf` put it through
                `uploads.create` with `convert` set to `fax`, and give the `_url` of its reply.
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

        `POST /fax/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call_all(
            _SEND,
            messages,
            body={"file_url": file_url},
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep,
            options=options,
        )

    async def price(
        self,
        *,
        file_url: str,
        messages: Sequence[FaxMessage | FaxMessageDict],
        options: Options | None = None,
    ) -> FaxSendResult:
        """Price faxes without sending them.

        Takes the same request as `fax.send` and sends nothing.

        HTTP status 200 means that the call was read, not that each fax could be sent: the
        `status` of each message says that.

        Args:
            file_url: Where the document is, a PDF. For `docx`, `doc` and `rtf` put it through
                `uploads.create` with `convert` set to `fax`, and give the `_url` of its reply.
            messages: The faxes; each is the whole document.
            options: Settings for this call only; see `Options`.

        Returns:
            What each fax would cost, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /fax/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(_PRICE, body={"file_url": file_url, "messages": messages}, options=options)

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
    ) -> AsyncPages[FaxHistoryItem]:
        """List the faxes that were sent.

        Can be searched by `status` and `status_code`, among others.

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
            One page of faxes.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /fax/history` is safe: it is repeated after a failure.
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
        options: Options | None = None,
    ) -> ExportFile:
        """Export the faxes that were sent to a CSV file.

        Args:
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
            options: Settings for this call only; see `Options`.

        Returns:
            Where the file is.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /fax/history/export` is safe: it is repeated after a failure.
        """
        return await self._client.call(_EXPORT_HISTORY, query={"filename": filename}, options=options)

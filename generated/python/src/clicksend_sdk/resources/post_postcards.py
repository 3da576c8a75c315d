# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Print postcards and send them by post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Batch, Operation
from .._runtime.options import Options
from .._runtime.warning import deprecated as _deprecated

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
    from typing import Literal

    from .._runtime.batches.result import BatchProgress, BatchResult
    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import ExportFile, PostRecipient, PostcardHistoryItem, PostcardResult, PostcardSendResult
    from ..params import PostRecipientDict

_SEND: Operation[PostcardSendResult] = Operation(
    "POST",
    "/post/postcards/send",
    "unsafe",
    body="PostcardRequest",
    body_required=True,
    returns="PostcardSendResult",
    deprecated="POST /post/postcards/send is deprecated: ClickSend no longer offers Post to new customers.",
    batch=Batch(
        "recipients",
        100,
        results="recipients",
        status="status",
        success=("SUCCESS",),
        stop=("INSUFFICIENT_CREDIT", "INVALID_CREDENTIALS"),
        reference="custom_string",
        match=("address_name",),
    ),
)

_PRICE: Operation[PostcardSendResult] = Operation(
    "POST",
    "/post/postcards/price",
    "safe",
    body="PostcardRequest",
    body_required=True,
    returns="PostcardSendResult",
    deprecated="POST /post/postcards/price is deprecated: ClickSend no longer offers Post to new customers.",
)

_HISTORY: Operation[PostcardHistoryItem] = Operation(
    "GET",
    "/post/postcards/history",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="PostcardHistoryItem",
    deprecated="GET /post/postcards/history is deprecated: ClickSend no longer offers Post to new customers.",
    pages=PAGE,
    page_size=100,
)

_EXPORT_HISTORY: Operation[ExportFile] = Operation(
    "GET",
    "/post/postcards/history/export",
    "safe",
    query_types={"filename": "str"},
    limits={"query": {"filename": {"patterns": ("\\.csv\\Z",)}}},
    returns="ExportFile",
    deprecated="GET /post/postcards/history/export is deprecated: ClickSend no longer offers Post to new customers.",
)


class PostPostcardsResource(Resource):
    """Print postcards and send them by post."""

    @_deprecated("POST /post/postcards/send is deprecated: ClickSend no longer offers Post to new customers.")
    def send(
        self,
        *,
        file_urls: Sequence[str],
        recipients: Sequence[PostRecipient | PostRecipientDict],
        options: Options | None = None,
    ) -> PostcardSendResult:
        """Send a postcard by post.

        Prints one or two PDFs as a postcard and mails it to each recipient. A postcard that
        cannot be delivered goes back to the return address, which has to be in
        `post.return_addresses.list`.

        HTTP status 200 means that the call was read, not that each postcard was accepted: the
        `status` of each recipient says that.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            file_urls: Where the postcard is, as one PDF with two pages, front and back, or as
                one PDF for each side, that can be fetched without signing in. `uploads.create`
                with `convert: postcard` stores a file of your own and makes a PDF of an image
                or a Word document.
            recipients: Who gets the postcard.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of the postcard to each recipient, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /post/postcards/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_SEND, body={"file_urls": file_urls, "recipients": recipients}, options=options)

    @_deprecated("POST /post/postcards/send is deprecated: ClickSend no longer offers Post to new customers.")
    def send_all(
        self,
        recipients: (
            Iterable[PostRecipient | PostRecipientDict] | BatchResult[PostRecipient | PostRecipientDict, PostcardResult]
        ),
        *,
        file_urls: Sequence[str],
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[PostRecipient | PostRecipientDict, PostcardResult]], object] | None = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[PostRecipient | PostRecipientDict, PostcardResult]:
        """Send a postcard by post.

        Takes any number of `recipients`, and calls `send` with up to 100 at a time.

        Deprecated: a call emits a `DeprecationWarning`.

        No item is sent twice. Each ends in one of four lists, in the order of the input:
        `succeeded`; `failed`, which the API refused; `unknown`, whose response was lost or does
        not tell; `not_sent`.

        Sending stops if the API answers `INSUFFICIENT_CREDIT` or `INVALID_CREDENTIALS`, refuses
        the credentials or is overloaded, if no connection can be made, and after three lost
        responses in a row. Then `stopped_by` is the error. Pass the result in place of the
        items to send the rest; it is the result again.

        Args:
            recipients: The items: any iterable, which is read while they are sent; or an
                earlier result, to send what was not sent.
            file_urls: Where the postcard is, as one PDF with two pages, front and back, or as
                one PDF for each side, that can be fetched without signing in. `uploads.create`
                with `convert: postcard` stores a file of your own and makes a PDF of an image
                or a Word document.
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

        `POST /post/postcards/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call_all(
            _SEND,
            recipients,
            body={"file_urls": file_urls},
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep,
            options=options,
        )

    @_deprecated("POST /post/postcards/price is deprecated: ClickSend no longer offers Post to new customers.")
    def price(
        self,
        *,
        file_urls: Sequence[str],
        recipients: Sequence[PostRecipient | PostRecipientDict],
        options: Options | None = None,
    ) -> PostcardSendResult:
        """Price a postcard without sending it.

        Takes the same postcard as `post.postcards.send`, and sends nothing.

        HTTP status 200 means that the call was read, not that each postcard could be sent: the
        `status` of each recipient says that.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            file_urls: Where the postcard is, as one PDF with two pages, front and back, or as
                one PDF for each side, that can be fetched without signing in. `uploads.create`
                with `convert: postcard` stores a file of your own and makes a PDF of an image
                or a Word document.
            recipients: Who gets the postcard.
            options: Settings for this call only; see `Options`.

        Returns:
            What the postcard would cost for each recipient, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /post/postcards/price` is safe: it is repeated after a failure.
        """
        return self._client.call(_PRICE, body={"file_urls": file_urls, "recipients": recipients}, options=options)

    @_deprecated("GET /post/postcards/history is deprecated: ClickSend no longer offers Post to new customers.")
    def history(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[PostcardHistoryItem]:
        """List the postcards that were sent or are to be.

        Deprecated: ClickSend no longer offers Post to new customers.

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
            One page of postcards.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/postcards/history` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _HISTORY,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    @_deprecated("GET /post/postcards/history/export is deprecated: ClickSend no longer offers Post to new customers.")
    def export_history(
        self,
        *,
        filename: str,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the postcards that were sent to a CSV file.

        Deprecated: ClickSend no longer offers Post to new customers.

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

        `GET /post/postcards/history/export` is safe: it is repeated after a failure.
        """
        return self._client.call(_EXPORT_HISTORY, query={"filename": filename}, options=options)


class AsyncPostPostcardsResource(AsyncResource):
    """Print postcards and send them by post."""

    @_deprecated("POST /post/postcards/send is deprecated: ClickSend no longer offers Post to new customers.")
    async def send(
        self,
        *,
        file_urls: Sequence[str],
        recipients: Sequence[PostRecipient | PostRecipientDict],
        options: Options | None = None,
    ) -> PostcardSendResult:
        """Send a postcard by post.

        Prints one or two PDFs as a postcard and mails it to each recipient. A postcard that
        cannot be delivered goes back to the return address, which has to be in
        `post.return_addresses.list`.

        HTTP status 200 means that the call was read, not that each postcard was accepted: the
        `status` of each recipient says that.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            file_urls: Where the postcard is, as one PDF with two pages, front and back, or as
                one PDF for each side, that can be fetched without signing in. `uploads.create`
                with `convert: postcard` stores a file of your own and makes a PDF of an image
                or a Word document.
            recipients: Who gets the postcard.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of the postcard to each recipient, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /post/postcards/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_SEND, body={"file_urls": file_urls, "recipients": recipients}, options=options)

    @_deprecated("POST /post/postcards/send is deprecated: ClickSend no longer offers Post to new customers.")
    async def send_all(
        self,
        recipients: (
            Iterable[PostRecipient | PostRecipientDict]
            | AsyncIterable[PostRecipient | PostRecipientDict]
            | BatchResult[PostRecipient | PostRecipientDict, PostcardResult]
        ),
        *,
        file_urls: Sequence[str],
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[PostRecipient | PostRecipientDict, PostcardResult]], object] | None = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[PostRecipient | PostRecipientDict, PostcardResult]:
        """Send a postcard by post.

        Takes any number of `recipients`, and calls `send` with up to 100 at a time.

        Deprecated: a call emits a `DeprecationWarning`.

        No item is sent twice. Each ends in one of four lists, in the order of the input:
        `succeeded`; `failed`, which the API refused; `unknown`, whose response was lost or does
        not tell; `not_sent`.

        Sending stops if the API answers `INSUFFICIENT_CREDIT` or `INVALID_CREDENTIALS`, refuses
        the credentials or is overloaded, if no connection can be made, and after three lost
        responses in a row. Then `stopped_by` is the error. Pass the result in place of the
        items to send the rest; it is the result again.

        Args:
            recipients: The items: any iterable, which is read while they are sent; or an
                earlier result, to send what was not sent.
            file_urls: Where the postcard is, as one PDF with two pages, front and back, or as
                one PDF for each side, that can be fetched without signing in. `uploads.create`
                with `convert: postcard` stores a file of your own and makes a PDF of an image
                or a Word document.
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

        `POST /post/postcards/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call_all(
            _SEND,
            recipients,
            body={"file_urls": file_urls},
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep,
            options=options,
        )

    @_deprecated("POST /post/postcards/price is deprecated: ClickSend no longer offers Post to new customers.")
    async def price(
        self,
        *,
        file_urls: Sequence[str],
        recipients: Sequence[PostRecipient | PostRecipientDict],
        options: Options | None = None,
    ) -> PostcardSendResult:
        """Price a postcard without sending it.

        Takes the same postcard as `post.postcards.send`, and sends nothing.

        HTTP status 200 means that the call was read, not that each postcard could be sent: the
        `status` of each recipient says that.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            file_urls: Where the postcard is, as one PDF with two pages, front and back, or as
                one PDF for each side, that can be fetched without signing in. `uploads.create`
                with `convert: postcard` stores a file of your own and makes a PDF of an image
                or a Word document.
            recipients: Who gets the postcard.
            options: Settings for this call only; see `Options`.

        Returns:
            What the postcard would cost for each recipient, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /post/postcards/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(_PRICE, body={"file_urls": file_urls, "recipients": recipients}, options=options)

    @_deprecated("GET /post/postcards/history is deprecated: ClickSend no longer offers Post to new customers.")
    def history(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[PostcardHistoryItem]:
        """List the postcards that were sent or are to be.

        Deprecated: ClickSend no longer offers Post to new customers.

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
            One page of postcards.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/postcards/history` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _HISTORY,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    @_deprecated("GET /post/postcards/history/export is deprecated: ClickSend no longer offers Post to new customers.")
    async def export_history(
        self,
        *,
        filename: str,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the postcards that were sent to a CSV file.

        Deprecated: ClickSend no longer offers Post to new customers.

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

        `GET /post/postcards/history/export` is safe: it is repeated after a failure.
        """
        return await self._client.call(_EXPORT_HISTORY, query={"filename": filename}, options=options)

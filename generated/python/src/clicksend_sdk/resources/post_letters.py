# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Print letters and send them by post."""

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
    from ..models import (
        ExportFile,
        PostLetterHistoryItem,
        PostLetterResult,
        PostLetterSendResult,
        PostRecipient,
        PostalAddress,
    )
    from ..params import PostRecipientDict

_SEND: Operation[PostLetterSendResult] = Operation(
    "POST",
    "/post/letters/send",
    "unsafe",
    body="PostLetterRequest",
    body_required=True,
    returns="PostLetterSendResult",
    deprecated="POST /post/letters/send is deprecated: ClickSend no longer offers Post to new customers.",
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

_PRICE: Operation[PostLetterSendResult] = Operation(
    "POST",
    "/post/letters/price",
    "safe",
    body="PostLetterRequest",
    body_required=True,
    returns="PostLetterSendResult",
    deprecated="POST /post/letters/price is deprecated: ClickSend no longer offers Post to new customers.",
)

_HISTORY: Operation[PostLetterHistoryItem] = Operation(
    "GET",
    "/post/letters/history",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="PostLetterHistoryItem",
    deprecated="GET /post/letters/history is deprecated: ClickSend no longer offers Post to new customers.",
    pages=PAGE,
    page_size=100,
)

_EXPORT_HISTORY: Operation[ExportFile] = Operation(
    "GET",
    "/post/letters/history/export",
    "safe",
    query_types={"filename": "str"},
    limits={"query": {"filename": {"patterns": ("\\.csv\\Z",)}}},
    returns="ExportFile",
    deprecated="GET /post/letters/history/export is deprecated: ClickSend no longer offers Post to new customers.",
)

_DETECT_ADDRESS: Operation[PostalAddress] = Operation(
    "POST",
    "/post/letters/detect-address",
    "safe",
    body="DetectAddressRequest",
    body_required=True,
    returns="PostalAddress",
    deprecated="POST /post/letters/detect-address is deprecated: ClickSend no longer offers Post to new customers.",
)


class PostLettersResource(Resource):
    """Print letters and send them by post."""

    @_deprecated("POST /post/letters/send is deprecated: ClickSend no longer offers Post to new customers.")
    def send(
        self,
        *,
        file_url: str,
        recipients: Sequence[PostRecipient | PostRecipientDict],
        template_used: bool | UnsetType = UNSET,
        colour: bool | UnsetType = UNSET,
        duplex: bool | UnsetType = UNSET,
        priority_post: bool | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PostLetterSendResult:
        """Send a letter by post.

        Prints one PDF and mails it to each recipient. A letter that cannot be delivered goes
        back to the return address, which has to be in `post.return_addresses.list`. Letters to
        the postal codes 11111, 22222 and 33333 are accepted and never sent.

        HTTP status 200 means that the call was read, not that each letter was accepted: the
        `status` of each recipient says that.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            file_url: Where the letter is, as a PDF that can be fetched without signing in.
                `uploads.create` with `convert: post` stores a file of your own and makes a PDF
                of a Word document.
            recipients: Who gets the letter.
            template_used: The file follows the letter template of ClickSend.
            colour: Print in colour; black and white if left out.
            duplex: Print on both sides of the paper; on one side if left out.
            priority_post: Send by priority mail; by ordinary mail if left out.
            source: Name of the program that sends.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of the letter to each recipient, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /post/letters/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _SEND,
            body={
                "file_url": file_url,
                "recipients": recipients,
                "template_used": template_used,
                "colour": colour,
                "duplex": duplex,
                "priority_post": priority_post,
                "source": source,
            },
            options=options,
        )

    @_deprecated("POST /post/letters/send is deprecated: ClickSend no longer offers Post to new customers.")
    def send_all(
        self,
        recipients: (
            Iterable[PostRecipient | PostRecipientDict]
            | BatchResult[PostRecipient | PostRecipientDict, PostLetterResult]
        ),
        *,
        file_url: str,
        template_used: bool | UnsetType = UNSET,
        colour: bool | UnsetType = UNSET,
        duplex: bool | UnsetType = UNSET,
        priority_post: bool | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        concurrency: int = 1,
        on_progress: (
            Callable[[BatchProgress[PostRecipient | PostRecipientDict, PostLetterResult]], object] | None
        ) = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[PostRecipient | PostRecipientDict, PostLetterResult]:
        """Send a letter by post.

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
            file_url: Where the letter is, as a PDF that can be fetched without signing in.
                `uploads.create` with `convert: post` stores a file of your own and makes a PDF
                of a Word document.
            template_used: The file follows the letter template of ClickSend.
            colour: Print in colour; black and white if left out.
            duplex: Print on both sides of the paper; on one side if left out.
            priority_post: Send by priority mail; by ordinary mail if left out.
            source: Name of the program that sends.
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

        `POST /post/letters/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call_all(
            _SEND,
            recipients,
            body={
                "file_url": file_url,
                "template_used": template_used,
                "colour": colour,
                "duplex": duplex,
                "priority_post": priority_post,
                "source": source,
            },
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep,
            options=options,
        )

    @_deprecated("POST /post/letters/price is deprecated: ClickSend no longer offers Post to new customers.")
    def price(
        self,
        *,
        file_url: str,
        recipients: Sequence[PostRecipient | PostRecipientDict],
        template_used: bool | UnsetType = UNSET,
        colour: bool | UnsetType = UNSET,
        duplex: bool | UnsetType = UNSET,
        priority_post: bool | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PostLetterSendResult:
        """Price a letter without sending it.

        Takes the same letter as `post.letters.send`, and sends nothing.

        HTTP status 200 means that the call was read, not that each letter could be sent: the
        `status` of each recipient says that.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            file_url: Where the letter is, as a PDF that can be fetched without signing in.
                `uploads.create` with `convert: post` stores a file of your own and makes a PDF
                of a Word document.
            recipients: Who gets the letter.
            template_used: The file follows the letter template of ClickSend.
            colour: Print in colour; black and white if left out.
            duplex: Print on both sides of the paper; on one side if left out.
            priority_post: Send by priority mail; by ordinary mail if left out.
            source: Name of the program that sends.
            options: Settings for this call only; see `Options`.

        Returns:
            What the letter would cost for each recipient, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /post/letters/price` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _PRICE,
            body={
                "file_url": file_url,
                "recipients": recipients,
                "template_used": template_used,
                "colour": colour,
                "duplex": duplex,
                "priority_post": priority_post,
                "source": source,
            },
            options=options,
        )

    @_deprecated("GET /post/letters/history is deprecated: ClickSend no longer offers Post to new customers.")
    def history(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[PostLetterHistoryItem]:
        """List the letters that were sent or are to be.

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
            One page of letters.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/letters/history` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _HISTORY,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    @_deprecated("GET /post/letters/history/export is deprecated: ClickSend no longer offers Post to new customers.")
    def export_history(
        self,
        *,
        filename: str,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the letters that were sent to a CSV file.

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

        `GET /post/letters/history/export` is safe: it is repeated after a failure.
        """
        return self._client.call(_EXPORT_HISTORY, query={"filename": filename}, options=options)

    @_deprecated("POST /post/letters/detect-address is deprecated: ClickSend no longer offers Post to new customers.")
    def detect_address(
        self,
        *,
        content: bytes | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PostalAddress:
        """Find the address in a letter or a text.

        Divides the address at the top of a PDF, or one that is a single text, into the fields
        that a recipient has.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            content: A PDF in base64 with the recipient's name and address at the top of the
                page; this or `address`.
            address: Name and address in one text; this or `content`.
            options: Settings for this call only; see `Options`.

        Returns:
            The address that was found.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /post/letters/detect-address` is safe: it is repeated after a failure.
        """
        return self._client.call(_DETECT_ADDRESS, body={"content": content, "address": address}, options=options)


class AsyncPostLettersResource(AsyncResource):
    """Print letters and send them by post."""

    @_deprecated("POST /post/letters/send is deprecated: ClickSend no longer offers Post to new customers.")
    async def send(
        self,
        *,
        file_url: str,
        recipients: Sequence[PostRecipient | PostRecipientDict],
        template_used: bool | UnsetType = UNSET,
        colour: bool | UnsetType = UNSET,
        duplex: bool | UnsetType = UNSET,
        priority_post: bool | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PostLetterSendResult:
        """Send a letter by post.

        Prints one PDF and mails it to each recipient. A letter that cannot be delivered goes
        back to the return address, which has to be in `post.return_addresses.list`. Letters to
        the postal codes 11111, 22222 and 33333 are accepted and never sent.

        HTTP status 200 means that the call was read, not that each letter was accepted: the
        `status` of each recipient says that.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            file_url: Where the letter is, as a PDF that can be fetched without signing in.
                `uploads.create` with `convert: post` stores a file of your own and makes a PDF
                of a Word document.
            recipients: Who gets the letter.
            template_used: The file follows the letter template of ClickSend.
            colour: Print in colour; black and white if left out.
            duplex: Print on both sides of the paper; on one side if left out.
            priority_post: Send by priority mail; by ordinary mail if left out.
            source: Name of the program that sends.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of the letter to each recipient, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /post/letters/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _SEND,
            body={
                "file_url": file_url,
                "recipients": recipients,
                "template_used": template_used,
                "colour": colour,
                "duplex": duplex,
                "priority_post": priority_post,
                "source": source,
            },
            options=options,
        )

    @_deprecated("POST /post/letters/send is deprecated: ClickSend no longer offers Post to new customers.")
    async def send_all(
        self,
        recipients: (
            Iterable[PostRecipient | PostRecipientDict]
            | AsyncIterable[PostRecipient | PostRecipientDict]
            | BatchResult[PostRecipient | PostRecipientDict, PostLetterResult]
        ),
        *,
        file_url: str,
        template_used: bool | UnsetType = UNSET,
        colour: bool | UnsetType = UNSET,
        duplex: bool | UnsetType = UNSET,
        priority_post: bool | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        concurrency: int = 1,
        on_progress: (
            Callable[[BatchProgress[PostRecipient | PostRecipientDict, PostLetterResult]], object] | None
        ) = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[PostRecipient | PostRecipientDict, PostLetterResult]:
        """Send a letter by post.

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
            file_url: Where the letter is, as a PDF that can be fetched without signing in.
                `uploads.create` with `convert: post` stores a file of your own and makes a PDF
                of a Word document.
            template_used: The file follows the letter template of ClickSend.
            colour: Print in colour; black and white if left out.
            duplex: Print on both sides of the paper; on one side if left out.
            priority_post: Send by priority mail; by ordinary mail if left out.
            source: Name of the program that sends.
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

        `POST /post/letters/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call_all(
            _SEND,
            recipients,
            body={
                "file_url": file_url,
                "template_used": template_used,
                "colour": colour,
                "duplex": duplex,
                "priority_post": priority_post,
                "source": source,
            },
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep,
            options=options,
        )

    @_deprecated("POST /post/letters/price is deprecated: ClickSend no longer offers Post to new customers.")
    async def price(
        self,
        *,
        file_url: str,
        recipients: Sequence[PostRecipient | PostRecipientDict],
        template_used: bool | UnsetType = UNSET,
        colour: bool | UnsetType = UNSET,
        duplex: bool | UnsetType = UNSET,
        priority_post: bool | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PostLetterSendResult:
        """Price a letter without sending it.

        Takes the same letter as `post.letters.send`, and sends nothing.

        HTTP status 200 means that the call was read, not that each letter could be sent: the
        `status` of each recipient says that.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            file_url: Where the letter is, as a PDF that can be fetched without signing in.
                `uploads.create` with `convert: post` stores a file of your own and makes a PDF
                of a Word document.
            recipients: Who gets the letter.
            template_used: The file follows the letter template of ClickSend.
            colour: Print in colour; black and white if left out.
            duplex: Print on both sides of the paper; on one side if left out.
            priority_post: Send by priority mail; by ordinary mail if left out.
            source: Name of the program that sends.
            options: Settings for this call only; see `Options`.

        Returns:
            What the letter would cost for each recipient, and the price of all.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /post/letters/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _PRICE,
            body={
                "file_url": file_url,
                "recipients": recipients,
                "template_used": template_used,
                "colour": colour,
                "duplex": duplex,
                "priority_post": priority_post,
                "source": source,
            },
            options=options,
        )

    @_deprecated("GET /post/letters/history is deprecated: ClickSend no longer offers Post to new customers.")
    def history(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[PostLetterHistoryItem]:
        """List the letters that were sent or are to be.

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
            One page of letters.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/letters/history` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _HISTORY,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    @_deprecated("GET /post/letters/history/export is deprecated: ClickSend no longer offers Post to new customers.")
    async def export_history(
        self,
        *,
        filename: str,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the letters that were sent to a CSV file.

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

        `GET /post/letters/history/export` is safe: it is repeated after a failure.
        """
        return await self._client.call(_EXPORT_HISTORY, query={"filename": filename}, options=options)

    @_deprecated("POST /post/letters/detect-address is deprecated: ClickSend no longer offers Post to new customers.")
    async def detect_address(
        self,
        *,
        content: bytes | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PostalAddress:
        """Find the address in a letter or a text.

        Divides the address at the top of a PDF, or one that is a single text, into the fields
        that a recipient has.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            content: A PDF in base64 with the recipient's name and address at the top of the
                page; this or `address`.
            address: Name and address in one text; this or `content`.
            options: Settings for this call only; see `Options`.

        Returns:
            The address that was found.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /post/letters/detect-address` is safe: it is repeated after a failure.
        """
        return await self._client.call(_DETECT_ADDRESS, body={"content": content, "address": address}, options=options)

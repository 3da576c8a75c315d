# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Reports on whether an email reached its recipient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import EmailReceipt

_CREATE_TEST: Operation[EmailReceipt] = Operation(
    "POST",
    "/email/receipts",
    "unsafe",
    body="TestWebhookRequest",
    body_required=True,
    returns="EmailReceipt",
)


class EmailReceiptsResource(Resource):
    """Reports on whether an email reached its recipient."""

    def create_test(
        self,
        *,
        url: str,
        options: Options | None = None,
    ) -> EmailReceipt:
        """Send a made-up delivery receipt to a URL of yours.

        For trying out what a rule would call. Its `message_id` belongs to no real email.

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

        `POST /email/receipts` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE_TEST, body={"url": url}, options=options)


class AsyncEmailReceiptsResource(AsyncResource):
    """Reports on whether an email reached its recipient."""

    async def create_test(
        self,
        *,
        url: str,
        options: Options | None = None,
    ) -> EmailReceipt:
        """Send a made-up delivery receipt to a URL of yours.

        For trying out what a rule would call. Its `message_id` belongs to no real email.

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

        `POST /email/receipts` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE_TEST, body={"url": url}, options=options)

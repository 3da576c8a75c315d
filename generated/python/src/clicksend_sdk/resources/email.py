# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Send emails to chosen recipients, price them, and read what was sent."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import EmailAttachment, EmailFrom, EmailPrice, EmailRecipient, ExportFile, TransactionalEmail
    from ..params import EmailAttachmentDict, EmailFromDict, EmailRecipientDict
    from .email_receipts import AsyncEmailReceiptsResource, EmailReceiptsResource
    from .email_addresses import AsyncEmailAddressesResource, EmailAddressesResource
    from .email_master_templates import AsyncEmailMasterTemplatesResource, EmailMasterTemplatesResource
    from .email_templates import AsyncEmailTemplatesResource, EmailTemplatesResource
    from .email_campaigns import AsyncEmailCampaignsResource, EmailCampaignsResource

_SEND: Operation[TransactionalEmail] = Operation(
    "POST",
    "/email/send",
    "unsafe",
    body="EmailRequest",
    body_required=True,
    returns="TransactionalEmail",
)

_PRICE: Operation[EmailPrice] = Operation(
    "POST",
    "/email/price",
    "safe",
    body="EmailRequest",
    body_required=True,
    returns="EmailPrice",
)

_HISTORY: Operation[TransactionalEmail] = Operation(
    "GET",
    "/email/history",
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
    returns="TransactionalEmail",
    pages=PAGE,
    page_size=100,
)

_EXPORT_HISTORY: Operation[ExportFile] = Operation(
    "GET",
    "/email/history/export",
    "safe",
    query_types={"filename": "str", "date_from": "UnixTime", "date_to": "UnixTime"},
    limits={"query": {"filename": {"patterns": ("\\.csv\\Z",)}}},
    returns="ExportFile",
)


class EmailResource(Resource):
    """Send emails to chosen recipients, price them, and read what was sent."""

    @cached_property
    def receipts(self) -> EmailReceiptsResource:
        """Reports on whether an email reached its recipient."""
        from .email_receipts import EmailReceiptsResource

        return EmailReceiptsResource(self._client)

    @cached_property
    def addresses(self) -> EmailAddressesResource:
        """Addresses of yours that emails can come from."""
        from .email_addresses import EmailAddressesResource

        return EmailAddressesResource(self._client)

    @cached_property
    def master_templates(self) -> EmailMasterTemplatesResource:
        """Designs by ClickSend that your templates can start from."""
        from .email_master_templates import EmailMasterTemplatesResource

        return EmailMasterTemplatesResource(self._client)

    @cached_property
    def templates(self) -> EmailTemplatesResource:
        """Designs of your own for emails."""
        from .email_templates import EmailTemplatesResource

        return EmailTemplatesResource(self._client)

    @cached_property
    def campaigns(self) -> EmailCampaignsResource:
        """Emails to all contacts of a list."""
        from .email_campaigns import EmailCampaignsResource

        return EmailCampaignsResource(self._client)

    def send(
        self,
        *,
        to: Sequence[EmailRecipient | EmailRecipientDict],
        from_: EmailFrom | EmailFromDict,
        body: str,
        subject: str | UnsetType = UNSET,
        attachments: Sequence[EmailAttachment | EmailAttachmentDict] | UnsetType = UNSET,
        cc: Sequence[EmailRecipient | EmailRecipientDict] | UnsetType = UNSET,
        bcc: Sequence[EmailRecipient | EmailRecipientDict] | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> TransactionalEmail:
        """Send an email.

        Sends one email to all of `to`, `cc` and `bcc`. The sender is one of the addresses in
        `email.addresses.list`, named by its number, and has to be verified. For an email to a
        whole contact list there is `email.campaigns.send`.

        The reply says that the email was accepted, with a `status` such as `WaitApproval`;
        `email.history` shows what became of it. Emails to test1@test.com, test2@test.com and
        test3@test.com are accepted and never sent.

        Args:
            to: The recipients.
            from_: Who an email comes from.
            body: The text, plain or HTML.
            subject: The subject line.
            attachments: Files to send along.
            cc: Recipients of a copy; all recipients see them.
            bcc: Recipients of a copy whom the others do not see.
            schedule: When to send; now if left out.
            options: Settings for this call only; see `Options`.

        Returns:
            The email as it was accepted.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /email/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _SEND,
            body={
                "to": to,
                "from": from_,
                "subject": subject,
                "body": body,
                "attachments": attachments,
                "cc": cc,
                "bcc": bcc,
                "schedule": schedule,
            },
            options=options,
        )

    def price(
        self,
        *,
        to: Sequence[EmailRecipient | EmailRecipientDict],
        from_: EmailFrom | EmailFromDict,
        body: str,
        subject: str | UnsetType = UNSET,
        attachments: Sequence[EmailAttachment | EmailAttachmentDict] | UnsetType = UNSET,
        cc: Sequence[EmailRecipient | EmailRecipientDict] | UnsetType = UNSET,
        bcc: Sequence[EmailRecipient | EmailRecipientDict] | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailPrice:
        """Price an email without sending it.

        Takes the same email as `email.send`, and sends nothing.

        Args:
            to: The recipients.
            from_: Who an email comes from.
            body: The text, plain or HTML.
            subject: The subject line.
            attachments: Files to send along.
            cc: Recipients of a copy; all recipients see them.
            bcc: Recipients of a copy whom the others do not see.
            schedule: When to send; now if left out.
            options: Settings for this call only; see `Options`.

        Returns:
            What the email would cost.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /email/price` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _PRICE,
            body={
                "to": to,
                "from": from_,
                "subject": subject,
                "body": body,
                "attachments": attachments,
                "cc": cc,
                "bcc": bcc,
                "schedule": schedule,
            },
            options=options,
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
    ) -> Page[TransactionalEmail]:
        """List the emails that were sent.

        Emails of campaigns are in `email.campaigns.history`.

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
            One page of emails.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/history` is safe: it is repeated after a failure.
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
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the emails that were sent to a CSV file.

        Args:
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
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

        `GET /email/history/export` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _EXPORT_HISTORY, query={"filename": filename, "date_from": date_from, "date_to": date_to}, options=options
        )


class AsyncEmailResource(AsyncResource):
    """Send emails to chosen recipients, price them, and read what was sent."""

    @cached_property
    def receipts(self) -> AsyncEmailReceiptsResource:
        """Reports on whether an email reached its recipient."""
        from .email_receipts import AsyncEmailReceiptsResource

        return AsyncEmailReceiptsResource(self._client)

    @cached_property
    def addresses(self) -> AsyncEmailAddressesResource:
        """Addresses of yours that emails can come from."""
        from .email_addresses import AsyncEmailAddressesResource

        return AsyncEmailAddressesResource(self._client)

    @cached_property
    def master_templates(self) -> AsyncEmailMasterTemplatesResource:
        """Designs by ClickSend that your templates can start from."""
        from .email_master_templates import AsyncEmailMasterTemplatesResource

        return AsyncEmailMasterTemplatesResource(self._client)

    @cached_property
    def templates(self) -> AsyncEmailTemplatesResource:
        """Designs of your own for emails."""
        from .email_templates import AsyncEmailTemplatesResource

        return AsyncEmailTemplatesResource(self._client)

    @cached_property
    def campaigns(self) -> AsyncEmailCampaignsResource:
        """Emails to all contacts of a list."""
        from .email_campaigns import AsyncEmailCampaignsResource

        return AsyncEmailCampaignsResource(self._client)

    async def send(
        self,
        *,
        to: Sequence[EmailRecipient | EmailRecipientDict],
        from_: EmailFrom | EmailFromDict,
        body: str,
        subject: str | UnsetType = UNSET,
        attachments: Sequence[EmailAttachment | EmailAttachmentDict] | UnsetType = UNSET,
        cc: Sequence[EmailRecipient | EmailRecipientDict] | UnsetType = UNSET,
        bcc: Sequence[EmailRecipient | EmailRecipientDict] | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> TransactionalEmail:
        """Send an email.

        Sends one email to all of `to`, `cc` and `bcc`. The sender is one of the addresses in
        `email.addresses.list`, named by its number, and has to be verified. For an email to a
        whole contact list there is `email.campaigns.send`.

        The reply says that the email was accepted, with a `status` such as `WaitApproval`;
        `email.history` shows what became of it. Emails to test1@test.com, test2@test.com and
        test3@test.com are accepted and never sent.

        Args:
            to: The recipients.
            from_: Who an email comes from.
            body: The text, plain or HTML.
            subject: The subject line.
            attachments: Files to send along.
            cc: Recipients of a copy; all recipients see them.
            bcc: Recipients of a copy whom the others do not see.
            schedule: When to send; now if left out.
            options: Settings for this call only; see `Options`.

        Returns:
            The email as it was accepted.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /email/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _SEND,
            body={
                "to": to,
                "from": from_,
                "subject": subject,
                "body": body,
                "attachments": attachments,
                "cc": cc,
                "bcc": bcc,
                "schedule": schedule,
            },
            options=options,
        )

    async def price(
        self,
        *,
        to: Sequence[EmailRecipient | EmailRecipientDict],
        from_: EmailFrom | EmailFromDict,
        body: str,
        subject: str | UnsetType = UNSET,
        attachments: Sequence[EmailAttachment | EmailAttachmentDict] | UnsetType = UNSET,
        cc: Sequence[EmailRecipient | EmailRecipientDict] | UnsetType = UNSET,
        bcc: Sequence[EmailRecipient | EmailRecipientDict] | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailPrice:
        """Price an email without sending it.

        Takes the same email as `email.send`, and sends nothing.

        Args:
            to: The recipients.
            from_: Who an email comes from.
            body: The text, plain or HTML.
            subject: The subject line.
            attachments: Files to send along.
            cc: Recipients of a copy; all recipients see them.
            bcc: Recipients of a copy whom the others do not see.
            schedule: When to send; now if left out.
            options: Settings for this call only; see `Options`.

        Returns:
            What the email would cost.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /email/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _PRICE,
            body={
                "to": to,
                "from": from_,
                "subject": subject,
                "body": body,
                "attachments": attachments,
                "cc": cc,
                "bcc": bcc,
                "schedule": schedule,
            },
            options=options,
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
    ) -> AsyncPages[TransactionalEmail]:
        """List the emails that were sent.

        Emails of campaigns are in `email.campaigns.history`.

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
            One page of emails.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/history` is safe: it is repeated after a failure.
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
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the emails that were sent to a CSV file.

        Args:
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
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

        `GET /email/history/export` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _EXPORT_HISTORY, query={"filename": filename, "date_from": date_from, "date_to": date_to}, options=options
        )

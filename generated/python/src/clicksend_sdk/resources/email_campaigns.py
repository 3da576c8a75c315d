# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Emails to all contacts of a list."""

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
    from ..models import EmailCampaign, EmailCampaignHistoryItem, EmailCampaignPrice, EmailCampaignResult, ExportFile

_LIST: Operation[EmailCampaign] = Operation(
    "GET",
    "/email-campaigns",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="EmailCampaign",
    pages=PAGE,
    page_size=100,
)

_PRICE: Operation[EmailCampaignPrice] = Operation(
    "POST",
    "/email-campaigns/price",
    "safe",
    body="EmailCampaignRequest",
    body_required=True,
    returns="EmailCampaignPrice",
)

_SEND: Operation[EmailCampaignResult] = Operation(
    "POST",
    "/email-campaigns/send",
    "unsafe",
    body="EmailCampaignRequest",
    body_required=True,
    returns="EmailCampaignResult",
)

_GET: Operation[EmailCampaign] = Operation(
    "GET",
    "/email-campaigns/{email_campaign_id}",
    "safe",
    path_types={"email_campaign_id": "int"},
    returns="EmailCampaign",
)

_UPDATE: Operation[EmailCampaign] = Operation(
    "PUT",
    "/email-campaigns/{email_campaign_id}",
    "unsafe",
    path_types={"email_campaign_id": "int"},
    body="EmailCampaignUpdateRequest",
    body_required=True,
    returns="EmailCampaign",
)

_CANCEL: Operation[EmailCampaign] = Operation(
    "PUT",
    "/email-campaigns/{email_campaign_id}/cancel",
    "idempotent",
    path_types={"email_campaign_id": "int"},
    returns="EmailCampaign",
)

_HISTORY: Operation[EmailCampaignHistoryItem] = Operation(
    "GET",
    "/email-campaigns/{email_campaign_id}/history",
    "safe",
    path_types={"email_campaign_id": "int"},
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
    returns="EmailCampaignHistoryItem",
    pages=PAGE,
    page_size=100,
)

_EXPORT_HISTORY: Operation[ExportFile] = Operation(
    "GET",
    "/email-campaigns/{email_campaign_id}/history/export",
    "safe",
    path_types={"email_campaign_id": "int"},
    query_types={"date_from": "UnixTime", "date_to": "UnixTime"},
    returns="ExportFile",
)


class EmailCampaignsResource(Resource):
    """Emails to all contacts of a list."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[EmailCampaign]:
        """List the email campaigns.

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
            One page of campaigns.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email-campaigns` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def price(
        self,
        *,
        name: str,
        subject: str,
        body: str,
        from_email_address_id: int,
        from_name: str,
        list_id: int,
        template_id: int | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        draft: bool | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailCampaignPrice:
        """Price an email campaign without sending it.

        Takes the same campaign as `email.campaigns.send`, and sends nothing.

        Args:
            name: Name of the campaign; recipients do not see it.
            subject: The subject line.
            body: The text, plain or HTML.
            from_email_address_id: The sender's address, by its number in
                `email.addresses.list`; it has to be verified.
            from_name: The sender's name as recipients see it.
            list_id: The contact list that gets the campaign.
            template_id: A template of yours that the text goes with.
            schedule: When to send; now if left out or 0.
            draft: Keep the campaign and do not send it yet.
            custom_string: A reference of your own.
            options: Settings for this call only; see `Options`.

        Returns:
            What the campaign would cost.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /email-campaigns/price` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _PRICE,
            body={
                "name": name,
                "subject": subject,
                "body": body,
                "from_email_address_id": from_email_address_id,
                "from_name": from_name,
                "list_id": list_id,
                "template_id": template_id,
                "schedule": schedule,
                "draft": draft,
                "custom_string": custom_string,
            },
            options=options,
        )

    def send(
        self,
        *,
        name: str,
        subject: str,
        body: str,
        from_email_address_id: int,
        from_name: str,
        list_id: int,
        template_id: int | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        draft: bool | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailCampaignResult:
        """Send an email to all contacts of a list.

        With `schedule` the campaign waits until then, with `draft` it is kept and not sent. The
        sender is one of the addresses in `email.addresses.list`, named by its number, and has
        to be verified.

        The reply has the campaign, not its recipients; `email.campaigns.history` shows what
        became of each email.

        Args:
            name: Name of the campaign; recipients do not see it.
            subject: The subject line.
            body: The text, plain or HTML.
            from_email_address_id: The sender's address, by its number in
                `email.addresses.list`; it has to be verified.
            from_name: The sender's name as recipients see it.
            list_id: The contact list that gets the campaign.
            template_id: A template of yours that the text goes with.
            schedule: When to send; now if left out or 0.
            draft: Keep the campaign and do not send it yet.
            custom_string: A reference of your own.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign and its price.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /email-campaigns/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _SEND,
            body={
                "name": name,
                "subject": subject,
                "body": body,
                "from_email_address_id": from_email_address_id,
                "from_name": from_name,
                "list_id": list_id,
                "template_id": template_id,
                "schedule": schedule,
                "draft": draft,
                "custom_string": custom_string,
            },
            options=options,
        )

    def get(
        self,
        email_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> EmailCampaign:
        """Get an email campaign.

        Args:
            email_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email-campaigns/{email_campaign_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"email_campaign_id": email_campaign_id}, options=options)

    def update(
        self,
        email_campaign_id: int,
        *,
        name: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
        from_email_address_id: int | UnsetType = UNSET,
        from_name: str | UnsetType = UNSET,
        list_id: int | UnsetType = UNSET,
        template_id: int | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        draft: bool | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailCampaign:
        """Change an email campaign that has not been sent.

        Fields that are left out stay as they are. A campaign that was kept with `draft` can be
        sent this way.

        Args:
            email_campaign_id: The campaign.
            name: Name of the campaign; recipients do not see it.
            subject: The subject line.
            body: The text, plain or HTML.
            from_email_address_id: The sender's address, by its number in
                `email.addresses.list`; it has to be verified.
            from_name: The sender's name as recipients see it.
            list_id: The contact list that gets the campaign.
            template_id: A template of yours that the text goes with.
            schedule: When to send; now if left out or 0.
            draft: Keep the campaign and do not send it yet.
            custom_string: A reference of your own.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /email-campaigns/{email_campaign_id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _UPDATE,
            path={"email_campaign_id": email_campaign_id},
            body={
                "name": name,
                "subject": subject,
                "body": body,
                "from_email_address_id": from_email_address_id,
                "from_name": from_name,
                "list_id": list_id,
                "template_id": template_id,
                "schedule": schedule,
                "draft": draft,
                "custom_string": custom_string,
            },
            options=options,
        )

    def cancel(
        self,
        email_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> EmailCampaign:
        """Cancel a scheduled email campaign.

        Works only on a campaign that has not been sent yet.

        Args:
            email_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /email-campaigns/{email_campaign_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_CANCEL, path={"email_campaign_id": email_campaign_id}, options=options)

    def history(
        self,
        email_campaign_id: int,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[EmailCampaignHistoryItem]:
        """List what became of the emails of a campaign.

        There is one entry per recipient.

        Args:
            email_campaign_id: The campaign.
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

        `GET /email-campaigns/{email_campaign_id}/history` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _HISTORY,
            path={"email_campaign_id": email_campaign_id},
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
        email_campaign_id: int,
        *,
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> ExportFile:
        """Export what became of the emails of a campaign to a CSV file.

        Unlike other exports it takes no name for the file. Its reply is not documented, and
        most likely that of the others.

        Args:
            email_campaign_id: The campaign.
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

        `GET /email-campaigns/{email_campaign_id}/history/export` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _EXPORT_HISTORY,
            path={"email_campaign_id": email_campaign_id},
            query={"date_from": date_from, "date_to": date_to},
            options=options,
        )


class AsyncEmailCampaignsResource(AsyncResource):
    """Emails to all contacts of a list."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[EmailCampaign]:
        """List the email campaigns.

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
            One page of campaigns.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email-campaigns` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def price(
        self,
        *,
        name: str,
        subject: str,
        body: str,
        from_email_address_id: int,
        from_name: str,
        list_id: int,
        template_id: int | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        draft: bool | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailCampaignPrice:
        """Price an email campaign without sending it.

        Takes the same campaign as `email.campaigns.send`, and sends nothing.

        Args:
            name: Name of the campaign; recipients do not see it.
            subject: The subject line.
            body: The text, plain or HTML.
            from_email_address_id: The sender's address, by its number in
                `email.addresses.list`; it has to be verified.
            from_name: The sender's name as recipients see it.
            list_id: The contact list that gets the campaign.
            template_id: A template of yours that the text goes with.
            schedule: When to send; now if left out or 0.
            draft: Keep the campaign and do not send it yet.
            custom_string: A reference of your own.
            options: Settings for this call only; see `Options`.

        Returns:
            What the campaign would cost.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /email-campaigns/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _PRICE,
            body={
                "name": name,
                "subject": subject,
                "body": body,
                "from_email_address_id": from_email_address_id,
                "from_name": from_name,
                "list_id": list_id,
                "template_id": template_id,
                "schedule": schedule,
                "draft": draft,
                "custom_string": custom_string,
            },
            options=options,
        )

    async def send(
        self,
        *,
        name: str,
        subject: str,
        body: str,
        from_email_address_id: int,
        from_name: str,
        list_id: int,
        template_id: int | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        draft: bool | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailCampaignResult:
        """Send an email to all contacts of a list.

        With `schedule` the campaign waits until then, with `draft` it is kept and not sent. The
        sender is one of the addresses in `email.addresses.list`, named by its number, and has
        to be verified.

        The reply has the campaign, not its recipients; `email.campaigns.history` shows what
        became of each email.

        Args:
            name: Name of the campaign; recipients do not see it.
            subject: The subject line.
            body: The text, plain or HTML.
            from_email_address_id: The sender's address, by its number in
                `email.addresses.list`; it has to be verified.
            from_name: The sender's name as recipients see it.
            list_id: The contact list that gets the campaign.
            template_id: A template of yours that the text goes with.
            schedule: When to send; now if left out or 0.
            draft: Keep the campaign and do not send it yet.
            custom_string: A reference of your own.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign and its price.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /email-campaigns/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _SEND,
            body={
                "name": name,
                "subject": subject,
                "body": body,
                "from_email_address_id": from_email_address_id,
                "from_name": from_name,
                "list_id": list_id,
                "template_id": template_id,
                "schedule": schedule,
                "draft": draft,
                "custom_string": custom_string,
            },
            options=options,
        )

    async def get(
        self,
        email_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> EmailCampaign:
        """Get an email campaign.

        Args:
            email_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email-campaigns/{email_campaign_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"email_campaign_id": email_campaign_id}, options=options)

    async def update(
        self,
        email_campaign_id: int,
        *,
        name: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
        from_email_address_id: int | UnsetType = UNSET,
        from_name: str | UnsetType = UNSET,
        list_id: int | UnsetType = UNSET,
        template_id: int | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        draft: bool | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailCampaign:
        """Change an email campaign that has not been sent.

        Fields that are left out stay as they are. A campaign that was kept with `draft` can be
        sent this way.

        Args:
            email_campaign_id: The campaign.
            name: Name of the campaign; recipients do not see it.
            subject: The subject line.
            body: The text, plain or HTML.
            from_email_address_id: The sender's address, by its number in
                `email.addresses.list`; it has to be verified.
            from_name: The sender's name as recipients see it.
            list_id: The contact list that gets the campaign.
            template_id: A template of yours that the text goes with.
            schedule: When to send; now if left out or 0.
            draft: Keep the campaign and do not send it yet.
            custom_string: A reference of your own.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /email-campaigns/{email_campaign_id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _UPDATE,
            path={"email_campaign_id": email_campaign_id},
            body={
                "name": name,
                "subject": subject,
                "body": body,
                "from_email_address_id": from_email_address_id,
                "from_name": from_name,
                "list_id": list_id,
                "template_id": template_id,
                "schedule": schedule,
                "draft": draft,
                "custom_string": custom_string,
            },
            options=options,
        )

    async def cancel(
        self,
        email_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> EmailCampaign:
        """Cancel a scheduled email campaign.

        Works only on a campaign that has not been sent yet.

        Args:
            email_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /email-campaigns/{email_campaign_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_CANCEL, path={"email_campaign_id": email_campaign_id}, options=options)

    def history(
        self,
        email_campaign_id: int,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[EmailCampaignHistoryItem]:
        """List what became of the emails of a campaign.

        There is one entry per recipient.

        Args:
            email_campaign_id: The campaign.
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

        `GET /email-campaigns/{email_campaign_id}/history` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _HISTORY,
            path={"email_campaign_id": email_campaign_id},
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
        email_campaign_id: int,
        *,
        date_from: dt.datetime | UnsetType = UNSET,
        date_to: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> ExportFile:
        """Export what became of the emails of a campaign to a CSV file.

        Unlike other exports it takes no name for the file. Its reply is not documented, and
        most likely that of the others.

        Args:
            email_campaign_id: The campaign.
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

        `GET /email-campaigns/{email_campaign_id}/history/export` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _EXPORT_HISTORY,
            path={"email_campaign_id": email_campaign_id},
            query={"date_from": date_from, "date_to": date_to},
            options=options,
        )

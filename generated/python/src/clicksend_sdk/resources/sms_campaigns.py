# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Text messages to every contact of a list."""

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
    from ..models import CampaignPrice, SmsCampaign, SmsSender
    from ..params import SmsSenderDict
    from .sms_campaigns_links import AsyncSmsCampaignsLinksResource, SmsCampaignsLinksResource

_LIST: Operation[SmsCampaign] = Operation(
    "GET",
    "/sms-campaigns",
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
    returns="SmsCampaign",
    pages=PAGE,
    page_size=100,
)

_PRICE: Operation[CampaignPrice] = Operation(
    "POST",
    "/sms-campaigns/price",
    "safe",
    body="SmsCampaignRequest",
    body_required=True,
    returns="CampaignPrice",
)

_SEND: Operation[SmsCampaign] = Operation(
    "POST",
    "/sms-campaigns/send",
    "unsafe",
    body="SmsCampaignRequest",
    body_required=True,
    returns="SmsCampaign",
)

_GET: Operation[SmsCampaign] = Operation(
    "GET",
    "/sms-campaigns/{sms_campaign_id}",
    "safe",
    path_types={"sms_campaign_id": "int"},
    returns="SmsCampaign",
)

_UPDATE: Operation[SmsCampaign] = Operation(
    "PUT",
    "/sms-campaigns/{sms_campaign_id}",
    "unsafe",
    path_types={"sms_campaign_id": "int"},
    body="SmsCampaignRequest",
    body_required=True,
    returns="SmsCampaign",
)

_CANCEL: Operation[SmsCampaign] = Operation(
    "PUT",
    "/sms-campaigns/{sms_campaign_id}/cancel",
    "idempotent",
    path_types={"sms_campaign_id": "int"},
    returns="SmsCampaign",
)


class SmsCampaignsResource(Resource):
    """Text messages to every contact of a list."""

    @cached_property
    def links(self) -> SmsCampaignsLinksResource:
        """Who opened the short links of an SMS campaign."""
        from .sms_campaigns_links import SmsCampaignsLinksResource

        return SmsCampaignsLinksResource(self._client)

    def list(
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
    ) -> Page[SmsCampaign]:
        """List the SMS campaigns.

        Can be searched and sorted by `sms_campaign_id`, `name`, `user_id`, `subaccount_id`,
        `list_id`, `from`, `body`, `schedule`, `status`, `date_added`, `custom_string`,
        `url_to_shorten`, `unsubscribe_link` and `source`; by `date_added`, oldest first, if
        nothing else is asked for.

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
            One page of campaigns.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms-campaigns` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
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

    def price(
        self,
        *,
        list_id: int,
        name: str,
        body: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> CampaignPrice:
        """Price an SMS campaign without sending it.

        Takes the same request as `sms.campaigns.send` and sends nothing. The reply shows the
        message as one of the recipients would get it.

        Args:
            list_id: The contact list, of up to 20,000 contacts.
            name: The name that the campaign is listed under.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact,
                `StopMsg.me/xxxxx` for a link to opt out.
            from_: The sender, a number or a name of your own. ClickSend's reference marks it as
                required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones, different for each recipient, that
                count clicks; `http` or `https`, up to 250 characters. The short link stands
                where the text has the placeholder `smsg.us/xxxxx`, or at its end.
            source: Name of the program that sends; shown in the dashboard.
            senders: Which sender to use for the recipients of each country; only for accounts
                in the trial of this.
            options: Settings for this call only; see `Options`.

        Returns:
            What the campaign would cost.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /sms-campaigns/price` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _PRICE,
            body={
                "list_id": list_id,
                "name": name,
                "body": body,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
                "source": source,
                "senders": senders,
            },
            options=options,
        )

    def send(
        self,
        *,
        list_id: int,
        name: str,
        body: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsCampaign:
        """Send a text message to every contact of a list.

        Goes to one list of up to 20,000 contacts, at once or at the time in `schedule`. The
        reply does not say what became of each message; `sms.send` does, for up to 1,000
        recipients.

        Marketing must tell its recipients how to opt out, in words or with the placeholder
        `StopMsg.me/xxxxx`.

        Args:
            list_id: The contact list, of up to 20,000 contacts.
            name: The name that the campaign is listed under.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact,
                `StopMsg.me/xxxxx` for a link to opt out.
            from_: The sender, a number or a name of your own. ClickSend's reference marks it as
                required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones, different for each recipient, that
                count clicks; `http` or `https`, up to 250 characters. The short link stands
                where the text has the placeholder `smsg.us/xxxxx`, or at its end.
            source: Name of the program that sends; shown in the dashboard.
            senders: Which sender to use for the recipients of each country; only for accounts
                in the trial of this.
            options: Settings for this call only; see `Options`.

        Returns:
            The new campaign.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /sms-campaigns/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _SEND,
            body={
                "list_id": list_id,
                "name": name,
                "body": body,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
                "source": source,
                "senders": senders,
            },
            options=options,
        )

    def get(
        self,
        sms_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> SmsCampaign:
        """Get an SMS campaign.

        Args:
            sms_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms-campaigns/{sms_campaign_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"sms_campaign_id": sms_campaign_id}, options=options)

    def update(
        self,
        sms_campaign_id: int,
        *,
        list_id: int,
        name: str,
        body: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsCampaign:
        """Change an SMS campaign that has not been sent yet.

        Takes all fields, also those that stay as they are. Without a `schedule` the campaign is
        sent at once, even if it was to be sent later.

        Args:
            sms_campaign_id: The campaign.
            list_id: The contact list, of up to 20,000 contacts.
            name: The name that the campaign is listed under.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact,
                `StopMsg.me/xxxxx` for a link to opt out.
            from_: The sender, a number or a name of your own. ClickSend's reference marks it as
                required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones, different for each recipient, that
                count clicks; `http` or `https`, up to 250 characters. The short link stands
                where the text has the placeholder `smsg.us/xxxxx`, or at its end.
            source: Name of the program that sends; shown in the dashboard.
            senders: Which sender to use for the recipients of each country; only for accounts
                in the trial of this.
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

        `PUT /sms-campaigns/{sms_campaign_id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _UPDATE,
            path={"sms_campaign_id": sms_campaign_id},
            body={
                "list_id": list_id,
                "name": name,
                "body": body,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
                "source": source,
                "senders": senders,
            },
            options=options,
        )

    def cancel(
        self,
        sms_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> SmsCampaign:
        """Cancel an SMS campaign.

        Works only on a campaign that has not been sent yet.

        Args:
            sms_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms-campaigns/{sms_campaign_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_CANCEL, path={"sms_campaign_id": sms_campaign_id}, options=options)


class AsyncSmsCampaignsResource(AsyncResource):
    """Text messages to every contact of a list."""

    @cached_property
    def links(self) -> AsyncSmsCampaignsLinksResource:
        """Who opened the short links of an SMS campaign."""
        from .sms_campaigns_links import AsyncSmsCampaignsLinksResource

        return AsyncSmsCampaignsLinksResource(self._client)

    def list(
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
    ) -> AsyncPages[SmsCampaign]:
        """List the SMS campaigns.

        Can be searched and sorted by `sms_campaign_id`, `name`, `user_id`, `subaccount_id`,
        `list_id`, `from`, `body`, `schedule`, `status`, `date_added`, `custom_string`,
        `url_to_shorten`, `unsubscribe_link` and `source`; by `date_added`, oldest first, if
        nothing else is asked for.

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
            One page of campaigns.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms-campaigns` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
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

    async def price(
        self,
        *,
        list_id: int,
        name: str,
        body: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> CampaignPrice:
        """Price an SMS campaign without sending it.

        Takes the same request as `sms.campaigns.send` and sends nothing. The reply shows the
        message as one of the recipients would get it.

        Args:
            list_id: The contact list, of up to 20,000 contacts.
            name: The name that the campaign is listed under.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact,
                `StopMsg.me/xxxxx` for a link to opt out.
            from_: The sender, a number or a name of your own. ClickSend's reference marks it as
                required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones, different for each recipient, that
                count clicks; `http` or `https`, up to 250 characters. The short link stands
                where the text has the placeholder `smsg.us/xxxxx`, or at its end.
            source: Name of the program that sends; shown in the dashboard.
            senders: Which sender to use for the recipients of each country; only for accounts
                in the trial of this.
            options: Settings for this call only; see `Options`.

        Returns:
            What the campaign would cost.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /sms-campaigns/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _PRICE,
            body={
                "list_id": list_id,
                "name": name,
                "body": body,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
                "source": source,
                "senders": senders,
            },
            options=options,
        )

    async def send(
        self,
        *,
        list_id: int,
        name: str,
        body: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsCampaign:
        """Send a text message to every contact of a list.

        Goes to one list of up to 20,000 contacts, at once or at the time in `schedule`. The
        reply does not say what became of each message; `sms.send` does, for up to 1,000
        recipients.

        Marketing must tell its recipients how to opt out, in words or with the placeholder
        `StopMsg.me/xxxxx`.

        Args:
            list_id: The contact list, of up to 20,000 contacts.
            name: The name that the campaign is listed under.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact,
                `StopMsg.me/xxxxx` for a link to opt out.
            from_: The sender, a number or a name of your own. ClickSend's reference marks it as
                required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones, different for each recipient, that
                count clicks; `http` or `https`, up to 250 characters. The short link stands
                where the text has the placeholder `smsg.us/xxxxx`, or at its end.
            source: Name of the program that sends; shown in the dashboard.
            senders: Which sender to use for the recipients of each country; only for accounts
                in the trial of this.
            options: Settings for this call only; see `Options`.

        Returns:
            The new campaign.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /sms-campaigns/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _SEND,
            body={
                "list_id": list_id,
                "name": name,
                "body": body,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
                "source": source,
                "senders": senders,
            },
            options=options,
        )

    async def get(
        self,
        sms_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> SmsCampaign:
        """Get an SMS campaign.

        Args:
            sms_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms-campaigns/{sms_campaign_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"sms_campaign_id": sms_campaign_id}, options=options)

    async def update(
        self,
        sms_campaign_id: int,
        *,
        list_id: int,
        name: str,
        body: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        senders: Sequence[SmsSender | SmsSenderDict] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> SmsCampaign:
        """Change an SMS campaign that has not been sent yet.

        Takes all fields, also those that stay as they are. Without a `schedule` the campaign is
        sent at once, even if it was to be sent later.

        Args:
            sms_campaign_id: The campaign.
            list_id: The contact list, of up to 20,000 contacts.
            name: The name that the campaign is listed under.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact,
                `StopMsg.me/xxxxx` for a link to opt out.
            from_: The sender, a number or a name of your own. ClickSend's reference marks it as
                required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones, different for each recipient, that
                count clicks; `http` or `https`, up to 250 characters. The short link stands
                where the text has the placeholder `smsg.us/xxxxx`, or at its end.
            source: Name of the program that sends; shown in the dashboard.
            senders: Which sender to use for the recipients of each country; only for accounts
                in the trial of this.
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

        `PUT /sms-campaigns/{sms_campaign_id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _UPDATE,
            path={"sms_campaign_id": sms_campaign_id},
            body={
                "list_id": list_id,
                "name": name,
                "body": body,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
                "source": source,
                "senders": senders,
            },
            options=options,
        )

    async def cancel(
        self,
        sms_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> SmsCampaign:
        """Cancel an SMS campaign.

        Works only on a campaign that has not been sent yet.

        Args:
            sms_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms-campaigns/{sms_campaign_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_CANCEL, path={"sms_campaign_id": sms_campaign_id}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Picture messages to every contact of a list."""

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
    from ..models import CampaignPrice, MmsCampaign

_LIST: Operation[MmsCampaign] = Operation(
    "GET",
    "/mms-campaigns",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="MmsCampaign",
    pages=PAGE,
    page_size=100,
)

_PRICE: Operation[CampaignPrice] = Operation(
    "POST",
    "/mms-campaigns/price",
    "safe",
    body="MmsCampaignRequest",
    body_required=True,
    returns="CampaignPrice",
)

_SEND: Operation[MmsCampaign] = Operation(
    "POST",
    "/mms-campaigns/send",
    "unsafe",
    body="MmsCampaignRequest",
    body_required=True,
    returns="MmsCampaign",
)

_GET: Operation[MmsCampaign] = Operation(
    "GET",
    "/mms-campaigns/{mms_campaign_id}",
    "safe",
    path_types={"mms_campaign_id": "int"},
    returns="MmsCampaign",
)

_UPDATE: Operation[MmsCampaign] = Operation(
    "PUT",
    "/mms-campaigns/{mms_campaign_id}",
    "unsafe",
    path_types={"mms_campaign_id": "int"},
    body="MmsCampaignRequest",
    body_required=True,
    returns="MmsCampaign",
)

_CANCEL: Operation[MmsCampaign] = Operation(
    "PUT",
    "/mms-campaigns/{mms_campaign_id}/cancel",
    "idempotent",
    path_types={"mms_campaign_id": "int"},
    returns="MmsCampaign",
)


class MmsCampaignsResource(Resource):
    """Picture messages to every contact of a list."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[MmsCampaign]:
        """List the MMS campaigns.

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

        `GET /mms-campaigns` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def price(
        self,
        *,
        list_id: int,
        name: str,
        subject: str,
        body: str,
        media_file: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> CampaignPrice:
        """Price an MMS campaign without sending it.

        Takes the same request as `mms.campaigns.send` and sends nothing. The reply shows the
        message as one of the recipients would get it.

        Args:
            list_id: The contact list.
            name: The name that the campaign is listed under.
            subject: The subject line; a picture message has room for 20 characters of it.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact.
            media_file: Where the file is; the same kinds and sizes as in `mms.send`.
            from_: The sender, a number of your own. ClickSend's reference marks it as required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones that count clicks; see
                `sms.campaigns.send`.
            options: Settings for this call only; see `Options`.

        Returns:
            What the campaign would cost.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /mms-campaigns/price` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _PRICE,
            body={
                "list_id": list_id,
                "name": name,
                "subject": subject,
                "body": body,
                "media_file": media_file,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
            },
            options=options,
        )

    def send(
        self,
        *,
        list_id: int,
        name: str,
        subject: str,
        body: str,
        media_file: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> MmsCampaign:
        """Send a picture message to every contact of a list.

        Sent at once, or at the time in `schedule`. The reply does not say what became of each
        message; `mms.send` does, for up to 1,000 recipients.

        Args:
            list_id: The contact list.
            name: The name that the campaign is listed under.
            subject: The subject line; a picture message has room for 20 characters of it.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact.
            media_file: Where the file is; the same kinds and sizes as in `mms.send`.
            from_: The sender, a number of your own. ClickSend's reference marks it as required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones that count clicks; see
                `sms.campaigns.send`.
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

        `POST /mms-campaigns/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _SEND,
            body={
                "list_id": list_id,
                "name": name,
                "subject": subject,
                "body": body,
                "media_file": media_file,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
            },
            options=options,
        )

    def get(
        self,
        mms_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> MmsCampaign:
        """Get an MMS campaign.

        Args:
            mms_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /mms-campaigns/{mms_campaign_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"mms_campaign_id": mms_campaign_id}, options=options)

    def update(
        self,
        mms_campaign_id: int,
        *,
        list_id: int,
        name: str,
        subject: str,
        body: str,
        media_file: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> MmsCampaign:
        """Change an MMS campaign that has not been sent yet.

        Takes all fields, also those that stay as they are. Without a `schedule` the campaign
        may be sent at once, even if it was to be sent later.

        Args:
            mms_campaign_id: The campaign.
            list_id: The contact list.
            name: The name that the campaign is listed under.
            subject: The subject line; a picture message has room for 20 characters of it.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact.
            media_file: Where the file is; the same kinds and sizes as in `mms.send`.
            from_: The sender, a number of your own. ClickSend's reference marks it as required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones that count clicks; see
                `sms.campaigns.send`.
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

        `PUT /mms-campaigns/{mms_campaign_id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _UPDATE,
            path={"mms_campaign_id": mms_campaign_id},
            body={
                "list_id": list_id,
                "name": name,
                "subject": subject,
                "body": body,
                "media_file": media_file,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
            },
            options=options,
        )

    def cancel(
        self,
        mms_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> MmsCampaign:
        """Cancel an MMS campaign.

        Works only on a campaign that has not been sent yet.

        Args:
            mms_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /mms-campaigns/{mms_campaign_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_CANCEL, path={"mms_campaign_id": mms_campaign_id}, options=options)


class AsyncMmsCampaignsResource(AsyncResource):
    """Picture messages to every contact of a list."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[MmsCampaign]:
        """List the MMS campaigns.

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

        `GET /mms-campaigns` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def price(
        self,
        *,
        list_id: int,
        name: str,
        subject: str,
        body: str,
        media_file: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> CampaignPrice:
        """Price an MMS campaign without sending it.

        Takes the same request as `mms.campaigns.send` and sends nothing. The reply shows the
        message as one of the recipients would get it.

        Args:
            list_id: The contact list.
            name: The name that the campaign is listed under.
            subject: The subject line; a picture message has room for 20 characters of it.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact.
            media_file: Where the file is; the same kinds and sizes as in `mms.send`.
            from_: The sender, a number of your own. ClickSend's reference marks it as required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones that count clicks; see
                `sms.campaigns.send`.
            options: Settings for this call only; see `Options`.

        Returns:
            What the campaign would cost.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /mms-campaigns/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _PRICE,
            body={
                "list_id": list_id,
                "name": name,
                "subject": subject,
                "body": body,
                "media_file": media_file,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
            },
            options=options,
        )

    async def send(
        self,
        *,
        list_id: int,
        name: str,
        subject: str,
        body: str,
        media_file: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> MmsCampaign:
        """Send a picture message to every contact of a list.

        Sent at once, or at the time in `schedule`. The reply does not say what became of each
        message; `mms.send` does, for up to 1,000 recipients.

        Args:
            list_id: The contact list.
            name: The name that the campaign is listed under.
            subject: The subject line; a picture message has room for 20 characters of it.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact.
            media_file: Where the file is; the same kinds and sizes as in `mms.send`.
            from_: The sender, a number of your own. ClickSend's reference marks it as required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones that count clicks; see
                `sms.campaigns.send`.
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

        `POST /mms-campaigns/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _SEND,
            body={
                "list_id": list_id,
                "name": name,
                "subject": subject,
                "body": body,
                "media_file": media_file,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
            },
            options=options,
        )

    async def get(
        self,
        mms_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> MmsCampaign:
        """Get an MMS campaign.

        Args:
            mms_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /mms-campaigns/{mms_campaign_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"mms_campaign_id": mms_campaign_id}, options=options)

    async def update(
        self,
        mms_campaign_id: int,
        *,
        list_id: int,
        name: str,
        subject: str,
        body: str,
        media_file: str,
        from_: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        url_to_shorten: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> MmsCampaign:
        """Change an MMS campaign that has not been sent yet.

        Takes all fields, also those that stay as they are. Without a `schedule` the campaign
        may be sent at once, even if it was to be sent later.

        Args:
            mms_campaign_id: The campaign.
            list_id: The contact list.
            name: The name that the campaign is listed under.
            subject: The subject line; a picture message has room for 20 characters of it.
            body: The text. `(First Name)` and `(Last Name)` stand for the names of the contact.
            media_file: Where the file is; the same kinds and sizes as in `mms.send`.
            from_: The sender, a number of your own. ClickSend's reference marks it as required.
            schedule: When to send; now if left out.
            url_to_shorten: A link to replace by short ones that count clicks; see
                `sms.campaigns.send`.
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

        `PUT /mms-campaigns/{mms_campaign_id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _UPDATE,
            path={"mms_campaign_id": mms_campaign_id},
            body={
                "list_id": list_id,
                "name": name,
                "subject": subject,
                "body": body,
                "media_file": media_file,
                "from": from_,
                "schedule": schedule,
                "url_to_shorten": url_to_shorten,
            },
            options=options,
        )

    async def cancel(
        self,
        mms_campaign_id: int,
        *,
        options: Options | None = None,
    ) -> MmsCampaign:
        """Cancel an MMS campaign.

        Works only on a campaign that has not been sent yet.

        Args:
            mms_campaign_id: The campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            The campaign as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /mms-campaigns/{mms_campaign_id}/cancel` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_CANCEL, path={"mms_campaign_id": mms_campaign_id}, options=options)

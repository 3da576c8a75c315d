# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Who opened the short links of an SMS campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import ExportFile, LinkStatistics, LinkTracking

_EXPORT: Operation[ExportFile] = Operation(
    "GET",
    "/sms-campaigns/{campaign_id}/link-export",
    "safe",
    path_types={"campaign_id": "int"},
    query_types={"filename": "str"},
    limits={"query": {"filename": {"patterns": ("\\.csv\\Z",)}}},
    returns="ExportFile",
)

_STATISTICS: Operation[LinkStatistics] = Operation(
    "GET",
    "/sms-campaigns/{campaign_id}/link-statistics",
    "safe",
    path_types={"campaign_id": "int"},
    returns="LinkStatistics",
)

_TRACKING: Operation[LinkTracking] = Operation(
    "GET",
    "/sms-campaigns/{campaign_id}/link-tracking",
    "safe",
    path_types={"campaign_id": "int"},
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="LinkTracking",
    pages=PAGE,
    page_size=100,
)


class SmsCampaignsLinksResource(Resource):
    """Who opened the short links of an SMS campaign."""

    def export(
        self,
        campaign_id: int,
        *,
        filename: str,
        options: Options | None = None,
    ) -> ExportFile:
        """Export who opened the short links of a campaign to a CSV file.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            campaign_id: The SMS campaign; it must have had a `url_to_shorten`.
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
            options: Settings for this call only; see `Options`.

        Returns:
            Where the file is.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms-campaigns/{campaign_id}/link-export` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _EXPORT, path={"campaign_id": campaign_id}, query={"filename": filename}, options=options
        )

    def statistics(
        self,
        campaign_id: int,
        *,
        options: Options | None = None,
    ) -> LinkStatistics:
        """Count how the short links of a campaign were opened.

        Anything in the reply may be missing, as it depends on what recipients did. ClickSend's
        own client 6.0.2 lacks this operation.

        Args:
            campaign_id: The SMS campaign; it must have had a `url_to_shorten`.
            options: Settings for this call only; see `Options`.

        Returns:
            The counts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms-campaigns/{campaign_id}/link-statistics` is safe: it is repeated after a failure.
        """
        return self._client.call(_STATISTICS, path={"campaign_id": campaign_id}, options=options)

    def tracking(
        self,
        campaign_id: int,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[LinkTracking]:
        """List the recipients of a campaign, and who opened the short link.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            campaign_id: The SMS campaign; it must have had a `url_to_shorten`.
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
            One page of recipients.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms-campaigns/{campaign_id}/link-tracking` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _TRACKING,
            path={"campaign_id": campaign_id},
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )


class AsyncSmsCampaignsLinksResource(AsyncResource):
    """Who opened the short links of an SMS campaign."""

    async def export(
        self,
        campaign_id: int,
        *,
        filename: str,
        options: Options | None = None,
    ) -> ExportFile:
        """Export who opened the short links of a campaign to a CSV file.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            campaign_id: The SMS campaign; it must have had a `url_to_shorten`.
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
            options: Settings for this call only; see `Options`.

        Returns:
            Where the file is.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms-campaigns/{campaign_id}/link-export` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _EXPORT, path={"campaign_id": campaign_id}, query={"filename": filename}, options=options
        )

    async def statistics(
        self,
        campaign_id: int,
        *,
        options: Options | None = None,
    ) -> LinkStatistics:
        """Count how the short links of a campaign were opened.

        Anything in the reply may be missing, as it depends on what recipients did. ClickSend's
        own client 6.0.2 lacks this operation.

        Args:
            campaign_id: The SMS campaign; it must have had a `url_to_shorten`.
            options: Settings for this call only; see `Options`.

        Returns:
            The counts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms-campaigns/{campaign_id}/link-statistics` is safe: it is repeated after a failure.
        """
        return await self._client.call(_STATISTICS, path={"campaign_id": campaign_id}, options=options)

    def tracking(
        self,
        campaign_id: int,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[LinkTracking]:
        """List the recipients of a campaign, and who opened the short link.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            campaign_id: The SMS campaign; it must have had a `url_to_shorten`.
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
            One page of recipients.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms-campaigns/{campaign_id}/link-tracking` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _TRACKING,
            path={"campaign_id": campaign_id},
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

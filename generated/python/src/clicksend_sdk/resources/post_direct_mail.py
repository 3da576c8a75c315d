# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Leaflets for the letterboxes of whole places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options
from .._runtime.warning import deprecated as _deprecated

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import (
        DirectMailAreaRequest,
        DirectMailCampaign,
        DirectMailCampaignResult,
        DirectMailLocation,
        DirectMailSize,
    )
    from ..params import DirectMailAreaRequestDict

_LIST: Operation[DirectMailCampaign] = Operation(
    "GET",
    "/post/direct-mail/campaigns",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="DirectMailCampaign",
    deprecated="GET /post/direct-mail/campaigns is deprecated: ClickSend no longer offers Post to new customers.",
    pages=PAGE,
    page_size=100,
)

_PRICE: Operation[DirectMailCampaignResult] = Operation(
    "POST",
    "/post/direct-mail/campaigns/price",
    "safe",
    body="DirectMailCampaignRequest",
    body_required=True,
    returns="DirectMailCampaignResult",
    deprecated="POST /post/direct-mail/campaigns/price is deprecated: ClickSend no longer offers Post to new customers.",
)

_SEND: Operation[DirectMailCampaignResult] = Operation(
    "POST",
    "/post/direct-mail/campaigns/send",
    "unsafe",
    body="DirectMailCampaignRequest",
    body_required=True,
    returns="DirectMailCampaignResult",
    deprecated="POST /post/direct-mail/campaigns/send is deprecated: ClickSend no longer offers Post to new customers.",
)

_SEARCH_LOCATIONS: Operation[DirectMailLocation] = Operation(
    "GET",
    "/post/direct-mail/locations/search/{country}",
    "safe",
    path_types={"country": "str"},
    query_types={"q": "str", "page": "int", "limit": "int", "order_by": "Pairs"},
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="DirectMailLocation",
    deprecated="GET /post/direct-mail/locations/search/{country} is deprecated: ClickSend no longer offers Post to new customers.",
    pages=PAGE,
    page_size=100,
)


class PostDirectMailResource(Resource):
    """Leaflets for the letterboxes of whole places."""

    @_deprecated("GET /post/direct-mail/campaigns is deprecated: ClickSend no longer offers Post to new customers.")
    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[DirectMailCampaign]:
        """List the direct mail campaigns.

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
            One page of campaigns.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/direct-mail/campaigns` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    @_deprecated(
        "POST /post/direct-mail/campaigns/price is deprecated: ClickSend no longer offers Post to new customers."
    )
    def price(
        self,
        *,
        name: str,
        file_urls: Sequence[str],
        size: DirectMailSize,
        areas: Sequence[DirectMailAreaRequest | DirectMailAreaRequestDict] | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> DirectMailCampaignResult:
        """Price a direct mail campaign without sending it.

        Takes the same campaign as `post.direct_mail.send`, and sends nothing.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            name: Name of the campaign; recipients do not see it.
            file_urls: Where the leaflet is, as one or two files that can be fetched without
                signing in.
            size: Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4.
            areas: Where the leaflets go, and how many of them.
            schedule: When to send; now if left out.
            custom_string: A reference of your own.
            source: Name of the program that sends.
            options: Settings for this call only; see `Options`.

        Returns:
            What the campaign would cost.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /post/direct-mail/campaigns/price` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _PRICE,
            body={
                "name": name,
                "file_urls": file_urls,
                "size": size,
                "areas": areas,
                "schedule": schedule,
                "custom_string": custom_string,
                "source": source,
            },
            options=options,
        )

    @_deprecated(
        "POST /post/direct-mail/campaigns/send is deprecated: ClickSend no longer offers Post to new customers."
    )
    def send(
        self,
        *,
        name: str,
        file_urls: Sequence[str],
        size: DirectMailSize,
        areas: Sequence[DirectMailAreaRequest | DirectMailAreaRequestDict] | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> DirectMailCampaignResult:
        """Send a leaflet to the letterboxes of whole places.

        Each place in `areas` gets as many leaflets as you say;
        `post.direct_mail.search_locations` finds the places.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            name: Name of the campaign; recipients do not see it.
            file_urls: Where the leaflet is, as one or two files that can be fetched without
                signing in.
            size: Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4.
            areas: Where the leaflets go, and how many of them.
            schedule: When to send; now if left out.
            custom_string: A reference of your own.
            source: Name of the program that sends.
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

        `POST /post/direct-mail/campaigns/send` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _SEND,
            body={
                "name": name,
                "file_urls": file_urls,
                "size": size,
                "areas": areas,
                "schedule": schedule,
                "custom_string": custom_string,
                "source": source,
            },
            options=options,
        )

    @_deprecated(
        "GET /post/direct-mail/locations/search/{country} is deprecated: ClickSend no longer offers Post to new customers."
    )
    def search_locations(
        self,
        country: str,
        *,
        q: str,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[DirectMailLocation]:
        """Find the places in a country that leaflets can go to.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            country: The country to search in.
            q: A postal code or the name of a place.
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of places.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/direct-mail/locations/search/{country}` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _SEARCH_LOCATIONS,
            path={"country": country},
            query={"q": q, "page": page, "limit": limit, "order_by": order_by},
            options=options,
        )


class AsyncPostDirectMailResource(AsyncResource):
    """Leaflets for the letterboxes of whole places."""

    @_deprecated("GET /post/direct-mail/campaigns is deprecated: ClickSend no longer offers Post to new customers.")
    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[DirectMailCampaign]:
        """List the direct mail campaigns.

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
            One page of campaigns.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/direct-mail/campaigns` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    @_deprecated(
        "POST /post/direct-mail/campaigns/price is deprecated: ClickSend no longer offers Post to new customers."
    )
    async def price(
        self,
        *,
        name: str,
        file_urls: Sequence[str],
        size: DirectMailSize,
        areas: Sequence[DirectMailAreaRequest | DirectMailAreaRequestDict] | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> DirectMailCampaignResult:
        """Price a direct mail campaign without sending it.

        Takes the same campaign as `post.direct_mail.send`, and sends nothing.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            name: Name of the campaign; recipients do not see it.
            file_urls: Where the leaflet is, as one or two files that can be fetched without
                signing in.
            size: Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4.
            areas: Where the leaflets go, and how many of them.
            schedule: When to send; now if left out.
            custom_string: A reference of your own.
            source: Name of the program that sends.
            options: Settings for this call only; see `Options`.

        Returns:
            What the campaign would cost.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /post/direct-mail/campaigns/price` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _PRICE,
            body={
                "name": name,
                "file_urls": file_urls,
                "size": size,
                "areas": areas,
                "schedule": schedule,
                "custom_string": custom_string,
                "source": source,
            },
            options=options,
        )

    @_deprecated(
        "POST /post/direct-mail/campaigns/send is deprecated: ClickSend no longer offers Post to new customers."
    )
    async def send(
        self,
        *,
        name: str,
        file_urls: Sequence[str],
        size: DirectMailSize,
        areas: Sequence[DirectMailAreaRequest | DirectMailAreaRequestDict] | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        source: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> DirectMailCampaignResult:
        """Send a leaflet to the letterboxes of whole places.

        Each place in `areas` gets as many leaflets as you say;
        `post.direct_mail.search_locations` finds the places.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            name: Name of the campaign; recipients do not see it.
            file_urls: Where the leaflet is, as one or two files that can be fetched without
                signing in.
            size: Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4.
            areas: Where the leaflets go, and how many of them.
            schedule: When to send; now if left out.
            custom_string: A reference of your own.
            source: Name of the program that sends.
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

        `POST /post/direct-mail/campaigns/send` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _SEND,
            body={
                "name": name,
                "file_urls": file_urls,
                "size": size,
                "areas": areas,
                "schedule": schedule,
                "custom_string": custom_string,
                "source": source,
            },
            options=options,
        )

    @_deprecated(
        "GET /post/direct-mail/locations/search/{country} is deprecated: ClickSend no longer offers Post to new customers."
    )
    def search_locations(
        self,
        country: str,
        *,
        q: str,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[DirectMailLocation]:
        """Find the places in a country that leaflets can go to.

        Deprecated: ClickSend no longer offers Post to new customers.

        Args:
            country: The country to search in.
            q: A postal code or the name of a place.
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of places.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/direct-mail/locations/search/{country}` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _SEARCH_LOCATIONS,
            path={"country": country},
            query={"q": q, "page": page, "limit": limit, "order_by": order_by},
            options=options,
        )

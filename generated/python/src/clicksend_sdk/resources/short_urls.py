# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""What became of the short links in messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import LINKS
from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import LinkTracking, ShortUrlStatistics

_STATISTICS: Operation[builtins.list[ShortUrlStatistics]] = Operation(
    "GET",
    "/short-url/statistics/{source}/{source_id}",
    "safe",
    path_types={"source": "str", "source_id": "str"},
    returns="list[ShortUrlStatistics]",
    enveloped=False,
)

_TRACKING: Operation[LinkTracking] = Operation(
    "GET",
    "/short-url/tracking/{long_url_id}",
    "safe",
    path_types={"long_url_id": "str"},
    returns="LinkTracking",
    enveloped=False,
    pages=LINKS,
    page_size=None,
)


class ShortUrlsResource(Resource):
    """What became of the short links in messages."""

    def statistics(
        self,
        source: str,
        source_id: str,
        *,
        options: Options | None = None,
    ) -> builtins.list[ShortUrlStatistics]:
        """Count how often the short links of a sending were opened.

        The reply is a list without envelope, one entry for each link that was shortened.

        Args:
            source: What the links were sent with, such as `quick_sms`; the other words are not
                documented.
            source_id: The sending.
            options: Settings for this call only; see `Options`.

        Returns:
            One entry per link.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /short-url/statistics/{source}/{source_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_STATISTICS, path={"source": source, "source_id": source_id}, options=options)

    def tracking(
        self,
        long_url_id: str,
        *,
        options: Options | None = None,
    ) -> Page[LinkTracking]:
        """List who opened a short link.

        The reply has no envelope. It leads to the next page with a URL, and takes no size.

        Args:
            long_url_id: The link, as `short_urls.statistics` names it.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of recipients.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /short-url/tracking/{long_url_id}` is safe: it is repeated after a failure.
        """
        return self._client.page(_TRACKING, path={"long_url_id": long_url_id}, query={}, options=options)


class AsyncShortUrlsResource(AsyncResource):
    """What became of the short links in messages."""

    async def statistics(
        self,
        source: str,
        source_id: str,
        *,
        options: Options | None = None,
    ) -> builtins.list[ShortUrlStatistics]:
        """Count how often the short links of a sending were opened.

        The reply is a list without envelope, one entry for each link that was shortened.

        Args:
            source: What the links were sent with, such as `quick_sms`; the other words are not
                documented.
            source_id: The sending.
            options: Settings for this call only; see `Options`.

        Returns:
            One entry per link.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /short-url/statistics/{source}/{source_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_STATISTICS, path={"source": source, "source_id": source_id}, options=options)

    def tracking(
        self,
        long_url_id: str,
        *,
        options: Options | None = None,
    ) -> AsyncPages[LinkTracking]:
        """List who opened a short link.

        The reply has no envelope. It leads to the next page with a URL, and takes no size.

        Args:
            long_url_id: The link, as `short_urls.statistics` names it.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of recipients.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /short-url/tracking/{long_url_id}` is safe: it is repeated after a failure.
        """
        return self._client.page(_TRACKING, path={"long_url_id": long_url_id}, query={}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Names of time zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins

_LIST: Operation[builtins.list[str]] = Operation(
    "GET",
    "/timezones",
    "safe",
    query_types={"page": "int", "limit": "int"},
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="list[str]",
)


class TimezonesResource(Resource):
    """Names of time zones."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[str]:
        """List the time zones that the API knows.

        Names are those of the IANA database, such as `Australia/Melbourne`. The reply is one
        plain list: it takes `page` and `limit`, but is not divided into pages.

        Args:
            page: Number of the page, from 1. The API's default: `1`.
            limit: Items on a page, 15 to 100. The API's default: `15`.
            options: Settings for this call only; see `Options`.

        Returns:
            The names of the time zones.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /timezones` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, query={"page": page, "limit": limit}, options=options)


class AsyncTimezonesResource(AsyncResource):
    """Names of time zones."""

    async def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[str]:
        """List the time zones that the API knows.

        Names are those of the IANA database, such as `Australia/Melbourne`. The reply is one
        plain list: it takes `page` and `limit`, but is not divided into pages.

        Args:
            page: Number of the page, from 1. The API's default: `1`.
            limit: Items on a page, 15 to 100. The API's default: `15`.
            options: Settings for this call only; see `Options`.

        Returns:
            The names of the time zones.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /timezones` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, query={"page": page, "limit": limit}, options=options)

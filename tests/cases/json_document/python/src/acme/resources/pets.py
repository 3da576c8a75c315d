# Generated from spec.json by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    "safe",
    query_types={"limit": "int"},
    limits={"query": {"limit": {"maximum": 99999999999999999999999}}},
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def list(
        self,
        *,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """List pets.

        Args:
            limit: `limit` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, query={"limit": limit}, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def list(
        self,
        *,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """List pets.

        Args:
            limit: `limit` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, query={"limit": limit}, options=options)

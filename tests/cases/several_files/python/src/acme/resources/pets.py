# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins

    from ..models import Pet

_LIST: Operation[builtins.list[Pet]] = Operation(
    "GET",
    "/pets",
    "safe",
    query_types={"limit": "int"},
    returns="list[Pet]",
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def list(
        self,
        *,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[Pet]:
        """GET /pets

        Args:
            limit: `limit` in the query.
            options: Settings for this call only; see `Options`.

        Returns:
            Pets.

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
    ) -> builtins.list[Pet]:
        """GET /pets

        Args:
            limit: `limit` in the query.
            options: Settings for this call only; see `Options`.

        Returns:
            Pets.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, query={"limit": limit}, options=options)

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options
from .._runtime.warning import deprecated as _deprecated

if TYPE_CHECKING:
    from ..models import Pet

_LIST: Operation[Pet] = Operation(
    "GET",
    "/pets",
    "safe",
    query_types={"page": "int"},
    returns="Pet",
    enveloped=False,
    deprecated="GET /pets is deprecated; it may go away",
    deprecated_parameters={"query": ("page",)},
)


class PetsResource(Resource):
    """Pets"""

    @_deprecated("GET /pets is deprecated; it may go away")
    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Pet:
        """List the pets.

        Use the search instead.

        Deprecated: a call emits a `DeprecationWarning`.

        Args:
            page: Number of the page. Deprecated.
            options: Settings for this call only; see `Options`.

        Returns:
            Pets.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, query={"page": page}, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    @_deprecated("GET /pets is deprecated; it may go away")
    async def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Pet:
        """List the pets.

        Use the search instead.

        Deprecated: a call emits a `DeprecationWarning`.

        Args:
            page: Number of the page. Deprecated.
            options: Settings for this call only; see `Options`.

        Returns:
            Pets.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, query={"page": page}, options=options)

# Generated from spec.yaml by `make generate`. Do not edit.

"""Pet shop"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncResource, Resource
from .._runtime.operation import Operation, Options

_LIST_PETS: Operation[None] = Operation(
    "GET",
    "/pets",
    "safe",
    enveloped=False,
    authenticated=False,
)


class PetShopResource(Resource):
    """Pet shop"""

    def list_pets(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """List the pets.

        Args:
            options: What this call alone does differently; see `Options`.

        Raises:
            APIStatusError: Not described.
            APIConnectionError: No reply came.

        `GET /pets`
        """
        return self._client.call(_LIST_PETS, options=options)


class AsyncPetShopResource(AsyncResource):
    """Pet shop"""

    async def list_pets(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """List the pets.

        Args:
            options: What this call alone does differently; see `Options`.

        Raises:
            APIStatusError: Not described.
            APIConnectionError: No reply came.

        `GET /pets`
        """
        return await self._client.call(_LIST_PETS, options=options)

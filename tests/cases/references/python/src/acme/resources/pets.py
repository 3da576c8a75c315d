# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import Pet

_GET: Operation[Pet] = Operation(
    "GET",
    "/pets/{id}",
    "safe",
    path_types={"id": "int"},
    returns="Pet",
    enveloped=False,
)

_PUT: Operation[Pet] = Operation(
    "PUT",
    "/pets/{id}",
    "idempotent",
    path_types={"id": "int"},
    returns="Pet",
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def get(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> Pet:
        """GET /pets/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"id": id}, options=options)

    def put(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> Pet:
        """PUT /pets/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets/{id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_PUT, path={"id": id}, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def get(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> Pet:
        """GET /pets/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"id": id}, options=options)

    async def put(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> Pet:
        """PUT /pets/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets/{id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_PUT, path={"id": id}, options=options)

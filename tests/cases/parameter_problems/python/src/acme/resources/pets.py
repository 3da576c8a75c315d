# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

_GET: Operation[None] = Operation(
    "GET",
    "/pets/{id}",
    "safe",
    path_types={"id": "str"},
    query_types={"ids": "str", "bag": "str", "upper": "str", "bare": "object", "old": "int", "file": "str"},
    header_types={"X-Reserved": "str"},
    enveloped=False,
)

_PUT: Operation[None] = Operation(
    "PUT",
    "/pets/{id}",
    "idempotent",
    path_types={"id": "str"},
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def get(
        self,
        id: str,
        *,
        ids: str | UnsetType = UNSET,
        bag: str | UnsetType = UNSET,
        upper: str | UnsetType = UNSET,
        x_reserved: str | UnsetType = UNSET,
        bare: object | UnsetType = UNSET,
        old: int | UnsetType = UNSET,
        file: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """GET /pets/{id}

        Args:
            id: `id` in the path.
            ids: `ids` in the query.
            bag: `bag` in the query.
            upper: `upper` in the query.
            x_reserved: The header `X-Reserved`.
            bare: `bare` in the query.
            old: `old` in the query. The API's default: `3`.
            file: `file` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{id}` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _GET,
            path={"id": id},
            query={"ids": ids, "bag": bag, "upper": upper, "bare": bare, "old": old, "file": file},
            header={"X-Reserved": x_reserved},
            options=options,
        )

    def put(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """PUT /pets/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

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
        id: str,
        *,
        ids: str | UnsetType = UNSET,
        bag: str | UnsetType = UNSET,
        upper: str | UnsetType = UNSET,
        x_reserved: str | UnsetType = UNSET,
        bare: object | UnsetType = UNSET,
        old: int | UnsetType = UNSET,
        file: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """GET /pets/{id}

        Args:
            id: `id` in the path.
            ids: `ids` in the query.
            bag: `bag` in the query.
            upper: `upper` in the query.
            x_reserved: The header `X-Reserved`.
            bare: `bare` in the query.
            old: `old` in the query. The API's default: `3`.
            file: `file` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _GET,
            path={"id": id},
            query={"ids": ids, "bag": bag, "upper": upper, "bare": bare, "old": old, "file": file},
            header={"X-Reserved": x_reserved},
            options=options,
        )

    async def put(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """PUT /pets/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets/{id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_PUT, path={"id": id}, options=options)

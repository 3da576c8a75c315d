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
    query_types={"verbose": "bool"},
    header_types={"X-Trace": "str"},
    enveloped=False,
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/pets/{id}",
    "idempotent",
    path_types={"id": "int"},
    query_types={"verbose": "bool"},
    header_types={"x-trace": "str"},
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def get(
        self,
        id: str,
        *,
        verbose: bool | UnsetType = UNSET,
        x_trace: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """GET /pets/{id}

        Args:
            id: Of the path.
            verbose: `verbose` in the query.
            x_trace: Of the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{id}` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _GET, path={"id": id}, query={"verbose": verbose}, header={"X-Trace": x_trace}, options=options
        )

    def delete(
        self,
        id: int,
        *,
        x_trace: str,
        verbose: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """DELETE /pets/{id}

        Args:
            id: Of the operation.
            x_trace: Of the operation.
            verbose: `verbose` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /pets/{id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _DELETE, path={"id": id}, query={"verbose": verbose}, header={"x-trace": x_trace}, options=options
        )


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def get(
        self,
        id: str,
        *,
        verbose: bool | UnsetType = UNSET,
        x_trace: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """GET /pets/{id}

        Args:
            id: Of the path.
            verbose: `verbose` in the query.
            x_trace: Of the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _GET, path={"id": id}, query={"verbose": verbose}, header={"X-Trace": x_trace}, options=options
        )

    async def delete(
        self,
        id: int,
        *,
        x_trace: str,
        verbose: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """DELETE /pets/{id}

        Args:
            id: Of the operation.
            x_trace: Of the operation.
            verbose: `verbose` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /pets/{id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _DELETE, path={"id": id}, query={"verbose": verbose}, header={"x-trace": x_trace}, options=options
        )

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Uploads"""

from __future__ import annotations

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

_CREATE: Operation[None] = Operation(
    "POST",
    "/uploads?convert={convert}&fixed=yes&limit={limit}",
    "unsafe",
    path_types={"convert": "str"},
    query_types={"limit": "int"},
    enveloped=False,
)

_FIRST: Operation[None] = Operation(
    "GET",
    "/uploads#first",
    "safe",
    enveloped=False,
)

_SECOND: Operation[None] = Operation(
    "GET",
    "/uploads#second",
    "safe",
    enveloped=False,
)


class UploadsResource(Resource):
    """Uploads"""

    def create(
        self,
        convert: str,
        *,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /uploads?convert={convert}&fixed=yes&limit={limit}

        Args:
            convert: `convert` in the path.
            limit: `limit` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /uploads?convert={convert}&fixed=yes&limit={limit}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE, path={"convert": convert}, query={"limit": limit}, options=options)

    def first(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /uploads#first

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /uploads#first` is safe: it is repeated after a failure.
        """
        return self._client.call(_FIRST, options=options)

    def second(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /uploads#second

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /uploads#second` is safe: it is repeated after a failure.
        """
        return self._client.call(_SECOND, options=options)


class AsyncUploadsResource(AsyncResource):
    """Uploads"""

    async def create(
        self,
        convert: str,
        *,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /uploads?convert={convert}&fixed=yes&limit={limit}

        Args:
            convert: `convert` in the path.
            limit: `limit` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /uploads?convert={convert}&fixed=yes&limit={limit}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE, path={"convert": convert}, query={"limit": limit}, options=options)

    async def first(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /uploads#first

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /uploads#first` is safe: it is repeated after a failure.
        """
        return await self._client.call(_FIRST, options=options)

    async def second(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /uploads#second

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /uploads#second` is safe: it is repeated after a failure.
        """
        return await self._client.call(_SECOND, options=options)

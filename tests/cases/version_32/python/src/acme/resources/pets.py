# Generated from spec.yaml by `make generate`. Do not edit.

"""Pets"""

from __future__ import annotations

from .._runtime.client import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

_SEARCH: Operation[None] = Operation(
    "QUERY",
    "/pets",
    "safe",
    body="PetsSearchRequest",
    body_required=True,
    enveloped=False,
)

_PURGE: Operation[None] = Operation(
    "PURGE",
    "/pets",
    "unsafe",
    enveloped=False,
)

_FEED: Operation[bytes] = Operation(
    "GET",
    "/pets/feed",
    "safe",
    returns="bytes",
    accept="application/jsonl, */*;q=0.1",
    enveloped=False,
    binary=True,
)


class PetsResource(Resource):
    """Pets"""

    def search(
        self,
        *,
        name: str,
        options: Options | None = None,
    ) -> None:
        """Search with a body.

        Args:
            name: `name` in the body.
            options: What this call alone does differently; see `Options`.

        Raises:
            APIStatusError: The server refused.
            APIConnectionError: No reply came.

        `QUERY /pets`
        """
        return self._client.call(_SEARCH, body={"name": name}, options=options)

    def purge(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """Forget what is cached.

        Args:
            options: What this call alone does differently; see `Options`.

        Raises:
            APIStatusError: The server refused.
            OutcomeUnknownError: The reply was lost; the call may have been carried out and is
                not repeated.
            APIConnectionError: No reply came.

        `PURGE /pets`
        """
        return self._client.call(_PURGE, options=options)

    def feed(
        self,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Follow what happens.

        Args:
            options: What this call alone does differently; see `Options`.

        Returns:
            Events.

        Raises:
            APIStatusError: The server refused.
            APIConnectionError: No reply came.

        `GET /pets/feed`
        """
        return self._client.call(_FEED, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def search(
        self,
        *,
        name: str,
        options: Options | None = None,
    ) -> None:
        """Search with a body.

        Args:
            name: `name` in the body.
            options: What this call alone does differently; see `Options`.

        Raises:
            APIStatusError: The server refused.
            APIConnectionError: No reply came.

        `QUERY /pets`
        """
        return await self._client.call(_SEARCH, body={"name": name}, options=options)

    async def purge(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """Forget what is cached.

        Args:
            options: What this call alone does differently; see `Options`.

        Raises:
            APIStatusError: The server refused.
            OutcomeUnknownError: The reply was lost; the call may have been carried out and is
                not repeated.
            APIConnectionError: No reply came.

        `PURGE /pets`
        """
        return await self._client.call(_PURGE, options=options)

    async def feed(
        self,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Follow what happens.

        Args:
            options: What this call alone does differently; see `Options`.

        Returns:
            Events.

        Raises:
            APIStatusError: The server refused.
            APIConnectionError: No reply came.

        `GET /pets/feed`
        """
        return await self._client.call(_FEED, options=options)

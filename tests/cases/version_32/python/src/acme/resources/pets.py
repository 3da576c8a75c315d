# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Streaming
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins

    from .._runtime.streaming.stream import AsyncStream, Stream

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

_FEED: Operation[builtins.dict[str, object]] = Operation(
    "GET",
    "/pets/feed",
    "safe",
    returns="dict[str, object]",
    accept="application/jsonl, */*;q=0.1",
    enveloped=False,
    streaming=Streaming("application/jsonl"),
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
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `QUERY /pets` is safe: it is repeated after a failure.
        """
        return self._client.call(_SEARCH, body={"name": name}, options=options)

    def purge(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """Forget what is cached.

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PURGE /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_PURGE, options=options)

    def feed(
        self,
        *,
        options: Options | None = None,
    ) -> Stream[builtins.dict[str, object]]:
        """Follow what happens.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Events. Iterate over the stream for its items as they arrive; use it in a `with`
            block.

        Raises:
            APIStatusError: The response has an error status.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `GET /pets/feed` is safe: it is repeated after a failure.
        """
        return self._client.open_stream(_FEED, options=options)


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
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `QUERY /pets` is safe: it is repeated after a failure.
        """
        return await self._client.call(_SEARCH, body={"name": name}, options=options)

    async def purge(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """Forget what is cached.

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PURGE /pets` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_PURGE, options=options)

    def feed(
        self,
        *,
        options: Options | None = None,
    ) -> AsyncStream[builtins.dict[str, object]]:
        """Follow what happens.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Events. Iterate over the stream for its items as they arrive; use it in a `with`
            block.

        Raises:
            APIStatusError: The response has an error status.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `GET /pets/feed` is safe: it is repeated after a failure.
        """
        return self._client.open_stream(_FEED, options=options)

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Async"""

from __future__ import annotations

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

_LIST: Operation[None] = Operation(
    "GET",
    "/seven",
    "safe",
    enveloped=False,
)


class AsyncResource_(Resource):
    """Async"""

    def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /seven

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /seven` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, options=options)


class AsyncAsyncResource_(AsyncResource):
    """Async"""

    async def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /seven

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /seven` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, options=options)

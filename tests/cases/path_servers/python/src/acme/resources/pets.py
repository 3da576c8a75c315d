# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    "safe",
    enveloped=False,
    server="https://{region}.files.acme.test/raw",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    "unsafe",
    enveloped=False,
    server="/other",
)

_SHOPS: Operation[None] = Operation(
    "GET",
    "/shops",
    "safe",
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /pets

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, options=options)

    def create(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """POST /pets

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE, options=options)

    def shops(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /shops

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /shops` is safe: it is repeated after a failure.
        """
        return self._client.call(_SHOPS, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /pets

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, options=options)

    async def create(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """POST /pets

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE, options=options)

    async def shops(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /shops

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /shops` is safe: it is repeated after a failure.
        """
        return await self._client.call(_SHOPS, options=options)

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Buy and sell."""

from __future__ import annotations

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    "safe",
    enveloped=False,
)


class PetShopResource(Resource):
    """Buy and sell."""

    def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """List the pets.

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, options=options)


class AsyncPetShopResource(AsyncResource):
    """Buy and sell."""

    async def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """List the pets.

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, options=options)

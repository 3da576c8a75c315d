# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins

    from ..models import Pet
    from ..params import PetDict

_LIST: Operation[builtins.list[Pet]] = Operation(
    "GET",
    "/pets",
    "safe",
    returns="list[Pet]",
    enveloped=False,
)

_CREATE: Operation[Pet] = Operation(
    "POST",
    "/pets",
    "unsafe",
    body="Pet",
    body_required=True,
    returns="Pet",
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def list(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[Pet]:
        """GET /pets

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            All pets.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, options=options)

    def create(
        self,
        *,
        body: Pet | PetDict,
        options: Options | None = None,
    ) -> Pet:
        """POST /pets

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE, body=body, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def list(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[Pet]:
        """GET /pets

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            All pets.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, options=options)

    async def create(
        self,
        *,
        body: Pet | PetDict,
        options: Options | None = None,
    ) -> Pet:
        """POST /pets

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE, body=body, options=options)

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import PetsGetResponse

_GET: Operation[PetsGetResponse] = Operation(
    "GET",
    "/pets/{petId}",
    "safe",
    path_types={"petId": "int"},
    returns="PetsGetResponse",
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def get(
        self,
        pet_id: int,
        *,
        options: Options | None = None,
    ) -> PetsGetResponse:
        """Get a pet.

        Args:
            pet_id: Which pet.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{petId}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"petId": pet_id}, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def get(
        self,
        pet_id: int,
        *,
        options: Options | None = None,
    ) -> PetsGetResponse:
        """Get a pet.

        Args:
            pet_id: Which pet.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{petId}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"petId": pet_id}, options=options)

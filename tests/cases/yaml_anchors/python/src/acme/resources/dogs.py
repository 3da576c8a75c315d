# Generated from spec.yaml by sdk-generator. Do not edit.

"""Dogs"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import DogsListResponse

_LIST: Operation[DogsListResponse] = Operation(
    "GET",
    "/dogs",
    "safe",
    returns="DogsListResponse",
    enveloped=False,
)

_SAVE: Operation[None] = Operation(
    "PUT",
    "/dogs",
    "idempotent",
    body="DogsSaveRequest",
    body_required=True,
    enveloped=False,
)


class DogsResource(Resource):
    """Dogs"""

    def list(
        self,
        *,
        options: Options | None = None,
    ) -> DogsListResponse:
        """GET /dogs

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            A pet.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /dogs` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, options=options)

    def save(
        self,
        *,
        loud: bool | UnsetType = UNSET,
        color: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        age: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PUT /dogs

        Args:
            loud: `loud` in the body.
            color: `color` in the body.
            name: `name` in the body.
            age: `age` in the body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /dogs` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_SAVE, body={"loud": loud, "color": color, "name": name, "age": age}, options=options)


class AsyncDogsResource(AsyncResource):
    """Dogs"""

    async def list(
        self,
        *,
        options: Options | None = None,
    ) -> DogsListResponse:
        """GET /dogs

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            A pet.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /dogs` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, options=options)

    async def save(
        self,
        *,
        loud: bool | UnsetType = UNSET,
        color: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        age: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PUT /dogs

        Args:
            loud: `loud` in the body.
            color: `color` in the body.
            name: `name` in the body.
            age: `age` in the body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /dogs` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _SAVE, body={"loud": loud, "color": color, "name": name, "age": age}, options=options
        )

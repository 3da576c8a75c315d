# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets toys"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIST: Operation[None] = Operation(
    "GET",
    "/pets/toys",
    "safe",
    enveloped=False,
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/pets/toys",
    "idempotent",
    query_types={"body": "str"},
    body="list[str]",
    body_required=False,
    enveloped=False,
)


class PetsToysResource(Resource):
    """Pets toys"""

    def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /pets/toys

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/toys` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, options=options)

    def replace(
        self,
        *,
        body: str | UnsetType = UNSET,
        body_2: Sequence[str] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PUT /pets/toys

        Args:
            body: `body` in the query.
            body_2: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets/toys` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_REPLACE, query={"body": body}, body=body_2, options=options)


class AsyncPetsToysResource(AsyncResource):
    """Pets toys"""

    async def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /pets/toys

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/toys` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, options=options)

    async def replace(
        self,
        *,
        body: str | UnsetType = UNSET,
        body_2: Sequence[str] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PUT /pets/toys

        Args:
            body: `body` in the query.
            body_2: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets/toys` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_REPLACE, query={"body": body}, body=body_2, options=options)

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import Pet

_UPDATE: Operation[Pet] = Operation(
    "PUT",
    "/pets/{id}",
    "idempotent",
    path_types={"id": "str"},
    query_types={"kind": "str"},
    body="Pet",
    body_required=True,
    returns="Pet",
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def update(
        self,
        id: str,
        *,
        kind: str,
        color: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Pet:
        """PUT /pets/{id}

        Args:
            id: The pet.
            kind: Its kind.
            color: The main one.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets/{id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            query={"kind": kind},
            body={"id": id, "kind": kind, "color": color},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def update(
        self,
        id: str,
        *,
        kind: str,
        color: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Pet:
        """PUT /pets/{id}

        Args:
            id: The pet.
            kind: Its kind.
            color: The main one.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets/{id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            query={"kind": kind},
            body={"id": id, "kind": kind, "color": color},
            options=options,
        )

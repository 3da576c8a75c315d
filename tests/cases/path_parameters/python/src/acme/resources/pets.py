# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

_GET: Operation[None] = Operation(
    "GET",
    "/shops/{shop_id}/pets/{pet-id}.{ext}",
    "safe",
    path_types={"shop_id": "int", "pet-id": "UUID", "ext": 'Literal["json", "xml"] | str'},
    query_types={"verbose": "bool"},
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def get(
        self,
        shop_id: int,
        pet_id: UUID,
        ext: Literal["json", "xml"] | str,
        *,
        verbose: bool,
        options: Options | None = None,
    ) -> None:
        """GET /shops/{shop_id}/pets/{pet-id}.{ext}

        Args:
            shop_id: The shop.
            pet_id: The pet.
            ext: `ext` in the path.
            verbose: `verbose` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /shops/{shop_id}/pets/{pet-id}.{ext}` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _GET, path={"shop_id": shop_id, "pet-id": pet_id, "ext": ext}, query={"verbose": verbose}, options=options
        )


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def get(
        self,
        shop_id: int,
        pet_id: UUID,
        ext: Literal["json", "xml"] | str,
        *,
        verbose: bool,
        options: Options | None = None,
    ) -> None:
        """GET /shops/{shop_id}/pets/{pet-id}.{ext}

        Args:
            shop_id: The shop.
            pet_id: The pet.
            ext: `ext` in the path.
            verbose: `verbose` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /shops/{shop_id}/pets/{pet-id}.{ext}` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _GET, path={"shop_id": shop_id, "pet-id": pet_id, "ext": ext}, query={"verbose": verbose}, options=options
        )

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Shops"""

from __future__ import annotations

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

_LIST: Operation[None] = Operation(
    "GET",
    "/shops{?page,size}",
    "safe",
    query_types={"page": "int", "size": "str"},
    enveloped=False,
)

_SAME: Operation[None] = Operation(
    "GET",
    "/same/{id}/as/{id}",
    "safe",
    path_types={"id": "str"},
    enveloped=False,
)

_UNDECLARED: Operation[None] = Operation(
    "GET",
    "/undeclared/{ shop-id }/café",
    "safe",
    path_types={"shop-id": "str"},
    enveloped=False,
)


class ShopsResource(Resource):
    """Shops"""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        size: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """GET /shops{?page,size}

        Args:
            page: `page` in the query.
            size: `size` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /shops{?page,size}` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, query={"page": page, "size": size}, options=options)

    def same(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /same/{id}/as/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /same/{id}/as/{id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_SAME, path={"id": id}, options=options)

    def undeclared(
        self,
        shop_id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /undeclared/{ shop-id }/café

        Args:
            shop_id: `shop-id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /undeclared/{ shop-id }/café` is safe: it is repeated after a failure.
        """
        return self._client.call(_UNDECLARED, path={"shop-id": shop_id}, options=options)


class AsyncShopsResource(AsyncResource):
    """Shops"""

    async def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        size: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """GET /shops{?page,size}

        Args:
            page: `page` in the query.
            size: `size` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /shops{?page,size}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, query={"page": page, "size": size}, options=options)

    async def same(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /same/{id}/as/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /same/{id}/as/{id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_SAME, path={"id": id}, options=options)

    async def undeclared(
        self,
        shop_id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /undeclared/{ shop-id }/café

        Args:
            shop_id: `shop-id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /undeclared/{ shop-id }/café` is safe: it is repeated after a failure.
        """
        return await self._client.call(_UNDECLARED, path={"shop-id": shop_id}, options=options)

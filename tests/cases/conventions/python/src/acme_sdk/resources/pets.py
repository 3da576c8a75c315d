# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import NUMBERED
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import PetsFeedResponse, PetsListResponseItem

_LIST: Operation[PetsListResponseItem] = Operation(
    "GET",
    "/pets",
    "safe",
    query_types={"page": "int", "size": "int"},
    limits={"query": {"size": {"maximum": 50}}},
    returns="PetsListResponseItem",
    pages=NUMBERED,
    page_size=50,
    items_required=False,
)

_FEED: Operation[PetsFeedResponse] = Operation(
    "POST",
    "/pets",
    "idempotent",
    returns="PetsFeedResponse",
)


class PetsResource(Resource):
    """Pets"""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[PetsListResponseItem]:
        """List the pets.

        Args:
            page: Number of the page.
            size: Pets on a page. At most 50.
            options: Settings for this call only; see `Options`.

        Returns:
            Pets.

        Raises:
            APIStatusError: The response has an error status; 404 has a class of its own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return self._client.page(_LIST, query={"page": page, "size": size}, options=options)

    def feed(
        self,
        *,
        options: Options | None = None,
    ) -> PetsFeedResponse:
        """Feed many pets.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            What became of each.

        Raises:
            APIStatusError: The response has an error status; 404 has a class of its own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /pets` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_FEED, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[PetsListResponseItem]:
        """List the pets.

        Args:
            page: Number of the page.
            size: Pets on a page. At most 50.
            options: Settings for this call only; see `Options`.

        Returns:
            Pets.

        Raises:
            APIStatusError: The response has an error status; 404 has a class of its own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return self._client.page(_LIST, query={"page": page, "size": size}, options=options)

    async def feed(
        self,
        *,
        options: Options | None = None,
    ) -> PetsFeedResponse:
        """Feed many pets.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            What became of each.

        Raises:
            APIStatusError: The response has an error status; 404 has a class of its own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /pets` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_FEED, options=options)

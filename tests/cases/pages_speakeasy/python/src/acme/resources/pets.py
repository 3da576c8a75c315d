# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import CURSOR_RESULT_ARRAY, PAGE_RESULT_ARRAY
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import datetime as dt

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import Pet

_LIST: Operation[Pet] = Operation(
    "GET",
    "/pets",
    "safe",
    query_types={"page": "int", "limit": "int"},
    limits={"query": {"limit": {"maximum": 50}}},
    returns="Pet",
    enveloped=False,
    pages=PAGE_RESULT_ARRAY,
    page_size=50,
    items_required=False,
)

_SEARCH: Operation[Pet] = Operation(
    "POST",
    "/pets",
    "unsafe",
    body="Search",
    body_required=False,
    returns="Pet",
    enveloped=False,
    pages=CURSOR_RESULT_ARRAY,
    page_size=None,
    items_required=False,
)


class PetsResource(Resource):
    """Pets"""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[Pet]:
        """List the pets.

        Args:
            page: Number of the page.
            limit: Pets on a page. At most 50.
            options: Settings for this call only; see `Options`.

        Returns:
            Pets.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return self._client.page(_LIST, query={"page": page, "limit": limit}, options=options)

    def search(
        self,
        *,
        since: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[Pet]:
        """Search for pets.

        Args:
            since: Only pets that came after this.
            options: Settings for this call only; see `Options`.

        Returns:
            Pets.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.page(_SEARCH, query={}, body={"since": since}, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[Pet]:
        """List the pets.

        Args:
            page: Number of the page.
            limit: Pets on a page. At most 50.
            options: Settings for this call only; see `Options`.

        Returns:
            Pets.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return self._client.page(_LIST, query={"page": page, "limit": limit}, options=options)

    def search(
        self,
        *,
        since: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[Pet]:
        """Search for pets.

        Args:
            since: Only pets that came after this.
            options: Settings for this call only; see `Options`.

        Returns:
            Pets.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.page(_SEARCH, query={}, body={"since": since}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Find contacts and lists by a keyword."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import ContactSearchResult

_CONTACTS_LISTS: Operation[ContactSearchResult] = Operation(
    "GET",
    "/search/contacts-lists",
    "safe",
    query_types={"q": "str", "page": "int", "limit": "int"},
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="ContactSearchResult",
    pages=PAGE,
    page_size=100,
)


class SearchResource(Resource):
    """Find contacts and lists by a keyword."""

    def contacts_lists(
        self,
        *,
        q: str,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[ContactSearchResult]:
        """Find contacts and contact lists by a keyword.

        Here `q` is the keyword itself, not pairs of field and value.

        Args:
            q: The word or number to look for.
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of contacts and lists.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /search/contacts-lists` is safe: it is repeated after a failure.
        """
        return self._client.page(_CONTACTS_LISTS, query={"q": q, "page": page, "limit": limit}, options=options)


class AsyncSearchResource(AsyncResource):
    """Find contacts and lists by a keyword."""

    def contacts_lists(
        self,
        *,
        q: str,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[ContactSearchResult]:
        """Find contacts and contact lists by a keyword.

        Here `q` is the keyword itself, not pairs of field and value.

        Args:
            q: The word or number to look for.
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of contacts and lists.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /search/contacts-lists` is safe: it is repeated after a failure.
        """
        return self._client.page(_CONTACTS_LISTS, query={"q": q, "page": page, "limit": limit}, options=options)

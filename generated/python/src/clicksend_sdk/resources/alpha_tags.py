# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Names to send from instead of numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import ALPHA_TAGS
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from uuid import UUID

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import AlphaTag, AlphaTagBusiness, AlphaTagReason
    from ..params import AlphaTagBusinessDict

_LIST: Operation[AlphaTag] = Operation(
    "GET",
    "/alpha-tags",
    "safe",
    query_types={"page_size": "int", "sort_direction": 'Literal["asc", "desc"] | str'},
    limits={"query": {"page_size": {"minimum": 1, "maximum": 1000}}},
    returns="AlphaTag",
    enveloped=False,
    pages=ALPHA_TAGS,
    page_size=1000,
)

_CREATE: Operation[AlphaTag] = Operation(
    "POST",
    "/alpha-tags",
    "unsafe",
    body="AlphaTagRequest",
    body_required=True,
    returns="AlphaTag",
    enveloped=False,
)

_GET: Operation[AlphaTag] = Operation(
    "GET",
    "/alpha-tags/{alpha_tag_id}",
    "safe",
    path_types={"alpha_tag_id": "OneOf[UUID, str]"},
    returns="AlphaTag",
    enveloped=False,
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/alpha-tags/{alpha_tag_id}",
    "idempotent",
    path_types={"alpha_tag_id": "OneOf[UUID, str]"},
    enveloped=False,
)


class AlphaTagsResource(Resource):
    """Names to send from instead of numbers."""

    def list(
        self,
        *,
        page_size: int | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[AlphaTag]:
        """List the names that you may send from, or have asked for.

        The reply has no envelope. It leads to the next page with a URL instead of a number.

        Args:
            page_size: Items on a page, 1 to 1,000.
            sort_direction: Lowest first (`asc`) or highest first (`desc`); by which field is
                not documented. The API's default: `asc`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of names.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /alpha-tags` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST, query={"page_size": page_size, "sort_direction": sort_direction}, options=options
        )

    def create(
        self,
        *,
        alpha_tag: str,
        reason: AlphaTagReason | UnsetType = UNSET,
        countries: Sequence[Literal["AU"] | str] | UnsetType = UNSET,
        businesses: Sequence[AlphaTagBusiness | AlphaTagBusinessDict] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AlphaTag:
        """Ask for a name to send from.

        The name can be used once it has been approved. The reply has no envelope.

        Args:
            alpha_tag: The name, 3 to 11 letters of English, digits and plus signs, and not
                digits alone. Matches `^[0-9]*[A-Za-z+][A-Za-z0-9+]*$`.
            reason: Why a name is yours.
            countries: Countries that the name is for; only Australia can be given. Exactly 1
                item.
            businesses: The business that sends, exactly one.
            options: Settings for this call only; see `Options`.

        Returns:
            The name as it waits for approval.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /alpha-tags` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE,
            body={"alpha_tag": alpha_tag, "reason": reason, "countries": countries, "businesses": businesses},
            options=options,
        )

    def get(
        self,
        alpha_tag_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> AlphaTag:
        """Get a name that you send from.

        The reply has no envelope.

        Args:
            alpha_tag_id: The name, by its id.
            options: Settings for this call only; see `Options`.

        Returns:
            The name.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /alpha-tags/{alpha_tag_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"alpha_tag_id": alpha_tag_id}, options=options)

    def delete(
        self,
        alpha_tag_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a name that you send from.

        The reply has no body.

        Args:
            alpha_tag_id: The name to delete, by its id.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `DELETE /alpha-tags/{alpha_tag_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"alpha_tag_id": alpha_tag_id}, options=options)


class AsyncAlphaTagsResource(AsyncResource):
    """Names to send from instead of numbers."""

    def list(
        self,
        *,
        page_size: int | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[AlphaTag]:
        """List the names that you may send from, or have asked for.

        The reply has no envelope. It leads to the next page with a URL instead of a number.

        Args:
            page_size: Items on a page, 1 to 1,000.
            sort_direction: Lowest first (`asc`) or highest first (`desc`); by which field is
                not documented. The API's default: `asc`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of names.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /alpha-tags` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST, query={"page_size": page_size, "sort_direction": sort_direction}, options=options
        )

    async def create(
        self,
        *,
        alpha_tag: str,
        reason: AlphaTagReason | UnsetType = UNSET,
        countries: Sequence[Literal["AU"] | str] | UnsetType = UNSET,
        businesses: Sequence[AlphaTagBusiness | AlphaTagBusinessDict] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AlphaTag:
        """Ask for a name to send from.

        The name can be used once it has been approved. The reply has no envelope.

        Args:
            alpha_tag: The name, 3 to 11 letters of English, digits and plus signs, and not
                digits alone. Matches `^[0-9]*[A-Za-z+][A-Za-z0-9+]*$`.
            reason: Why a name is yours.
            countries: Countries that the name is for; only Australia can be given. Exactly 1
                item.
            businesses: The business that sends, exactly one.
            options: Settings for this call only; see `Options`.

        Returns:
            The name as it waits for approval.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /alpha-tags` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE,
            body={"alpha_tag": alpha_tag, "reason": reason, "countries": countries, "businesses": businesses},
            options=options,
        )

    async def get(
        self,
        alpha_tag_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> AlphaTag:
        """Get a name that you send from.

        The reply has no envelope.

        Args:
            alpha_tag_id: The name, by its id.
            options: Settings for this call only; see `Options`.

        Returns:
            The name.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /alpha-tags/{alpha_tag_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"alpha_tag_id": alpha_tag_id}, options=options)

    async def delete(
        self,
        alpha_tag_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a name that you send from.

        The reply has no body.

        Args:
            alpha_tag_id: The name to delete, by its id.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `DELETE /alpha-tags/{alpha_tag_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"alpha_tag_id": alpha_tag_id}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Phone numbers of yours from elsewhere, to send from."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._config import OWN_NUMBERS
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from uuid import UUID

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import OwnNumber, OwnNumberStatus
    from .own_numbers_verifications import AsyncOwnNumbersVerificationsResource, OwnNumbersVerificationsResource

_LIST: Operation[OwnNumber] = Operation(
    "GET",
    "/own-numbers",
    "safe",
    query_types={
        "offset": "str",
        "page_size": "int",
        "sort_by": "str",
        "sort_direction": 'Literal["asc", "desc"] | str',
        "filter[status][]": "list[OwnNumberStatus]",
    },
    limits={"query": {"page_size": {"minimum": 1, "maximum": 500}}},
    returns="OwnNumber",
    enveloped=False,
    pages=OWN_NUMBERS,
    page_size=500,
)

_GET: Operation[OwnNumber] = Operation(
    "GET",
    "/own-numbers/{own_number_id}",
    "safe",
    path_types={"own_number_id": "OneOf[UUID, str]"},
    returns="OwnNumber",
    enveloped=False,
)

_UPDATE: Operation[OwnNumber] = Operation(
    "PATCH",
    "/own-numbers/{own_number_id}",
    "idempotent",
    path_types={"own_number_id": "OneOf[UUID, str]"},
    body="OwnNumberUpdateRequest",
    body_required=True,
    returns="OwnNumber",
    enveloped=False,
)

_DELETE: Operation[OwnNumber] = Operation(
    "DELETE",
    "/own-numbers/{own_number_id}",
    "idempotent",
    path_types={"own_number_id": "OneOf[UUID, str]"},
    returns="OwnNumber",
    enveloped=False,
)


class OwnNumbersResource(Resource):
    """Phone numbers of yours from elsewhere, to send from."""

    @cached_property
    def verifications(self) -> OwnNumbersVerificationsResource:
        """Show that a number is yours."""
        from .own_numbers_verifications import OwnNumbersVerificationsResource

        return OwnNumbersVerificationsResource(self._client)

    def list(
        self,
        *,
        offset: str | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | str | UnsetType = UNSET,
        filter_status: Sequence[OwnNumberStatus] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[OwnNumber]:
        """List your own numbers.

        The reply has no envelope. It leads to the next page with a URL instead of a number.

        Args:
            offset: Where the page begins, the `offset` in the `next` URL of the page before.
            page_size: Items on a page, 1 to 500.
            sort_by: The field to sort by. The API's default: `created_timestamp`.
            sort_direction: Lowest first (`asc`) or highest first (`desc`). The API's default:
                `asc`.
            filter_status: Only numbers with one of these statuses.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of numbers.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /own-numbers` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={
                "offset": offset,
                "page_size": page_size,
                "sort_by": sort_by,
                "sort_direction": sort_direction,
                "filter[status][]": filter_status,
            },
            options=options,
        )

    def get(
        self,
        own_number_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> OwnNumber:
        """Get one of your own numbers.

        The reply has no envelope.

        Args:
            own_number_id: The number.
            options: Settings for this call only; see `Options`.

        Returns:
            The number.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /own-numbers/{own_number_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"own_number_id": own_number_id}, options=options)

    def update(
        self,
        own_number_id: UUID | str,
        *,
        label: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> OwnNumber:
        """Give one of your own numbers another label.

        The reply has no envelope.

        Args:
            own_number_id: The number to change.
            label: A name of your own for the number. 1 to 200 characters.
            options: Settings for this call only; see `Options`.

        Returns:
            The number as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `PATCH /own-numbers/{own_number_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_UPDATE, path={"own_number_id": own_number_id}, body={"label": label}, options=options)

    def delete(
        self,
        own_number_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> OwnNumber:
        """Remove one of your own numbers.

        The reply has no envelope.

        Args:
            own_number_id: The number to remove.
            options: Settings for this call only; see `Options`.

        Returns:
            The number as it was.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `DELETE /own-numbers/{own_number_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"own_number_id": own_number_id}, options=options)


class AsyncOwnNumbersResource(AsyncResource):
    """Phone numbers of yours from elsewhere, to send from."""

    @cached_property
    def verifications(self) -> AsyncOwnNumbersVerificationsResource:
        """Show that a number is yours."""
        from .own_numbers_verifications import AsyncOwnNumbersVerificationsResource

        return AsyncOwnNumbersVerificationsResource(self._client)

    def list(
        self,
        *,
        offset: str | UnsetType = UNSET,
        page_size: int | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | str | UnsetType = UNSET,
        filter_status: Sequence[OwnNumberStatus] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[OwnNumber]:
        """List your own numbers.

        The reply has no envelope. It leads to the next page with a URL instead of a number.

        Args:
            offset: Where the page begins, the `offset` in the `next` URL of the page before.
            page_size: Items on a page, 1 to 500.
            sort_by: The field to sort by. The API's default: `created_timestamp`.
            sort_direction: Lowest first (`asc`) or highest first (`desc`). The API's default:
                `asc`.
            filter_status: Only numbers with one of these statuses.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of numbers.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /own-numbers` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={
                "offset": offset,
                "page_size": page_size,
                "sort_by": sort_by,
                "sort_direction": sort_direction,
                "filter[status][]": filter_status,
            },
            options=options,
        )

    async def get(
        self,
        own_number_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> OwnNumber:
        """Get one of your own numbers.

        The reply has no envelope.

        Args:
            own_number_id: The number.
            options: Settings for this call only; see `Options`.

        Returns:
            The number.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /own-numbers/{own_number_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"own_number_id": own_number_id}, options=options)

    async def update(
        self,
        own_number_id: UUID | str,
        *,
        label: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> OwnNumber:
        """Give one of your own numbers another label.

        The reply has no envelope.

        Args:
            own_number_id: The number to change.
            label: A name of your own for the number. 1 to 200 characters.
            options: Settings for this call only; see `Options`.

        Returns:
            The number as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `PATCH /own-numbers/{own_number_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE, path={"own_number_id": own_number_id}, body={"label": label}, options=options
        )

    async def delete(
        self,
        own_number_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> OwnNumber:
        """Remove one of your own numbers.

        The reply has no envelope.

        Args:
            own_number_id: The number to remove.
            options: Settings for this call only; see `Options`.

        Returns:
            The number as it was.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `DELETE /own-numbers/{own_number_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"own_number_id": own_number_id}, options=options)

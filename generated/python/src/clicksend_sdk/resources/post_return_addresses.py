# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Where mail goes that cannot be delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import PostReturnAddress

_LIST: Operation[PostReturnAddress] = Operation(
    "GET",
    "/post/return-addresses",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="PostReturnAddress",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[PostReturnAddress] = Operation(
    "POST",
    "/post/return-addresses",
    "unsafe",
    body="PostReturnAddressRequest",
    body_required=True,
    returns="PostReturnAddress",
)

_GET: Operation[PostReturnAddress] = Operation(
    "GET",
    "/post/return-addresses/{return_address_id}",
    "safe",
    path_types={"return_address_id": "int"},
    returns="PostReturnAddress",
)

_UPDATE: Operation[PostReturnAddress] = Operation(
    "PUT",
    "/post/return-addresses/{return_address_id}",
    "idempotent",
    path_types={"return_address_id": "int"},
    body="PostReturnAddressRequest",
    body_required=True,
    returns="PostReturnAddress",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/post/return-addresses/{return_address_id}",
    "idempotent",
    path_types={"return_address_id": "int"},
)


class PostReturnAddressesResource(Resource):
    """Where mail goes that cannot be delivered."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[PostReturnAddress]:
        """List the return addresses.

        Args:
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of addresses.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/return-addresses` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        address_name: str,
        address_line_1: str,
        address_city: str,
        address_postal_code: str | int,
        address_country: str,
        address_line_2: str | None | UnsetType = UNSET,
        address_state: str | None | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PostReturnAddress:
        """Add a return address.

        Every letter and postcard names one, for the case that it cannot be delivered.

        Args:
            address_name: Name of the person or business.
            address_line_1: Street and number.
            address_city: City or suburb.
            address_postal_code: Postal code.
            address_country: A country as two letters, ISO 3166-1 alpha-2.
            address_line_2: More of the address, such as a floor.
            address_state: State or region, if addresses there have one.
            options: Settings for this call only; see `Options`.

        Returns:
            The new address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /post/return-addresses` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE,
            body={
                "address_name": address_name,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "address_city": address_city,
                "address_state": address_state,
                "address_postal_code": address_postal_code,
                "address_country": address_country,
            },
            options=options,
        )

    def get(
        self,
        return_address_id: int,
        *,
        options: Options | None = None,
    ) -> PostReturnAddress:
        """Get a return address.

        Args:
            return_address_id: The address.
            options: Settings for this call only; see `Options`.

        Returns:
            The address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/return-addresses/{return_address_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"return_address_id": return_address_id}, options=options)

    def update(
        self,
        return_address_id: int,
        *,
        address_name: str,
        address_line_1: str,
        address_city: str,
        address_postal_code: str | int,
        address_country: str,
        address_line_2: str | None | UnsetType = UNSET,
        address_state: str | None | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PostReturnAddress:
        """Change a return address.

        Takes the whole address, also the fields that stay as they are.

        Args:
            return_address_id: The address.
            address_name: Name of the person or business.
            address_line_1: Street and number.
            address_city: City or suburb.
            address_postal_code: Postal code.
            address_country: A country as two letters, ISO 3166-1 alpha-2.
            address_line_2: More of the address, such as a floor.
            address_state: State or region, if addresses there have one.
            options: Settings for this call only; see `Options`.

        Returns:
            The address as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /post/return-addresses/{return_address_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            path={"return_address_id": return_address_id},
            body={
                "address_name": address_name,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "address_city": address_city,
                "address_state": address_state,
                "address_postal_code": address_postal_code,
                "address_country": address_country,
            },
            options=options,
        )

    def delete(
        self,
        return_address_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a return address.

        Args:
            return_address_id: The address.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /post/return-addresses/{return_address_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"return_address_id": return_address_id}, options=options)


class AsyncPostReturnAddressesResource(AsyncResource):
    """Where mail goes that cannot be delivered."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[PostReturnAddress]:
        """List the return addresses.

        Args:
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of addresses.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/return-addresses` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        address_name: str,
        address_line_1: str,
        address_city: str,
        address_postal_code: str | int,
        address_country: str,
        address_line_2: str | None | UnsetType = UNSET,
        address_state: str | None | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PostReturnAddress:
        """Add a return address.

        Every letter and postcard names one, for the case that it cannot be delivered.

        Args:
            address_name: Name of the person or business.
            address_line_1: Street and number.
            address_city: City or suburb.
            address_postal_code: Postal code.
            address_country: A country as two letters, ISO 3166-1 alpha-2.
            address_line_2: More of the address, such as a floor.
            address_state: State or region, if addresses there have one.
            options: Settings for this call only; see `Options`.

        Returns:
            The new address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /post/return-addresses` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE,
            body={
                "address_name": address_name,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "address_city": address_city,
                "address_state": address_state,
                "address_postal_code": address_postal_code,
                "address_country": address_country,
            },
            options=options,
        )

    async def get(
        self,
        return_address_id: int,
        *,
        options: Options | None = None,
    ) -> PostReturnAddress:
        """Get a return address.

        Args:
            return_address_id: The address.
            options: Settings for this call only; see `Options`.

        Returns:
            The address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /post/return-addresses/{return_address_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"return_address_id": return_address_id}, options=options)

    async def update(
        self,
        return_address_id: int,
        *,
        address_name: str,
        address_line_1: str,
        address_city: str,
        address_postal_code: str | int,
        address_country: str,
        address_line_2: str | None | UnsetType = UNSET,
        address_state: str | None | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PostReturnAddress:
        """Change a return address.

        Takes the whole address, also the fields that stay as they are.

        Args:
            return_address_id: The address.
            address_name: Name of the person or business.
            address_line_1: Street and number.
            address_city: City or suburb.
            address_postal_code: Postal code.
            address_country: A country as two letters, ISO 3166-1 alpha-2.
            address_line_2: More of the address, such as a floor.
            address_state: State or region, if addresses there have one.
            options: Settings for this call only; see `Options`.

        Returns:
            The address as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /post/return-addresses/{return_address_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            path={"return_address_id": return_address_id},
            body={
                "address_name": address_name,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "address_city": address_city,
                "address_state": address_state,
                "address_postal_code": address_postal_code,
                "address_country": address_country,
            },
            options=options,
        )

    async def delete(
        self,
        return_address_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a return address.

        Args:
            return_address_id: The address.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /post/return-addresses/{return_address_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"return_address_id": return_address_id}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Payments for credit."""

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
    from uuid import UUID

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import Transaction

_LIST: Operation[Transaction] = Operation(
    "GET",
    "/recharge/transactions",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="Transaction",
    pages=PAGE,
    page_size=100,
)

_GET: Operation[Transaction] = Operation(
    "GET",
    "/recharge/transactions/{transaction_id}",
    "safe",
    path_types={"transaction_id": "OneOf[UUID, str]"},
    returns="Transaction",
    other_types={"application/pdf": "bytes"},
)


class RechargeTransactionsResource(Resource):
    """Payments for credit."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[Transaction]:
        """List the payments for credit.

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
            One page of payments.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /recharge/transactions` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def get(
        self,
        transaction_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> Transaction:
        """Get a payment for credit.

        The answer may be an invoice as a PDF instead of JSON.

        Args:
            transaction_id: The payment, by its `invoice_number`.
            options: Settings for this call only; see `Options`.

        Returns:
            The payment. If the header `Accept` prefers it: bytes for `application/pdf`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /recharge/transactions/{transaction_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"transaction_id": transaction_id}, options=options)


class AsyncRechargeTransactionsResource(AsyncResource):
    """Payments for credit."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[Transaction]:
        """List the payments for credit.

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
            One page of payments.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /recharge/transactions` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def get(
        self,
        transaction_id: UUID | str,
        *,
        options: Options | None = None,
    ) -> Transaction:
        """Get a payment for credit.

        The answer may be an invoice as a PDF instead of JSON.

        Args:
            transaction_id: The payment, by its `invoice_number`.
            options: Settings for this call only; see `Options`.

        Returns:
            The payment. If the header `Accept` prefers it: bytes for `application/pdf`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /recharge/transactions/{transaction_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"transaction_id": transaction_id}, options=options)

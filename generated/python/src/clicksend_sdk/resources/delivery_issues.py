# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Tell support about messages that did not arrive."""

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
    from ..models import DeliveryIssue, DeliveryIssueType

_LIST: Operation[DeliveryIssue] = Operation(
    "GET",
    "/delivery-issues",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="DeliveryIssue",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[DeliveryIssue] = Operation(
    "POST",
    "/delivery-issues",
    "unsafe",
    body="DeliveryIssueRequest",
    body_required=True,
    returns="DeliveryIssue",
)


class DeliveryIssuesResource(Resource):
    """Tell support about messages that did not arrive."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[DeliveryIssue]:
        """List the delivery issues that you reported.

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
            One page of delivery issues.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /delivery-issues` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        type: DeliveryIssueType,
        description: str,
        email_address: str,
        message_id: str | UnsetType = UNSET,
        client_comments: str | UnsetType = UNSET,
        support_comments: str | UnsetType = UNSET,
        resolved: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> DeliveryIssue:
        """Report a message that did not arrive.

        Args:
            type: The kind of message that did not arrive.
            description: What happened and what should have happened.
            email_address: Where support can reach you.
            message_id: The message in question.
            client_comments: Remarks of your own.
            support_comments: Remarks of support; normally left out.
            resolved: The matter is settled; normally left out.
            options: Settings for this call only; see `Options`.

        Returns:
            The new delivery issue.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /delivery-issues` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE,
            body={
                "message_id": message_id,
                "type": type,
                "description": description,
                "email_address": email_address,
                "client_comments": client_comments,
                "support_comments": support_comments,
                "resolved": resolved,
            },
            options=options,
        )


class AsyncDeliveryIssuesResource(AsyncResource):
    """Tell support about messages that did not arrive."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[DeliveryIssue]:
        """List the delivery issues that you reported.

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
            One page of delivery issues.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /delivery-issues` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        type: DeliveryIssueType,
        description: str,
        email_address: str,
        message_id: str | UnsetType = UNSET,
        client_comments: str | UnsetType = UNSET,
        support_comments: str | UnsetType = UNSET,
        resolved: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> DeliveryIssue:
        """Report a message that did not arrive.

        Args:
            type: The kind of message that did not arrive.
            description: What happened and what should have happened.
            email_address: Where support can reach you.
            message_id: The message in question.
            client_comments: Remarks of your own.
            support_comments: Remarks of support; normally left out.
            resolved: The matter is settled; normally left out.
            options: Settings for this call only; see `Options`.

        Returns:
            The new delivery issue.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /delivery-issues` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE,
            body={
                "message_id": message_id,
                "type": type,
                "description": description,
                "email_address": email_address,
                "client_comments": client_comments,
                "support_comments": support_comments,
                "resolved": resolved,
            },
            options=options,
        )

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Text messages that people sent to your numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import InboundSms

_LIST: Operation[InboundSms] = Operation(
    "GET",
    "/sms/inbound",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="InboundSms",
    pages=PAGE,
    page_size=100,
)

_CREATE_TEST: Operation[InboundSms] = Operation(
    "POST",
    "/sms/inbound",
    "unsafe",
    body="TestInboundSmsRequest",
    body_required=True,
    returns="InboundSms",
)

_GET: Operation[InboundSms] = Operation(
    "GET",
    "/sms/inbound/{original_message_id}",
    "safe",
    path_types={"original_message_id": "str"},
    returns="InboundSms",
)

_MARK_ALL_READ: Operation[None] = Operation(
    "PUT",
    "/sms/inbound-read",
    "idempotent",
    body="DateBeforeRequest",
    body_required=False,
)

_MARK_READ: Operation[None] = Operation(
    "PUT",
    "/sms/inbound-read/{message_id}",
    "idempotent",
    path_types={"message_id": "str"},
)


class SmsInboundResource(Resource):
    """Text messages that people sent to your numbers."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[InboundSms]:
        """List the text messages that came in and are not marked as read.

        Needs an inbound rule with the action `POLL`. With several such rules each message is
        listed once for each of them. Mark messages as read to take them off the list.

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
            One page of messages.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/inbound` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create_test(
        self,
        *,
        url: str,
        webhook_type: Literal["post", "get", "json"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> InboundSms:
        """Send a made-up inbound text message to a URL of yours.

        For trying out what a rule would call. The ids belong to no real message, and the time
        is in `timestamp_send`.

        Args:
            url: Your address that receives it.
            webhook_type: How the message is passed on. `post` sends its fields in a POST, `get`
                as query parameters of a GET, `json` as the JSON body of a POST. The API's
                default: `post`.
            options: Settings for this call only; see `Options`.

        Returns:
            The message that was made up.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /sms/inbound` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE_TEST, body={"url": url, "webhook_type": webhook_type}, options=options)

    def get(
        self,
        original_message_id: str,
        *,
        options: Options | None = None,
    ) -> InboundSms:
        """Get the first reply to a text message.

        Finds a reply by the message that it answers, also if it is marked as read. Further
        replies to the same message cannot be had this way.

        Args:
            original_message_id: Your message that was answered; not the id of the reply.
            options: Settings for this call only; see `Options`.

        Returns:
            The first reply.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/inbound/{original_message_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"original_message_id": original_message_id}, options=options)

    def mark_all_read(
        self,
        *,
        date_before: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """Mark inbound text messages as read.

        Marks those before `date_before`, or all of them without a body. `sms.inbound.list` no
        longer lists them, while `sms.inbound.get` still finds them.

        Args:
            date_before: Only what came before this time; everything if left out.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/inbound-read` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_MARK_ALL_READ, body={"date_before": date_before}, options=options)

    def mark_read(
        self,
        message_id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """Mark one inbound text message as read.

        `sms.inbound.list` no longer lists it, while `sms.inbound.get` still finds it.

        Args:
            message_id: The inbound message; not the message that it answers.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/inbound-read/{message_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_MARK_READ, path={"message_id": message_id}, options=options)


class AsyncSmsInboundResource(AsyncResource):
    """Text messages that people sent to your numbers."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[InboundSms]:
        """List the text messages that came in and are not marked as read.

        Needs an inbound rule with the action `POLL`. With several such rules each message is
        listed once for each of them. Mark messages as read to take them off the list.

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
            One page of messages.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/inbound` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create_test(
        self,
        *,
        url: str,
        webhook_type: Literal["post", "get", "json"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> InboundSms:
        """Send a made-up inbound text message to a URL of yours.

        For trying out what a rule would call. The ids belong to no real message, and the time
        is in `timestamp_send`.

        Args:
            url: Your address that receives it.
            webhook_type: How the message is passed on. `post` sends its fields in a POST, `get`
                as query parameters of a GET, `json` as the JSON body of a POST. The API's
                default: `post`.
            options: Settings for this call only; see `Options`.

        Returns:
            The message that was made up.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /sms/inbound` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE_TEST, body={"url": url, "webhook_type": webhook_type}, options=options)

    async def get(
        self,
        original_message_id: str,
        *,
        options: Options | None = None,
    ) -> InboundSms:
        """Get the first reply to a text message.

        Finds a reply by the message that it answers, also if it is marked as read. Further
        replies to the same message cannot be had this way.

        Args:
            original_message_id: Your message that was answered; not the id of the reply.
            options: Settings for this call only; see `Options`.

        Returns:
            The first reply.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/inbound/{original_message_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"original_message_id": original_message_id}, options=options)

    async def mark_all_read(
        self,
        *,
        date_before: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """Mark inbound text messages as read.

        Marks those before `date_before`, or all of them without a body. `sms.inbound.list` no
        longer lists them, while `sms.inbound.get` still finds them.

        Args:
            date_before: Only what came before this time; everything if left out.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/inbound-read` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_MARK_ALL_READ, body={"date_before": date_before}, options=options)

    async def mark_read(
        self,
        message_id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """Mark one inbound text message as read.

        `sms.inbound.list` no longer lists it, while `sms.inbound.get` still finds it.

        Args:
            message_id: The inbound message; not the message that it answers.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/inbound-read/{message_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_MARK_READ, path={"message_id": message_id}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Phrases, such as email signatures, cut out of emails before they become text messages."""

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
    from ..models import StrippedString

_LIST: Operation[StrippedString] = Operation(
    "GET",
    "/sms/email-sms-stripped-strings",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="StrippedString",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[StrippedString] = Operation(
    "POST",
    "/sms/email-sms-stripped-strings",
    "unsafe",
    body="StrippedStringRequest",
    body_required=True,
    returns="StrippedString",
)

_GET: Operation[StrippedString] = Operation(
    "GET",
    "/sms/email-sms-stripped-strings/{rule_id}",
    "safe",
    path_types={"rule_id": "int"},
    returns="StrippedString",
)

_UPDATE: Operation[StrippedString] = Operation(
    "PUT",
    "/sms/email-sms-stripped-strings/{rule_id}",
    "idempotent",
    path_types={"rule_id": "int"},
    body="StrippedStringRequest",
    body_required=True,
    returns="StrippedString",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/sms/email-sms-stripped-strings/{rule_id}",
    "idempotent",
    path_types={"rule_id": "int"},
)


class SmsStrippedStringsResource(Resource):
    """Phrases, such as email signatures, cut out of emails before they become text messages."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[StrippedString]:
        """List the phrases that are cut out of emails.

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
            One page of phrases.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/email-sms-stripped-strings` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        strip_string: str,
        options: Options | None = None,
    ) -> StrippedString:
        """Add a phrase to cut out of emails.

        Args:
            strip_string: The phrase.
            options: Settings for this call only; see `Options`.

        Returns:
            The new phrase.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /sms/email-sms-stripped-strings` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE, body={"strip_string": strip_string}, options=options)

    def get(
        self,
        rule_id: int,
        *,
        options: Options | None = None,
    ) -> StrippedString:
        """Get a phrase that is cut out of emails.

        Args:
            rule_id: The rule that holds the phrase.
            options: Settings for this call only; see `Options`.

        Returns:
            The phrase.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/email-sms-stripped-strings/{rule_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"rule_id": rule_id}, options=options)

    def update(
        self,
        rule_id: int,
        *,
        strip_string: str,
        options: Options | None = None,
    ) -> StrippedString:
        """Change a phrase that is cut out of emails.

        Args:
            rule_id: The rule that holds the phrase.
            strip_string: The phrase.
            options: Settings for this call only; see `Options`.

        Returns:
            The phrase as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/email-sms-stripped-strings/{rule_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE, path={"rule_id": rule_id}, body={"strip_string": strip_string}, options=options
        )

    def delete(
        self,
        rule_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a phrase that is cut out of emails.

        Args:
            rule_id: The rule that holds the phrase.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /sms/email-sms-stripped-strings/{rule_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"rule_id": rule_id}, options=options)


class AsyncSmsStrippedStringsResource(AsyncResource):
    """Phrases, such as email signatures, cut out of emails before they become text messages."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[StrippedString]:
        """List the phrases that are cut out of emails.

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
            One page of phrases.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/email-sms-stripped-strings` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        strip_string: str,
        options: Options | None = None,
    ) -> StrippedString:
        """Add a phrase to cut out of emails.

        Args:
            strip_string: The phrase.
            options: Settings for this call only; see `Options`.

        Returns:
            The new phrase.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /sms/email-sms-stripped-strings` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE, body={"strip_string": strip_string}, options=options)

    async def get(
        self,
        rule_id: int,
        *,
        options: Options | None = None,
    ) -> StrippedString:
        """Get a phrase that is cut out of emails.

        Args:
            rule_id: The rule that holds the phrase.
            options: Settings for this call only; see `Options`.

        Returns:
            The phrase.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/email-sms-stripped-strings/{rule_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"rule_id": rule_id}, options=options)

    async def update(
        self,
        rule_id: int,
        *,
        strip_string: str,
        options: Options | None = None,
    ) -> StrippedString:
        """Change a phrase that is cut out of emails.

        Args:
            rule_id: The rule that holds the phrase.
            strip_string: The phrase.
            options: Settings for this call only; see `Options`.

        Returns:
            The phrase as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/email-sms-stripped-strings/{rule_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE, path={"rule_id": rule_id}, body={"strip_string": strip_string}, options=options
        )

    async def delete(
        self,
        rule_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a phrase that is cut out of emails.

        Args:
            rule_id: The rule that holds the phrase.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /sms/email-sms-stripped-strings/{rule_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"rule_id": rule_id}, options=options)

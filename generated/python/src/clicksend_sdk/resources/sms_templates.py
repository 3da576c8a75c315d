# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Texts kept for reuse."""

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
    from ..models import SmsTemplate

_LIST: Operation[SmsTemplate] = Operation(
    "GET",
    "/sms/templates",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="SmsTemplate",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[SmsTemplate] = Operation(
    "POST",
    "/sms/templates",
    "unsafe",
    body="SmsTemplateRequest",
    body_required=True,
    returns="SmsTemplate",
)

_GET: Operation[SmsTemplate] = Operation(
    "GET",
    "/sms/templates/{template_id}",
    "safe",
    path_types={"template_id": "int"},
    returns="SmsTemplate",
)

_UPDATE: Operation[SmsTemplate] = Operation(
    "PUT",
    "/sms/templates/{template_id}",
    "idempotent",
    path_types={"template_id": "int"},
    body="SmsTemplateRequest",
    body_required=True,
    returns="SmsTemplate",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/sms/templates/{template_id}",
    "idempotent",
    path_types={"template_id": "int"},
)


class SmsTemplatesResource(Resource):
    """Texts kept for reuse."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[SmsTemplate]:
        """List the templates for text messages.

        Can be searched and sorted by `template_id`, `template_name` and `body`; by
        `template_id`, lowest first, if nothing else is asked for.

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
            One page of templates.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/templates` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        template_name: str,
        body: str,
        options: Options | None = None,
    ) -> SmsTemplate:
        """Create a template for text messages.

        Args:
            template_name: The name to list it under.
            body: The text.
            options: Settings for this call only; see `Options`.

        Returns:
            The new template.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /sms/templates` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE, body={"template_name": template_name, "body": body}, options=options)

    def get(
        self,
        template_id: int,
        *,
        options: Options | None = None,
    ) -> SmsTemplate:
        """Get a template for text messages.

        Args:
            template_id: The template.
            options: Settings for this call only; see `Options`.

        Returns:
            The template.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/templates/{template_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"template_id": template_id}, options=options)

    def update(
        self,
        template_id: int,
        *,
        template_name: str,
        body: str,
        options: Options | None = None,
    ) -> SmsTemplate:
        """Change a template for text messages.

        Takes both fields, also the one that stays as it is.

        Args:
            template_id: The template.
            template_name: The name to list it under.
            body: The text.
            options: Settings for this call only; see `Options`.

        Returns:
            The template as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/templates/{template_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            path={"template_id": template_id},
            body={"template_name": template_name, "body": body},
            options=options,
        )

    def delete(
        self,
        template_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a template for text messages.

        Args:
            template_id: The template.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /sms/templates/{template_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"template_id": template_id}, options=options)


class AsyncSmsTemplatesResource(AsyncResource):
    """Texts kept for reuse."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[SmsTemplate]:
        """List the templates for text messages.

        Can be searched and sorted by `template_id`, `template_name` and `body`; by
        `template_id`, lowest first, if nothing else is asked for.

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
            One page of templates.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/templates` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        template_name: str,
        body: str,
        options: Options | None = None,
    ) -> SmsTemplate:
        """Create a template for text messages.

        Args:
            template_name: The name to list it under.
            body: The text.
            options: Settings for this call only; see `Options`.

        Returns:
            The new template.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /sms/templates` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE, body={"template_name": template_name, "body": body}, options=options)

    async def get(
        self,
        template_id: int,
        *,
        options: Options | None = None,
    ) -> SmsTemplate:
        """Get a template for text messages.

        Args:
            template_id: The template.
            options: Settings for this call only; see `Options`.

        Returns:
            The template.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /sms/templates/{template_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"template_id": template_id}, options=options)

    async def update(
        self,
        template_id: int,
        *,
        template_name: str,
        body: str,
        options: Options | None = None,
    ) -> SmsTemplate:
        """Change a template for text messages.

        Takes both fields, also the one that stays as it is.

        Args:
            template_id: The template.
            template_name: The name to list it under.
            body: The text.
            options: Settings for this call only; see `Options`.

        Returns:
            The template as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /sms/templates/{template_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            path={"template_id": template_id},
            body={"template_name": template_name, "body": body},
            options=options,
        )

    async def delete(
        self,
        template_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a template for text messages.

        Args:
            template_id: The template.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /sms/templates/{template_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"template_id": template_id}, options=options)

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Designs of your own for emails."""

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
    from ..models import EmailTemplate

_LIST: Operation[EmailTemplate] = Operation(
    "GET",
    "/email/templates",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="EmailTemplate",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[EmailTemplate] = Operation(
    "POST",
    "/email/templates",
    "unsafe",
    body="EmailTemplateCreateRequest",
    body_required=True,
    returns="EmailTemplate",
)

_GET: Operation[EmailTemplate] = Operation(
    "GET",
    "/email/templates/{template_id}",
    "safe",
    path_types={"template_id": "int"},
    returns="EmailTemplate",
)

_UPDATE: Operation[EmailTemplate] = Operation(
    "PUT",
    "/email/templates/{template_id}",
    "idempotent",
    path_types={"template_id": "int"},
    body="EmailTemplateUpdateRequest",
    body_required=True,
    returns="EmailTemplate",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/email/templates/{template_id}",
    "idempotent",
    path_types={"template_id": "int"},
)

_UPLOAD_IMAGE: Operation[str] = Operation(
    "POST",
    "/email/templates-images/{template_id}",
    "unsafe",
    path_types={"template_id": "int"},
    body="EmailTemplateImageRequest",
    body_required=True,
    returns="str",
)


class EmailTemplatesResource(Resource):
    """Designs of your own for emails."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[EmailTemplate]:
        """List the templates for emails.

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

        `GET /email/templates` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        template_id_master: int,
        template_name: str,
        options: Options | None = None,
    ) -> EmailTemplate:
        """Create a template for emails from a design by ClickSend.

        The template starts as a copy of the design; change it with `email.templates.update`.

        Args:
            template_id_master: The design to start from, by its number in
                `email.master_templates.list`.
            template_name: The name to list it under.
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

        `POST /email/templates` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE, body={"template_id_master": template_id_master, "template_name": template_name}, options=options
        )

    def get(
        self,
        template_id: int,
        *,
        options: Options | None = None,
    ) -> EmailTemplate:
        """Get a template for emails.

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

        `GET /email/templates/{template_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"template_id": template_id}, options=options)

    def update(
        self,
        template_id: int,
        *,
        body: str,
        template_name: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailTemplate:
        """Change a template for emails.

        Takes the whole `body`, also if only the name changes.

        Args:
            template_id: The template.
            body: Its HTML.
            template_name: The name to list it under.
            options: Settings for this call only; see `Options`.

        Returns:
            The template as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /email/templates/{template_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            path={"template_id": template_id},
            body={"body": body, "template_name": template_name},
            options=options,
        )

    def delete(
        self,
        template_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a template for emails.

        Args:
            template_id: The template.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /email/templates/{template_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"template_id": template_id}, options=options)

    def upload_image(
        self,
        template_id: int,
        *,
        image: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> str:
        """Add an image to a template for emails.

        The image is named by its URL; the call carries no file.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            template_id: The template.
            image: Name of the image file.
            url: Where the image can be fetched from.
            options: Settings for this call only; see `Options`.

        Returns:
            A text that is not documented, most likely the image's new address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /email/templates-images/{template_id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _UPLOAD_IMAGE, path={"template_id": template_id}, body={"image": image, "url": url}, options=options
        )


class AsyncEmailTemplatesResource(AsyncResource):
    """Designs of your own for emails."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[EmailTemplate]:
        """List the templates for emails.

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

        `GET /email/templates` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        template_id_master: int,
        template_name: str,
        options: Options | None = None,
    ) -> EmailTemplate:
        """Create a template for emails from a design by ClickSend.

        The template starts as a copy of the design; change it with `email.templates.update`.

        Args:
            template_id_master: The design to start from, by its number in
                `email.master_templates.list`.
            template_name: The name to list it under.
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

        `POST /email/templates` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE, body={"template_id_master": template_id_master, "template_name": template_name}, options=options
        )

    async def get(
        self,
        template_id: int,
        *,
        options: Options | None = None,
    ) -> EmailTemplate:
        """Get a template for emails.

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

        `GET /email/templates/{template_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"template_id": template_id}, options=options)

    async def update(
        self,
        template_id: int,
        *,
        body: str,
        template_name: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> EmailTemplate:
        """Change a template for emails.

        Takes the whole `body`, also if only the name changes.

        Args:
            template_id: The template.
            body: Its HTML.
            template_name: The name to list it under.
            options: Settings for this call only; see `Options`.

        Returns:
            The template as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /email/templates/{template_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            path={"template_id": template_id},
            body={"body": body, "template_name": template_name},
            options=options,
        )

    async def delete(
        self,
        template_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a template for emails.

        Args:
            template_id: The template.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /email/templates/{template_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"template_id": template_id}, options=options)

    async def upload_image(
        self,
        template_id: int,
        *,
        image: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> str:
        """Add an image to a template for emails.

        The image is named by its URL; the call carries no file.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            template_id: The template.
            image: Name of the image file.
            url: Where the image can be fetched from.
            options: Settings for this call only; see `Options`.

        Returns:
            A text that is not documented, most likely the image's new address.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /email/templates-images/{template_id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _UPLOAD_IMAGE, path={"template_id": template_id}, body={"image": image, "url": url}, options=options
        )

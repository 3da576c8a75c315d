# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Designs by ClickSend that your templates can start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins

    from ..models import EmailTemplateCategory, MasterEmailTemplate

_LIST: Operation[builtins.list[MasterEmailTemplate]] = Operation(
    "GET",
    "/email/master-templates",
    "safe",
    query_types={"page": "int", "limit": "int"},
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="list[MasterEmailTemplate]",
)

_GET: Operation[MasterEmailTemplate] = Operation(
    "GET",
    "/email/master-templates/{template_id}",
    "safe",
    path_types={"template_id": "int"},
    returns="MasterEmailTemplate",
)

_CATEGORIES: Operation[builtins.list[EmailTemplateCategory]] = Operation(
    "GET",
    "/email/master-templates-categories",
    "safe",
    query_types={"page": "int", "limit": "int"},
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="list[EmailTemplateCategory]",
)

_GET_CATEGORY: Operation[EmailTemplateCategory] = Operation(
    "GET",
    "/email/master-templates-categories/{category_id}",
    "safe",
    path_types={"category_id": "int"},
    returns="EmailTemplateCategory",
)

_LIST_BY_CATEGORY: Operation[builtins.list[MasterEmailTemplate]] = Operation(
    "GET",
    "/email/master-templates-categories/{category_id}/master-templates",
    "safe",
    path_types={"category_id": "int"},
    query_types={"page": "int", "limit": "int"},
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="list[MasterEmailTemplate]",
)


class EmailMasterTemplatesResource(Resource):
    """Designs by ClickSend that your templates can start from."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[MasterEmailTemplate]:
        """List the designs by ClickSend that templates can start from.

        The reply is one plain list: it takes `page` and `limit`, but is not divided into pages.

        Args:
            page: Number of the page, from 1. The API's default: `1`.
            limit: Items on a page, 15 to 100. The API's default: `15`.
            options: Settings for this call only; see `Options`.

        Returns:
            The designs.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/master-templates` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, query={"page": page, "limit": limit}, options=options)

    def get(
        self,
        template_id: int,
        *,
        options: Options | None = None,
    ) -> MasterEmailTemplate:
        """Get a design by ClickSend.

        Args:
            template_id: The design, by its `template_id_master`.
            options: Settings for this call only; see `Options`.

        Returns:
            The design.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/master-templates/{template_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"template_id": template_id}, options=options)

    def categories(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[EmailTemplateCategory]:
        """List the categories of ClickSend's designs.

        The reply is one plain list: it takes `page` and `limit`, but is not divided into pages.

        Args:
            page: Number of the page, from 1. The API's default: `1`.
            limit: Items on a page, 15 to 100. The API's default: `15`.
            options: Settings for this call only; see `Options`.

        Returns:
            The categories.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/master-templates-categories` is safe: it is repeated after a failure.
        """
        return self._client.call(_CATEGORIES, query={"page": page, "limit": limit}, options=options)

    def get_category(
        self,
        category_id: int,
        *,
        options: Options | None = None,
    ) -> EmailTemplateCategory:
        """Get a category of ClickSend's designs.

        `email.master_templates.list_by_category` has the designs in it.

        Args:
            category_id: The category.
            options: Settings for this call only; see `Options`.

        Returns:
            The category.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/master-templates-categories/{category_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET_CATEGORY, path={"category_id": category_id}, options=options)

    def list_by_category(
        self,
        category_id: int,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[MasterEmailTemplate]:
        """List the designs by ClickSend in a category.

        The reply is one plain list: it takes `page` and `limit`, but is not divided into pages.

        Args:
            category_id: The category.
            page: Number of the page, from 1. The API's default: `1`.
            limit: Items on a page, 15 to 100. The API's default: `15`.
            options: Settings for this call only; see `Options`.

        Returns:
            The designs.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/master-templates-categories/{category_id}/master-templates` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _LIST_BY_CATEGORY, path={"category_id": category_id}, query={"page": page, "limit": limit}, options=options
        )


class AsyncEmailMasterTemplatesResource(AsyncResource):
    """Designs by ClickSend that your templates can start from."""

    async def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[MasterEmailTemplate]:
        """List the designs by ClickSend that templates can start from.

        The reply is one plain list: it takes `page` and `limit`, but is not divided into pages.

        Args:
            page: Number of the page, from 1. The API's default: `1`.
            limit: Items on a page, 15 to 100. The API's default: `15`.
            options: Settings for this call only; see `Options`.

        Returns:
            The designs.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/master-templates` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, query={"page": page, "limit": limit}, options=options)

    async def get(
        self,
        template_id: int,
        *,
        options: Options | None = None,
    ) -> MasterEmailTemplate:
        """Get a design by ClickSend.

        Args:
            template_id: The design, by its `template_id_master`.
            options: Settings for this call only; see `Options`.

        Returns:
            The design.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/master-templates/{template_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"template_id": template_id}, options=options)

    async def categories(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[EmailTemplateCategory]:
        """List the categories of ClickSend's designs.

        The reply is one plain list: it takes `page` and `limit`, but is not divided into pages.

        Args:
            page: Number of the page, from 1. The API's default: `1`.
            limit: Items on a page, 15 to 100. The API's default: `15`.
            options: Settings for this call only; see `Options`.

        Returns:
            The categories.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/master-templates-categories` is safe: it is repeated after a failure.
        """
        return await self._client.call(_CATEGORIES, query={"page": page, "limit": limit}, options=options)

    async def get_category(
        self,
        category_id: int,
        *,
        options: Options | None = None,
    ) -> EmailTemplateCategory:
        """Get a category of ClickSend's designs.

        `email.master_templates.list_by_category` has the designs in it.

        Args:
            category_id: The category.
            options: Settings for this call only; see `Options`.

        Returns:
            The category.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/master-templates-categories/{category_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET_CATEGORY, path={"category_id": category_id}, options=options)

    async def list_by_category(
        self,
        category_id: int,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[MasterEmailTemplate]:
        """List the designs by ClickSend in a category.

        The reply is one plain list: it takes `page` and `limit`, but is not divided into pages.

        Args:
            category_id: The category.
            page: Number of the page, from 1. The API's default: `1`.
            limit: Items on a page, 15 to 100. The API's default: `15`.
            options: Settings for this call only; see `Options`.

        Returns:
            The designs.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /email/master-templates-categories/{category_id}/master-templates` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _LIST_BY_CATEGORY, path={"category_id": category_id}, query={"page": page, "limit": limit}, options=options
        )

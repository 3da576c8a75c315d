# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Contact lists, and bulk work on their contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import (
        ContactField,
        ContactImport,
        ContactImportColumn,
        ContactImportField,
        ContactImportPreview,
        ContactList,
        DeletedCount,
        ExportFile,
    )

_LIST: Operation[ContactList] = Operation(
    "GET",
    "/lists",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="ContactList",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[ContactList] = Operation(
    "POST",
    "/lists",
    "unsafe",
    body="ContactListRequest",
    body_required=True,
    returns="ContactList",
)

_GET: Operation[ContactList] = Operation(
    "GET",
    "/lists/{list_id}",
    "safe",
    path_types={"list_id": "int"},
    returns="ContactList",
)

_UPDATE: Operation[ContactList] = Operation(
    "PUT",
    "/lists/{list_id}",
    "idempotent",
    path_types={"list_id": "int"},
    body="ContactListRequest",
    body_required=True,
    returns="ContactList",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/lists/{list_id}",
    "idempotent",
    path_types={"list_id": "int"},
)

_IMPORT_CONTACTS: Operation[ContactImport] = Operation(
    "POST",
    "/lists/{list_id}/import",
    "unsafe",
    path_types={"list_id": "int"},
    body="ContactImportRequest",
    body_required=True,
    returns="ContactImport",
)

_IMPORT_PREVIEW: Operation[ContactImportPreview] = Operation(
    "POST",
    "/lists/{list_id}/import-csv-preview",
    "safe",
    path_types={"list_id": "int"},
    body="ContactImportPreviewRequest",
    body_required=True,
    returns="ContactImportPreview",
)

_IMPORT_FIELDS: Operation[builtins.list[ContactImportField]] = Operation(
    "GET",
    "/lists/{list_id}/import-fields",
    "safe",
    path_types={"list_id": "int"},
    returns="list[ContactImportField]",
)

_EXPORT: Operation[ExportFile] = Operation(
    "GET",
    "/lists/{list_id}/export",
    "safe",
    path_types={"list_id": "int"},
    query_types={"filename": "str"},
    limits={"query": {"filename": {"patterns": ("\\.csv\\Z",)}}},
    returns="ExportFile",
)

_REMOVE_DUPLICATES: Operation[DeletedCount] = Operation(
    "PUT",
    "/lists/{list_id}/remove-duplicates/",
    "idempotent",
    path_types={"list_id": "int"},
    body="RemoveDuplicatesRequest",
    body_required=True,
    returns="DeletedCount",
)

_REMOVE_OPTED_OUT: Operation[DeletedCount] = Operation(
    "PUT",
    "/lists/{list_id}/remove-opted-out-contacts/{opt_out_list_id}",
    "idempotent",
    path_types={"list_id": "int", "opt_out_list_id": "int"},
    returns="DeletedCount",
)


class ListsResource(Resource):
    """Contact lists, and bulk work on their contacts."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[ContactList]:
        """List the contact lists.

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
            One page of lists.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    def create(
        self,
        *,
        list_name: str,
        options: Options | None = None,
    ) -> ContactList:
        """Make a contact list.

        Args:
            list_name: Name of the list.
            options: Settings for this call only; see `Options`.

        Returns:
            The new list.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /lists` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE, body={"list_name": list_name}, options=options)

    def get(
        self,
        list_id: int,
        *,
        options: Options | None = None,
    ) -> ContactList:
        """Get a contact list.

        The list itself; `contacts.list` has the contacts in it.

        Args:
            list_id: The list.
            options: Settings for this call only; see `Options`.

        Returns:
            The list.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists/{list_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"list_id": list_id}, options=options)

    def update(
        self,
        list_id: int,
        *,
        list_name: str,
        options: Options | None = None,
    ) -> ContactList:
        """Rename a contact list.

        Args:
            list_id: The list to rename.
            list_name: Name of the list.
            options: Settings for this call only; see `Options`.

        Returns:
            The list as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /lists/{list_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_UPDATE, path={"list_id": list_id}, body={"list_name": list_name}, options=options)

    def delete(
        self,
        list_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a contact list.

        Args:
            list_id: The list to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /lists/{list_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"list_id": list_id}, options=options)

    def import_contacts(
        self,
        list_id: int,
        *,
        file_url: str,
        field_order: Sequence[ContactImportColumn],
        options: Options | None = None,
    ) -> ContactImport:
        """Add the contacts of a CSV file to a contact list.

        The reply comes before the work is done: the import waits for its turn, and the list
        says with `_import_in_progress` when it has finished. `lists.import_preview` shows how
        the API reads the file.

        Args:
            list_id: The list that gets the contacts.
            file_url: Where the CSV file is; a file of your own can be put there with
                `uploads.create`.
            field_order: What the columns hold, one name per column from left to right.
            options: Settings for this call only; see `Options`.

        Returns:
            The import as it waits.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /lists/{list_id}/import` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _IMPORT_CONTACTS,
            path={"list_id": list_id},
            body={"file_url": file_url, "field_order": field_order},
            options=options,
        )

    def import_preview(
        self,
        list_id: int,
        *,
        file_url: str,
        options: Options | None = None,
    ) -> ContactImportPreview:
        """Show a row of a CSV file before it is imported.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            list_id: The list that is to get the contacts.
            file_url: Where the CSV file is.
            options: Settings for this call only; see `Options`.

        Returns:
            A row of the file.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /lists/{list_id}/import-csv-preview` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _IMPORT_PREVIEW, path={"list_id": list_id}, body={"file_url": file_url}, options=options
        )

    def import_fields(
        self,
        list_id: int,
        *,
        options: Options | None = None,
    ) -> builtins.list[ContactImportField]:
        """List what the columns of an import file can hold.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            list_id: The list that is to get the contacts.
            options: Settings for this call only; see `Options`.

        Returns:
            The names for `field_order`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists/{list_id}/import-fields` is safe: it is repeated after a failure.
        """
        return self._client.call(_IMPORT_FIELDS, path={"list_id": list_id}, options=options)

    def export(
        self,
        list_id: int,
        *,
        filename: str,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the contacts of a contact list to a CSV file.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            list_id: The list to export.
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
            options: Settings for this call only; see `Options`.

        Returns:
            Where the file is.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists/{list_id}/export` is safe: it is repeated after a failure.
        """
        return self._client.call(_EXPORT, path={"list_id": list_id}, query={"filename": filename}, options=options)

    def remove_duplicates(
        self,
        list_id: int,
        *,
        fields: Sequence[ContactField],
        options: Options | None = None,
    ) -> DeletedCount:
        """Delete the contacts of a contact list that are there more than once.

        Contacts are the same when the fields you name are; one of them stays. This cannot be
        undone.

        Args:
            list_id: The list to tidy.
            fields: The fields to compare.
            options: Settings for this call only; see `Options`.

        Returns:
            How many contacts were deleted.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /lists/{list_id}/remove-duplicates/` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _REMOVE_DUPLICATES, path={"list_id": list_id}, body={"fields": fields}, options=options
        )

    def remove_opted_out(
        self,
        list_id: int,
        opt_out_list_id: int,
        *,
        options: Options | None = None,
    ) -> DeletedCount:
        """Delete the contacts of a contact list that have opted out.

        Deletes from one list the contacts that are in the other too. This cannot be undone.

        Args:
            list_id: The list to delete from.
            opt_out_list_id: The list of those who opted out; it stays as it is.
            options: Settings for this call only; see `Options`.

        Returns:
            How many contacts were deleted.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /lists/{list_id}/remove-opted-out-contacts/{opt_out_list_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _REMOVE_OPTED_OUT, path={"list_id": list_id, "opt_out_list_id": opt_out_list_id}, options=options
        )


class AsyncListsResource(AsyncResource):
    """Contact lists, and bulk work on their contacts."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[ContactList]:
        """List the contact lists.

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
            One page of lists.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={"page": page, "limit": limit, "q": q, "order_by": order_by, "operator": operator},
            options=options,
        )

    async def create(
        self,
        *,
        list_name: str,
        options: Options | None = None,
    ) -> ContactList:
        """Make a contact list.

        Args:
            list_name: Name of the list.
            options: Settings for this call only; see `Options`.

        Returns:
            The new list.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /lists` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE, body={"list_name": list_name}, options=options)

    async def get(
        self,
        list_id: int,
        *,
        options: Options | None = None,
    ) -> ContactList:
        """Get a contact list.

        The list itself; `contacts.list` has the contacts in it.

        Args:
            list_id: The list.
            options: Settings for this call only; see `Options`.

        Returns:
            The list.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists/{list_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"list_id": list_id}, options=options)

    async def update(
        self,
        list_id: int,
        *,
        list_name: str,
        options: Options | None = None,
    ) -> ContactList:
        """Rename a contact list.

        Args:
            list_id: The list to rename.
            list_name: Name of the list.
            options: Settings for this call only; see `Options`.

        Returns:
            The list as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /lists/{list_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE, path={"list_id": list_id}, body={"list_name": list_name}, options=options
        )

    async def delete(
        self,
        list_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a contact list.

        Args:
            list_id: The list to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /lists/{list_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"list_id": list_id}, options=options)

    async def import_contacts(
        self,
        list_id: int,
        *,
        file_url: str,
        field_order: Sequence[ContactImportColumn],
        options: Options | None = None,
    ) -> ContactImport:
        """Add the contacts of a CSV file to a contact list.

        The reply comes before the work is done: the import waits for its turn, and the list
        says with `_import_in_progress` when it has finished. `lists.import_preview` shows how
        the API reads the file.

        Args:
            list_id: The list that gets the contacts.
            file_url: Where the CSV file is; a file of your own can be put there with
                `uploads.create`.
            field_order: What the columns hold, one name per column from left to right.
            options: Settings for this call only; see `Options`.

        Returns:
            The import as it waits.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /lists/{list_id}/import` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _IMPORT_CONTACTS,
            path={"list_id": list_id},
            body={"file_url": file_url, "field_order": field_order},
            options=options,
        )

    async def import_preview(
        self,
        list_id: int,
        *,
        file_url: str,
        options: Options | None = None,
    ) -> ContactImportPreview:
        """Show a row of a CSV file before it is imported.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            list_id: The list that is to get the contacts.
            file_url: Where the CSV file is.
            options: Settings for this call only; see `Options`.

        Returns:
            A row of the file.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `POST /lists/{list_id}/import-csv-preview` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _IMPORT_PREVIEW, path={"list_id": list_id}, body={"file_url": file_url}, options=options
        )

    async def import_fields(
        self,
        list_id: int,
        *,
        options: Options | None = None,
    ) -> builtins.list[ContactImportField]:
        """List what the columns of an import file can hold.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            list_id: The list that is to get the contacts.
            options: Settings for this call only; see `Options`.

        Returns:
            The names for `field_order`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists/{list_id}/import-fields` is safe: it is repeated after a failure.
        """
        return await self._client.call(_IMPORT_FIELDS, path={"list_id": list_id}, options=options)

    async def export(
        self,
        list_id: int,
        *,
        filename: str,
        options: Options | None = None,
    ) -> ExportFile:
        """Export the contacts of a contact list to a CSV file.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            list_id: The list to export.
            filename: Name of the file to make; it ends in `.csv`. Matches `\\.csv$`.
            options: Settings for this call only; see `Options`.

        Returns:
            Where the file is.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists/{list_id}/export` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _EXPORT, path={"list_id": list_id}, query={"filename": filename}, options=options
        )

    async def remove_duplicates(
        self,
        list_id: int,
        *,
        fields: Sequence[ContactField],
        options: Options | None = None,
    ) -> DeletedCount:
        """Delete the contacts of a contact list that are there more than once.

        Contacts are the same when the fields you name are; one of them stays. This cannot be
        undone.

        Args:
            list_id: The list to tidy.
            fields: The fields to compare.
            options: Settings for this call only; see `Options`.

        Returns:
            How many contacts were deleted.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /lists/{list_id}/remove-duplicates/` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _REMOVE_DUPLICATES, path={"list_id": list_id}, body={"fields": fields}, options=options
        )

    async def remove_opted_out(
        self,
        list_id: int,
        opt_out_list_id: int,
        *,
        options: Options | None = None,
    ) -> DeletedCount:
        """Delete the contacts of a contact list that have opted out.

        Deletes from one list the contacts that are in the other too. This cannot be undone.

        Args:
            list_id: The list to delete from.
            opt_out_list_id: The list of those who opted out; it stays as it is.
            options: Settings for this call only; see `Options`.

        Returns:
            How many contacts were deleted.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /lists/{list_id}/remove-opted-out-contacts/{opt_out_list_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _REMOVE_OPTED_OUT, path={"list_id": list_id, "opt_out_list_id": opt_out_list_id}, options=options
        )

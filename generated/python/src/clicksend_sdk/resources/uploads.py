# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Files for later use in a message, letter or import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.codec.files import FileInput
    from ..models import UploadedFile

_CREATE: Operation[UploadedFile] = Operation(
    "POST",
    "/uploads",
    "unsafe",
    query_types={"convert": 'Literal["fax", "mms", "csv", "post", "postcard"] | str'},
    body="UploadRequest",
    body_required=True,
    other_bodies={"multipart/form-data": "UploadFileRequest"},
    returns="UploadedFile",
)


class UploadsResource(Resource):
    """Files for later use in a message, letter or import."""

    def create(
        self,
        *,
        convert: Literal["fax", "mms", "csv", "post", "postcard"] | str,
        content: bytes | UnsetType = UNSET,
        file: FileInput | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> UploadedFile:
        """Upload a file for use in another call.

        Send the file as base64 in JSON, or as it is in a form. The `_url` of the reply is what
        other calls take as the address of the file, such as the import of contacts.

        Use the file at once: it may be gone 10 minutes later, even if `date_delete` names a
        later time.

        Args:
            convert: What the file is for, and so what it is converted to. `csv` is an import of
                contacts, `post` a letter.
            content: The whole file in base64.
            file: The whole file.
            options: Settings for this call only; see `Options`.

        The body is sent in the first media type that can hold the arguments:
        `application/json`, `multipart/form-data`; `content_type` in `options` chooses one.

        Returns:
            Where the file is.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /uploads` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE, query={"convert": convert}, body={"content": content, "file": file}, options=options
        )


class AsyncUploadsResource(AsyncResource):
    """Files for later use in a message, letter or import."""

    async def create(
        self,
        *,
        convert: Literal["fax", "mms", "csv", "post", "postcard"] | str,
        content: bytes | UnsetType = UNSET,
        file: FileInput | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> UploadedFile:
        """Upload a file for use in another call.

        Send the file as base64 in JSON, or as it is in a form. The `_url` of the reply is what
        other calls take as the address of the file, such as the import of contacts.

        Use the file at once: it may be gone 10 minutes later, even if `date_delete` names a
        later time.

        Args:
            convert: What the file is for, and so what it is converted to. `csv` is an import of
                contacts, `post` a letter.
            content: The whole file in base64.
            file: The whole file.
            options: Settings for this call only; see `Options`.

        The body is sent in the first media type that can hold the arguments:
        `application/json`, `multipart/form-data`; `content_type` in `options` chooses one.

        Returns:
            Where the file is.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /uploads` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE, query={"convert": convert}, body={"content": content, "file": file}, options=options
        )

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Photos"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.codec.files import FileInput
    from ..models import Pet
    from ..params import PetDict

_ADD: Operation[None] = Operation(
    "POST",
    "/photos",
    "unsafe",
    body="PhotosAddRequest",
    body_required=True,
    media_type="multipart/form-data",
    encodings={"multipart/form-data": {"photos": "image/png, image/jpeg", "names": "application/json"}},
    enveloped=False,
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/photos",
    "idempotent",
    body="BinaryFile",
    body_required=False,
    media_type="application/octet-stream",
    enveloped=False,
)

_OTHER: Operation[None] = Operation(
    "PATCH",
    "/photos",
    "unsafe",
    body="str",
    body_required=False,
    media_type="*/*",
    enveloped=False,
)

_ODD: Operation[None] = Operation(
    "DELETE",
    "/photos",
    "idempotent",
    body="BinaryFile",
    body_required=False,
    media_type="*/*",
    enveloped=False,
)


class PhotosResource(Resource):
    """Photos"""

    def add(
        self,
        *,
        photos: Sequence[FileInput | str],
        pet: Pet | PetDict | UnsetType = UNSET,
        names: Sequence[str] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /photos

        Args:
            photos: `photos` in the body.
            pet: `pet` in the body.
            names: `names` in the body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /photos` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_ADD, body={"photos": photos, "pet": pet, "names": names}, options=options)

    def replace(
        self,
        *,
        body: FileInput | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PUT /photos

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /photos` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_REPLACE, body=body, options=options)

    def other(
        self,
        *,
        body: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PATCH /photos

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /photos` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_OTHER, body=body, options=options)

    def odd(
        self,
        *,
        body: FileInput | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """DELETE /photos

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /photos` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_ODD, body=body, options=options)


class AsyncPhotosResource(AsyncResource):
    """Photos"""

    async def add(
        self,
        *,
        photos: Sequence[FileInput | str],
        pet: Pet | PetDict | UnsetType = UNSET,
        names: Sequence[str] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /photos

        Args:
            photos: `photos` in the body.
            pet: `pet` in the body.
            names: `names` in the body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /photos` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_ADD, body={"photos": photos, "pet": pet, "names": names}, options=options)

    async def replace(
        self,
        *,
        body: FileInput | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PUT /photos

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /photos` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_REPLACE, body=body, options=options)

    async def other(
        self,
        *,
        body: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PATCH /photos

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /photos` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_OTHER, body=body, options=options)

    async def odd(
        self,
        *,
        body: FileInput | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """DELETE /photos

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /photos` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_ODD, body=body, options=options)

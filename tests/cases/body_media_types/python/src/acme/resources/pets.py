# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.codec.files import FileInput
    from ..models import Pet, PetHome
    from ..params import PetDict, PetHomeDict

_ADD: Operation[None] = Operation(
    "POST",
    "/pets",
    "unsafe",
    body="Pet",
    body_required=True,
    media_type="application/vnd.acme+json; version=2",
    other_bodies={"application/x-www-form-urlencoded": "Pet", "application/xml": "OneOf[BinaryFile, str]"},
    encodings={"application/x-www-form-urlencoded": {"home": "deepObject*", "tags": "pipeDelimited"}},
    enveloped=False,
)

_REMOVE: Operation[None] = Operation(
    "DELETE",
    "/pets",
    "idempotent",
    body="PetsRemoveRequest",
    body_required=False,
    enveloped=False,
)

_ANALYZE: Operation[None] = Operation(
    "PUT",
    "/pets",
    "idempotent",
    body="Pet",
    body_required=True,
    other_bodies={"image/*": "BinaryFile"},
    enveloped=False,
)

_NOTE: Operation[None] = Operation(
    "PATCH",
    "/pets",
    "unsafe",
    body="str",
    body_required=True,
    media_type="text/markdown",
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def add(
        self,
        *,
        name: str,
        tags: Sequence[str] | UnsetType = UNSET,
        home: PetHome | PetHomeDict | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /pets

        Args:
            name: `name` in the body.
            tags: `tags` in the body.
            home: `home` in the body.
            options: Settings for this call only; see `Options`.

        The body is sent in the first media type that can hold the arguments:
        `application/vnd.acme+json; version=2`, `application/x-www-form-urlencoded`,
        `application/xml`; `content_type` in `options` chooses one. Pass a body that is not an
        object as `body` in `options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_ADD, body={"name": name, "tags": tags, "home": home}, options=options)

    def remove(
        self,
        *,
        name: str | UnsetType = UNSET,
        reason: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """DELETE /pets

        Args:
            name: `name` in the body.
            reason: `reason` in the body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /pets` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_REMOVE, body={"name": name, "reason": reason}, options=options)

    def analyze(
        self,
        *,
        body: Pet | PetDict | FileInput,
        options: Options | None = None,
    ) -> None:
        """PUT /pets

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        The body is sent in the first media type that can hold the arguments:
        `application/json`, `image/*`; `content_type` in `options` chooses one.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_ANALYZE, body=body, options=options)

    def note(
        self,
        *,
        body: str,
        options: Options | None = None,
    ) -> None:
        """PATCH /pets

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_NOTE, body=body, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def add(
        self,
        *,
        name: str,
        tags: Sequence[str] | UnsetType = UNSET,
        home: PetHome | PetHomeDict | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /pets

        Args:
            name: `name` in the body.
            tags: `tags` in the body.
            home: `home` in the body.
            options: Settings for this call only; see `Options`.

        The body is sent in the first media type that can hold the arguments:
        `application/vnd.acme+json; version=2`, `application/x-www-form-urlencoded`,
        `application/xml`; `content_type` in `options` chooses one. Pass a body that is not an
        object as `body` in `options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_ADD, body={"name": name, "tags": tags, "home": home}, options=options)

    async def remove(
        self,
        *,
        name: str | UnsetType = UNSET,
        reason: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """DELETE /pets

        Args:
            name: `name` in the body.
            reason: `reason` in the body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /pets` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_REMOVE, body={"name": name, "reason": reason}, options=options)

    async def analyze(
        self,
        *,
        body: Pet | PetDict | FileInput,
        options: Options | None = None,
    ) -> None:
        """PUT /pets

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        The body is sent in the first media type that can hold the arguments:
        `application/json`, `image/*`; `content_type` in `options` chooses one.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_ANALYZE, body=body, options=options)

    async def note(
        self,
        *,
        body: str,
        options: Options | None = None,
    ) -> None:
        """PATCH /pets

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /pets` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_NOTE, body=body, options=options)

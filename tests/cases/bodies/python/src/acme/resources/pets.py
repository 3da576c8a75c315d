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

    from ..models import Pet
    from ..params import PetDict

_SEARCH: Operation[None] = Operation(
    "POST",
    "/pets",
    "unsafe",
    body="PetsSearchRequest",
    body_required=False,
    enveloped=False,
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/pets",
    "idempotent",
    body="list[Pet]",
    body_required=True,
    enveloped=False,
)

_CHANGE: Operation[None] = Operation(
    "PATCH",
    "/pets",
    "unsafe",
    body="object",
    body_required=False,
    media_type="application/json; charset=utf-8",
    other_bodies={"application/xml": "OneOf[BinaryFile, str]"},
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def search(
        self,
        *,
        name: str | UnsetType = UNSET,
        age: int | None | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /pets

        Args:
            name: Its name.
            age: `age` in the body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_SEARCH, body={"name": name, "age": age}, options=options)

    def replace(
        self,
        *,
        body: Sequence[Pet | PetDict],
        options: Options | None = None,
    ) -> None:
        """PUT /pets

        Args:
            body: The pets.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_REPLACE, body=body, options=options)

    def change(
        self,
        *,
        body: object | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PATCH /pets

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        The body is sent in the first media type that can hold the arguments: `application/json;
        charset=utf-8`, `application/xml`; `content_type` in `options` chooses one.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CHANGE, body=body, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def search(
        self,
        *,
        name: str | UnsetType = UNSET,
        age: int | None | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /pets

        Args:
            name: Its name.
            age: `age` in the body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_SEARCH, body={"name": name, "age": age}, options=options)

    async def replace(
        self,
        *,
        body: Sequence[Pet | PetDict],
        options: Options | None = None,
    ) -> None:
        """PUT /pets

        Args:
            body: The pets.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_REPLACE, body=body, options=options)

    async def change(
        self,
        *,
        body: object | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PATCH /pets

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        The body is sent in the first media type that can hold the arguments: `application/json;
        charset=utf-8`, `application/xml`; `content_type` in `options` chooses one.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /pets` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CHANGE, body=body, options=options)

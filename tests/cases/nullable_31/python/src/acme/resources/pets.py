# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal

    from ..models import Pet
    from ..params import PetDict

_SAVE: Operation[Pet | None] = Operation(
    "PUT",
    "/pets",
    "idempotent",
    query_types={"shelf": "str | None"},
    body="Pet",
    body_required=True,
    returns="Pet | None",
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    @overload
    def save(
        self,
        body: Pet | PetDict,
        *,
        shelf: str | None | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Pet | None: ...

    @overload
    def save(
        self,
        *,
        name: str,
        owner: str | None,
        chip: str | int | None,
        shelf: str | None | UnsetType = UNSET,
        kind: Literal["cat", "dog"] | str | None | UnsetType = UNSET,
        mother: Pet | PetDict | None | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        born: dt.date | None | UnsetType = UNSET,
        nothing: object | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Pet | None: ...

    def save(
        self,
        body: Pet | PetDict | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
        owner: str | None | UnsetType = UNSET,
        chip: str | int | None | UnsetType = UNSET,
        shelf: str | None | UnsetType = UNSET,
        kind: Literal["cat", "dog"] | str | None | UnsetType = UNSET,
        mother: Pet | PetDict | None | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        born: dt.date | None | UnsetType = UNSET,
        nothing: object | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Pet | None:
        """PUT /pets

        Args:
            body: The body whole, in place of its members.
            name: `name` in the body.
            owner: `owner` in the body.
            chip: `chip` in the body.
            shelf: `shelf` in the query.
            kind: `kind` in the body.
            mother: `mother` in the body.
            tags: `tags` in the body.
            born: `born` in the body.
            nothing: `nothing` in the body.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet, if there is one.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _SAVE,
            query={"shelf": shelf},
            body=self._whole_or(
                body,
                {
                    "name": name,
                    "owner": owner,
                    "chip": chip,
                    "kind": kind,
                    "mother": mother,
                    "tags": tags,
                    "born": born,
                    "nothing": nothing,
                },
            ),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets"""

    @overload
    async def save(
        self,
        body: Pet | PetDict,
        *,
        shelf: str | None | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Pet | None: ...

    @overload
    async def save(
        self,
        *,
        name: str,
        owner: str | None,
        chip: str | int | None,
        shelf: str | None | UnsetType = UNSET,
        kind: Literal["cat", "dog"] | str | None | UnsetType = UNSET,
        mother: Pet | PetDict | None | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        born: dt.date | None | UnsetType = UNSET,
        nothing: object | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Pet | None: ...

    async def save(
        self,
        body: Pet | PetDict | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
        owner: str | None | UnsetType = UNSET,
        chip: str | int | None | UnsetType = UNSET,
        shelf: str | None | UnsetType = UNSET,
        kind: Literal["cat", "dog"] | str | None | UnsetType = UNSET,
        mother: Pet | PetDict | None | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        born: dt.date | None | UnsetType = UNSET,
        nothing: object | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Pet | None:
        """PUT /pets

        Args:
            body: The body whole, in place of its members.
            name: `name` in the body.
            owner: `owner` in the body.
            chip: `chip` in the body.
            shelf: `shelf` in the query.
            kind: `kind` in the body.
            mother: `mother` in the body.
            tags: `tags` in the body.
            born: `born` in the body.
            nothing: `nothing` in the body.
            options: Settings for this call only; see `Options`.

        Returns:
            The pet, if there is one.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _SAVE,
            query={"shelf": shelf},
            body=self._whole_or(
                body,
                {
                    "name": name,
                    "owner": owner,
                    "chip": chip,
                    "kind": kind,
                    "mother": mother,
                    "tags": tags,
                    "born": born,
                    "nothing": nothing,
                },
            ),
            options=options,
        )

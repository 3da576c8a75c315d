# Generated from spec.yaml by sdk-generator. Do not edit.

"""Things"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import Note, Thing
    from ..params import NoteDict, ThingDict

_SAVE: Operation[None] = Operation(
    "PUT",
    "/things/{code}",
    "idempotent",
    path_types={"code": "str"},
    query_types={"size": "int | float"},
    limits={
        "path": {"code": {"patterns": ("^[A-Z]{2}-[0-9]+\\Z",)}},
        "query": {"size": {"exclusiveMinimum": 0, "multipleOf": 0.5}},
    },
    body="Thing",
    body_required=True,
    enveloped=False,
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/things",
    "idempotent",
    limits={"body": {"application/json": {"maxItems": 9}}},
    body="list[Thing]",
    body_required=True,
    enveloped=False,
)

_NOTE: Operation[Note] = Operation(
    "GET",
    "/things",
    "safe",
    returns="Note",
    enveloped=False,
)


class ThingsResource(Resource):
    """Things"""

    def save(
        self,
        code: str,
        *,
        name: str,
        size: float | UnsetType = UNSET,
        slow: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        labels: Mapping[str, str] | UnsetType = UNSET,
        note: Note | NoteDict | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """Save a thing.

        Args:
            code: Its code. Matches `^[A-Z]{2}-\\d+$`.
            name: What it is called. 1 to 20 characters.
            size: Its size. More than 0. A multiple of 0.5.
            slow: This pattern is not checked. Matches `^(a+)+$`.
            tags: Words about it. No item twice. Each item: at most 9 characters.
            labels: Its labels. At most 5 members.
            note: Responses have it too.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /things/{code}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _SAVE,
            path={"code": code},
            query={"size": size},
            body={"name": name, "slow": slow, "tags": tags, "labels": labels, "note": note},
            options=options,
        )

    def replace(
        self,
        *,
        body: Sequence[Thing | ThingDict],
        options: Options | None = None,
    ) -> None:
        """Replace all things.

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /things` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_REPLACE, body=body, options=options)

    def note(
        self,
        *,
        options: Options | None = None,
    ) -> Note:
        """Read the note.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            A note.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /things` is safe: it is repeated after a failure.
        """
        return self._client.call(_NOTE, options=options)


class AsyncThingsResource(AsyncResource):
    """Things"""

    async def save(
        self,
        code: str,
        *,
        name: str,
        size: float | UnsetType = UNSET,
        slow: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        labels: Mapping[str, str] | UnsetType = UNSET,
        note: Note | NoteDict | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """Save a thing.

        Args:
            code: Its code. Matches `^[A-Z]{2}-\\d+$`.
            name: What it is called. 1 to 20 characters.
            size: Its size. More than 0. A multiple of 0.5.
            slow: This pattern is not checked. Matches `^(a+)+$`.
            tags: Words about it. No item twice. Each item: at most 9 characters.
            labels: Its labels. At most 5 members.
            note: Responses have it too.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /things/{code}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _SAVE,
            path={"code": code},
            query={"size": size},
            body={"name": name, "slow": slow, "tags": tags, "labels": labels, "note": note},
            options=options,
        )

    async def replace(
        self,
        *,
        body: Sequence[Thing | ThingDict],
        options: Options | None = None,
    ) -> None:
        """Replace all things.

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /things` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_REPLACE, body=body, options=options)

    async def note(
        self,
        *,
        options: Options | None = None,
    ) -> Note:
        """Read the note.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            A note.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /things` is safe: it is repeated after a failure.
        """
        return await self._client.call(_NOTE, options=options)

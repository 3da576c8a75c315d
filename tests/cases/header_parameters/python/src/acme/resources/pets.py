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
    from uuid import UUID

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    "unsafe",
    query_types={"tags": "list[str]"},
    header_types={"X-Request-Id": "UUID", "X-Dry-Run": "bool"},
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def create(
        self,
        *,
        x_request_id: UUID,
        x_dry_run: bool | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /pets

        Args:
            x_request_id: The header `X-Request-Id`.
            x_dry_run: Only check.
            tags: `tags` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE,
            query={"tags": tags},
            header={"X-Request-Id": x_request_id, "X-Dry-Run": x_dry_run},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def create(
        self,
        *,
        x_request_id: UUID,
        x_dry_run: bool | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /pets

        Args:
            x_request_id: The header `X-Request-Id`.
            x_dry_run: Only check.
            tags: `tags` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE,
            query={"tags": tags},
            header={"X-Request-Id": x_request_id, "X-Dry-Run": x_dry_run},
            options=options,
        )

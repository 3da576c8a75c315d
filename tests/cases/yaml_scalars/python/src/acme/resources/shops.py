# Generated from spec.yaml by sdk-generator. Do not edit.

"""Shops"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from typing import Literal

    from ..models import ShopsListResponse

_LIST: Operation[ShopsListResponse] = Operation(
    "GET",
    "/shops",
    "safe",
    query_types={
        "on": 'Literal["on", "off", "yes", "no", "y", "NO", "DE"] | str',
        "at": 'Literal["12:30", "2020-01-01", "2020-01-01T10:00:00Z", "1_000", "190:20:30", "="] | str',
        "no": "Literal[15, 31, 17, 8, 1, 0] | int",
        "x": "int | float",
        "quoted": 'Literal["1", "true", "null", "~"] | str',
    },
    returns="ShopsListResponse",
    enveloped=False,
)


class ShopsResource(Resource):
    """Shops"""

    def list(
        self,
        *,
        on: Literal["on", "off", "yes", "no", "y", "NO", "DE"] | str | UnsetType = UNSET,
        at: Literal["12:30", "2020-01-01", "2020-01-01T10:00:00Z", "1_000", "190:20:30", "="] | str | UnsetType = UNSET,
        no: Literal[15, 31, 17, 8, 1, 0] | int | UnsetType = UNSET,
        x: int | float | UnsetType = UNSET,
        quoted: Literal["1", "true", "null", "~"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> ShopsListResponse:
        """GET /shops

        Args:
            on: `on` in the query.
            at: `at` in the query.
            no: `no` in the query.
            x: `x` in the query.
            quoted: `quoted` in the query.
            options: Settings for this call only; see `Options`.

        Returns:
            Shops.

        Raises:
            APIStatusError: The response has an error status; 404 has a class of its own.
            APIConnectionError: No response arrived.

        `GET /shops` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, query={"on": on, "at": at, "no": no, "x": x, "quoted": quoted}, options=options)


class AsyncShopsResource(AsyncResource):
    """Shops"""

    async def list(
        self,
        *,
        on: Literal["on", "off", "yes", "no", "y", "NO", "DE"] | str | UnsetType = UNSET,
        at: Literal["12:30", "2020-01-01", "2020-01-01T10:00:00Z", "1_000", "190:20:30", "="] | str | UnsetType = UNSET,
        no: Literal[15, 31, 17, 8, 1, 0] | int | UnsetType = UNSET,
        x: int | float | UnsetType = UNSET,
        quoted: Literal["1", "true", "null", "~"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> ShopsListResponse:
        """GET /shops

        Args:
            on: `on` in the query.
            at: `at` in the query.
            no: `no` in the query.
            x: `x` in the query.
            quoted: `quoted` in the query.
            options: Settings for this call only; see `Options`.

        Returns:
            Shops.

        Raises:
            APIStatusError: The response has an error status; 404 has a class of its own.
            APIConnectionError: No response arrived.

        `GET /shops` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _LIST, query={"on": on, "at": at, "no": no, "x": x, "quoted": quoted}, options=options
        )

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Class"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import List

_IMPORT: Operation[List] = Operation(
    "GET",
    "/class",
    "safe",
    query_types={"def": "str", "None": "str", "match": "str", "2nd": "str", "_": "str", "größe": "str"},
    returns="List",
    enveloped=False,
)


class ClassResource(Resource):
    """Class"""

    def import_(
        self,
        *,
        def_: str | UnsetType = UNSET,
        none: str | UnsetType = UNSET,
        match: str | UnsetType = UNSET,
        n2_nd: str | UnsetType = UNSET,
        unnamed: str | UnsetType = UNSET,
        gro_u223_e: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> List:
        """GET /class

        Args:
            def_: `def` in the query.
            none: `None` in the query.
            match: `match` in the query.
            n2_nd: `2nd` in the query.
            unnamed: `_` in the query.
            gro_u223_e: `größe` in the query.
            options: Settings for this call only; see `Options`.

        Returns:
            A list.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /class` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _IMPORT,
            query={"def": def_, "None": none, "match": match, "2nd": n2_nd, "_": unnamed, "größe": gro_u223_e},
            options=options,
        )


class AsyncClassResource(AsyncResource):
    """Class"""

    async def import_(
        self,
        *,
        def_: str | UnsetType = UNSET,
        none: str | UnsetType = UNSET,
        match: str | UnsetType = UNSET,
        n2_nd: str | UnsetType = UNSET,
        unnamed: str | UnsetType = UNSET,
        gro_u223_e: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> List:
        """GET /class

        Args:
            def_: `def` in the query.
            none: `None` in the query.
            match: `match` in the query.
            n2_nd: `2nd` in the query.
            unnamed: `_` in the query.
            gro_u223_e: `größe` in the query.
            options: Settings for this call only; see `Options`.

        Returns:
            A list.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /class` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _IMPORT,
            query={"def": def_, "None": none, "match": match, "2nd": n2_nd, "_": unnamed, "größe": gro_u223_e},
            options=options,
        )

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from typing import Literal

    from ..models import PetsGetResponse

_GET: Operation[PetsGetResponse] = Operation(
    "GET",
    "/pets/{id}",
    "safe",
    path_types={"id": "str"},
    query_types={"{{ x }}": 'Literal["{{ 7 * 7 }}", "{# kept #}", "{% if %}"] | str'},
    returns="PetsGetResponse",
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def get(
        self,
        id: str,
        *,
        x: Literal["{{ 7 * 7 }}", "{# kept #}", "{% if %}"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PetsGetResponse:
        """{{ 7 * 7 }} {% raw %} {# kept #}

        Args:
            id: {id} %s %(x)s $x
            x: `{{ x }}` in the query.
            options: Settings for this call only; see `Options`.

        Returns:
            {{ reply }}

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"id": id}, query={"{{ x }}": x}, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def get(
        self,
        id: str,
        *,
        x: Literal["{{ 7 * 7 }}", "{# kept #}", "{% if %}"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> PetsGetResponse:
        """{{ 7 * 7 }} {% raw %} {# kept #}

        Args:
            id: {id} %s %(x)s $x
            x: `{{ x }}` in the query.
            options: Settings for this call only; see `Options`.

        Returns:
            {{ reply }}

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"id": id}, query={"{{ x }}": x}, options=options)

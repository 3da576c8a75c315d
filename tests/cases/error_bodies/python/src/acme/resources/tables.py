# Generated from spec.yaml by sdk-generator. Do not edit.

"""Tables"""

from __future__ import annotations

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

_GET: Operation[None] = Operation(
    "GET",
    "/tables/{number}",
    "safe",
    path_types={"number": "int"},
    error_types={"404": "Problem", "4XX": "RefusedResponse"},
    enveloped=False,
)

_TAKE: Operation[None] = Operation(
    "PUT",
    "/tables/{number}",
    "idempotent",
    path_types={"number": "int"},
    error_types={
        "404": "Problem",
        "409": "TablesTakeConflictResponse",
        "4XX": "RefusedResponse",
        "default": "list[str]",
    },
    enveloped=False,
)


class TablesResource(Resource):
    """Tables"""

    def get(
        self,
        number: int,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /tables/{number}

        Args:
            number: `number` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 404, 4XX have classes of their
                own.
            APIConnectionError: No response arrived.

        `GET /tables/{number}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"number": number}, options=options)

    def take(
        self,
        number: int,
        *,
        options: Options | None = None,
    ) -> None:
        """PUT /tables/{number}

        Args:
            number: `number` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 404, 409, 4XX have classes of
                their own.
            APIConnectionError: No response arrived.

        `PUT /tables/{number}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_TAKE, path={"number": number}, options=options)


class AsyncTablesResource(AsyncResource):
    """Tables"""

    async def get(
        self,
        number: int,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /tables/{number}

        Args:
            number: `number` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 404, 4XX have classes of their
                own.
            APIConnectionError: No response arrived.

        `GET /tables/{number}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"number": number}, options=options)

    async def take(
        self,
        number: int,
        *,
        options: Options | None = None,
    ) -> None:
        """PUT /tables/{number}

        Args:
            number: `number` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 404, 409, 4XX have classes of
                their own.
            APIConnectionError: No response arrived.

        `PUT /tables/{number}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_TAKE, path={"number": number}, options=options)

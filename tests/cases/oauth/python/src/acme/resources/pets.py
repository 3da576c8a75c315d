# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    "safe",
    enveloped=False,
    security=(("oauth",), ("key", "oauth")),
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    "unsafe",
    enveloped=False,
    security=(("oidc",), ()),
)

_SIGN: Operation[None] = Operation(
    "PUT",
    "/pets",
    "idempotent",
    enveloped=False,
    security=(),
)


class PetsResource(Resource):
    """Pets"""

    def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /pets

        Scopes: `read`; or `admin`, `a` \"\""`.

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, options=options)

    def create(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """POST /pets

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE, options=options)

    def sign(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """PUT /pets

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_SIGN, options=options)


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def list(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /pets

        Scopes: `read`; or `admin`, `a` \"\""`.

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, options=options)

    async def create(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """POST /pets

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE, options=options)

    async def sign(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """PUT /pets

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_SIGN, options=options)

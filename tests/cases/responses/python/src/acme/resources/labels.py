# Generated from spec.yaml by sdk-generator. Do not edit.

"""Labels"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins

_PRINT: Operation[bytes] = Operation(
    "GET",
    "/labels/{id}",
    "safe",
    path_types={"id": "int"},
    returns="bytes",
    accept="application/pdf, */*;q=0.1",
    enveloped=False,
    binary=True,
)

_TEXT: Operation[str] = Operation(
    "PUT",
    "/labels/{id}",
    "idempotent",
    path_types={"id": "int"},
    returns="str",
    accept="text/plain, */*;q=0.1",
    enveloped=False,
    binary=True,
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/labels/{id}",
    "idempotent",
    path_types={"id": "int"},
    enveloped=False,
)

_CHANGE: Operation[str | None] = Operation(
    "PATCH",
    "/labels/{id}",
    "unsafe",
    path_types={"id": "int"},
    returns="str",
    responses={"201": "str", "202": "None"},
    accept="application/vnd.acme+json, */*;q=0.1",
    enveloped=False,
)

_OTHER: Operation[builtins.list[int]] = Operation(
    "POST",
    "/labels/{id}",
    "unsafe",
    path_types={"id": "int"},
    returns="list[int]",
    error_types={"default": "list[int]"},
    enveloped=False,
)

_ANY: Operation[object] = Operation(
    "GET",
    "/stamps",
    "safe",
    returns="object",
    enveloped=False,
)

_BOTH: Operation[int] = Operation(
    "PUT",
    "/stamps",
    "idempotent",
    returns="int",
    other_types={"application/xml": "bytes"},
    enveloped=False,
)

_WHATEVER: Operation[bool] = Operation(
    "POST",
    "/stamps",
    "unsafe",
    returns="bool",
    enveloped=False,
)


class LabelsResource(Resource):
    """Labels"""

    def print(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> bytes:
        """GET /labels/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The label.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /labels/{id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_PRINT, path={"id": id}, options=options)

    def text(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> str:
        """PUT /labels/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            Its text.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /labels/{id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_TEXT, path={"id": id}, options=options)

    def delete(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """DELETE /labels/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /labels/{id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"id": id}, options=options)

    def change(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> str | None:
        """PATCH /labels/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The new name (HTTP 201); None (HTTP 202).

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /labels/{id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CHANGE, path={"id": id}, options=options)

    def other(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> builtins.list[int]:
        """POST /labels/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            Whatever.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /labels/{id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_OTHER, path={"id": id}, options=options)

    def any(
        self,
        *,
        options: Options | None = None,
    ) -> object:
        """GET /stamps

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            A stamp.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /stamps` is safe: it is repeated after a failure.
        """
        return self._client.call(_ANY, options=options)

    def both(
        self,
        *,
        options: Options | None = None,
    ) -> int:
        """PUT /stamps

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            How many there are. If the header `Accept` prefers it: bytes for `application/xml`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /stamps` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_BOTH, options=options)

    def whatever(
        self,
        *,
        options: Options | None = None,
    ) -> bool:
        """POST /stamps

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Whether it is there.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /stamps` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_WHATEVER, options=options)


class AsyncLabelsResource(AsyncResource):
    """Labels"""

    async def print(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> bytes:
        """GET /labels/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The label.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /labels/{id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_PRINT, path={"id": id}, options=options)

    async def text(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> str:
        """PUT /labels/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            Its text.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /labels/{id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_TEXT, path={"id": id}, options=options)

    async def delete(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """DELETE /labels/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /labels/{id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"id": id}, options=options)

    async def change(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> str | None:
        """PATCH /labels/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The new name (HTTP 201); None (HTTP 202).

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /labels/{id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CHANGE, path={"id": id}, options=options)

    async def other(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> builtins.list[int]:
        """POST /labels/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            Whatever.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /labels/{id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_OTHER, path={"id": id}, options=options)

    async def any(
        self,
        *,
        options: Options | None = None,
    ) -> object:
        """GET /stamps

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            A stamp.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /stamps` is safe: it is repeated after a failure.
        """
        return await self._client.call(_ANY, options=options)

    async def both(
        self,
        *,
        options: Options | None = None,
    ) -> int:
        """PUT /stamps

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            How many there are. If the header `Accept` prefers it: bytes for `application/xml`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /stamps` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_BOTH, options=options)

    async def whatever(
        self,
        *,
        options: Options | None = None,
    ) -> bool:
        """POST /stamps

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Whether it is there.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /stamps` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_WHATEVER, options=options)

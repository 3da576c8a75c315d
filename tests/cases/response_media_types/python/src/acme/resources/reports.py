# Generated from spec.yaml by sdk-generator. Do not edit.

"""Reports"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins

    from ..models import Job, Report

_GET: Operation[Report | Job | None] = Operation(
    "GET",
    "/reports/{id}",
    "safe",
    path_types={"id": "int"},
    returns="Report",
    responses={"200": "Report", "202": "Job", "204": "None"},
    other_types={"text/csv": "str"},
    error_types={"default": "dict[str, object]"},
    accept="application/vnd.acme+json, application/json, */*;q=0.1",
    enveloped=False,
)

_EXISTS: Operation[None] = Operation(
    "HEAD",
    "/reports/{id}",
    "safe",
    path_types={"id": "int"},
    enveloped=False,
)

_MAKE: Operation[Job | Report] = Operation(
    "POST",
    "/reports/{id}",
    "unsafe",
    path_types={"id": "int"},
    returns="Job",
    responses={"2XX": "Job", "201": "Report"},
    enveloped=False,
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/reports/{id}",
    "idempotent",
    path_types={"id": "int"},
    enveloped=False,
)

_REPLACE: Operation[builtins.list[str] | None] = Operation(
    "PUT",
    "/reports/{id}",
    "idempotent",
    path_types={"id": "int"},
    returns="list[str] | None",
    error_types={"default": "list[str] | None"},
    enveloped=False,
)

_CHANGE: Operation[object] = Operation(
    "PATCH",
    "/reports/{id}",
    "unsafe",
    path_types={"id": "int"},
    returns="object",
    responses={"200": "object", "205": "None"},
    enveloped=False,
)


class ReportsResource(Resource):
    """Reports"""

    def get(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> Report | Job | None:
        """GET /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The report (HTTP 200); The job that makes it (HTTP 202); None (HTTP 204). If the
            header `Accept` prefers it: str for `text/csv`.

        Response headers, available by `client.with_response(...)`:
            X-Rate-Limit: Calls that are left this hour.
            ETag: Not described.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /reports/{id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"id": id}, options=options)

    def exists(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """HEAD /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `HEAD /reports/{id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_EXISTS, path={"id": id}, options=options)

    def make(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> Job | Report:
        """POST /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The job (HTTP 2XX); The report (HTTP 201).

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /reports/{id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_MAKE, path={"id": id}, options=options)

    def delete(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """DELETE /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /reports/{id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"id": id}, options=options)

    def replace(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> builtins.list[str] | None:
        """PUT /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The names.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /reports/{id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_REPLACE, path={"id": id}, options=options)

    def change(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> object:
        """PATCH /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            Whatever (HTTP 200); None (HTTP 205).

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /reports/{id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CHANGE, path={"id": id}, options=options)


class AsyncReportsResource(AsyncResource):
    """Reports"""

    async def get(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> Report | Job | None:
        """GET /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The report (HTTP 200); The job that makes it (HTTP 202); None (HTTP 204). If the
            header `Accept` prefers it: str for `text/csv`.

        Response headers, available by `client.with_response(...)`:
            X-Rate-Limit: Calls that are left this hour.
            ETag: Not described.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /reports/{id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"id": id}, options=options)

    async def exists(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """HEAD /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `HEAD /reports/{id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_EXISTS, path={"id": id}, options=options)

    async def make(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> Job | Report:
        """POST /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The job (HTTP 2XX); The report (HTTP 201).

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /reports/{id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_MAKE, path={"id": id}, options=options)

    async def delete(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """DELETE /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /reports/{id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"id": id}, options=options)

    async def replace(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> builtins.list[str] | None:
        """PUT /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            The names.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /reports/{id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_REPLACE, path={"id": id}, options=options)

    async def change(
        self,
        id: int,
        *,
        options: Options | None = None,
    ) -> object:
        """PATCH /reports/{id}

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            Whatever (HTTP 200); None (HTTP 205).

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /reports/{id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CHANGE, path={"id": id}, options=options)

# Generated from spec.yaml by sdk-generator. Do not edit.

"""Files"""

from __future__ import annotations

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

_GET: Operation[None] = Operation(
    "GET",
    "/files/{name}.{ext}",
    "safe",
    path_types={"name": "str", "ext": "str"},
    enveloped=False,
)

_CANCEL: Operation[None] = Operation(
    "POST",
    "/files/{name}.{ext}:cancel",
    "unsafe",
    path_types={"name": "str", "ext": "str"},
    enveloped=False,
)


class FilesResource(Resource):
    """Files"""

    def get(
        self,
        name: str,
        ext: str,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /files/{name}.{ext}

        Args:
            name: `name` in the path.
            ext: `ext` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /files/{name}.{ext}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"name": name, "ext": ext}, options=options)

    def cancel(
        self,
        name: str,
        ext: str,
        *,
        options: Options | None = None,
    ) -> None:
        """POST /files/{name}.{ext}:cancel

        Args:
            name: `name` in the path.
            ext: `ext` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /files/{name}.{ext}:cancel` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CANCEL, path={"name": name, "ext": ext}, options=options)


class AsyncFilesResource(AsyncResource):
    """Files"""

    async def get(
        self,
        name: str,
        ext: str,
        *,
        options: Options | None = None,
    ) -> None:
        """GET /files/{name}.{ext}

        Args:
            name: `name` in the path.
            ext: `ext` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /files/{name}.{ext}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"name": name, "ext": ext}, options=options)

    async def cancel(
        self,
        name: str,
        ext: str,
        *,
        options: Options | None = None,
    ) -> None:
        """POST /files/{name}.{ext}:cancel

        Args:
            name: `name` in the path.
            ext: `ext` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /files/{name}.{ext}:cancel` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CANCEL, path={"name": name, "ext": ext}, options=options)

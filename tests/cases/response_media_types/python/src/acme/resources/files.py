# Generated from spec.yaml by `make generate`. Do not edit.

"""Files"""

from __future__ import annotations

from .._runtime.client import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

_GET: Operation[bytes] = Operation(
    "GET",
    "/files",
    "safe",
    returns="bytes",
    other_types={"image/*": "bytes"},
    accept="application/xml, */*;q=0.1",
    enveloped=False,
    binary=True,
)

_EVENTS: Operation[str] = Operation(
    "PUT",
    "/files",
    "idempotent",
    returns="str",
    accept="text/event-stream, */*;q=0.1",
    enveloped=False,
    binary=True,
)

_LINES: Operation[bytes] = Operation(
    "POST",
    "/files",
    "unsafe",
    returns="bytes",
    accept="application/x-ndjson, */*;q=0.1",
    enveloped=False,
    binary=True,
)

_NAME: Operation[str] = Operation(
    "PATCH",
    "/files",
    "unsafe",
    returns="str",
    accept="*/*",
    enveloped=False,
    binary=True,
)

_DOWNLOAD: Operation[bytes] = Operation(
    "DELETE",
    "/files",
    "idempotent",
    returns="bytes",
    accept="application/json, */*;q=0.1",
    enveloped=False,
    binary=True,
)


class FilesResource(Resource):
    """Files"""

    def get(
        self,
        *,
        options: Options | None = None,
    ) -> bytes:
        """GET /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The file. If the header `Accept` prefers it: bytes for `image/*`.

        Raises:
            APIStatusError: The server refused the call.
            APIConnectionError: No response arrived.

        `GET /files`
        """
        return self._client.call(_GET, options=options)

    def events(
        self,
        *,
        options: Options | None = None,
    ) -> str:
        """PUT /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            What happens.

        Raises:
            APIStatusError: The server refused the call.
            APIConnectionError: No response arrived.

        `PUT /files`
        """
        return self._client.call(_EVENTS, options=options)

    def lines(
        self,
        *,
        options: Options | None = None,
    ) -> bytes:
        """POST /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Lines.

        Raises:
            APIStatusError: The server refused the call.
            OutcomeUnknownError: The response was lost; the call may have been carried out and
                is not repeated.
            APIConnectionError: No response arrived.

        `POST /files`
        """
        return self._client.call(_LINES, options=options)

    def name(
        self,
        *,
        options: Options | None = None,
    ) -> str:
        """PATCH /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The name.

        Raises:
            APIStatusError: The server refused the call.
            OutcomeUnknownError: The response was lost; the call may have been carried out and
                is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /files`
        """
        return self._client.call(_NAME, options=options)

    def download(
        self,
        *,
        options: Options | None = None,
    ) -> bytes:
        """DELETE /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The file.

        Raises:
            APIStatusError: The server refused the call.
            APIConnectionError: No response arrived.

        `DELETE /files`
        """
        return self._client.call(_DOWNLOAD, options=options)


class AsyncFilesResource(AsyncResource):
    """Files"""

    async def get(
        self,
        *,
        options: Options | None = None,
    ) -> bytes:
        """GET /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The file. If the header `Accept` prefers it: bytes for `image/*`.

        Raises:
            APIStatusError: The server refused the call.
            APIConnectionError: No response arrived.

        `GET /files`
        """
        return await self._client.call(_GET, options=options)

    async def events(
        self,
        *,
        options: Options | None = None,
    ) -> str:
        """PUT /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            What happens.

        Raises:
            APIStatusError: The server refused the call.
            APIConnectionError: No response arrived.

        `PUT /files`
        """
        return await self._client.call(_EVENTS, options=options)

    async def lines(
        self,
        *,
        options: Options | None = None,
    ) -> bytes:
        """POST /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Lines.

        Raises:
            APIStatusError: The server refused the call.
            OutcomeUnknownError: The response was lost; the call may have been carried out and
                is not repeated.
            APIConnectionError: No response arrived.

        `POST /files`
        """
        return await self._client.call(_LINES, options=options)

    async def name(
        self,
        *,
        options: Options | None = None,
    ) -> str:
        """PATCH /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The name.

        Raises:
            APIStatusError: The server refused the call.
            OutcomeUnknownError: The response was lost; the call may have been carried out and
                is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /files`
        """
        return await self._client.call(_NAME, options=options)

    async def download(
        self,
        *,
        options: Options | None = None,
    ) -> bytes:
        """DELETE /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The file.

        Raises:
            APIStatusError: The server refused the call.
            APIConnectionError: No response arrived.

        `DELETE /files`
        """
        return await self._client.call(_DOWNLOAD, options=options)

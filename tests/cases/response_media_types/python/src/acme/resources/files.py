# Generated from spec.yaml by sdk-generator. Do not edit.

"""Files"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Streaming
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins

    from .._runtime.streaming.stream import AsyncStream, Stream

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
    streaming=Streaming("text/event-stream"),
)

_LINES: Operation[builtins.dict[str, object]] = Operation(
    "POST",
    "/files",
    "unsafe",
    returns="dict[str, object]",
    accept="application/x-ndjson, */*;q=0.1",
    enveloped=False,
    streaming=Streaming("application/x-ndjson"),
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
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /files` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, options=options)

    def events(
        self,
        *,
        options: Options | None = None,
    ) -> Stream[str]:
        """PUT /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            What happens. Iterate over the stream for its items as they arrive; use it in a
            `with` block.

        Raises:
            APIStatusError: The response has an error status.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `PUT /files` is idempotent: it is repeated after a failure.
        """
        return self._client.open_stream(_EVENTS, options=options)

    def lines(
        self,
        *,
        options: Options | None = None,
    ) -> Stream[builtins.dict[str, object]]:
        """POST /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Lines. Iterate over the stream for its items as they arrive; use it in a `with`
            block.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `POST /files` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.open_stream(_LINES, options=options)

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
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /files` is unsafe: it is repeated only if nothing was done.
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
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /files` is idempotent: it is repeated after a failure.
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
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /files` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, options=options)

    def events(
        self,
        *,
        options: Options | None = None,
    ) -> AsyncStream[str]:
        """PUT /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            What happens. Iterate over the stream for its items as they arrive; use it in a
            `with` block.

        Raises:
            APIStatusError: The response has an error status.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `PUT /files` is idempotent: it is repeated after a failure.
        """
        return self._client.open_stream(_EVENTS, options=options)

    def lines(
        self,
        *,
        options: Options | None = None,
    ) -> AsyncStream[builtins.dict[str, object]]:
        """POST /files

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Lines. Iterate over the stream for its items as they arrive; use it in a `with`
            block.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `POST /files` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.open_stream(_LINES, options=options)

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
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PATCH /files` is unsafe: it is repeated only if nothing was done.
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
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /files` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DOWNLOAD, options=options)

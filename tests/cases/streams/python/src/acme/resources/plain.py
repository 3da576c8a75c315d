# Generated from spec.yaml by sdk-generator. Do not edit.

"""Plain"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Streaming
from .._runtime.options import Options

if TYPE_CHECKING:
    from .._runtime.streaming.stream import AsyncStream, Stream

_GET: Operation[str] = Operation(
    "GET",
    "/plain",
    "safe",
    returns="str",
    accept="text/event-stream, */*;q=0.1",
    enveloped=False,
    streaming=Streaming("text/event-stream"),
)


class PlainResource(Resource):
    """Plain"""

    def get(
        self,
        *,
        options: Options | None = None,
    ) -> Stream[str]:
        """Text.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Iterate over the stream for its items as they arrive; use it in a `with` block.

        Raises:
            APIStatusError: The response has an error status.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `GET /plain` is safe: it is repeated after a failure.
        """
        return self._client.open_stream(_GET, options=options)


class AsyncPlainResource(AsyncResource):
    """Plain"""

    def get(
        self,
        *,
        options: Options | None = None,
    ) -> AsyncStream[str]:
        """Text.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Iterate over the stream for its items as they arrive; use it in a `with` block.

        Raises:
            APIStatusError: The response has an error status.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `GET /plain` is safe: it is repeated after a failure.
        """
        return self._client.open_stream(_GET, options=options)

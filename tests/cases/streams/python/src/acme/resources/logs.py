# Generated from spec.yaml by sdk-generator. Do not edit.

"""Logs"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation, Streaming
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins

    from .._runtime.streaming.stream import AsyncStream, Stream
    from ..models import Line, LogsAskRequestWithLevel, LogsAskRequestWithQ
    from ..params import LogsAskRequestWithLevelDict, LogsAskRequestWithQDict

_TAIL: Operation[Line] = Operation(
    "GET",
    "/logs",
    "safe",
    returns="Line",
    accept="application/x-ndjson, */*;q=0.1",
    enveloped=False,
    streaming=Streaming("application/x-ndjson"),
)

_ASK: Operation[builtins.list[Line]] = Operation(
    "POST",
    "/logs",
    "unsafe",
    body="OneOf[LogsAskRequestWithQ, LogsAskRequestWithLevel]",
    body_required=False,
    constants={"live": False},
    returns="list[Line]",
    enveloped=False,
)

_WATCH: Operation[Line] = Operation(
    "POST",
    "/logs",
    "unsafe",
    body="OneOf[LogsAskRequestWithQ, LogsAskRequestWithLevel]",
    body_required=False,
    constants={"live": True},
    returns="Line",
    accept="application/json-seq, */*;q=0.1",
    enveloped=False,
    streaming=Streaming("application/json-seq"),
)


class LogsResource(Resource):
    """Logs"""

    def tail(
        self,
        *,
        options: Options | None = None,
    ) -> Stream[Line]:
        """Follow the log.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Lines. Iterate over the stream for its items as they arrive; use it in a `with`
            block.

        Raises:
            APIStatusError: The response has an error status.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `GET /logs` is safe: it is repeated after a failure.
        """
        return self._client.open_stream(_TAIL, options=options)

    def ask(
        self,
        *,
        body: (
            LogsAskRequestWithQ
            | LogsAskRequestWithQDict
            | LogsAskRequestWithLevel
            | LogsAskRequestWithLevelDict
            | UnsetType
        ) = UNSET,
        options: Options | None = None,
    ) -> builtins.list[Line]:
        """Search the log.

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Returns:
            Lines.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /logs` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_ASK, body=body, options=options)

    def watch(
        self,
        *,
        body: (
            LogsAskRequestWithQ
            | LogsAskRequestWithQDict
            | LogsAskRequestWithLevel
            | LogsAskRequestWithLevelDict
            | UnsetType
        ) = UNSET,
        options: Options | None = None,
    ) -> Stream[Line]:
        """Search the log.

        Args:
            body: The body.
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

        `POST /logs` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.open_stream(_WATCH, body=body, options=options)


class AsyncLogsResource(AsyncResource):
    """Logs"""

    def tail(
        self,
        *,
        options: Options | None = None,
    ) -> AsyncStream[Line]:
        """Follow the log.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Lines. Iterate over the stream for its items as they arrive; use it in a `with`
            block.

        Raises:
            APIStatusError: The response has an error status.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `GET /logs` is safe: it is repeated after a failure.
        """
        return self._client.open_stream(_TAIL, options=options)

    async def ask(
        self,
        *,
        body: (
            LogsAskRequestWithQ
            | LogsAskRequestWithQDict
            | LogsAskRequestWithLevel
            | LogsAskRequestWithLevelDict
            | UnsetType
        ) = UNSET,
        options: Options | None = None,
    ) -> builtins.list[Line]:
        """Search the log.

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Returns:
            Lines.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /logs` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_ASK, body=body, options=options)

    def watch(
        self,
        *,
        body: (
            LogsAskRequestWithQ
            | LogsAskRequestWithQDict
            | LogsAskRequestWithLevel
            | LogsAskRequestWithLevelDict
            | UnsetType
        ) = UNSET,
        options: Options | None = None,
    ) -> AsyncStream[Line]:
        """Search the log.

        Args:
            body: The body.
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

        `POST /logs` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.open_stream(_WATCH, body=body, options=options)

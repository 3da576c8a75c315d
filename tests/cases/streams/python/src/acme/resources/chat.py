# Generated from spec.yaml by sdk-generator. Do not edit.

"""Chat"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Streaming
from .._runtime.options import Options

if TYPE_CHECKING:
    from .._runtime.streaming.stream import AsyncStream, Stream
    from ..models import Part, Reply

_CREATE: Operation[Reply] = Operation(
    "POST",
    "/chat",
    "unsafe",
    body="ChatCreateRequest",
    body_required=True,
    constants={"stream": False},
    returns="Reply",
    enveloped=False,
)

_CREATE_STREAM: Operation[Part] = Operation(
    "POST",
    "/chat",
    "unsafe",
    body="ChatCreateRequest",
    body_required=True,
    constants={"stream": True},
    returns="Part",
    accept="text/event-stream, */*;q=0.1",
    enveloped=False,
    streaming=Streaming("text/event-stream", end="[DONE]"),
)

_FOLLOW: Operation[Part] = Operation(
    "GET",
    "/chat/{id}/events",
    "safe",
    path_types={"id": "str"},
    returns="Part",
    accept="text/event-stream, */*;q=0.1",
    enveloped=False,
    streaming=Streaming("text/event-stream", end="end of stream", end_required=True),
)


class ChatResource(Resource):
    """Chat"""

    def create(
        self,
        *,
        text: str,
        options: Options | None = None,
    ) -> Reply:
        """Reply to a message.

        Args:
            text: `text` in the body.
            options: Settings for this call only; see `Options`.

        Returns:
            The reply.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /chat` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_CREATE, body={"text": text}, options=options)

    def create_stream(
        self,
        *,
        text: str,
        options: Options | None = None,
    ) -> Stream[Part]:
        """Reply to a message.

        Args:
            text: `text` in the body.
            options: Settings for this call only; see `Options`.

        Returns:
            The reply. Iterate over the stream for its items as they arrive; use it in a `with`
            block.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `POST /chat` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.open_stream(_CREATE_STREAM, body={"text": text}, options=options)

    def follow(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> Stream[Part]:
        """Follow a conversation.

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            What happens. Iterate over the stream for its items as they arrive; use it in a
            `with` block.

        Raises:
            APIStatusError: The response has an error status.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `GET /chat/{id}/events` is safe: it is repeated after a failure.
        """
        return self._client.open_stream(_FOLLOW, path={"id": id}, options=options)


class AsyncChatResource(AsyncResource):
    """Chat"""

    async def create(
        self,
        *,
        text: str,
        options: Options | None = None,
    ) -> Reply:
        """Reply to a message.

        Args:
            text: `text` in the body.
            options: Settings for this call only; see `Options`.

        Returns:
            The reply.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /chat` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_CREATE, body={"text": text}, options=options)

    def create_stream(
        self,
        *,
        text: str,
        options: Options | None = None,
    ) -> AsyncStream[Part]:
        """Reply to a message.

        Args:
            text: `text` in the body.
            options: Settings for this call only; see `Options`.

        Returns:
            The reply. Iterate over the stream for its items as they arrive; use it in a `with`
            block.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `POST /chat` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.open_stream(_CREATE_STREAM, body={"text": text}, options=options)

    def follow(
        self,
        id: str,
        *,
        options: Options | None = None,
    ) -> AsyncStream[Part]:
        """Follow a conversation.

        Args:
            id: `id` in the path.
            options: Settings for this call only; see `Options`.

        Returns:
            What happens. Iterate over the stream for its items as they arrive; use it in a
            `with` block.

        Raises:
            APIStatusError: The response has an error status.
            StreamInterruptedError: The stream broke off, or was silent for longer than the
                timeout.
            APIConnectionError: No response arrived.

        `GET /chat/{id}/events` is safe: it is repeated after a failure.
        """
        return self._client.open_stream(_FOLLOW, path={"id": id}, options=options)

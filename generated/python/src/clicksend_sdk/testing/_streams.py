"""Streams of the fake: items as bytes, and a body that breaks off after them."""

from __future__ import annotations

from typing import Any, cast

import msgspec

from .._runtime.codec.types import is_list
from .._runtime.streaming.formats import is_event_stream
from .._runtime.streaming.reader import StreamEvent
from .._runtime.transport.base import TransportError


def stream_of(body: Any, media_type: str, end: str | None) -> bytes:
    """A stream of the items of a list, and its end; text and bytes are the whole stream, as it is."""
    if isinstance(body, bytes):
        return body
    if isinstance(body, str):
        return body.encode()
    items = [_item(each, media_type) for each in (body if is_list(body) else [body])]
    return b"".join([*items, *([_item(end, media_type)] if end is not None else [])])


def _item(item: Any, media_type: str) -> bytes:
    event: StreamEvent[Any] = cast(Any, item) if isinstance(item, StreamEvent) else StreamEvent(item)
    if not is_event_stream(media_type):
        return b"\x1e" * media_type.endswith("json-seq") + msgspec.json.encode(event.data) + b"\n"
    data = event.data if isinstance(event.data, str) else msgspec.json.encode(event.data).decode()
    lines = [f"{name}: {value}" for name, value in (("event", event.event), ("id", event.id)) if value]
    lines += [f"data: {line}" for line in data.split("\n")]
    return "\n".join([*lines, "", ""]).encode()


class BrokenBody:
    """A body that breaks off at its end."""

    def __init__(self, content: bytes, status: int) -> None:
        self._content = content
        self._status = status

    def read(self, _: float) -> bytes:
        """The content, and then nothing more. Raises `TransportError`."""
        content, self._content = self._content, b""
        if not content:
            raise TransportError("RESPONDED", "the body is lost", status=self._status)
        return content

    def close(self) -> None:
        """Do nothing."""


class AsyncBrokenBody:
    """The same for an async client."""

    def __init__(self, body: BrokenBody) -> None:
        self._body = body

    async def read(self, deadline: float) -> bytes:
        """The content, and then nothing more. Raises `TransportError`."""
        return self._body.read(deadline)

    async def close(self) -> None:
        """Do nothing."""

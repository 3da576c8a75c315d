"""A stream without input or output: bytes in, typed items and errors out. Both clients share it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ..errors import CallError, StreamInterruptedError
from ..facts import CallFacts, response_facts
from ..operation import Streaming
from ..response import Received, not_a_stream, read_item, status_error
from ..response_decoder import decoder_for
from ..transport.base import TransportError
from .formats import is_event_stream, parser_for
from .items import Item, Parser

T = TypeVar("T")


@dataclass(frozen=True)
class StreamEvent(Generic[T]):
    """One item of a stream."""

    data: T
    """The item; where it does not match the API's description, the value as it came."""

    event: str = ""
    """The type of a server-sent event, `message` if it has none; empty in other streams."""

    id: str = ""
    """The last id that the server gave an event up to here."""


def reader_of(first: Received, received: Callable[[bytes], Received], idle: float) -> StreamReader[Any]:
    """The reader of a response. Raises what it means if it is not the documented stream."""
    facts, response = first.facts, first.response
    if not 200 <= response.status < 300:
        raise status_error(facts, response)
    streaming = facts.operation.streaming
    parser = parser_for(streaming.media_type, response.headers) if streaming else None
    if parser is None:
        raise not_a_stream(first)
    return StreamReader(first, parser, received, idle)


class StreamReader(Generic[T]):
    """The items of one stream: `feed` it until `next_event` has one; `feed(b"")` at the end of the response."""

    def __init__(self, first: Received, parser: Parser, received: Callable[[bytes], Received], idle: float) -> None:
        self.facts: CallFacts = first.facts
        self.source: Any = first.response.rest
        """What the rest of the response is read from; None if it is complete."""
        self.parser: Parser = parser
        self.is_done: bool = False
        self.count: int = 0
        self._idle = idle
        self._received = received
        self._items: Iterator[Item] = iter(())
        self._deadline = 0.0
        self._signs = 0
        self._ended = False
        operation = self.facts.operation
        streaming = self._streaming = operation.streaming or Streaming("")
        self._is_text = operation.returns == "str" and is_event_stream(streaming.media_type)
        self._decode = decoder_for(operation, self.facts.config, operation.returns).decode
        self._end = None if streaming.end is None else streaming.end.encode()
        if self.source is None:
            self._items, self._ended = self._all_of(first.response.body), True

    def wait(self) -> None:
        """Begin to wait for an item: from now, or from the last sign of life, the server may be silent for so long."""
        self._deadline, self._signs = self.facts.clock() + self._idle, self.parser.signs

    def deadline(self) -> float:
        """The time until when the next bytes must come."""
        if self._signs != self.parser.signs:
            self.wait()
        return self._deadline

    def feed(self, chunk: bytes) -> None:
        """Add bytes, or end the stream. Call it only when `next_event` has given None."""
        self._items, self._ended = (self.parser.feed(chunk), False) if chunk else (self.parser.finish(), True)

    def next_event(self) -> StreamEvent[T] | None:
        """The next item; None if it takes more bytes, or the stream `is_done`."""
        item = None if self.is_done else next(self._items, None)
        if item is None:
            if self._ended and not self.is_done:
                self._finish()
            return None
        if item.data == self._end:
            self.is_done = True
            return None
        self.count += 1
        return StreamEvent(self._value(item), item.event, item.id)

    def interrupted(self, cause: Exception) -> CallError:
        """The error for a stream that broke off: how far it came, and why."""
        timeout = isinstance(cause, TransportError) and cause.timeout
        return self._error(f"{'no item came in time' if timeout else cause}", timeout=timeout)

    def _value(self, item: Item) -> Any:
        if self._is_text:
            return item.data.decode("utf-8", "replace")
        try:
            if item.is_whole:
                return self._decode(item.data)
        except (ValueError, RecursionError):
            pass
        return read_item(self._received(item.data), item.is_whole)

    def _all_of(self, body: bytes) -> Iterator[Item]:
        yield from self.parser.feed(body)
        yield from self.parser.finish()

    def _finish(self) -> None:
        self.is_done = True
        if self._streaming.end_required:
            raise self._error(f"it ended without {self._streaming.end!r}", timeout=False)

    def _error(self, reason: str, *, timeout: bool) -> CallError:
        count = f"{self.count:,} item{'' if self.count == 1 else 's'}"
        text = f"the stream was interrupted after {count}: {reason}"
        if self.facts.operation.safety == "unsafe":
            text += "; the call was carried out, at least in part, and is not repeated"
        response = self._received(b"").response
        return self.facts.error(
            StreamInterruptedError,
            text,
            **response_facts(response, self.facts.secrets()),
            items=self.count,
            last_event_id=self.parser.last_id,
            timeout=timeout,
        )

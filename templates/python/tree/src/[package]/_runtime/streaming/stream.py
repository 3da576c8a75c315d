"""`Stream` and `AsyncStream`: the items of a response, typed, while they arrive."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from ..transport.base import TransportError
from ..upload_body import PermanentError
from .reader import StreamEvent, StreamReader

T = TypeVar("T")


class Stream(Generic[T]):
    """The items of a response, one by one as they come: `with client.….stream(…) as items: for item in items:`.

    It can be iterated over once. Leaving the `with` block closes the connection, wherever the stream is.
    """

    def __init__(self, reader: StreamReader[T]) -> None:
        self._reader = reader

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        return self._next().data

    def events(self) -> Iterator[StreamEvent[T]]:
        """The same items with the type and id of their events."""
        while (event := self._next_or_none()) is not None:
            yield event

    @property
    def last_event_id(self) -> str:
        """The last id that the server gave an event; empty if there is none."""
        return self._reader.parser.last_id

    @property
    def retry(self) -> int | None:
        """Milliseconds that the server wishes a client to wait before it connects again; None if it did not say."""
        return self._reader.parser.retry

    def close(self) -> None:
        """Close the connection, unless the response is complete. Iteration then ends."""
        self._reader.is_done = True
        if self._reader.source is not None:
            self._reader.source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _next(self) -> StreamEvent[T]:
        if (event := self._next_or_none()) is None:
            raise StopIteration
        return event

    def _next_or_none(self) -> StreamEvent[T] | None:
        reader = self._reader
        reader.wait()
        try:
            while (event := reader.next_event()) is None and not reader.is_done:
                reader.feed(reader.source.read(reader.deadline()))
        except (TransportError, PermanentError) as error:
            self.close()
            raise reader.interrupted(error) from error
        except BaseException:
            self.close()
            raise
        if event is None:
            self.close()
        return event


class AsyncStream(Generic[T]):
    """The items of a response, one by one as they come:
    `async with client.….stream(…) as items: async for item in items:`.

    The request is sent at `async with`, `await` or the first item. Leaving the block closes the connection.
    """

    def __init__(self, begin: Callable[[], Awaitable[StreamReader[T]]]) -> None:
        self._begin = begin
        self._opened: StreamReader[T] | None = None

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        if (event := await self._next_or_none()) is None:
            raise StopAsyncIteration
        return event.data

    async def events(self) -> AsyncIterator[StreamEvent[T]]:
        """The same items with the type and id of their events."""
        while (event := await self._next_or_none()) is not None:
            yield event

    @property
    def last_event_id(self) -> str:
        """The last id that the server gave an event; empty if there is none."""
        return self._opened.parser.last_id if self._opened else ""

    @property
    def retry(self) -> int | None:
        """Milliseconds that the server wishes a client to wait before it connects again; None if it did not say."""
        return self._opened.parser.retry if self._opened else None

    async def close(self) -> None:
        """Close the connection, unless the response is complete. Iteration then ends."""
        if self._opened is not None:
            self._opened.is_done = True
            if self._opened.source is not None:
                await self._opened.source.close()

    def __await__(self) -> Generator[Any, None, Self]:
        yield from self._open().__await__()
        return self

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _open(self) -> StreamReader[T]:
        if self._opened is None:
            self._opened = await self._begin()
        return self._opened

    async def _next_or_none(self) -> StreamEvent[T] | None:
        reader = await self._open()
        reader.wait()
        try:
            while (event := reader.next_event()) is None and not reader.is_done:
                reader.feed(await reader.source.read(reader.deadline()))
        except (TransportError, PermanentError) as error:
            await self.close()
            raise reader.interrupted(error) from error
        except BaseException:
            await self.close()
            raise
        if event is None:
            await self.close()
        return event

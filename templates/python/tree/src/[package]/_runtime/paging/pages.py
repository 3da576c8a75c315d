"""Lists that continue on other pages.

A list call reads its first page at once, so that a mistake shows where it is made, and the other pages when they are
needed. Iterating over a page yields its items and then those of all pages after it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .request import PageRequest
from .response import BasePage, check_progress

if TYPE_CHECKING:
    import asyncio


T = TypeVar("T")


@dataclass(frozen=True, repr=False)
class Page(BasePage[T]):
    """One page of a list. Iterate over it for the items of this page and all following pages."""

    _fetch: Callable[[PageRequest, BasePage[T] | None], Page[T]] = field(repr=False, compare=False)

    def next_page(self) -> Page[T] | None:
        """Read the page after this one; None if this is the last."""
        return None if self.resume is None else self._fetch(self._request_for(self.resume), self)

    def pages(self) -> Iterator[Page[T]]:
        """This page and all following pages; each is read when needed, or several at the same time (`prefetch`)."""
        page: Page[T] = self
        yield page
        if self._prefetch > 1:
            for page in self._prefetched():
                yield page
        while (following := page.next_page()) is not None:
            page = following
            yield page

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def _prefetched(self) -> Iterator[Page[T]]:
        """The pages after this one, in order; at most `prefetch` of them are in memory."""
        from concurrent.futures import Future, ThreadPoolExecutor

        threads = ThreadPoolExecutor(self._prefetch, "prefetch")
        ahead, waiting = self._remaining_requests(), deque[tuple[PageRequest, Future[Page[T]]]]()
        before: BasePage[T] = self
        try:
            while True:
                while len(waiting) < self._prefetch and (request := next(ahead, None)) is not None:
                    waiting.append((request, threads.submit(self._fetch, request, None)))
                if not waiting or not before._leads_to(waiting[0][0]):
                    return  # the list became shorter, or a page is not as full as the first
                page = waiting.popleft()[1].result()
                check_progress(before, page)
                before = page
                yield page
        finally:
            threads.shutdown(wait=False, cancel_futures=True)


@dataclass(frozen=True, repr=False)
class AsyncPage(BasePage[T]):
    """One page of a list. Iterate over it for the items of this page and all following pages."""

    _fetch: Callable[[PageRequest, BasePage[T] | None], Awaitable[AsyncPage[T]]] = field(repr=False, compare=False)

    async def next_page(self) -> AsyncPage[T] | None:
        """Read the page after this one; None if this is the last."""
        return None if self.resume is None else await self._fetch(self._request_for(self.resume), self)

    async def pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """This page and all following pages; each is read when needed, or several at the same time (`prefetch`)."""
        page: AsyncPage[T] = self
        yield page
        if self._prefetch > 1 and in_asyncio():
            async with aclosing(self._prefetched()) as pages:
                async for page in pages:
                    yield page
        while (following := await page.next_page()) is not None:
            page = following
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self.pages()) as pages:  # an early end does not leave requests behind
            async for page in pages:
                for item in page.items:
                    yield item

    async def _prefetched(self) -> AsyncGenerator[AsyncPage[T], None]:
        """The pages after this one, in order; at most `prefetch` of them are in memory."""
        import asyncio

        ahead = self._remaining_requests()
        waiting: deque[tuple[PageRequest, asyncio.Future[AsyncPage[T]]]] = deque()
        before: BasePage[T] = self
        try:
            while True:
                while len(waiting) < self._prefetch and (request := next(ahead, None)) is not None:
                    waiting.append((request, asyncio.ensure_future(self._fetch(request, None))))
                if not waiting or not before._leads_to(waiting[0][0]):
                    return  # the list became shorter, or a page is not as full as the first
                page = await waiting[0][1]
                waiting.popleft()
                check_progress(before, page)
                before = page
                yield page
        finally:
            for _, each in waiting:
                each.cancel()
            await asyncio.gather(*(each for _, each in waiting), return_exceptions=True)


class AsyncPages(Generic[T]):
    """A list call of the async client: `await` it for its first page, or iterate over all items with `async for`."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first: Callable[[], Awaitable[AsyncPage[T]]] = first

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item


def in_asyncio() -> bool:
    """Whether asyncio is running; in another event loop, pages are read one after the other."""
    import asyncio

    try:
        asyncio.get_running_loop()
        return True
    except RuntimeError:
        return False

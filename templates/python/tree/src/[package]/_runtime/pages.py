"""Lists that continue on other pages.

A list call reads its first page at once, so that a mistake shows where it is made, and the others as they are
needed. Iterating over a page goes through its items and then those of all pages after it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .errors import APIResponseError
from .operation import NumberedPages, Operation
from .reply import Shape

T = TypeVar("T")


@dataclass(frozen=True)
class _Numbers(Generic[T]):
    """One page: its items, and where it stands."""

    items: Sequence[T]
    """The items of this page alone."""

    total: int | None
    """Items on all pages together, if the server says."""

    number: int
    """Number of this page, from 1."""

    last: int | None
    """Number of the last page, if the server says."""

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one."""
        return self.number < self.last if self.last is not None else bool(self.items)


@dataclass(frozen=True)
class Page(_Numbers[T]):
    """One page of a list; iterate over it for the items of this page and of all that follow."""

    _fetch: Callable[[int], Page[T]]

    def next_page(self) -> Page[T] | None:
        """The page after this one, read now; None if this is the last."""
        return self._fetch(self.number + 1) if self.has_next else None

    def pages(self) -> Iterator[Page[T]]:
        """This page and all that follow, each read when it is its turn."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def __repr__(self) -> str:
        return f"<page {self.number} of {self.last or '?'}: {len(self.items)} of {self.total} items>"


@dataclass(frozen=True)
class AsyncPage(_Numbers[T]):
    """One page of a list; iterate over it for the items of this page and of all that follow."""

    _fetch: Callable[[int], Awaitable[AsyncPage[T]]]

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, read now; None if this is the last."""
        return await self._fetch(self.number + 1) if self.has_next else None

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all that follow, each read when it is its turn."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    def __repr__(self) -> str:
        return f"<page {self.number} of {self.last or '?'}: {len(self.items)} of {self.total} items>"


class AsyncPages(Generic[T]):
    """A list call of the async client: `await` it for its first page, or iterate over every item with `async for`."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first: Callable[[], Awaitable[AsyncPage[T]]] = first

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item


def numbers(operation: Operation[Any], shape: Shape, reply: Any, asked: int) -> dict[str, Any]:
    """What a page says of itself. Raises `APIResponseError` if it is not the page that was asked for."""
    pages: NumberedPages | None = operation.pages
    if pages is None:
        raise ValueError(f"{operation.method} {operation.path} has no pages")
    current, last = shape.at(reply, pages.current), shape.at(reply, pages.last)
    if isinstance(current, int) and current != asked:
        text = f"{operation.method} {operation.path}: asked for page {asked}, got page {current} again"
        raise APIResponseError(text, method=operation.method, path=operation.path)
    items = shape.at(reply, pages.items)
    return {
        "items": items if isinstance(items, list) else [],
        "total": shape.at(reply, pages.total),
        "number": asked,
        "last": last if isinstance(last, int) else None,
    }

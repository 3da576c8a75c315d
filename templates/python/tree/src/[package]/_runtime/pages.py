"""Lists that continue on other pages.

A list call reads its first page at once, so that a mistake shows where it is made, and the others as they are
needed. Iterating over a page goes through its items and then those of all pages after it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeAlias, TypeVar
from urllib.parse import parse_qsl

from .errors import APIResponseError, ArgumentError
from .operation import LinkedPages, NumberedPages, Operation
from .reply import Shape
from .types import UNSET

T = TypeVar("T")
Query: TypeAlias = Mapping[str, Any]
"""The arguments that ask for one page."""


class Verbatim(str):
    """A query parameter of a link to the next page: it goes back as it came, whatever its type should be."""


@dataclass(frozen=True)
class _Part(Generic[T]):
    """One page: its items, and where it stands."""

    items: Sequence[T]
    """The items of this page alone."""

    total: int | None
    """Items on all pages together, if the server says."""

    number: int
    """Number of this page, from 1."""

    last: int | None
    """Number of the last page, if the server says."""

    _following: Query | None = field(repr=False)
    """What to ask for the page after this one."""

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one."""
        return self._following is not None


@dataclass(frozen=True)
class Page(_Part[T]):
    """One page of a list; iterate over it for the items of this page and of all that follow."""

    _fetch: Callable[[Query, _Part[T] | None], Page[T]] = field(repr=False)

    def next_page(self) -> Page[T] | None:
        """The page after this one, read now; None if this is the last."""
        return None if self._following is None else self._fetch(self._following, self)

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
class AsyncPage(_Part[T]):
    """One page of a list; iterate over it for the items of this page and of all that follow."""

    _fetch: Callable[[Query, _Part[T] | None], Awaitable[AsyncPage[T]]] = field(repr=False)

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, read now; None if this is the last."""
        return None if self._following is None else await self._fetch(self._following, self)

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


def first(operation: Operation[Any], query: Query) -> Query:
    """What asks for the first page: as large as the API allows, unless the caller says otherwise."""
    pages = operation.pages
    limit = pages.limit if pages else ""
    if limit and query.get(limit, UNSET) in (UNSET, None) and operation.page_size:
        query = {**query, limit: operation.page_size}
    if isinstance(pages, NumberedPages):
        asked = query.get(pages.page, UNSET)
        number = 1 if asked is UNSET or asked is None else asked
        if not isinstance(number, int) or number < 1:
            raise ArgumentError(f"page: expected a number from 1, got {asked!r}")
        query = {**query, pages.page: number}
    return query


def part(
    operation: Operation[Any], shape: Shape, reply: Any, query: Query, before: _Part[Any] | None
) -> dict[str, Any]:
    """What a page says of itself; `query` asked for it, `before` is the page that led to it.

    Raises `APIResponseError` if it is not the page that was asked for, so that no list is endless.
    """
    match operation.pages:
        case NumberedPages() as pages:
            made, wrong = _numbered(pages, shape, reply, query, before)
        case LinkedPages() as pages:
            made, wrong = _linked(pages, shape, reply, query, before)
        case None:
            raise ValueError(f"{operation.method} {operation.path} has no pages")
    if wrong:
        text = f"{operation.method} {operation.path}: {wrong}"
        raise APIResponseError(text, method=operation.method, path=operation.path)
    return made | {"items": _items(pages, shape, reply), "total": shape.at(reply, pages.total) if pages.total else None}


def _items(pages: NumberedPages | LinkedPages, shape: Shape, reply: Any) -> list[Any]:
    items = shape.at(reply, pages.items)
    return items if isinstance(items, list) else []


def _numbered(
    pages: NumberedPages, shape: Shape, reply: Any, query: Query, before: _Part[Any] | None
) -> tuple[dict[str, Any], str]:
    number, current, last = query[pages.page], shape.at(reply, pages.current), shape.at(reply, pages.last)
    items, last = _items(pages, shape, reply), last if isinstance(last, int) else None
    more = number < last if last is not None else bool(items)
    wrong = f"asked for page {number}, got page {current} again"
    if isinstance(current, int):
        wrong = wrong if current != number else ""
    elif not (before and items and items == before.items):  # a server that does not count could repeat itself for ever
        wrong = ""
    return {"number": number, "last": last, "_following": {**query, pages.page: number + 1} if more else None}, wrong


def _linked(
    pages: LinkedPages, shape: Shape, reply: Any, query: Query, before: _Part[Any] | None
) -> tuple[dict[str, Any], str]:
    """Only the query of a link is followed: never another server, and never another path."""
    link, number = shape.at(reply, pages.next), before.number + 1 if before else 1
    # Cursors may hold a raw `#`, so this is no fragment.
    parameters = {name: Verbatim(value) for name, value in parse_qsl(str(link or "").partition("?")[2])}
    following = {**query, **parameters} if parameters else None
    wrong = "the link to the next page leads to the same page" if following == query else ""
    return {"number": number, "last": None, "_following": following}, wrong

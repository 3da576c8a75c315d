"""Lists that continue on other pages.

A list call reads its first page at once, so that a mistake shows where it is made, and the others as they are
needed. Iterating over a page goes through its items and then those of all pages after it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar
from urllib.parse import parse_qsl

from .errors import APIResponseError, ArgumentError
from .operation import LinkedPages, NumberedPages, Operation, Options
from .reply import Shape
from .types import UNSET, is_mapping

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
Query: TypeAlias = Mapping[str, Any]
"""The arguments that ask for one page."""

MOST_AT_ONCE = 64


class Verbatim(str):
    """A query parameter of a link to the next page: it goes back as it came, whatever its type should be."""

    __slots__ = ()


@dataclass(frozen=True)
class _Part(Generic[T]):
    """One page: its items, and where it stands."""

    items: Sequence[T]
    """The items of this page alone."""

    total: int | None
    """Items on all pages together, if the server says."""

    number: int
    """Number of this page, from 1; of a list that was resumed by a link, from there."""

    last: int | None
    """Number of the last page, if the server says."""

    resume: Mapping[str, str] | None
    """What `options={"resume": …}` takes, now or another day, for a list that begins with the page after this one.

    None if this is the last.
    """

    _operation: Operation[Any] = field(repr=False)
    _query: Query = field(repr=False)
    _counted: bool = field(repr=False)
    """Whether the server says which page it is."""

    _links: dict[str, int] = field(repr=False, compare=False)
    """The links that led from one page to the next so far, and to which."""

    _prefetch: int = field(repr=False, compare=False)

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one."""
        return self.resume is not None

    def __repr__(self) -> str:
        return f"<page {self.number} of {self.last or '?'}: {len(self.items)} of {self.total} items>"

    def _asking(self, changes: Mapping[str, str]) -> Query:
        return {**self._query, **_verbatim(changes)}

    def _numbers(self) -> Iterator[Query]:
        """What asks for each page after this one whose number is known."""
        for number in range(self.number + 1, (self.last or 0) + 1):
            yield self._asking(dict.fromkeys(self.resume or (), str(number)))


@dataclass(frozen=True, repr=False)
class Page(_Part[T]):
    """One page of a list; iterate over it for the items of this page and of all that follow."""

    _fetch: Callable[[Query, _Part[T] | None], Page[T]] = field(repr=False, compare=False)

    def next_page(self) -> Page[T] | None:
        """The page after this one, read now; None if this is the last."""
        return None if self.resume is None else self._fetch(self._asking(self.resume), self)

    def pages(self) -> Iterator[Page[T]]:
        """This page and all that follow, each read when it is its turn, or some side by side (`prefetch`)."""
        page: Page[T] = self
        yield page
        if self._prefetch > 1 and self.last is not None:
            for page in self._side_by_side():
                yield page
        while (following := page.next_page()) is not None:
            page = following
            yield page

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def _side_by_side(self) -> Iterator[Page[T]]:
        """The pages after this one, in order; never more of them in memory than are read at the same time."""
        from concurrent.futures import Future, ThreadPoolExecutor

        threads = ThreadPoolExecutor(self._prefetch, "prefetch")
        numbers, waiting = self._numbers(), deque[Future[Page[T]]]()
        before: _Part[T] = self
        try:
            while True:
                while len(waiting) < self._prefetch and (query := next(numbers, None)) is not None:
                    waiting.append(threads.submit(self._fetch, query, None))
                if not waiting:
                    return
                page = waiting.popleft().result()
                guard(before, page)
                before = page
                yield page
                if not page.has_next:
                    return  # the list became shorter
        finally:
            threads.shutdown(wait=False, cancel_futures=True)


@dataclass(frozen=True, repr=False)
class AsyncPage(_Part[T]):
    """One page of a list; iterate over it for the items of this page and of all that follow."""

    _fetch: Callable[[Query, _Part[T] | None], Awaitable[AsyncPage[T]]] = field(repr=False, compare=False)

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, read now; None if this is the last."""
        return None if self.resume is None else await self._fetch(self._asking(self.resume), self)

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all that follow, each read when it is its turn, or some side by side (`prefetch`)."""
        page: AsyncPage[T] = self
        yield page
        if self._prefetch > 1 and self.last is not None and _in_asyncio():
            async for page in self._side_by_side():
                yield page
        while (following := await page.next_page()) is not None:
            page = following
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def _side_by_side(self) -> AsyncIterator[AsyncPage[T]]:
        """The pages after this one, in order; never more of them in memory than are read at the same time."""
        import asyncio

        numbers = self._numbers()
        waiting: deque[asyncio.Future[AsyncPage[T]]] = deque()
        before: _Part[T] = self
        try:
            while True:
                while len(waiting) < self._prefetch and (query := next(numbers, None)) is not None:
                    waiting.append(asyncio.ensure_future(self._fetch(query, None)))
                if not waiting:
                    return
                page = await waiting[0]
                waiting.popleft()
                guard(before, page)
                before = page
                yield page
                if not page.has_next:
                    return  # the list became shorter
        finally:
            for each in waiting:
                each.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)


class AsyncPages(Generic[T]):
    """A list call of the async client: `await` it for its first page, or iterate over every item with `async for`."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first: Callable[[], Awaitable[AsyncPage[T]]] = first

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item


def first(operation: Operation[Any], query: Query, options: Options | None) -> Query:
    """What asks for the first page: as large as the API allows, unless the caller says otherwise."""
    prefetch(options)  # a mistake there shows before anything is sent
    pages = operation.pages
    limit = pages.limit if pages else ""
    if limit and query.get(limit, UNSET) in (UNSET, None) and operation.page_size:
        query = {**query, limit: operation.page_size}
    query = {**query, **_verbatim(_resumed(options))}
    if isinstance(pages, NumberedPages):
        asked = query.get(pages.page, UNSET)
        number = 1 if asked is UNSET or asked is None else asked
        if isinstance(number, Verbatim) and number.isascii() and number.isdigit():
            number = int(number)
        if not isinstance(number, int) or number < 1:
            raise ArgumentError(f"page: expected a number from 1, got {asked!r}")
        query = {**query, pages.page: number}
    return query


def _resumed(options: Options | None) -> Mapping[str, str]:
    given: Any = (options or {}).get("resume", {})
    if not is_mapping(given) or not all(isinstance(each, str) for pair in given.items() for each in pair):
        raise ArgumentError("options['resume']: expected the `resume` of a page, which is a mapping of texts")
    return given


def prefetch(options: Options | None) -> int:
    """How many pages are read at the same time."""
    count: Any = (options or {}).get("prefetch", 1)
    if not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= MOST_AT_ONCE:
        raise ArgumentError(f"options['prefetch']: expected a number from 1 to {MOST_AT_ONCE}, got {count!r}")
    return count


def part(
    operation: Operation[Any], shape: Shape, reply: Any, query: Query, before: _Part[Any] | None
) -> dict[str, Any]:
    """What a page says of itself; `query` asked for it, `before` is the page that led to it.

    Raises `APIResponseError` if it is not the page that was asked for, so that no list is endless.
    """
    pages = operation.pages
    if pages is None:
        raise ValueError(f"{operation.method} {operation.path} has no pages")
    items = shape.at(reply, pages.items)
    total = shape.at(reply, pages.total) if pages.total else None
    made: dict[str, Any] = {"items": items if isinstance(items, list) else [], "total": total, "_operation": operation}
    made["_query"] = query
    made["_links"] = {} if before is None else before._links  # pyright: ignore[reportPrivateUsage]
    match pages:
        case NumberedPages():
            made |= _numbered(operation, pages, shape, reply, query, bool(made["items"]))
        case LinkedPages():
            made |= _linked(operation, pages, shape, reply, before, made["_links"])
    if before is not None:
        guard(before, _Part(**made, _prefetch=1))
    return made


def guard(before: _Part[Any], page: _Part[Any]) -> None:
    """Compare a page with the one before it. Raises `APIResponseError` if it is the same page again."""
    if not page._counted and page.items and page.items == before.items:  # pyright: ignore[reportPrivateUsage]
        operation = page._operation  # pyright: ignore[reportPrivateUsage]
        raise _wrong(operation, f"asked for page {page.number}, got page {before.number} again")
    if before.total is not None and page.total is not None and page.total < before.total:
        text = "a list shrank from %d to %d items between pages %d and %d; some may have been passed over"
        import logging

        logger = logging.getLogger(__name__.partition(".")[0])
        logger.warning(text, before.total, page.total, before.number, page.number)


def _numbered(
    operation: Operation[Any], pages: NumberedPages, shape: Shape, reply: Any, query: Query, filled: bool
) -> dict[str, Any]:
    number = int(query[pages.page])
    current, last = shape.at(reply, pages.current), shape.at(reply, pages.last)
    counted, last = isinstance(current, int), last if isinstance(last, int) else None
    if counted and current != number:
        raise _wrong(operation, f"asked for page {number}, got page {current} again")
    more = number < last if last is not None else filled
    resume = {pages.page: str(number + 1)} if more else None
    return {"number": number, "last": last, "resume": resume, "_counted": counted}


def _linked(
    operation: Operation[Any],
    pages: LinkedPages,
    shape: Shape,
    reply: Any,
    before: _Part[Any] | None,
    links: dict[str, int],
) -> dict[str, Any]:
    """Only the query of a link is followed: never another server, and never another path."""
    link, number = shape.at(reply, pages.next), before.number + 1 if before else 1
    # Cursors may hold a raw `#`, so this is no fragment.
    asking = str(link or "").partition("?")[2]
    resume = dict(parse_qsl(asking)) or None
    if resume and links.setdefault(asking, number) != number:
        raise _wrong(operation, "the link to the next page leads back to a page that was read before")
    return {"number": number, "last": None, "resume": resume, "_counted": False}


def _wrong(operation: Operation[Any], text: str) -> APIResponseError:
    facts = {"method": operation.method, "path": operation.path}
    return APIResponseError(f"{operation.method} {operation.path}: {text}", **facts)


def _verbatim(parameters: Mapping[str, str]) -> dict[str, Verbatim]:
    return {name: Verbatim(value) for name, value in parameters.items()}


def _in_asyncio() -> bool:
    """Whether tasks can be started; in another kind of event loop, pages are read one after the other."""
    import asyncio

    try:
        asyncio.get_running_loop()
        return True
    except RuntimeError:
        return False

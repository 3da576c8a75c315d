"""What one page of a list says: where it stands, and what asks for the page after it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeAlias, TypeVar
from urllib.parse import parse_qsl

from .errors import APIResponseError, ArgumentError
from .operation import LinkedPages, NumberedPages, Operation, Options
from .reply import Shape
from .types import UNSET, is_mapping

T = TypeVar("T")
Query: TypeAlias = Mapping[str, Any]
"""The arguments that ask for one page."""

MOST_AT_ONCE = 64


class Verbatim(str):
    """A query parameter of a link to the next page: it goes back as it came, whatever its type should be."""

    __slots__ = ()


@dataclass(frozen=True)
class Part(Generic[T]):
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


def part(operation: Operation[Any], shape: Shape, reply: Any, query: Query, before: Part[Any] | None) -> dict[str, Any]:
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
        guard(before, Part(**made, _prefetch=1))
    return made


def guard(before: Part[Any], page: Part[Any]) -> None:
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
    before: Part[Any] | None,
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

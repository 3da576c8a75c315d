"""One page of a list: its items, its position, and the request for the page after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar
from urllib.parse import parse_qsl, urlencode

import msgspec

from ..codec.encode import encode
from ..codec.pointers import steps
from ..codec.types import UNSET, fields_of, is_object
from ..drift import Drift
from ..errors import ArgumentError
from ..operation import Operation
from ..response_decoder import PageContent
from .request import LINK, PageRequest, encode_cursor, next_request, page_error
from .schemes import CursorPages, LinkedPages, NumberedPages, OffsetPages

T = TypeVar("T")


@dataclass(frozen=True)
class BasePage(Generic[T]):
    """One page: its items and its position in the list."""

    items: Sequence[T]
    """The items of this page."""

    total: int | None
    """The number of items on all pages, if the server says so."""

    number: int
    """Number of this page, from 1. After resuming by a cursor or a link, the first page read is page 1."""

    last: int | None
    """Number of the last page, if the server says so."""

    resume: Mapping[str, str] | None
    """Pass it as `options={"resume": …}`, now or another day, to begin a list with the page after this one.

    None if this is the last page.
    """

    _operation: Operation[Any] = field(repr=False)
    _request: PageRequest = field(repr=False)
    _current: int | None = field(repr=False)
    """The number that the server gives the page."""

    _counted: bool = field(repr=False)
    """Whether that is the number that was requested."""

    _links: dict[str, int] = field(repr=False, compare=False)
    """The links or cursors seen so far, and the number of the page that each was on."""

    _prefetch: int = field(repr=False, compare=False)

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one."""
        return self.resume is not None

    def __repr__(self) -> str:
        return f"<page {self.number} of {self.last or '?'}: {len(self.items)} of {self.total} items>"

    def _request_for(self, resume: Mapping[str, str]) -> PageRequest:
        return next_request(self._operation, self._request, resume, self.number + 1)

    def _repeated(self, before: BasePage[T]) -> int | None:
        """The number of the page that came instead of this one, after the page `before`; None if this one came."""
        if self._counted:
            return None
        if self._current is not None and before._counted:
            return self._current
        return before.number if self.items and self.items == before.items else None

    def _leads_to(self, request: PageRequest) -> bool:
        return self.resume is not None and self._request_for(self.resume) == request

    def _remaining_requests(self) -> Iterator[PageRequest]:
        """The requests for the pages after this one, if they can be known already."""
        places: Iterable[int]
        match self._operation.pages:
            case NumberedPages(page=place, first=first) if self.last is not None:
                places = range(self.number + first, self.last + first)
            case OffsetPages(offset=place, first=first) if self.total is not None and self.items:
                places = range(int(self._request.at(place)) + len(self.items), self.total + first, len(self.items))
            case _:
                return
        for number, each in enumerate(places, self.number + 1):
            yield self._request.advance({place: str(each)}, number)


class _PageResponse(NamedTuple):
    """A response, and the request for it."""

    operation: Operation[Any]
    content: PageContent
    request: PageRequest
    items: list[Any]
    before: BasePage[Any] | None

    def at(self, pointer: str) -> Any:
        """The value at a pointer; None if there is none."""
        return self.content.decoder.at(self.content.value, pointer) if pointer else None


def parse_page(
    operation: Operation[Any], content: PageContent, request: PageRequest, before: BasePage[Any] | None
) -> dict[str, Any]:
    """The fields of a page, for the constructor of `Page` or `AsyncPage`, which adds how to fetch another.

    `request` is the request that led to `content`, and `before` is the page before this one. For the first
    of three numbered pages, this is

        {"items": […], "total": 25, "number": 1, "last": 3, "resume": {"page": "2"}, "_counted": False, …}

    Raises `APIResponseError` if the response is not the requested page, so that no list is endless.
    """
    pages = operation.pages
    if pages is None:
        raise ValueError(f"{operation.method} {operation.path} has no pages")
    items: Any = content.decoder.at(content.value, pages.items) or []
    if content.is_plain_list and before is not None and items == before.items:
        items = []  # the server has no pages, and sends everything each time
    response = _PageResponse(operation, content, request, items, before)
    page: dict[str, Any] = {
        "items": response.items,
        "total": response.at(pages.total),
        "number": request.number,
        "last": None,
    }
    page |= {"_operation": operation, "_request": request, "_current": None, "_counted": False}
    page["_links"] = {} if before is None else before._links  # pyright: ignore[reportPrivateUsage]
    match pages:
        case NumberedPages():
            page |= _numbered_page(pages, response)
        case OffsetPages():
            page["resume"] = _next_offset(pages, response)
        case CursorPages():
            page["resume"] = _reject_cycle(response, page["_links"], _next_cursor(pages, response))
        case LinkedPages():
            page["resume"] = _reject_cycle(response, page["_links"], _next_link(pages, response))
    if before is not None:
        check_progress(before, BasePage(**page, _prefetch=1))
    return page


def check_progress(before: BasePage[Any], page: BasePage[Any]) -> None:
    """Compare a page with the one before it. Raises `APIResponseError` if the list does not advance."""
    again = page._repeated(before)  # pyright: ignore[reportPrivateUsage]
    if again is not None:
        operation = page._operation  # pyright: ignore[reportPrivateUsage]
        raise page_error(operation, f"requested page {page.number}, got page {again} again")
    if before.total is not None and page.total is not None and page.total < before.total:
        text = "a list shrank from %d to %d items between pages %d and %d; some items may be missing"
        import logging

        logger = logging.getLogger(__name__.partition(".")[0])
        logger.warning(text, before.total, page.total, before.number, page.number)


def _numbered_page(pages: NumberedPages, response: _PageResponse) -> dict[str, Any]:
    number, current, last = int(response.request.at(pages.page)), response.at(pages.current), response.at(pages.last)
    current, last = (each if isinstance(each, int) else None for each in (current, last))
    counted, before = current == number, response.before
    if current is not None and not counted and not (before and before._counted):  # pyright: ignore[reportPrivateUsage]
        # A first page cannot repeat another; later ones are compared by their items, because the number means something else.
        response.content.on_drift(Drift(pages.current, f"page {number}", str(current)))
    more = response.request.number < last if last is not None else _has_more(pages, response)
    resume = {pages.page: str(number + 1)} if more else None
    return {"last": last, "resume": resume, "_current": current, "_counted": counted}


def _next_offset(pages: OffsetPages, response: _PageResponse) -> Mapping[str, str] | None:
    """The offset advances by the items that came, not by the page size: a server may send fewer."""
    following, total = int(response.request.at(pages.offset)) + len(response.items), response.at(pages.total)
    more = _has_more(pages, response) if total is None else following - pages.first < total
    return {pages.offset: str(following)} if more and response.items else None


def _has_more(pages: NumberedPages | OffsetPages, response: _PageResponse) -> bool:
    """Whether there is another page: if the response does not say, a full page means yes."""
    more = response.at(pages.more)
    if isinstance(more, bool):
        return more
    is_plain_list = response.content.is_plain_list
    has_end_marker = pages.more or pages.total or (isinstance(pages, NumberedPages) and (pages.last or pages.current))
    limit = response.request.at(pages.limit) if pages.limit and (is_plain_list or not has_end_marker) else None
    if limit is None:
        return bool(response.items) and not is_plain_list
    # A server may send fewer items than requested, but not fewer than the largest page size that it documents.
    largest, before = response.operation.page_size, response.before
    full = min(int(limit), largest) if largest else len(before.items) if before else 1
    return len(response.items) >= max(full, 1)


def _next_cursor(pages: CursorPages, response: _PageResponse) -> Mapping[str, str] | None:
    if response.at(pages.more) is False:
        return None
    cursor = _member(response.items[-1], pages.after) if pages.after and response.items else response.at(pages.next)
    if cursor in (None, "", False):
        return None
    text = encode_cursor(pages.cursor, cursor)
    previous = response.request.at(pages.cursor)
    if not response.items and previous is not None and text == encode_cursor(pages.cursor, previous):
        return None  # some servers repeat the last cursor, to continue another day
    return {pages.cursor: text}


def _next_link(pages: LinkedPages, response: _PageResponse) -> Mapping[str, str] | None:
    """If links are not followed as they are, only their query is used: never another server or another path."""
    link = str(response.at(pages.next) or "")
    if pages.follow:
        return {LINK: link} if link else None
    # A cursor may contain a raw `#`, so this is not a fragment.
    return dict(parse_qsl(link.partition("?")[2])) or None


def _reject_cycle(
    response: _PageResponse, links: dict[str, int], resume: Mapping[str, str] | None
) -> Mapping[str, str] | None:
    """`resume`. Raises `APIResponseError` if it leads back to a page in `links`."""
    if resume and links.setdefault(urlencode(resume), response.request.number) != response.request.number:
        raise page_error(response.operation, "the link to the next page leads back to a page that was read before")
    return resume


def _member(item: Any, pointer: str) -> Any:
    """The JSON value of an item at a pointer."""
    for step in steps(pointer):
        if isinstance(item, msgspec.Struct):
            member = next((each for each in fields_of(type(item)) if each.encode_name == step), None)
            value = getattr(item, member.name, None) if member else None
            # A value that did not match its type is JSON already.
            with suppress(ArgumentError):
                value = encode(value, member.type) if member else None
            item = None if value is UNSET else value
        else:
            item = item.get(step) if is_object(item) else None
    return item

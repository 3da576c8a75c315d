"""What one page of a list says: where it stands, and what asks for the page after it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar
from urllib.parse import parse_qsl, urlencode

import msgspec

from ..codec.encode import encode
from ..codec.pointers import steps
from ..codec.types import UNSET, is_mapping, is_object
from ..config import Config
from ..errors import ArgumentError
from ..operation import Operation
from ..options import Options
from ..response_decoder import ResponseDecoder
from ..settings import safe_repr
from .request import EncodedBody, LinkQuery, PageRequest, Verbatim, encode_cursor, page_error
from .schemes import CursorPages, LinkedPages, NumberedPages, OffsetPages, Pages

T = TypeVar("T")

MAX_PREFETCH = 64
_MOST_BITS = 64
_LINK = "link"
"""The one entry of `resume` in a list whose links are followed as they are."""


@dataclass(frozen=True)
class BasePage(Generic[T]):
    """One page: its items, and where it stands."""

    items: Sequence[T]
    """The items of this page alone."""

    total: int | None
    """Items on all pages together, if the server says."""

    number: int
    """Number of this page, from 1; of a list that was resumed by anything but a page's number, from there."""

    last: int | None
    """Number of the last page, if the server says."""

    resume: Mapping[str, str] | None
    """What `options={"resume": …}` takes, now or another day, for a list that begins with the page after this one.

    None if this is the last.
    """

    _operation: Operation[Any] = field(repr=False)
    _request: PageRequest = field(repr=False)
    _counted: bool = field(repr=False)
    """Whether the server says which page it is."""

    _links: dict[str, int] = field(repr=False, compare=False)
    """The links or cursors that led from one page to the next so far, and to which."""

    _prefetch: int = field(repr=False, compare=False)

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one."""
        return self.resume is not None

    def __repr__(self) -> str:
        return f"<page {self.number} of {self.last or '?'}: {len(self.items)} of {self.total} items>"

    def _request_for(self, resume: Mapping[str, str]) -> PageRequest:
        return _next_request(self._operation, self._request, resume, self.number + 1)

    def _leads_to(self, asked: PageRequest) -> bool:
        return self.resume is not None and self._request_for(self.resume) == asked

    def _remaining_requests(self) -> Iterator[PageRequest]:
        """What asks for each page after this one, as far as that can be known by now."""
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


def first_request(
    operation: Operation[Any], config: Config, query: Mapping[str, Any], body: Any, options: Options | None
) -> PageRequest:
    """What asks for the first page: as large as the API allows, unless the caller says otherwise."""
    prefetch_count(options)  # a mistake there shows before anything is sent
    pages, resume = operation.pages, _resumed(options)
    if any(place.startswith("/") for place in _places(pages)):
        given: Any = {} if body is UNSET or body is None else body
        body = EncodedBody(encode(given, config.types.read(str(operation.body))))
    asked = PageRequest(query, body)
    if pages and pages.limit and operation.page_size and asked.at(pages.limit) is None:
        asked = asked.advance({pages.limit: str(operation.page_size)}, 1)
    if resume:
        asked = _next_request(operation, asked, resume, 1)
    match pages:
        case NumberedPages(page=place):
            number = _number(place, asked.at(place), pages.first)
            return asked.advance({place: str(number)}, number - pages.first + 1)
        case OffsetPages(offset=place):
            return asked.advance({place: str(_number(place, asked.at(place), pages.first))}, 1)
        case _:
            return asked


def _places(pages: Pages | None) -> tuple[str, ...]:
    match pages:
        case NumberedPages(page=place) | OffsetPages(offset=place) | CursorPages(cursor=place):
            return place, pages.limit
        case _:
            return ()


def _next_request(operation: Operation[Any], asked: PageRequest, resume: Mapping[str, str], number: int) -> PageRequest:
    if not (isinstance(operation.pages, LinkedPages) and operation.pages.follow):
        return asked.advance(resume, number)
    if set(resume) != {_LINK}:
        raise ArgumentError("options['resume']: expected that of a page of this list")
    return PageRequest(LinkQuery(resume[_LINK]), None, number)


def _number(place: str, asked: Any, least: int) -> int:
    number = least if asked is None else asked
    is_ours = isinstance(number, Verbatim) or place.startswith("/")  # of another page, or checked with its body
    if is_ours and isinstance(number, str) and re.fullmatch(r"[0-9]{1,18}", number):
        number = int(number)
    if not isinstance(number, int) or number < least or number.bit_length() > _MOST_BITS:
        raise ArgumentError(f"{place.removeprefix('/')}: expected a number from {least}, got {safe_repr(asked)}")
    return number


def _resumed(options: Options | None) -> Mapping[str, str]:
    given: Any = (options or {}).get("resume", {})
    if not is_mapping(given) or not all(isinstance(each, str) for pair in given.items() for each in pair):
        raise ArgumentError("options['resume']: expected the `resume` of a page, which is a mapping of texts")
    return given


def prefetch_count(options: Options | None) -> int:
    """How many pages are read at the same time."""
    count: Any = (options or {}).get("prefetch", 1)
    if not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= MAX_PREFETCH:
        raise ArgumentError(f"options['prefetch']: expected a number from 1 to {MAX_PREFETCH}, got {count!r}")
    return count


# ── replies ──


class _PageResponse(NamedTuple):
    """One reply, and what it answers."""

    operation: Operation[Any]
    shape: ResponseDecoder
    value: Any
    asked: PageRequest
    items: list[Any]
    before: BasePage[Any] | None

    def at(self, pointer: str) -> Any:
        """What it has at a pointer; None if there is none."""
        return self.shape.at(self.value, pointer) if pointer else None


def parse_page(
    operation: Operation[Any], shape: ResponseDecoder, value: Any, asked: PageRequest, before: BasePage[Any] | None
) -> dict[str, Any]:
    """What a page says of itself; `asked` led to the reply `value`, and `before` is the page that it follows.

    Raises `APIResponseError` if it is not the page that was asked for, so that no list is endless.
    """
    pages = operation.pages
    if pages is None:
        raise ValueError(f"{operation.method} {operation.path} has no pages")
    items = shape.at(value, pages.items)
    reply = _PageResponse(operation, shape, value, asked, items if isinstance(items, list) else [], before)
    made: dict[str, Any] = {"items": reply.items, "total": reply.at(pages.total), "number": asked.number, "last": None}
    made |= {"_operation": operation, "_request": asked, "_counted": False}
    made["_links"] = {} if before is None else before._links  # pyright: ignore[reportPrivateUsage]
    match pages:
        case NumberedPages():
            made |= _numbered_page(pages, reply)
        case OffsetPages():
            made["resume"] = _next_offset(pages, reply)
        case CursorPages():
            made["resume"] = _reject_cycle(reply, made["_links"], _next_cursor(pages, reply))
        case LinkedPages():
            made["resume"] = _reject_cycle(reply, made["_links"], _next_link(pages, reply))
    if before is not None:
        check_progress(before, BasePage(**made, _prefetch=1))
    return made


def check_progress(before: BasePage[Any], page: BasePage[Any]) -> None:
    """Compare a page with the one before it. Raises `APIResponseError` if it is the same page again."""
    if not page._counted and page.items and page.items == before.items:  # pyright: ignore[reportPrivateUsage]
        operation = page._operation  # pyright: ignore[reportPrivateUsage]
        raise page_error(operation, f"asked for page {page.number}, got page {before.number} again")
    if before.total is not None and page.total is not None and page.total < before.total:
        text = "a list shrank from %d to %d items between pages %d and %d; some may have been passed over"
        import logging

        logger = logging.getLogger(__name__.partition(".")[0])
        logger.warning(text, before.total, page.total, before.number, page.number)


def _numbered_page(pages: NumberedPages, reply: _PageResponse) -> dict[str, Any]:
    number, current, last = int(reply.asked.at(pages.page)), reply.at(pages.current), reply.at(pages.last)
    counted, last = isinstance(current, int), last if isinstance(last, int) else None
    if counted and current != number:
        raise page_error(reply.operation, f"asked for page {number}, got page {current} again")
    more = reply.asked.number < last if last is not None else _has_more(pages, reply)
    resume = {pages.page: str(number + 1)} if more else None
    return {"last": last, "resume": resume, "_counted": counted}


def _next_offset(pages: OffsetPages, reply: _PageResponse) -> Mapping[str, str] | None:
    """An offset goes on by the items that came, not by those that were asked for: a server may give fewer."""
    following, total = int(reply.asked.at(pages.offset)) + len(reply.items), reply.at(pages.total)
    more = _has_more(pages, reply) if total is None else following - pages.first < total
    return {pages.offset: str(following)} if more and reply.items else None


def _has_more(pages: NumberedPages | OffsetPages, reply: _PageResponse) -> bool:
    """Whether there is another page, by what the reply says of that, or else by how full this one is."""
    said = reply.at(pages.more)
    if isinstance(said, bool):
        return said
    told = pages.more or pages.total or (isinstance(pages, NumberedPages) and (pages.last or pages.current))
    limit = None if told or not pages.limit else reply.asked.at(pages.limit)
    if limit is None:
        return bool(reply.items)
    # A server may give less than was asked for, but not less than the most that it is known to give.
    largest, before = reply.operation.page_size, reply.before
    full = min(int(limit), largest) if largest else len(before.items) if before else 1
    return len(reply.items) >= max(full, 1)


def _next_cursor(pages: CursorPages, reply: _PageResponse) -> Mapping[str, str] | None:
    if reply.at(pages.more) is False:
        return None
    cursor = _member(reply.items[-1], pages.after) if pages.after and reply.items else reply.at(pages.next)
    if cursor in (None, "", False):
        return None
    text = encode_cursor(pages.cursor, cursor)
    asked = reply.asked.at(pages.cursor)
    if not reply.items and asked is not None and text == encode_cursor(pages.cursor, asked):
        return None  # some servers give the last cursor again, so that one can ask for more another day
    return {pages.cursor: text}


def _next_link(pages: LinkedPages, reply: _PageResponse) -> Mapping[str, str] | None:
    """If links are not followed as they are, only their query is: never another server, and never another path."""
    link = str(reply.at(pages.next) or "")
    if pages.follow:
        return {_LINK: link} if link else None
    # Cursors may hold a raw `#`, so this is no fragment.
    return dict(parse_qsl(link.partition("?")[2])) or None


def _reject_cycle(
    reply: _PageResponse, links: dict[str, int], resume: Mapping[str, str] | None
) -> Mapping[str, str] | None:
    """The same, if it does not lead back; `links` has what led to each page so far."""
    if resume and links.setdefault(urlencode(resume), reply.asked.number) != reply.asked.number:
        raise page_error(reply.operation, "the link to the next page leads back to a page that was read before")
    return resume


def _member(item: Any, pointer: str) -> Any:
    """What an item has at a pointer, in its form of JSON."""
    for step in steps(pointer):
        if isinstance(item, msgspec.Struct):
            member = next((each for each in msgspec.structs.fields(item) if each.encode_name == step), None)
            value = getattr(item, member.name) if member else None
            # An odd value of a reply that drifts is in the form of JSON already.
            with suppress(ArgumentError):
                value = encode(value, member.type) if member else None
            item = None if value is UNSET else value
        else:
            item = item.get(step) if is_object(item) else None
    return item

"""The request for one page of a list: query, body or link, and how to turn it into that for another page."""

from __future__ import annotations

import json
import re
from collections.abc import Container, Mapping
from typing import Any, NamedTuple
from urllib.parse import SplitResult, quote, unquote, unquote_plus, urljoin, urlsplit

from ..codec.encode import encode
from ..codec.pointers import steps
from ..codec.types import UNSET, is_mapping, is_object
from ..config import Config
from ..errors import APIResponseError, ArgumentError
from ..operation import Operation
from ..options import Options
from ..settings import safe_repr
from .schemes import LinkedPages, NumberedPages, OffsetPages

MAX_PREFETCH = 64
LINK = "link"
"""The only key of `resume` if links are followed as they are."""
_MAX_BITS = 64
_SAFE = "%/?:@!$&'()*+,;=-._~[]"
_PORTS = {"http": 80, "https": 443}


class Verbatim(str):
    """A query parameter for another page: it is sent as the server gave it, without its documented type."""

    __slots__ = ()


class EncodedBody(dict[str, Any]):
    """A body that is already encoded."""


class LinkQuery(dict[str, Any]):
    """A link to the next page, in place of the arguments for a query."""

    def __init__(self, link: str) -> None:
        super().__init__()
        self.link: str = link

    def target(
        self, operation: Operation[Any], origin: str, prefix: str, path: str, credentials: Container[str]
    ) -> str:
        """Path and query of the link, which was in a response of `path`.

        Query parameters named in `credentials`, which servers repeat, are left out: each attempt adds its own. Behind a
        gateway, servers do not know their own URL. So a link to the same path is followed on this server, whatever its
        host, and the prefix of the base URL is added to a path without it. Raises `APIResponseError` if the link leads
        to another path on another server.
        """
        link = self.link.replace("#", "%23")  # a cursor may contain a raw `#`, so this is not a fragment
        if link.startswith("/") and not link.startswith(("//", prefix + "/")):
            link = prefix + link
        try:
            url = urlsplit(urljoin(origin + prefix + path, link))
            same = _origin(url) == _origin(urlsplit(origin))
        except ValueError:
            raise page_error(operation, "the link to the next page is not a URL") from None
        if path.strip("/") and unquote(url.path).endswith(unquote(path)):
            target = prefix + path
        elif same:
            target = quote(url.path or "/", safe=_SAFE)
        else:
            raise page_error(operation, f"the link to the next page leads to another server, {url.hostname}")
        members = [each for each in url.query.split("&") if unquote_plus(each.partition("=")[0]) not in credentials]
        return target + ("?" + quote("&".join(members), safe=_SAFE) if url.query and members else "")


class PageRequest(NamedTuple):
    """The request for one page. A place is the name of a query parameter, or a JSON pointer into the body."""

    query: Mapping[str, Any]
    body: Any = None
    number: int = 1
    """The number of the page, counted from the first requested page."""

    def at(self, place: str) -> Any:
        """The argument at a place; None if it was left out."""
        value: Any = self.body if place.startswith("/") else self.query.get(place)
        if place.startswith("/"):
            for step in steps(place):
                value = value.get(step) if is_object(value) else None
        return None if value is UNSET else value

    def advance(self, resume: Mapping[str, str], number: int) -> PageRequest:
        """The request for another page. Values for the query are text, those for the body are JSON."""
        query = {name: Verbatim(text) for name, text in resume.items() if not name.startswith("/")}
        body = self.body
        for place in resume:
            if place.startswith("/"):
                body = _with_value(body, steps(place), _json(place, resume[place]))
        return PageRequest({**self.query, **query} if query else self.query, body, number)


def first_request(
    operation: Operation[Any], config: Config, query: Mapping[str, Any], body: Any, options: Options
) -> PageRequest:
    """The request for the first page; the largest that the API allows, unless the caller chooses a size."""
    prefetch_count(options)  # so that a mistake shows before anything is sent
    pages, resume = operation.pages, _resume_option(options)
    if pages and any(place.startswith("/") for place in pages.places):
        given: Any = {} if body is UNSET or body is None else body
        check_limits = options.get("check_limits", True)
        body = EncodedBody(encode(given, config.types.read(str(operation.body)), check_limits=check_limits))
    request = PageRequest(query, body)
    if pages and pages.limit and operation.page_size and request.at(pages.limit) is None:
        request = request.advance({pages.limit: str(operation.page_size)}, 1)
    if resume:
        request = next_request(operation, request, resume, 1)
    match pages:
        case NumberedPages(page=place):
            number = _number(place, request.at(place), pages.first)
            return request.advance({place: str(number)}, number - pages.first + 1)
        case OffsetPages(offset=place):
            return request.advance({place: str(_number(place, request.at(place), pages.first))}, 1)
        case _:
            return request


def next_request(
    operation: Operation[Any], request: PageRequest, resume: Mapping[str, str], number: int
) -> PageRequest:
    """The request for the page that `resume` leads to. Raises `ArgumentError` if that is not a `resume` of this list."""
    if not (isinstance(operation.pages, LinkedPages) and operation.pages.follow):
        return request.advance(resume, number)
    if set(resume) != {LINK}:
        raise ArgumentError("options['resume']: expected the `resume` of a page of this list")
    return PageRequest(LinkQuery(resume[LINK]), None, number)


def _number(place: str, value: Any, least: int) -> int:
    number = least if value is None else value
    is_encoded = isinstance(number, Verbatim) or place.startswith("/")  # from another page, or checked with its body
    if is_encoded and isinstance(number, str) and re.fullmatch(r"[0-9]{1,18}", number):
        number = int(number)
    if not isinstance(number, int) or number < least or number.bit_length() > _MAX_BITS:
        raise ArgumentError(f"{place.removeprefix('/')}: expected a number from {least}, got {safe_repr(value)}")
    return number


def _resume_option(options: Options | None) -> Mapping[str, str]:
    given: Any = (options or {}).get("resume", {})
    if not is_mapping(given) or not all(isinstance(each, str) for pair in given.items() for each in pair):
        raise ArgumentError("options['resume']: expected the `resume` of a page, a mapping of strings")
    return given


def prefetch_count(options: Options | None) -> int:
    """The number of pages to read at the same time."""
    count: Any = (options or {}).get("prefetch", 1)
    if not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= MAX_PREFETCH:
        raise ArgumentError(f"options['prefetch']: expected a number from 1 to {MAX_PREFETCH}, got {count!r}")
    return count


# ── values ──


def encode_cursor(place: str, value: Any) -> str:
    """A value as text for `resume`: JSON if it is for the body."""
    return value if isinstance(value, str) and not place.startswith("/") else json.dumps(value)


def page_error(operation: Operation[Any], text: str) -> APIResponseError:
    """The error of a response that is not the requested page."""
    facts = {"method": operation.method, "path": operation.path}
    return APIResponseError(f"{operation.method} {operation.path}: {text}", **facts)


def _with_value(body: Any, way: tuple[str, ...], value: Any) -> Any:
    """A copy of the body with another value at the end of the way."""
    if not way:
        return value
    members: dict[str, Any] = body if is_object(body) else {}
    return EncodedBody({**members, way[0]: _with_value(members.get(way[0]), way[1:], value)})


def _json(place: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise ArgumentError(f"options['resume']: {place} is not valid JSON") from None


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port or _PORTS.get(url.scheme)

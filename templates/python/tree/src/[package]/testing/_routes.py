"""The operations that the fake knows, and how it finds that of a request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote

import msgspec

from .._runtime.auth.inspection import is_authorized
from .._runtime.base_url import parse_base_url
from .._runtime.config import Config
from .._runtime.request.parameters import Template
from .._runtime.servers import placeholder_url
from .._runtime.transport.base import Request
from .._runtime.upload_body import UploadBody


@dataclass(frozen=True)
class Route:
    """One operation, and its examples."""

    operation: str
    """Its name, such as `sms.send`."""

    method: str
    path: str
    status: int
    media_type: str
    example: Any
    """The example of success; None if the description has none."""

    failures: Mapping[str, int] = field(default_factory=dict[str, int])
    """By HTTP status, the index of the example in the list of failures."""

    security: Sequence[Sequence[str]] | None = None
    """The credentials that it needs; None: those of the API."""
    streamed: bool = False
    """Whether its response is a stream."""
    end: str | None = None
    """The data of the item that ends the stream."""
    pages: Mapping[str, str] = field(default_factory=dict[str, str])
    """The places of pagination: in requests the page, in responses its number and what comes next."""
    echo: Mapping[str, Any] | None = None
    """The arguments of `Echo`, for a bulk call."""


@dataclass(frozen=True)
class FakeCall:
    """A request that the fake received."""

    operation: str
    """Name of the operation, such as `sms.send`."""

    method: str
    target: str
    """Path and query as they were sent."""

    path: Mapping[str, str]
    """The values in the path, by name."""

    query: Mapping[str, str]
    headers: Mapping[str, str] = field(repr=False)
    """Their names in lower case; the credentials are in them."""

    content: bytes | None = field(repr=False)

    @property
    def json(self) -> Any:
        """The body, read as JSON; None if there is none."""
        return None if self.content is None else msgspec.json.decode(self.content)


class Router:
    """Finds the operation of a request."""

    def __init__(self, config: Config, routes: Iterable[Route]) -> None:
        prefix = parse_base_url(placeholder_url(config)).prefix
        self._config = config
        self._routes = [(_pattern(prefix, Template.of(each.path)), each) for each in routes]
        self._routes.sort(key=lambda each: _specificity(Template.of(each[1].path)))
        self.routes: list[Route] = [route for _, route in self._routes]

    def match(self, request: Request) -> tuple[Route, FakeCall]:
        """The operation of a request. Raises `AssertionError` if there is none, or credentials are missing."""
        path, _, query = request.target.partition("?")
        headers = {name.lower(): value for name, value in request.headers.items()}
        for pattern, route in self._routes:
            found = pattern.fullmatch(request.target) if route.method == request.method else None
            if found is None or route.streamed != (request.is_stream is not None):
                continue
            values = {
                name: unquote(text)
                for name, text in zip(_names(route.path), found.groups(), strict=True)
                if text is not None
            }
            parameters = dict(parse_qsl(query, keep_blank_values=True))
            if not is_authorized(self._config, route.security, headers, parameters):
                raise AssertionError(f"{route.operation} was called without credentials")
            body = b"".join(request.body) if isinstance(request.body, UploadBody) else request.body
            call = FakeCall(route.operation, request.method, request.target, values, parameters, headers, body)
            return route, call
        raise AssertionError(f"the API has no {request.method} {path}")


def _pattern(prefix: str, template: Template) -> re.Pattern[str]:
    """A pattern for the targets of an operation: its path, and the query entries of its path in any order."""
    text = re.escape(prefix) + "([^/?]+)".join(map(re.escape, template.path[::2]))
    for _, pieces in template.query:
        entry = "([^&]*)".join(map(re.escape, pieces[::2]))
        found = rf"(?=\?(?:.*&)?{entry}(?:&|$))"
        text += f"(?:{found})?" if len(pieces) > 1 else found
    return re.compile(rf"{text}(?:\?.*)?")


def _specificity(template: Template) -> tuple[int, int]:
    """The sort key of routes: paths without parameters first, and paths with query entries before those without."""
    return len(template.path), -len(template.query)


def _names(path: str) -> list[str]:
    template = Template.of(path)
    return [name for pieces in (template.path, *(each for _, each in template.query)) for name in pieces[1::2]]

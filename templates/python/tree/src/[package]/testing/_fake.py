"""A fake of the API that responds with the examples of its description, for the tests of users of this package.

It has its own clock: pauses and slow responses take no time, but still cause timeouts.
"""

from __future__ import annotations

import copy
import re
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qsl, unquote

import msgspec

from .._runtime.auth.inspection import is_authorized
from .._runtime.base_url import parse_base_url
from .._runtime.codec.media_types import is_json
from .._runtime.codec.pointers import steps, value_at
from .._runtime.codec.types import UNSET, is_list, is_object
from .._runtime.config import Config
from .._runtime.request.parameters import Template
from .._runtime.servers import placeholder_url
from .._runtime.streams import Stream
from .._runtime.transport.base import Phase, Request, Response, TransportError
from .._runtime.transport.body_sink import BodySink

Loss = Literal["connection", "response", "body"]
"""What is lost: the connection (it is never made), the response, or the body (only the head of the response comes)."""

_PHASES: dict[Loss, Phase] = {"connection": "NOT_SENT", "response": "MAYBE_SENT", "body": "RESPONDED"}


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
    pages: Mapping[str, str] = field(default_factory=dict[str, str])
    """The places of pagination: in requests the page, in responses its number and what comes next."""


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


@dataclass(frozen=True)
class _Rule:
    """Replaces the example in the response to one request."""

    operation: str | None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = UNSET
    lost: Loss | None = None
    seconds: float = 0.0
    drift: Mapping[str, Any] = field(default_factory=dict[str, Any])


class Fake:
    """A fake server. A request that the API's description does not allow is an `AssertionError`.

    Each rule applies to the next request that it fits, in the order in which the rules were made. Every other request
    gets the example of its operation.
    """

    def __init__(self, config: Config, routes: list[dict[str, Any]], failures: list[Any]) -> None:
        self.calls: list[FakeCall] = []
        """All requests in order; a call that was repeated has several."""
        self.pauses: list[float] = []
        """The seconds of every pause before another attempt."""
        prefix = parse_base_url(placeholder_url(config)).prefix
        self._failures: list[Any] = failures
        self._config: Config = config
        self._routes: list[tuple[re.Pattern[str], Route]] = [
            (_pattern(prefix, Template.of(each["path"])), Route(**each)) for each in routes
        ]
        self._routes.sort(key=lambda each: _specificity(Template.of(each[1].path)))
        self._rules: deque[_Rule] = deque()
        self._now: float = 0.0

    # ── rules ──

    def respond_next(
        self,
        body: Any,
        *,
        operation: str | None = None,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set the response to the next request.

        Args:
            body: The body, which is sent as JSON; bytes are sent as they are.
            operation: The name of an operation, such as `sms.send`, to choose the next request for it.
            status: The HTTP status.
            headers: Headers of the response.
        """
        self._rules.append(_Rule(self._checked_operation(operation), status, headers or {}, body))

    def fail_next(
        self,
        *,
        status: int | None = None,
        retry_after: float | str | None = None,
        lost: Loss | None = None,
        times: int = 1,
        operation: str | None = None,
    ) -> None:
        """Make the next request fail, with an HTTP status or without a response.

        Args:
            status: The HTTP status; the body is the example of this failure, if the description has one.
            retry_after: The `Retry-After` of the response: seconds or a date.
            lost: `"connection"`: it is never made. `"response"`: the request is sent, and no response comes. `"body"`: the
                response breaks off after its headers.
            times: The number of requests.
            operation: The name of an operation, such as `sms.send`, to choose requests for it.
        """
        if (status is None) == (lost is None):
            raise ValueError("fail_next: expected either status= or lost=")
        headers = {} if retry_after is None else {"retry-after": str(retry_after)}
        for _ in range(times):
            self._rules.append(_Rule(self._checked_operation(operation), status, headers, lost=lost))

    def slow_next(self, seconds: float, *, operation: str | None = None) -> None:
        """Delay the next response by seconds of the fake clock; after the timeout of the call, the call fails.

        Args:
            seconds: The delay.
            operation: The name of an operation, such as `sms.send`, to choose the next request for it.
        """
        self._rules.append(_Rule(self._checked_operation(operation), seconds=seconds))

    def drift_next(self, changes: Mapping[str, Any], *, operation: str | None = None) -> None:
        """Change the example of the next response, as if the server had changed.

        Args:
            changes: New values by JSON pointer into the response, such as `{"/data/total": "many"}`.
            operation: The name of an operation, such as `sms.send`, to choose the next request for it.
        """
        self._rules.append(_Rule(self._checked_operation(operation), drift=dict(changes)))

    # ── for transports ──

    def now(self) -> float:
        """Seconds on the fake clock."""
        return self._now

    def pause(self, seconds: float) -> None:
        """Record a pause, which takes no time."""
        self.pauses.append(seconds)
        self._now += seconds

    def respond(self, request: Request, deadline: float) -> Response:
        """The response to a request. Raises `TransportError` if a rule says so."""
        route, call = self._match(request)
        rule = self._rule_for(route.operation)
        if rule.lost != "connection":
            self.calls.append(call)
        if rule.seconds and self._now + rule.seconds >= deadline:
            self._now = max(self._now, deadline)
            raise TransportError("MAYBE_SENT", "timed out", timeout=True)
        self._now += rule.seconds
        if rule.lost is not None:
            status = route.status if rule.lost == "body" else None
            raise TransportError(_PHASES[rule.lost], f"the {rule.lost} is lost", status=status)
        status, body = self._response_for(route, call, rule)
        sink = BodySink(request, status, {})
        sink.add(body)
        media_type = route.media_type if status == route.status else "application/json"
        headers = {"content-type": media_type, **{name.lower(): value for name, value in rule.headers.items()}}
        return Response(status, headers, sink.body())

    def _response_for(self, route: Route, call: FakeCall, rule: _Rule) -> tuple[int, bytes]:
        if rule.body is not UNSET:
            return rule.status or 200, _encoded(rule.body)
        if rule.status is not None:
            known = route.failures.get(str(rule.status))
            return rule.status, _encoded({} if known is None else self._failures[known])
        if route.example is None and route.media_type:
            raise AssertionError(f"{route.operation} has no example; set its response with respond_next")
        body = _one_page(copy.deepcopy(route.example), route.pages, call)
        for pointer, value in rule.drift.items():
            body = _with_value(body, pointer, value)
        if isinstance(body, str) and not (is_json(route.media_type) or "*" in route.media_type):
            return route.status, body.encode()
        return route.status, b"" if body is None else _encoded(body)

    def _match(self, request: Request) -> tuple[Route, FakeCall]:
        """The operation of a request. Raises `AssertionError` if there is none, or credentials are missing."""
        path, _, query = request.target.partition("?")
        headers = {name.lower(): value for name, value in request.headers.items()}
        for pattern, route in self._routes:
            found = pattern.fullmatch(request.target) if route.method == request.method else None
            if found is None:
                continue
            values = {
                name: unquote(text)
                for name, text in zip(_names(route.path), found.groups(), strict=True)
                if text is not None
            }
            parameters = dict(parse_qsl(query, keep_blank_values=True))
            if not is_authorized(self._config, route.security, headers, parameters):
                raise AssertionError(f"{route.operation} was called without credentials")
            body = b"".join(request.body) if isinstance(request.body, Stream) else request.body
            call = FakeCall(route.operation, request.method, request.target, values, parameters, headers, body)
            return route, call
        raise AssertionError(f"the API has no {request.method} {path}")

    def _rule_for(self, operation: str) -> _Rule:
        for rule in self._rules:
            if rule.operation in (None, operation):
                self._rules.remove(rule)
                return rule
        return _Rule(operation)

    def _checked_operation(self, operation: str | None) -> str | None:
        if operation is not None and all(route.operation != operation for _, route in self._routes):
            raise ValueError(f"the API has no operation {operation!r}")
        return operation


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


def _encoded(body: Any) -> bytes:
    return body if isinstance(body, bytes) else msgspec.json.encode(body)


def _one_page(body: Any, pages: Mapping[str, str], call: FakeCall) -> Any:
    """The example as the last page of a list, whichever page was requested; pages after it are empty."""
    place = pages.get("page") or pages.get("offset") or (pages.get("cursor", "") if "after" in pages else "")
    requested = value_at(call.json, place) if place.startswith("/") else call.query.get(place)
    requested = "" if requested is None else str(requested)
    number = int(requested) if requested.isdecimal() else 1
    if requested and not pages.keys() & {"current", "last"}:
        first = int(pages.get("first", "1" if "page" in pages else "0"))
        if "after" in pages or number > first:
            body = _with_value(body, pages["items"], [])
    for role, value in {"current": number, "last": number, "next": None, "more": False}.items():
        if role in pages:
            body = _with_value(body, pages[role], value)
    return body


def _with_value(body: Any, pointer: str, value: Any) -> Any:
    """The body with another value at a pointer; a missing place is not created."""
    *way, last = steps(pointer) or [""]
    if not pointer:
        return value
    place = body
    for step in way:
        place = place[int(step)] if is_list(place) else place.get(step) if is_object(place) else None
    if isinstance(place, list):
        place[int(last)] = value
    elif isinstance(place, dict):
        place[last] = value
    return body

"""A fake of the API that responds with the examples of its description, for the tests of users of this package.

It has its own clock: pauses and slow responses take no time, but still cause timeouts.
"""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

from .._runtime.codec.media_types import is_json
from .._runtime.codec.pointers import steps, value_at
from .._runtime.codec.types import UNSET, is_list, is_object
from .._runtime.config import Config
from .._runtime.transport.base import Phase, Request, Response, TransportError
from .._runtime.transport.body_sink import BodySink
from ._echo import Echo
from ._routes import FakeCall, Route, Router
from ._streams import BrokenBody, stream_of

Loss = Literal["connection", "response", "body"]
"""The part that is lost: the connection (it is never made), the response, or the body (only the head of the response comes)."""

_PHASES: dict[Loss, Phase] = {"connection": "NOT_SENT", "response": "MAYBE_SENT", "body": "RESPONDED"}


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
    gets the example of its operation, with the items that it sent.
    """

    def __init__(self, config: Config, routes: list[dict[str, Any]], failures: list[Any]) -> None:
        self.calls: list[FakeCall] = []
        """All requests in order; a call that was repeated has several."""
        self.pauses: list[float] = []
        """The seconds of every pause before another attempt."""
        self._failures: list[Any] = failures
        self._router: Router = Router(config, [Route(**each) for each in routes])
        self._rules: deque[_Rule] = deque()
        self._now: float = 0.0
        self._echoed: int = 0

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
            body: The body, which is sent as JSON; bytes are sent as they are. For a stream, the list of its items,
                which may be `StreamEvent`s.
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
            status: The HTTP status; the body is the example of this failure, if the description has one. After an
                unsafe call, a status such as 500 is an `OutcomeUnknownError`, as it is with a real server.
            retry_after: The `Retry-After` of the response: seconds or a date.
            lost: `"connection"`: it is never made. `"response"`: the request is sent, and no response comes. `"body"`: the
                response breaks off after its headers, or a stream after its items.
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
        route, call = self._router.match(request)
        rule = self._rule_for(route.operation)
        if rule.lost != "connection":
            self.calls.append(call)
        if rule.seconds and self._now + rule.seconds >= deadline:
            self._now = max(self._now, deadline)
            raise TransportError("MAYBE_SENT", "timed out", timeout=True)
        self._now += rule.seconds
        if rule.lost is not None and not (rule.lost == "body" and route.streamed):
            status = route.status if rule.lost == "body" else None
            raise TransportError(_PHASES[rule.lost], f"the {rule.lost} is lost", status=status)
        status, body = self._response_for(route, call, rule)
        media_type = route.media_type if status == route.status else "application/json"
        headers = {"content-type": media_type, **{name.lower(): value for name, value in rule.headers.items()}}
        if rule.lost is not None:
            return Response(status, headers, b"", BrokenBody(body, status))
        sink = BodySink(request, status, {})
        sink.add(body)
        return Response(status, headers, sink.body())

    def _response_for(self, route: Route, call: FakeCall, rule: _Rule) -> tuple[int, bytes]:
        if rule.body is not UNSET:
            streamed = route.streamed and rule.status == route.status
            return rule.status or 200, self._stream(route, rule, rule.body) if streamed else _encoded(rule.body)
        if rule.status is not None:
            known = route.failures.get(str(rule.status))
            return rule.status, _encoded({} if known is None else self._failures[known])
        if route.example is None and route.media_type:
            raise AssertionError(f"{route.operation} has no example; set its response with respond_next")
        body = self._echo(route, call, _one_page(copy.deepcopy(route.example), route.pages, call))
        for pointer, value in rule.drift.items():
            body = _with_value(body, pointer, value)
        if route.streamed:
            return route.status, self._stream(route, rule, body)
        if isinstance(body, str) and not (is_json(route.media_type) or "*" in route.media_type):
            return route.status, body.encode()
        return route.status, b"" if body is None else _encoded(body)

    def _echo(self, route: Route, call: FakeCall, body: Any) -> Any:
        if route.echo is None or not is_json(call.headers.get("content-type", "")):
            return body
        echo = Echo(**route.echo)
        sent = value_at(call.json, echo.sent)
        start, self._echoed = self._echoed, self._echoed + (len(sent) if is_list(sent) else 0)
        return echo.into(body, sent, start)

    @staticmethod
    def _stream(route: Route, rule: _Rule, body: Any) -> bytes:
        return stream_of(body, route.media_type, None if rule.lost else route.end)

    def _rule_for(self, operation: str) -> _Rule:
        for rule in self._rules:
            if rule.operation in (None, operation):
                self._rules.remove(rule)
                return rule
        return _Rule(operation)

    def _checked_operation(self, operation: str | None) -> str | None:
        if operation is not None and all(route.operation != operation for route in self._router.routes):
            raise ValueError(f"the API has no operation {operation!r}")
        return operation


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

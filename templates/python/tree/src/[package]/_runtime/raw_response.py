"""`client.with_response(client.sms.send)(…)`: a result together with its response.

A method returns only its result, so the call leaves its response in a context variable, where the wrapper finds it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from functools import wraps
from typing import Generic, ParamSpec, TypeVar

from .drift import Drift
from .facts import CallFacts
from .headers import request_id
from .record import Record, field
from .transport.base import Response

T = TypeVar("T")
P = ParamSpec("P")

_recorder: ContextVar[list[tuple[CallFacts, Response]] | None] = ContextVar("recorder", default=None)


class APIResponse(Record, Generic[T]):
    """A result, and the response that it came from."""

    result: T
    """The return value of the method."""

    status: int
    """The HTTP status."""

    headers: Mapping[str, str] = field(repr=False)
    """The headers of the response, by name in lower case."""

    content: bytes = field(repr=False)
    """The body, decompressed; empty if it was written to a file."""

    request_id: str | None
    """The id that the server gave the request, if it gave one."""

    attempts: int
    """The number of attempts."""

    elapsed: float
    """Duration of the call in seconds, with all attempts and pauses."""

    drift: tuple[Drift, ...]
    """Where the response does not match the API's description."""


def record(facts: CallFacts, response: Response) -> None:
    """Keep the response of a call, if a wrapper waits for it."""
    recorded = _recorder.get()
    if recorded is not None:
        recorded.append((facts, response))


def with_response(method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
    """The method, returning an `APIResponse` around its result."""

    @wraps(method)
    def called(*args: P.args, **kwargs: P.kwargs) -> APIResponse[T]:
        responses: list[tuple[CallFacts, Response]] = []
        token = _recorder.set(responses)
        try:
            return _api_response(method(*args, **kwargs), responses)
        finally:
            _recorder.reset(token)

    return called


def with_async_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[APIResponse[T]]]:
    """The method, returning an `APIResponse` around its result."""

    @wraps(method)
    async def called(*args: P.args, **kwargs: P.kwargs) -> APIResponse[T]:
        responses: list[tuple[CallFacts, Response]] = []
        token = _recorder.set(responses)
        try:
            return _api_response(await method(*args, **kwargs), responses)
        finally:
            _recorder.reset(token)

    return called


def _api_response(result: T, responses: list[tuple[CallFacts, Response]]) -> APIResponse[T]:
    if not responses:
        raise TypeError("with_response: expected a method of this client that makes a call")
    facts, response = responses[-1]
    return APIResponse(
        result=result,
        status=response.status,
        headers=response.headers,
        content=response.body,
        request_id=request_id(response.headers),
        attempts=facts.attempts,
        elapsed=facts.elapsed,
        drift=facts.drift,
    )

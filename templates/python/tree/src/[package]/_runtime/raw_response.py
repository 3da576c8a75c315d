"""The reply behind a result: `client.with_response(client.sms.send)(…)`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from typing import Generic, ParamSpec, TypeVar

from .drift import Drift
from .facts import CallFacts
from .headers import request_id
from .transport.base import Response

T = TypeVar("T")
P = ParamSpec("P")

_recorder: ContextVar[list[tuple[CallFacts, Response]] | None] = ContextVar("recorder", default=None)


@dataclass(frozen=True)
class APIResponse(Generic[T]):
    """A result, and the reply that it was made from."""

    result: T
    """What the method returns."""

    status: int
    """The HTTP status."""

    headers: Mapping[str, str] = field(repr=False)
    """Those of the reply, their names in lower case."""

    content: bytes = field(repr=False)
    """The body as it came, decompressed; empty if it was written to a file."""

    request_id: str | None
    """The server's name for the request, if it gave one."""

    attempts: int
    """How many times the request was tried."""

    elapsed: float
    """Seconds that the call took, with all attempts and pauses."""

    drift: tuple[Drift, ...]
    """Where the reply is not what the API's description says."""


def record(facts: CallFacts, response: Response) -> None:
    """Note the reply of a call, if somebody wants to see it."""
    recorded = _recorder.get()
    if recorded is not None:
        recorded.append((facts, response))


def with_response(method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
    """The method, returning an `APIResponse` around its result."""

    @wraps(method)
    def called(*args: P.args, **kwargs: P.kwargs) -> APIResponse[T]:
        replies: list[tuple[CallFacts, Response]] = []
        token = _recorder.set(replies)
        try:
            return _api_response(method(*args, **kwargs), replies)
        finally:
            _recorder.reset(token)

    return called


def with_async_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[APIResponse[T]]]:
    """The method, returning an `APIResponse` around its result."""

    @wraps(method)
    async def called(*args: P.args, **kwargs: P.kwargs) -> APIResponse[T]:
        replies: list[tuple[CallFacts, Response]] = []
        token = _recorder.set(replies)
        try:
            return _api_response(await method(*args, **kwargs), replies)
        finally:
            _recorder.reset(token)

    return called


def _api_response(result: T, replies: list[tuple[CallFacts, Response]]) -> APIResponse[T]:
    if not replies:
        raise TypeError("with_response: expected a method of this client that makes a call")
    facts, response = replies[-1]
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

"""The reply behind a result: `client.with_response(client.sms.send)(…)`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from typing import TYPE_CHECKING, Generic, ParamSpec, TypeVar

from .load import Drift
from .transport import Response

if TYPE_CHECKING:
    from .call import Call

T = TypeVar("T")
P = ParamSpec("P")

_collected: ContextVar[list[tuple[Call, Response]] | None] = ContextVar("collected", default=None)


@dataclass(frozen=True)
class Reply(Generic[T]):
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


def collect(call: Call, response: Response) -> None:
    """Note the reply of a call, if somebody wants to see it."""
    collected = _collected.get()
    if collected is not None:
        collected.append((call, response))


def with_response(method: Callable[P, T]) -> Callable[P, Reply[T]]:
    """The method, returning a `Reply` around its result."""

    @wraps(method)
    def called(*args: P.args, **kwargs: P.kwargs) -> Reply[T]:
        replies: list[tuple[Call, Response]] = []
        token = _collected.set(replies)
        try:
            return _reply(method(*args, **kwargs), replies)
        finally:
            _collected.reset(token)

    return called


def with_async_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[Reply[T]]]:
    """The method, returning a `Reply` around its result."""

    @wraps(method)
    async def called(*args: P.args, **kwargs: P.kwargs) -> Reply[T]:
        replies: list[tuple[Call, Response]] = []
        token = _collected.set(replies)
        try:
            return _reply(await method(*args, **kwargs), replies)
        finally:
            _collected.reset(token)

    return called


def _reply(result: T, replies: list[tuple[Call, Response]]) -> Reply[T]:
    from .reply import request_id

    if not replies:
        raise TypeError("with_response: expected a method of this client that makes a call")
    call, response = replies[-1]
    return Reply(
        result=result,
        status=response.status,
        headers=response.headers,
        content=response.body,
        request_id=request_id(response.headers),
        attempts=call.attempts,
        elapsed=call.elapsed,
        drift=call.drift,
    )

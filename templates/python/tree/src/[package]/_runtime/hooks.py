"""What a client tells whoever wants to know: tracing, metrics, a log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .drift import Drift as Drift
from .transport.base import Phase


@dataclass(frozen=True)
class RequestEvent:
    """An attempt begins."""

    call: int
    """Number of the call in this process; its events have the same."""

    method: str
    path: str
    """As the API documents it, such as `/sms/{message_id}/cancel`: without values."""

    attempt: int
    """From 1."""

    headers: dict[str, str] = field(default_factory=dict[str, str])
    """Empty; headers that are put here are sent, such as `traceparent`."""

    body: bytes | None = field(default=None, repr=False)
    """What is sent; people's numbers and words are in it. None also for what is read from a file meanwhile."""


@dataclass(frozen=True)
class ResponseEvent:
    """An attempt is over, with a reply or without."""

    call: int
    method: str
    path: str
    attempt: int
    duration: float
    """Seconds that the attempt took."""

    status: int | None
    """The HTTP status; None if no reply came."""

    request_id: str | None = None
    """The server's name for the request, if it gave one."""

    failure: str | None = None
    """What went wrong on the way, if anything did."""

    phase: Phase | None = None
    """How far the attempt got that went wrong."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Those of the reply, their names in lower case."""

    body: bytes | None = field(default=None, repr=False)
    """What came; people's numbers and words are in it."""


@dataclass(frozen=True)
class RetryEvent:
    """Another attempt will be made."""

    call: int
    method: str
    path: str
    attempt: int
    """The number of the attempt that failed."""

    pause: float
    """Seconds until the next."""


@dataclass(frozen=True)
class DriftEvent:
    """A reply is not what the API's description says; the call gives its result none the less."""

    call: int
    method: str
    path: str
    drift: tuple[Drift, ...]
    """Each place, what was expected there, and the kind of what came."""


class Hooks:
    """Override what you want to know, and pass an instance as `hooks=`.

    Both clients call them in the middle of a call, so they must not block. An error that they raise is logged and
    does not reach the call.
    """

    def on_request(self, event: RequestEvent, /) -> None:
        """Called before each attempt."""

    def on_response(self, event: ResponseEvent, /) -> None:
        """Called after each attempt."""

    def on_retry(self, event: RetryEvent, /) -> None:
        """Called before the pause that comes before another attempt."""

    def on_drift(self, event: DriftEvent, /) -> None:
        """Called when a reply drifts from the API's description."""

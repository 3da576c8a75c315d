"""Events of a client, for tracing, metrics and logs."""

from __future__ import annotations

from collections.abc import Mapping

from .drift import Drift as Drift
from .record import Record, field
from .transport.base import Phase


class RequestEvent(Record):
    """An attempt begins."""

    call: int
    """Number of the call in this process; all its events have the same."""

    method: str
    path: str
    """The documented path, such as `/sms/{message_id}/cancel`, without values."""

    attempt: int
    """From 1."""

    headers: dict[str, str] = field(default_factory=dict[str, str])
    """Empty; add headers here to send them, such as `traceparent`."""

    body: bytes | None = field(default=None, repr=False)
    """The body that is sent, with personal data; None if there is none or it is read from a file."""


class ResponseEvent(Record):
    """An attempt has ended, with a response or without."""

    call: int
    method: str
    path: str
    attempt: int
    duration: float
    """Duration of the attempt in seconds."""

    status: int | None
    """The HTTP status; None if no response came.

    A status such as 502 leaves open whether an unsafe call was carried out: its error is an `OutcomeUnknownError`.
    """

    request_id: str | None = None
    """The id that the server gave the request, if it gave one."""

    failure: str | None = None
    """The reason why no response came, if none did."""

    phase: Phase | None = None
    """How far a failed attempt got."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """The headers of the response, by name in lower case."""

    body: bytes | None = field(default=None, repr=False)
    """The body of the response, with personal data."""


class RetryEvent(Record):
    """The call will be repeated."""

    call: int
    method: str
    path: str
    attempt: int
    """The number of the attempt that failed."""

    pause: float
    """Seconds until the next attempt."""


class DriftEvent(Record):
    """A response does not match the API's description; the call returns its result all the same.

    Items of a list that differ in the same way are one pattern. For each pattern of an operation, a client and its copies
    report the first difference, then the 10th, the 100th, and so on; `with_response` has those of a call completely.
    """

    call: int
    method: str
    path: str
    drift: tuple[Drift, ...]
    """One difference for each pattern: where, what was expected there, and the type of the value that came."""

    counts: tuple[int, ...] = ()
    """For each of these, how often its pattern has come until now."""


class Hooks:
    """Receives the events of a client: override methods, and pass an instance as `hooks=`.

    Both clients call them in the middle of a call, so they must not block. An error that they raise is logged and
    does not affect the call.
    """

    def on_request(self, event: RequestEvent, /) -> None:
        """Called before each attempt."""

    def on_response(self, event: ResponseEvent, /) -> None:
        """Called after each attempt."""

    def on_retry(self, event: RetryEvent, /) -> None:
        """Called before the pause that precedes another attempt."""

    def on_drift(self, event: DriftEvent, /) -> None:
        """Called when a response drifts from the API's description."""

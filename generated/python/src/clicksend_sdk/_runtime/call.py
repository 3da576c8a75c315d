"""One call from its request to its result: everything except sending and waiting, which the clients do."""

from __future__ import annotations

import itertools
import time
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

from . import response as responses
from .auth.credentials import with_credentials
from .codec.types import is_list, is_object
from .config import Config
from .drift import Drift
from .errors import APIConnectionError, APIResponseError, APITimeoutError, CallError, DriftError, OutcomeUnknownError
from .facts import CallFacts, response_facts
from .headers import request_id
from .hooks import DriftEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent
from .operation import Operation
from .raw_response import record
from .retry import RetryBudget, Safety, may_retry, pause, retry_after
from .secret import Secret
from .transport.base import Phase, Request, Response, TransportError

if TYPE_CHECKING:
    from .auth.credentials import Authenticator
    from .auth.oauth import TokenProvider
    from .downloads import AtomicFile
    from .streaming.reader import StreamReader

_numbers = itertools.count(1)
_MAX_REFERENCES = 10_000
_MIN_READING_TIME = 1.0
"""Seconds for decoding a response that drifts, even if it came late: it is not thrown away."""


class Caller(Protocol):
    """The part of a client that a call uses."""

    config: Config
    budget: RetryBudget
    strict: bool

    def now(self) -> float:
        """The time by the clock of the transport."""
        ...

    def hooks(self) -> tuple[Hooks, ...]:
        """The hooks that are told of attempts."""
        ...

    def drift_hooks(self) -> tuple[Hooks, ...]:
        """The hooks that are told of drift."""
        ...

    def with_headers(self, request: Request, more: Mapping[str, str]) -> Request:
        """The request with more headers."""
        ...


class Call:
    """One call. For each attempt: `start_attempt`, then `on_response` or `on_failure`; at last `result`."""

    def __init__(
        self,
        client: Caller,
        operation: Operation[Any],
        request: Request,
        *,
        started: float,
        timeout: float,
        retries: int,
        safety: Safety,
        file: AtomicFile | None = None,
        authenticator: Authenticator | None = None,
    ) -> None:
        self.facts: CallFacts = CallFacts(client.config, operation, request, client.now, started, started + timeout)
        self.deadline: float = self.facts.deadline
        self.tokens: TokenProvider | None = authenticator.tokens if authenticator else None
        """Fetches the access token that an attempt needs."""
        self._client = client
        self._request = request
        self._retries = retries
        self._safety: Safety = safety
        self._file = file
        self._authenticator = authenticator
        self._token: Secret | None = None
        self._token_renewed = False
        self._number = next(_numbers)
        self._hooks = client.hooks()
        self._attempt_started = started
        self._sent_at = 0.0
        self._read_until = self.deadline

    @property
    def file(self) -> AbstractContextManager[object]:
        """The file that the response is written to, if there is one."""
        return self._file or nullcontext()

    def start_attempt(self) -> Request:
        """The request of the next attempt."""
        if self.facts.attempts and self._file is not None:
            self._file.restart()
        self.facts.attempts += 1
        self._attempt_started, self._sent_at = self._client.now(), time.time()
        request = self._request
        if self._hooks:
            body = request.body if isinstance(request.body, bytes) else None
            event = RequestEvent(*self._identity(), attempt=self.facts.attempts, body=body)
            self._emit("on_request", event)
            request = self._client.with_headers(request, event.headers) if event.headers else request
        self.facts.request = request if self._authenticator is None else self._authenticator.apply(request)
        return self.facts.request

    def authorized(self, request: Request, token: Secret) -> Request:
        """The request of an attempt with the access token that it needs."""
        self._token = token
        self.facts.request = with_credentials(request, {"Authorization": Secret(f"Bearer {token}")})
        return self.facts.request

    def on_response(self, response: Response) -> float | None:
        """Seconds to wait before the next attempt; None if this response is the last."""
        if self._hooks:
            found = request_id(response.headers)
            self._emit_response(response.status, request_id=found, headers=response.headers, body=response.body)
        if 200 <= response.status < 300:
            self._client.budget.earn()
            return None
        if response.status == 401 and self._token is not None and self.tokens is not None and not self._token_renewed:
            self._token_renewed = True  # the token may have been revoked early; without it nothing was done
            self.tokens.invalidate(self._token)
            return self._retry_in(0.0)
        return self._retry_pause("RESPONDED", response.status, response.headers)

    def on_failure(self, error: TransportError) -> float:
        """Seconds to wait before the next attempt. Raises what the failure means if there is none."""
        if self._hooks:
            self._emit_response(error.status, failure=str(error), phase=error.phase, headers=error.headers)
        if not error.permanent:
            wait = self._retry_pause(error.phase, error.status, error.headers, timeout=error.timeout)
            if wait is not None:
                return wait
        raise self._to_error(error) from error

    def result(self, response: Response) -> Any:
        """The result for the caller. Raises what the response means if it is not success."""
        result = self._stream(response) if self.facts.operation.streaming else responses.read(self._received(response))
        record(self.facts, response)
        return result

    def _received(self, response: Response) -> responses.Received:
        self._read_until = max(self.deadline, self._client.now() + _MIN_READING_TIME)
        return responses.Received(self.facts, response, self._file is not None, self._on_drift, self._is_late)

    def _stream(self, response: Response) -> StreamReader[Any]:
        """The reader of a stream. Raises what the response means if it is something else."""
        from .streaming.reader import reader_of

        def received(body: bytes) -> responses.Received:
            return self._received(Response(response.status, response.headers, body, response.rest))

        return reader_of(self._received(response), received, self.deadline - self.facts.started)

    def _is_late(self) -> bool:
        """Whether decoding a response that drifts has used up the time of the call."""
        return self._client.now() > self._read_until

    def _on_drift(self, drift: Sequence[Drift], raw: Any, response: Response) -> None:
        """Report a response that does not match the API's description. Raises `DriftError` if the client is strict."""
        self.facts.drift = tuple(drift)
        event = DriftEvent(*self._identity(), self.facts.drift)
        self._emit("on_drift", event, self._client.drift_hooks())
        if self._client.strict:
            first = str(drift[0])
            more = f", and {len(drift) - 1} more" if len(drift) > 1 else ""
            text = f"HTTP {response.status}, but the response drifts from the API's description {first}{more}"
            raise self.facts.error(DriftError, text, **response_facts(response), body=raw, drift=self.facts.drift)

    def _retry_pause(
        self, phase: Phase, status: int | None, headers: Mapping[str, str], *, timeout: bool = False
    ) -> float | None:
        requested = headers.get("retry-after")
        if self.facts.attempts > self._retries or not may_retry(self._safety, phase, status, bool(requested)):
            return None
        requested_pause = retry_after(requested, time.time())
        wait = pause(self.facts.attempts, requested_pause, self.deadline - self._client.now())
        # A rate limit is not an outage, so a 429 costs nothing.
        if wait is None or (status != 429 and not self._client.budget.spend(timeout=timeout)):
            return None
        return self._retry_in(wait)

    def _retry_in(self, wait: float) -> float:
        if self._hooks:
            self._emit("on_retry", RetryEvent(*self._identity(), self.facts.attempts, wait))
        return wait

    def _to_error(self, error: TransportError) -> CallError:
        """The error that a failed attempt means for the caller."""
        if error.phase == "RESPONDED" and error.status is not None:
            response = Response(error.status, error.headers, b"")
            if not 200 <= error.status < 300:
                return responses.status_error(self.facts, response)
            if not error.timeout or self._safety == "unsafe":
                text = (
                    f"HTTP {error.status}, but the response cannot be read: {error}; the call may have been carried out"
                )
                return self.facts.error(APIResponseError, text, **response_facts(response))
        if error.phase == "MAYBE_SENT" and self._safety == "unsafe":
            return self._outcome_unknown(error)
        return self.facts.error(APITimeoutError if error.timeout else APIConnectionError, str(error))

    def _outcome_unknown(self, error: TransportError) -> CallError:
        sent_at = datetime.fromtimestamp(self._sent_at, UTC)
        references = _references(self._request.body, self._client.config.references)
        text = f"the request was sent at {sent_at:%Y-%m-%d %H:%M:%S} UTC and its response was lost ({error})"
        text += "; it may have been carried out; check that before you repeat it"
        text += f", by its reference {references[0]!r}" if len(references) == 1 else ""
        return self.facts.error(OutcomeUnknownError, text, sent_at=sent_at, references=references)

    def _emit_response(self, status: int | None, **facts: Any) -> None:
        duration = self._client.now() - self._attempt_started
        self._emit("on_response", ResponseEvent(*self._identity(), self.facts.attempts, duration, status, **facts))

    def _identity(self) -> tuple[int, str, str]:
        return self._number, self.facts.operation.method, self.facts.operation.path

    def _emit(self, name: str, event: object, hooks: Sequence[Any] = ()) -> None:
        for hook in hooks or self._hooks:
            try:
                getattr(hook, name)(event)
            except Exception:  # a hook must not be able to lose a response
                import logging

                logging.getLogger(self._client.config.package).exception("hooks: %s failed", name)


def _references(body: object, names: frozenset[str]) -> tuple[str, ...]:
    """The values of the fields for the caller's own references."""
    import msgspec

    found: dict[str, None] = {}

    def walk(value: Any) -> None:
        if is_object(value):
            for key, each in value.items():
                if key in names and isinstance(each, str | int) and each != "" and len(found) < _MAX_REFERENCES:
                    found[str(each)] = None
                walk(each)
        elif is_list(value):
            for each in value:
                walk(each)

    with suppress(ValueError, RecursionError):  # a form
        walk(msgspec.json.decode(body) if isinstance(body, bytes) and body else None)
    return tuple(found)

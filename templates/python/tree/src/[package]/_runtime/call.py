"""One call from its request to its result: everything but the sending and the waiting, which the clients do."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from . import reply
from .credentials import secrets_in, with_credentials
from .errors import APIConnectionError, APIResponseError, APITimeoutError, CallError, DriftError, OutcomeUnknownError
from .hooks import DriftEvent, RequestEvent, ResponseEvent, RetryEvent
from .operation import Config, Operation
from .raw import collect
from .retry import Safety, may_retry, pause, retry_after
from .secret import Secret, pattern_of, without
from .transport import Phase, Request, Response, TransportError
from .types import is_list, is_object

if TYPE_CHECKING:
    from .base import Base
    from .credentials import Proof
    from .downloads import NewFile
    from .load import Drift
    from .oauth import Tokens

_numbers = itertools.count(1)
_MOST_REFERENCES = 100
_LEAST_TO_READ = 1.0
"""Seconds for reading a reply that drifts, though it came late: it is not thrown away."""


class Call:
    """One call. For each attempt: `attempt`, then `answered` or `failed`; at last `result`."""

    def __init__(
        self,
        client: Base,
        operation: Operation[Any],
        request: Request,
        *,
        started: float,
        timeout: float,
        retries: int,
        safety: Safety,
        file: NewFile | None = None,
        proof: Proof | None = None,
    ) -> None:
        self.config: Config = client.config
        self.operation: Operation[Any] = operation
        self.deadline: float = started + timeout
        self.attempts: int = 0
        self.drift: tuple[Drift, ...] = ()
        self.tokens: Tokens | None = proof.tokens if proof else None
        """What fetches the access token that an attempt needs."""
        self._client = client
        self._request = self._sent = request
        self._started = started
        self._retries = retries
        self._safety: Safety = safety
        self._file = file
        self._proof = proof
        self._token: Secret | None = None
        self._renewed = False
        self._number = next(_numbers)
        self._hooks = client.hooks()
        self._began = started
        self._sent_at = 0.0
        self._read_until = self.deadline

    @property
    def is_to_file(self) -> bool:
        """Whether the reply is written to a file, so that there is nothing to read."""
        return self._file is not None

    @property
    def file(self) -> AbstractContextManager[object]:
        """The file that the reply is written to, if there is one."""
        return self._file or nullcontext()

    def attempt(self) -> Request:
        """The request of the next attempt."""
        if self.attempts and self._file is not None:
            self._file.restart()
        self.attempts += 1
        self._began, self._sent_at = self._client.now(), time.time()
        request = self._request
        if self._hooks:
            body = request.body if isinstance(request.body, bytes) else None
            event = RequestEvent(*self._which(), attempt=self.attempts, body=body)
            self._tell("on_request", event)
            request = self._client.with_headers(request, event.headers) if event.headers else request
        self._sent = request if self._proof is None else self._proof.added(request)
        return self._sent

    def authorized(self, request: Request, token: Secret) -> Request:
        """The request of an attempt with the access token that it needs."""
        self._token = token
        self._sent = with_credentials(request, {"Authorization": Secret(f"Bearer {token}")})
        return self._sent

    def secrets(self) -> re.Pattern[str] | None:
        """What finds the credentials that the last attempt was sent with: a server may repeat them."""
        return pattern_of(secrets_in(self.config, self._sent))

    def answered(self, response: Response) -> float | None:
        """Seconds to wait before the next attempt; None if this reply is the last."""
        if self._hooks:
            request_id = reply.request_id(response.headers)
            self._over(response.status, request_id=request_id, headers=response.headers, body=response.body)
        if 200 <= response.status < 300:
            self._client.budget.earn()
            return None
        if response.status == 401 and self._token is not None and self.tokens is not None and not self._renewed:
            self._renewed = True  # the token may have ended before its time; nothing was done without it
            self.tokens.refused(self._token)
            return self._again(0.0)
        return self._pause("REPLIED", response.status, response.headers)

    def failed(self, error: TransportError) -> float:
        """Seconds to wait before the next attempt. Raises what the failure means if there is none."""
        if self._hooks:
            self._over(error.status, failure=str(error), phase=error.phase, headers=error.headers)
        if not error.permanent:
            wait = self._pause(error.phase, error.status, error.headers, timeout=error.timeout)
            if wait is not None:
                return wait
        raise self._meaning(error) from error

    def result(self, response: Response) -> Any:
        """What the caller gets. Raises what the reply means if it is not success."""
        self._read_until = max(self.deadline, self._client.now() + _LEAST_TO_READ)
        result = reply.read(self, response)
        collect(self, response)
        return result

    def is_late(self) -> bool:
        """Whether a reply that drifts has taken as long as the call may."""
        return self._client.now() > self._read_until

    def error(self, kind: type[CallError], text: str, **more: Any) -> CallError:
        """An error of this call."""
        method, path = self.operation.method, self.operation.path
        facts = {"method": method, "path": path, "attempts": self.attempts, "elapsed": self.elapsed}
        return kind(f"{method} {path}: {without(text, self.secrets())}", **facts, **more)

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._client.now() - self._started

    def drifted(self, drift: Sequence[Drift], raw: Any, response: Response) -> None:
        """Report a reply that is not what the description says. Raises `DriftError` if the client is strict."""
        self.drift = tuple(drift)
        event = DriftEvent(*self._which(), self.drift)
        self._tell("on_drift", event, self._client.reporters())
        if self._client.strict:
            first = str(drift[0])
            more = f", and {len(drift) - 1} more" if len(drift) > 1 else ""
            text = f"HTTP {response.status}, but the reply drifts from the API's description {first}{more}"
            raise self.error(DriftError, text, **reply.seen(response), body=raw, drift=self.drift)

    def _pause(
        self, phase: Phase, status: int | None, headers: Mapping[str, str], *, timeout: bool = False
    ) -> float | None:
        asked_to_wait = headers.get("retry-after")
        if self.attempts > self._retries or not may_retry(self._safety, phase, status, bool(asked_to_wait)):
            return None
        asked = retry_after(asked_to_wait, time.time())
        wait = pause(self.attempts, asked, self.deadline - self._client.now())
        # A rate limit is no outage: its 429 costs nothing.
        if wait is None or (status != 429 and not self._client.budget.spend(timeout=timeout)):
            return None
        return self._again(wait)

    def _again(self, wait: float) -> float:
        if self._hooks:
            self._tell("on_retry", RetryEvent(*self._which(), self.attempts, wait))
        return wait

    def _meaning(self, error: TransportError) -> CallError:
        """What a failed sending means to the caller."""
        if error.phase == "REPLIED" and error.status is not None:
            response = Response(error.status, error.headers, b"")
            if not 200 <= error.status < 300:
                return reply.status_error(self, response)
            if not error.timeout or self._safety == "unsafe":
                text = f"HTTP {error.status}, but the reply cannot be read: {error}; the call may have been carried out"
                return self.error(APIResponseError, text, **reply.seen(response))
        if error.phase == "MAYBE_SENT" and self._safety == "unsafe":
            return self._outcome_unknown(error)
        return self.error(APITimeoutError if error.timeout else APIConnectionError, str(error))

    def _outcome_unknown(self, error: TransportError) -> CallError:
        sent_at = datetime.fromtimestamp(self._sent_at, UTC)
        references = _references(self._request.body, self.config.references)
        text = f"the request was sent at {sent_at:%Y-%m-%d %H:%M:%S} UTC and its reply was lost ({error})"
        text += "; it may have been carried out: find out before you repeat it"
        text += f", by its reference {references[0]!r}" if len(references) == 1 else ""
        return self.error(OutcomeUnknownError, text, sent_at=sent_at, references=references)

    def _over(self, status: int | None, **facts: Any) -> None:
        duration = self._client.now() - self._began
        self._tell("on_response", ResponseEvent(*self._which(), self.attempts, duration, status, **facts))

    def _which(self) -> tuple[int, str, str]:
        return self._number, self.operation.method, self.operation.path

    def _tell(self, name: str, event: object, hooks: Sequence[Any] = ()) -> None:
        for hook in hooks or self._hooks:
            try:
                getattr(hook, name)(event)
            except Exception:  # whoever looks on must not be able to lose a reply
                import logging

                logging.getLogger(self.config.package).exception("hooks: %s failed", name)


def _references(body: object, names: frozenset[str]) -> tuple[str, ...]:
    """What the caller put into the fields that are for references of their own."""
    import msgspec

    found: dict[str, None] = {}

    def walk(value: Any) -> None:
        if is_object(value):
            for key, each in value.items():
                if key in names and isinstance(each, str | int) and each != "" and len(found) < _MOST_REFERENCES:
                    found[str(each)] = None
                walk(each)
        elif is_list(value):
            for each in value:
                walk(each)

    with suppress(ValueError, RecursionError):  # a form
        walk(msgspec.json.decode(body) if isinstance(body, bytes) and body else None)
    return tuple(found)

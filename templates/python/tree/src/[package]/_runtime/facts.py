"""The facts of one call, shared by everything that reads its response or raises its errors."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

from .auth.inspection import secrets_in
from .config import Config
from .drift import Drift
from .errors import CallError
from .headers import request_id
from .operation import Operation
from .record import Record
from .retry import Safety, retry_after
from .secret import redact, secrets_pattern
from .transport.base import Request, Response

_PRIVATE = ("set-cookie", "authorization", "proxy-authorization")


class CallFacts(Record, frozen=False):
    """The state of a call that its errors report. `Call` updates it with each attempt."""

    config: Config
    operation: Operation[Any]
    request: Request
    """The request of the latest attempt, as it was sent."""
    clock: Callable[[], float]
    started: float
    deadline: float
    safety: Safety
    attempts: int = 0
    sent_at: float = 0.0
    """`time.time()` at the start of the latest attempt."""
    drift: tuple[Drift, ...] = ()

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self.clock() - self.started

    def secrets(self) -> re.Pattern[str] | None:
        """A pattern of the credentials in the latest attempt: a server may repeat them."""
        return secrets_pattern(secrets_in(self.config, self.request))

    def error(self, kind: type[CallError], text: str, **more: Any) -> CallError:
        """An error of this call, without the secrets that `text` may repeat."""
        method, path = self.operation.method, self.operation.path
        facts = {"method": method, "path": path, "attempts": self.attempts, "elapsed": self.elapsed}
        return kind(f"{method} {path}: {redact(text, self.secrets())}", **facts, **more)


def response_facts(response: Response, secrets: re.Pattern[str] | None = None) -> dict[str, Any]:
    """The attributes that an error takes from a response, without the secrets that the response repeats."""
    headers = {name: redact(value, secrets) for name, value in response.headers.items() if name not in _PRIVATE}
    return {
        "status": response.status,
        "headers": headers,
        "request_id": request_id(headers),
        "retry_after": retry_after(headers.get("retry-after"), time.time()),
    }

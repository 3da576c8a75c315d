"""When a call is repeated, how long it waits before that, and which statuses say that it was not carried out.

The whole policy is `may_retry` and `is_refusal`.

The pauses are "full jitter": https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
"""

from __future__ import annotations

import re
from typing import Literal

Safety = Literal["safe", "idempotent", "unsafe"]
"""The effect of making a call twice: none at all, the same as making it once, or another."""

RETRIES = 2
MAX_PAUSE = 8.0
MAX_RETRY_AFTER = 60.0
"""Seconds. If a server asks for more, the call fails at once."""

_FIRST_PAUSE = 0.5
_TRANSIENT = frozenset((408, 425, 429, 500, 502, 503, 504))
_UNCLEAR = frozenset((302, 303, 408, 499))
_SECONDS = re.compile(r"[0-9]{1,10}(\.[0-9]{1,9})?", re.ASCII)


def may_retry(safety: Safety, phase: str, status: int | None, has_retry_after: bool) -> bool:
    """Whether a failed attempt may be followed by another.

    Args:
        safety: How safe the operation is to repeat.
        phase: How far the attempt got: see `transport.Phase`; RESPONDED if there is a whole response.
        status: The HTTP status, in the phase RESPONDED.
        has_retry_after: Whether the response has a `Retry-After`.
    """
    if phase == "NOT_SENT":
        return True
    if status == 429 or (status == 503 and has_retry_after):
        return True  # refused before it took effect
    if safety == "unsafe":
        return False
    return status is None or status in _TRANSIENT or 200 <= status < 300  # the last: its body was cut off


def is_refusal(status: int, has_retry_after: bool) -> bool:
    """Whether an error status says that the call was not carried out: docs/decisions/0026 has the reasons.

    Args:
        status: The HTTP status; invalid ones, from 600, mean the same as 5xx (RFC 9110, 15).
        has_retry_after: Whether the response has a `Retry-After`.
    """
    if status >= 500:
        return status == 501 or (status == 503 and has_retry_after)
    return status not in _UNCLEAR


def retry_after(value: str | None, now: float) -> float | None:
    """The seconds that a `Retry-After` asks for (RFC 9110, 10.2.3); None if the value is invalid.

    Args:
        value: The header, with anything in it.
        now: The current `time.time()`.
    """
    text = (value or "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    if not text[:3].isascii() or not text[:3].isalpha() or len(text) > 64:
        return None
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(text)
        return max(0.0, (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - now)
    except (ValueError, OverflowError):
        return None


def pause(attempt: int, requested: float | None, remaining: float) -> float | None:
    """Seconds to wait before the next attempt; None if it would come too late.

    Args:
        attempt: Number of the attempt that failed, from 1.
        requested: The seconds of `Retry-After`; the next attempt never comes earlier.
        remaining: Seconds that the call has left.
    """
    import random

    wait = random.random() * min(MAX_PAUSE, _FIRST_PAUSE * 2 ** min(attempt - 1, 10))
    if requested is not None:
        if requested > MAX_RETRY_AFTER:
            return None
        wait = max(wait, requested + random.random() * min(requested / 10, 1.0))
    return wait if wait < remaining else None


class RetryBudget:
    """Limits the retries of a client, so that they do not multiply the load during an outage.

    A full budget pays for 20 retries; after that, each success pays for a fifth of one. There is no lock: two threads
    may pay with the same token, which does no harm.
    """

    _FULL, _RETRY, _AFTER_TIMEOUT = 100, 5, 10

    def __init__(self) -> None:
        self._tokens: int = self._FULL

    def spend(self, *, timeout: bool) -> bool:
        """Pay for a retry; False if too little is left."""
        cost = self._AFTER_TIMEOUT if timeout else self._RETRY
        if self._tokens < cost:
            return False
        self._tokens -= cost
        return True

    def earn(self) -> None:
        """Note a success."""
        if self._tokens < self._FULL:
            self._tokens += 1

"""The log of a client: one line for each attempt, retry and difference, and bodies on request.

The logger has the name of the package. `<PREFIX>_LOG=debug` (or `info`) in the environment writes it to stderr, and
`debug,bodies` adds the bodies that are sent and received, without secrets and telephone numbers.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Collection

from .hooks import DriftEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent

_MAX_BODY = 2000
_NUMBER = re.compile(
    # Before it may also be what an escape ends with: `\n` in JSON, `%2B` in a form.
    r"(?:(?<![\w.])|(?<=\\[nrt])|(?<=%2B))(\+?)[0-9](?:[ ().-]?[0-9]){6,18}(?!\w|\.[0-9])",
    re.IGNORECASE,
)
_VALUE = r"""(\[[^\]]*\]?|"(?:[^"\\]|\\.)*"?|(?:(?:basic|bearer)\s+)?[^\s,}&]+)"""
_SECRET = re.compile(
    rf"""(["']?\w*(?:password|passwd|secret|token|api_?key|authorization|cvc|cvv)\w*["']?\s*[:=]\s*){_VALUE}""",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+-]+@(?=[\w-]+\.)")


def redacted(text: str) -> str:
    """Text for a log: telephone numbers keep two digits; secrets and the names before an @ are removed."""
    text = _SECRET.sub(r'\1"***"', text)
    text = _EMAIL.sub("***@", text)
    return _NUMBER.sub(lambda match: f"{match[1]}***{match[0][-2:]}", text)


def _one_line(text: str) -> str:
    """The text of a server, redacted, on one line, so that it cannot fake another line of the log."""
    return redacted("".join(mark if mark.isprintable() else "?" for mark in text))


class Log(Hooks):
    """Writes events to a logger."""

    def __init__(self, name: str, environment: str, secrets: Collection[str] = ()) -> None:
        names = "|".join(map(re.escape, secrets))
        self._secrets = re.compile(rf"""(["']?\b(?:{names})["']?\s*[:=]\s*){_VALUE}""") if names else None
        self.logger = logging.getLogger(name)
        flags = {word.strip().lower() for word in os.environ.get(f"{environment}_LOG", "").split(",")}
        self._bodies = "bodies" in flags
        level = logging.DEBUG if flags & {"debug", "bodies"} else logging.INFO if "info" in flags else None
        if level is not None and not self.logger.handlers:
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
            self.logger.addHandler(handler)
            self.logger.setLevel(level)

    def is_enabled(self) -> bool:
        """Whether the logger would write an attempt that failed."""
        return self.logger.isEnabledFor(logging.INFO)

    def on_request(self, event: RequestEvent, /) -> None:
        if self._bodies and event.body:
            self._debug_body("sends", event, event.body)

    def on_response(self, event: ResponseEvent, /) -> None:
        outcome = f"HTTP {event.status}" if event.failure is None else f"{event.phase}, {_one_line(event.failure)}"
        text = "%s %s: attempt %d: %s in %.3f s"
        facts = (event.method, event.path, event.attempt, outcome, event.duration)
        if event.request_id:
            self.logger.debug(text + ", request %r", *facts, event.request_id)
        else:
            self.logger.debug(text, *facts)
        if self._bodies and event.body:
            self._debug_body("receives", event, event.body)

    def on_retry(self, event: RetryEvent, /) -> None:
        text = "%s %s: attempt %d failed, another follows in %.2f s"
        self.logger.info(text, event.method, event.path, event.attempt, event.pause)

    def on_drift(self, event: DriftEvent, /) -> None:
        text = "%s %s: the response drifts from the API's description %s%s"
        for each, number in zip(event.drift, event.counts, strict=True):
            times = f" ({number:,} times at {_one_line(each.pattern)})" if number > 1 else ""
            self.logger.warning(text, event.method, event.path, _one_line(str(each)), times)

    def _debug_body(self, verb: str, event: RequestEvent | ResponseEvent, body: bytes) -> None:
        text = body[:_MAX_BODY].decode("utf-8", "replace")
        text = _one_line(self._secrets.sub(r'\1"***"', text) if self._secrets else text)
        self.logger.debug("%s %s: attempt %d %s %s", event.method, event.path, event.attempt, verb, text)

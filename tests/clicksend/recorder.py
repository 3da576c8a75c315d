"""A hook that keeps the events of its calls."""

from __future__ import annotations

from typing import Any

from clicksend_sdk.hooks import DriftEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent


class Recorder(Hooks):
    """Keeps every event."""

    def __init__(self) -> None:
        self.events: list[Any] = []

    def on_request(self, event: RequestEvent, /) -> None:
        self.events.append(event)

    def on_response(self, event: ResponseEvent, /) -> None:
        self.events.append(event)

    def on_retry(self, event: RetryEvent, /) -> None:
        self.events.append(event)

    def on_drift(self, event: DriftEvent, /) -> None:
        self.events.append(event)

    @property
    def kinds(self) -> list[type]:
        return [type(event) for event in self.events]

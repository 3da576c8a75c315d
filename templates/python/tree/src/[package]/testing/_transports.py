"""The two ways in which clients reach the fake of the API."""

from __future__ import annotations

from .._runtime.transport.base import Request, Response
from ._fake import Fake


class FakeTransport:
    """The fake server for a blocking client."""

    def __init__(self, fake: Fake) -> None:
        self._fake = fake

    def send(self, request: Request, deadline: float) -> Response:
        """Answer."""
        return self._fake.answer(request, deadline)

    def now(self) -> float:
        """Seconds on the fake clock."""
        return self._fake.now()

    def sleep(self, seconds: float) -> None:
        """Let the fake clock go on."""
        self._fake.pause(seconds)

    def close(self) -> None:
        """Nothing."""


class AsyncFakeTransport:
    """The fake server for an awaited client."""

    def __init__(self, fake: Fake) -> None:
        self._fake = fake

    async def send(self, request: Request, deadline: float) -> Response:
        """Answer."""
        return self._fake.answer(request, deadline)

    def now(self) -> float:
        """Seconds on the fake clock."""
        return self._fake.now()

    async def sleep(self, seconds: float) -> None:
        """Let the fake clock go on."""
        self._fake.pause(seconds)

    async def close(self) -> None:
        """Nothing."""

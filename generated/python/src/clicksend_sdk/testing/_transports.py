"""The transports that lead to the fake."""

from __future__ import annotations

from .._runtime.record import replace
from .._runtime.transport.base import Request, Response
from ._fake import Fake
from ._streams import AsyncBrokenBody, BrokenBody


class FakeTransport:
    """The fake for a blocking client."""

    def __init__(self, fake: Fake) -> None:
        self._fake = fake

    def send(self, request: Request, deadline: float) -> Response:
        """The response of the fake."""
        return self._fake.respond(request, deadline)

    def now(self) -> float:
        """Seconds on the fake clock."""
        return self._fake.now()

    def sleep(self, seconds: float) -> None:
        """Advance the fake clock."""
        self._fake.pause(seconds)

    def close(self) -> None:
        """Do nothing."""


class AsyncFakeTransport:
    """The fake for an async client."""

    def __init__(self, fake: Fake) -> None:
        self._fake = fake

    async def send(self, request: Request, deadline: float) -> Response:
        """The response of the fake."""
        response = self._fake.respond(request, deadline)
        if isinstance(response.rest, BrokenBody):
            return replace(response, rest=AsyncBrokenBody(response.rest))
        return response

    def now(self) -> float:
        """Seconds on the fake clock."""
        return self._fake.now()

    async def sleep(self, seconds: float) -> None:
        """Advance the fake clock."""
        self._fake.pause(seconds)

    async def close(self) -> None:
        """Do nothing."""

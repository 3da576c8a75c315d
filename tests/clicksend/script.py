"""A transport that follows a script, with a clock of its own, and calls over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from clicksend_sdk import ClickSend
from clicksend_sdk._runtime.transport.base import Request, Response, TransportError
from clicksend_sdk.errors import CallError

Step = Response | TransportError | Callable[[Request], Response]
GOOD = Response(200, {}, b'{"http_code": 200, "response_code": "SUCCESS", "data": []}')
REFUSED = TransportError("NOT_SENT", "refused")
LOST = TransportError("MAYBE_SENT", "lost")


class Script:
    """A transport with a clock of its own, for either client: it does one step for each request, the last for ever."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self.requests: list[Request] = []
        self.pauses: list[float] = []
        self.clock = 1000.0

    def answer(self, request: Request) -> Response:
        """Carry out the next step."""
        self.requests.append(request)
        step = self.steps[min(len(self.requests), len(self.steps)) - 1]
        if isinstance(step, TransportError):
            raise step
        return step if isinstance(step, Response) else step(request)

    def send(self, request: Request, _: float) -> Any:
        return self.answer(request)

    def now(self) -> float:
        return self.clock

    def sleep(self, seconds: float) -> Any:
        self.pauses.append(seconds)
        self.clock += seconds

    def close(self) -> Any:
        pass


def client_of(script: Script, **settings: Any) -> ClickSend:
    """A client that sends with a script."""
    return ClickSend(**{"username": "nora", "api_key": "s3cret", "transport": script, **settings})


def failure(call: Callable[[], object]) -> CallError:
    """The error of a call."""
    with pytest.raises(CallError) as caught:
        call()
    return caught.value


def refusing(status: int, **headers: str) -> Response:
    """A refusal."""
    return Response(status, headers, b"{}")


def send(c: Any, **options: Any) -> Any:
    """A call that must not be made twice."""
    return c.sms.send(messages=[{"body": "Hello"}], options=options or None)


def read(c: Any, **options: Any) -> Any:
    """A call that changes nothing."""
    return c.countries.list(options=options or None)

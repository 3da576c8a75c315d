"""Two calls, one unsafe and one safe, and a reply to the first that drifts."""

from __future__ import annotations

from typing import Any

from tests.support.replies import message_result, success

MESSAGE = {"to": "+61411111111", "body": "Hello"}
DRIFTED = success({"messages": [message_result(date="soon", message_parts="many")]})


def send(c: Any) -> Any:
    """An unsafe call."""
    return c.sms.send(messages=[MESSAGE])


def read(c: Any) -> Any:
    """A safe call."""
    return c.countries.list()

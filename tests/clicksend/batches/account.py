"""A sender's account on the test server: what arrived, what was carried out, and faults on the way."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.support.replies import HANG_UP, MESSAGE_ID, head, message_result, page, refusal, success
from tests.support.server import Received, Reply

Fault = Callable[["Account", list[dict[str, Any]]], Reply]


class Account:
    """Carries out `/sms/send`, and lists what was sent; each fault replaces the reply to one send, in order."""

    def __init__(self, *faults: Fault | None, credit: int = 10**9) -> None:
        self.credit = credit
        self.faults: Iterator[Fault | None] = iter(faults)
        self.calls: list[int] = []
        """The number of messages in each call."""
        self.sent: Counter[str] = Counter()
        """How often the message with each reference was sent."""
        self.history: list[dict[str, Any]] = []
        self.hidden = 0
        """How many readings of the history are still empty: it lags behind."""
        self._lock = threading.Lock()

    def decide(self, request: Received) -> Reply:
        """The reply of the server."""
        if request.line.startswith("GET"):
            return self._page(parse_qs(urlsplit(request.target).query))
        messages = request.json["messages"]
        with self._lock:
            self.calls.append(len(messages))
            fault = next(self.faults, None)
            return fault(self, messages) if fault else carried_out(self, messages)

    def _page(self, query: dict[str, list[str]]) -> Reply:
        number, size = int(query["page"][0]), int(query["limit"][0])
        self.hidden -= number == 1
        items = [] if self.hidden >= 0 else self.history
        shown = items[(number - 1) * size : number * size]
        return page(shown, number, last=max(1, -(-len(items) // size)), total=len(items))

    def results(self, messages: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        """Send the messages, as far as the credit goes; the result of each."""
        return [self._result(each) for each in messages]

    def _result(self, message: dict[str, Any]) -> dict[str, Any]:
        if message["to"] == "nobody":
            return message_result(**message, status="INVALID_RECIPIENT")
        if not self.credit:
            return message_result(**message, status="INSUFFICIENT_CREDIT")
        self.credit -= 1
        self.sent[message["custom_string"]] += 1
        shown = {"body": "Hi", "status": "Sent", "message_id": MESSAGE_ID, "direction": "out"}
        self.history.append({**shown, "to": message["to"], "custom_string": message["custom_string"]})
        return message_result(**message)


def carried_out(account: Account, messages: list[dict[str, Any]]) -> Reply:
    """The messages are sent."""
    return success({"messages": account.results(messages)})


def reversed_results(account: Account, messages: list[dict[str, Any]]) -> Reply:
    """The messages are sent; their results come in another order."""
    return success({"messages": account.results(messages)[::-1]})


def lost(account: Account, messages: list[dict[str, Any]]) -> Reply:
    """The messages are sent, and no response comes."""
    account.results(messages)
    return HANG_UP


def lost_before(account: Account, messages: list[dict[str, Any]]) -> Reply:
    """Nothing is sent, and no response comes."""
    return HANG_UP


def cut_off(account: Account, messages: list[dict[str, Any]]) -> Reply:
    """The messages are sent, and the body of the response breaks off."""
    account.results(messages)
    return Reply((head(200, {"Content-Length": "5000"}) + b'{"data":',), "close")


def gateway_timeout(account: Account, messages: list[dict[str, Any]]) -> Reply:
    """The messages are sent, and a gateway answers for the server."""
    account.results(messages)
    return refusal(504, "GATEWAY_TIMEOUT", "Too late.")


def html(account: Account, messages: list[dict[str, Any]]) -> Reply:
    """The messages are sent, and a proxy replaces the response."""
    account.results(messages)
    body = b"<html>fine</html>"
    return Reply((head(200, {"Content-Type": "text/html", "Content-Length": str(len(body))}) + body,))


def refused(status: int, code: str = "BAD_REQUEST", **headers: str) -> Fault:
    """Nothing is sent, and the response says so."""

    def refuse(account: Account, messages: list[dict[str, Any]]) -> Reply:
        return refusal(status, code, "No.", **headers)

    return refuse

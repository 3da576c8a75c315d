"""Replies of the test server: valid ones in the form of the API, and every kind of failure."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from .server import LONGEST_WAIT, Reply

MESSAGE_ID = "4E90F4C3-43A3-489D-9AB8-DA1F4332A0C3"
"""The id of every message in these replies."""


def envelope(data: object, *, code: object = "SUCCESS", message: str = "Done.", status: int = 200) -> dict[str, Any]:
    """The envelope of the API around `data`."""
    return {"http_code": status, "response_code": code, "response_msg": message, "data": data}


def reply(content: object, *, status: int = 200, headers: Mapping[str, str] = {}) -> Reply:
    """A complete reply. Bytes are sent as they are, everything else as JSON."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return Reply((head(status, {"Content-Length": str(len(body)), **headers}) + body,))


def head(status: int = 200, headers: Mapping[str, str] = {}) -> bytes:
    """The status line and headers of a reply, and the empty line after them."""
    named = {"Content-Type": "application/json", **headers}
    lines = [f"HTTP/1.1 {status} {_phrase(status)}", *(f"{name}: {value}" for name, value in named.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def success(data: object = None) -> Reply:
    """The reply to a call that worked."""
    return reply(envelope(data))


def refusal(status: int, code: str, message: str, **headers: str) -> Reply:
    """The reply to a call that was refused, with a request id."""
    content = envelope(None, code=code, message=message, status=status)
    return reply(content, status=status, headers={"X-Request-Id": "req-7", **headers})


def sent(*statuses: str) -> Reply:
    """The reply to `sms.send`: one message for each status."""
    return success({"messages": [message_result(status=status) for status in statuses]})


def message_result(**fields: object) -> dict[str, object]:
    """The result for one message."""
    return {"to": "+61411111111", "body": "Hello", "message_id": MESSAGE_ID, "status": "SUCCESS", **fields}


def page(items: Sequence[object], number: int, *, last: int = 3, total: int = 5) -> Reply:
    """One page of a list."""
    return success({"total": total, "per_page": 2, "current_page": number, "last_page": last, "data": list(items)})


def chunked(content: object, *, size: int = 7) -> Reply:
    """A reply in chunks, each sent separately."""
    body = json.dumps(content).encode()
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    frames = [b"%x\r\n%s\r\n" % (len(part), part) for part in parts]
    return Reply((head(200, {"Transfer-Encoding": "chunked"}), *frames, b"0\r\n\r\n"))


def gzipped(content: object, *, keep: int | None = None) -> Reply:
    """A compressed reply, truncated to `keep` bytes, with a matching `Content-Length`."""
    return reply(gzip.compress(json.dumps(content).encode())[:keep], headers={"Content-Encoding": "gzip"})


def cut_off(content: object, *, missing: int = 20) -> Reply:
    """A reply that omits the last bytes of its `Content-Length` and closes the connection."""
    body = json.dumps(content).encode()
    return Reply((head(200, {"Content-Length": str(len(body))}) + body[:-missing],), "close")


def dripping(content: object, *, every: float) -> Reply:
    """A reply with the headers at once and the body byte by byte."""
    body = json.dumps(content).encode()
    steps: list[bytes | float] = [head(200, {"Content-Length": str(len(body))})]
    for byte in body:
        steps += [every, bytes([byte])]
    return Reply(tuple(steps))


HANG_UP = Reply(then="close")
"""The connection is closed without a reply."""

RESET = Reply(then="reset")
"""The connection is reset without a reply."""

STALL = Reply((LONGEST_WAIT,), "close")
"""No reply, and the connection stays open."""


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"

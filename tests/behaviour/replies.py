"""What the server does with a request, as a vector states it."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Mapping
from typing import Any

from tests.support.replies import HANG_UP, RESET, STALL, head
from tests.support.server import Reply

FAULTS = {"hang_up": HANG_UP, "reset": RESET, "stall": STALL}


def content_of(given: Mapping[str, Any]) -> bytes:
    """The bytes of a body that is given as `json`, `text` or `base64`."""
    if "json" in given:
        return json.dumps(given["json"]).encode()
    if "base64" in given:
        return base64.b64decode(given["base64"])
    return bytes(given.get("text", ""), "utf-8")


def reply_of(given: Mapping[str, Any]) -> Reply:
    """The reply that a vector states."""
    if "fault" in given:
        return FAULTS[given["fault"]]
    body = content_of(given)
    status = given.get("status", 200)
    headers = dict(given.get("headers", {}))
    if given.get("gzip"):
        headers["Content-Encoding"] = "gzip"
        body = gzip.compress(body)[: given.get("keep")]
    if given.get("chunked"):
        return Reply((head(status, {**headers, "Transfer-Encoding": "chunked"}), *_chunks(body)))
    if not given.get("until_close") and status != 204:
        headers = {"Content-Length": str(len(body)), **headers}
    kept = body[: len(body) - given.get("missing", 0)]
    ends = "close" if given.get("until_close") or given.get("missing") else "stay"
    return Reply((head(status, headers) + kept,), ends)


def _chunks(body: bytes, size: int = 7) -> list[bytes]:
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    return [*(b"%x\r\n%s\r\n" % (len(part), part) for part in parts), b"0\r\n\r\n"]

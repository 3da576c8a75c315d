"""The server of a vector, and what it does with each request."""

from __future__ import annotations

import base64
import gzip
import json
import socket
from collections.abc import Mapping
from typing import Any, Self

from tests.support.replies import HANG_UP, RESET, STALL, head
from tests.support.server import Received, Reply, Server

from .vectors import filled

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
    closes = given.get("until_close") or given.get("missing")
    return Reply((head(status, headers) + kept,), "close" if closes else "stay")


def _chunks(body: bytes, size: int = 7) -> list[bytes]:
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    return [*(b"%x\r\n%s\r\n" % (len(part), part) for part in parts), b"0\r\n\r\n"]


def _is_refusal(reply: Mapping[str, Any]) -> bool:
    return reply.get("fault") == "refuse_connection"


class Host:
    """The target of a vector's calls: a port that first refuses as many connections as required, and then serves."""

    def __init__(self, replies: list[dict[str, Any]]) -> None:
        self._refused = sum(map(_is_refusal, replies))
        self._replies = [each for each in replies if not _is_refusal(each)]
        self._port = socket.socket()
        self._port.bind(("127.0.0.1", 0))
        self.address = "{}:{}".format(*self._port.getsockname())
        self._server: Server | None = None

    def __enter__(self) -> Self:
        self.after(0)
        return self

    def __exit__(self, *error: object) -> None:
        if self._server is not None:
            self._server.__exit__()
        self._port.close()

    def after(self, pauses: int) -> None:
        """Begin to serve if enough connections were refused."""
        if pauses == self._refused:
            self._server = Server(bound=self._port).__enter__()
            self._server.will(*(reply_of(filled(each, self.address)) for each in self._replies))

    @property
    def requests(self) -> list[Received]:
        """Those that came."""
        return self._server.requests if self._server else []

"""One request and its response without input or output: the bytes to send, and the meaning of the bytes received.

Both transports drive it:

    parts ──▶ to the server;    from the server ──▶ receive, until it returns True ──▶ response
                                        any error ──▶ failure
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping

from ..upload_body import PermanentError, UploadBody
from .base import (
    IDLE_LIMIT,
    AsyncResponseBody,
    Phase,
    Request,
    Response,
    ResponseBody,
    TransportError,
    reason_of,
)
from .body_sink import BodySink
from .http11 import ResponseParser
from .proxies import Proxy
from .route import Route, is_permanent

_LARGE = 64 * 1024
"""Bytes of a body that is not joined to the head."""
_PART = 256 * 1024


class Exchange:
    """One request and its response."""

    def __init__(self, request: Request, route: Route) -> None:
        self.phase: Phase = "NOT_SENT"
        """How far the request got; the transport sets it before it sends."""
        self.obstacle: str = "all connections are in use"
        """The reason why nothing has been sent yet; empty when there is a connection."""
        self.is_stream: bool = False
        """Whether the caller reads the body; known when `receive` returns True."""
        body = request.body
        self.is_upload: bool = body is not None and len(body) > _LARGE
        """Whether much of the request may be unsent when the client has written all of it."""
        self.reads_files: bool = isinstance(body, UploadBody)
        """Whether the parts after the head may be read from files, which blocks."""
        self._request = request
        self._route = route
        self._parser = ResponseParser(request.method)
        self._sink: BodySink | None = None
        self._body = b""

    @property
    def complete(self) -> bool:
        """Whether the whole response has been received."""
        return self._parser.complete

    def parts(self) -> Iterator[memoryview]:
        """The bytes to send: the head with a small body; or the head, then a large body or one of files in parts.

        As views, because tracebacks may show variables, and a head has credentials.
        """
        body, proxy = self._request.body or b"", self._route.forward
        if not isinstance(body, bytes):
            yield memoryview(_head(self._request, proxy))
            yield from (memoryview(part) for part in body)
        elif self.is_upload:
            yield memoryview(_head(self._request, proxy))
            yield from (memoryview(body)[start : start + _PART] for start in range(0, len(body), _PART))
        else:
            yield memoryview(_head(self._request, proxy) + body)

    def receive(self, data: bytes) -> bool:
        """Take received bytes, none at the end of the connection.

        Returns whether the response is complete, or a stream has begun. Raises `ValueError` if it is malformed.
        """
        parser, part = self._parser, b""
        if data:
            part = parser.feed(data)
        else:
            parser.end()
        if self._sink is None:
            if not parser.status:
                return False
            self._sink = BodySink(self._request, parser.status, parser.headers)
            asked = self._request.is_stream
            self.is_stream = asked is not None and asked(parser.status, parser.headers)
        if self.is_stream:
            self._sink.unpack(part)
        elif part:
            self._sink.add(part)
        if parser.complete and not self.is_stream:
            self._body = self._sink.body()  # checks that nothing is cut off
        return parser.complete or self.is_stream

    def response(self, rest: ResponseBody | AsyncResponseBody | None = None) -> Response:
        """The response; `rest` is the body of a stream."""
        return Response(self._parser.status, self._parser.headers, self._body, rest)

    def next_piece(self) -> bytes:
        """The next bytes of a stream; none if more have to be received, or it is complete and has ended well."""
        if self._sink is None:
            return b""
        piece = self._sink.next_piece()
        return piece if piece or not self.complete else self._sink.body()

    def usable_until(self) -> float:
        """The time until which the connection can take another request; 0 if it cannot."""
        if not self._parser.reusable:
            return 0.0
        return time.monotonic() + min(IDLE_LIMIT, _keep_alive(self._parser.headers))

    def connecting(self) -> None:
        """Note that a new connection is needed."""
        self.obstacle = f"cannot connect to {self._route.address}"

    def failure(self, error: Exception) -> TransportError:
        """The meaning of an error."""
        reason, sent = reason_of(error, self._request), self.phase != "NOT_SENT"
        return TransportError(
            "RESPONDED" if self._parser.status else self.phase,
            reason if sent or not self.obstacle else f"{self.obstacle}: {reason}",
            timeout=isinstance(error, TimeoutError),
            permanent=isinstance(error, PermanentError) or (not sent and is_permanent(error)),
            status=self._parser.status or None,
            headers=self._parser.headers,
        )


def _head(request: Request, proxy: Proxy | None) -> bytes:
    """The request line and the headers."""
    # A proxy needs the whole URL; through a tunnel it sees only encrypted bytes.
    target = request.target if proxy is None else request.origin + request.target
    lines = [f"{request.method} {target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in request.headers.items()]
    if proxy is not None:
        lines += [f"{name}: {value}" for name, value in proxy.headers.items()]
    if request.body is not None:
        lines.append(f"Content-Length: {len(request.body)}")
    elif request.method in ("POST", "PUT", "PATCH"):
        lines.append("Content-Length: 0")
    return "\r\n".join([*lines, "", ""]).encode("ascii")


def _keep_alive(headers: Mapping[str, str]) -> float:
    """The seconds of a `Keep-Alive` timeout, less one for the latency; the default if there is none."""
    for part in headers.get("keep-alive", "").split(","):
        name, _, seconds = part.strip().partition("=")
        if name.lower() == "timeout" and seconds.isascii() and seconds.isdigit() and len(seconds) < 10:
            return int(seconds) - 1.0
    return IDLE_LIMIT

"""aiohttp's protocol, with our `ResponseParser` in place of its own, so that both clients parse alike.

aiohttp has no public way to do that: `ResponseHandler._parser` and `TCPConnector._factory` are private.
"""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp.client_proto import ResponseHandler
from aiohttp.http import HttpVersion11, RawResponseMessage
from aiohttp.streams import EMPTY_PAYLOAD, StreamReader
from multidict import CIMultiDict, CIMultiDictProxy

from .http11 import MalformedResponse, ResponseParser
from .sockets import discard_unsent

_NO_HEADERS: CIMultiDictProxy[str] = CIMultiDictProxy(CIMultiDict())
"""For aiohttp, which does not use them here; the headers are those of our parser."""


class Protocol(ResponseHandler):
    """One connection, which reads one response at a time."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.uploading: bool = False

    @property
    def reader(self) -> ResponseParser | None:
        """The parser of the response to the latest request; None if the connection is closed."""
        parser: Any = self._parser
        return None if parser is None else parser.reader

    def set_response_params(self, *, timer: Any = None, skip_payload: bool = False, **_: Any) -> None:
        """Called by aiohttp before a request is sent; without a timer, to open a tunnel."""
        method = "CONNECT" if timer is None else "HEAD" if skip_payload else ""
        parser: Any = _Parser(self, method, timer, self._loop)
        self._parser = parser

    def connection_lost(self, exc: BaseException | None) -> None:
        """Called by the event loop."""
        parser: Any = self._parser
        if parser is not None:
            parser.end(exc)
        super().connection_lost(exc)

    def close(self) -> None:
        """Close the connection at once; aiohttp would first send its buffer."""
        if self.uploading and self.transport is not None:
            discard_unsent(self.transport.get_extra_info("socket"))
        self.abort()


class _Parser:
    """Our parser with the interface of aiohttp's."""

    def __init__(self, protocol: Protocol, method: str, timer: Any, loop: asyncio.AbstractEventLoop) -> None:
        self.reader = ResponseParser(method)
        self._tunnel = method == "CONNECT"
        self._protocol = protocol
        self._timer = timer
        self._loop = loop
        self._payload: Any = None

    def feed_data(self, data: bytes) -> tuple[list[Any], bool, bytes]:
        """The message whose head these bytes complete, if any."""
        reader, body, failure = self.reader, b"", None
        if not data:
            return [], False, b""
        if reader.complete:
            self._protocol.close()  # no request was sent for it
            return [], False, b""
        try:
            body = reader.feed(data)
        except MalformedResponse as error:
            failure = error
        messages = self._start_body(body) if reader.status and self._payload is None else []
        if failure is not None:
            self._fail(failure)
        elif reader.status and not self._tunnel:
            self._feed_body(body)
        return messages, False, b""

    def end(self, cause: BaseException | None) -> None:
        """The connection has ended, because of `cause` or because the server closed it."""
        if self._payload is None or self.reader.complete:
            return
        try:
            if cause is not None:
                raise cause
            self.reader.end()
            self._feed_body(b"")
        except Exception as error:
            self._fail(error)

    def feed_eof(self) -> None:
        """Called by aiohttp after `end`."""

    def pause_reading(self) -> None:
        """Called by aiohttp, which pauses the connection itself."""

    def _start_body(self, body: bytes) -> list[Any]:
        if self.reader.complete and not body and not self._tunnel:
            self._payload = EMPTY_PAYLOAD
        else:
            self._payload = StreamReader(self._protocol, 2**16, timer=self._timer, loop=self._loop)
        status = self.reader.status
        head = RawResponseMessage(HttpVersion11, status, "", _NO_HEADERS, (), False, None, False, False)
        return [(head, self._payload)]

    def _feed_body(self, body: bytes) -> None:
        if body:
            self._payload.feed_data(body)
        if self.reader.complete:
            self._protocol.uploading = False
            if not self.reader.reusable:
                self._protocol.force_close()
            self._payload.feed_eof()

    def _fail(self, error: Exception) -> None:
        """Raise the error where the head, or the body, is awaited."""
        (self._protocol if self._payload is None else self._payload).set_exception(error)
        self._protocol.force_close()
        self._protocol.close()

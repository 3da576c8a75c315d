"""aiohttp's protocol, with `http11.ReplyReader` in place of its own parser, so that both clients read alike.

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
"""For aiohttp, which does nothing with them here; ours are the reader's."""


class Protocol(ResponseHandler):
    """One connection, which reads one reply at a time."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.uploading: bool = False

    @property
    def reader(self) -> ResponseParser | None:
        """What reads the reply to the latest request; None when the connection is over."""
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
        """Close the connection at once; aiohttp would first send what is still to be sent."""
        if self.uploading and self.transport is not None:
            discard_unsent(self.transport.get_extra_info("socket"))
        self.abort()


class _Parser:
    """What aiohttp takes for its parser."""

    def __init__(self, protocol: Protocol, method: str, timer: Any, loop: asyncio.AbstractEventLoop) -> None:
        self.reader = ResponseParser(method)
        self._tunnel = method == "CONNECT"
        self._protocol = protocol
        self._timer = timer
        self._loop = loop
        self._payload: Any = None

    def feed_data(self, data: bytes) -> tuple[list[Any], bool, bytes]:
        """The message whose head is complete with these bytes, if there is one."""
        reader, body, failure = self.reader, b"", None
        if not data:
            return [], False, b""
        if reader.complete:
            self._protocol.close()  # nobody asked for it
            return [], False, b""
        try:
            body = reader.feed(data)
        except MalformedResponse as error:
            failure = error
        messages = self._begun(body) if reader.status and self._payload is None else []
        if failure is not None:
            self._fail(failure)
        elif reader.status and not self._tunnel:
            self._go_on(body)
        return messages, False, b""

    def end(self, cause: BaseException | None) -> None:
        """Take note that the connection is over; `cause` says why, unless the peer has closed it."""
        if self._payload is None or self.reader.complete:
            return
        try:
            if cause is not None:
                raise cause
            self.reader.end()
            self._go_on(b"")
        except Exception as error:
            self._fail(error)

    def feed_eof(self) -> None:
        """Called by aiohttp after `end`."""

    def pause_reading(self) -> None:
        """Called by aiohttp; it pauses the connection, and nothing is kept here."""

    def _begun(self, body: bytes) -> list[Any]:
        if self.reader.complete and not body and not self._tunnel:
            self._payload = EMPTY_PAYLOAD
        else:
            self._payload = StreamReader(self._protocol, 2**16, timer=self._timer, loop=self._loop)
        status = self.reader.status
        head = RawResponseMessage(HttpVersion11, status, "", _NO_HEADERS, (), False, None, False, False)
        return [(head, self._payload)]

    def _go_on(self, body: bytes) -> None:
        if body:
            self._payload.feed_data(body)
        if self.reader.complete:
            self._protocol.uploading = False
            if not self.reader.reusable:
                self._protocol.force_close()
            self._payload.feed_eof()

    def _fail(self, error: Exception) -> None:
        """Tell whoever waits for the head, or for the body."""
        (self._protocol if self._payload is None else self._payload).set_exception(error)
        self._protocol.force_close()
        self._protocol.close()

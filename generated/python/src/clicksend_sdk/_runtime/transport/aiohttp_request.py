"""One request by aiohttp: its body and headers, and how far an attempt to send it has got."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import aiohttp

from ..upload_body import PermanentError, UploadBody
from .aiohttp_protocol import Protocol
from .base import Phase, Request
from .proxies import Proxy
from .sockets import is_readable, is_upload

if TYPE_CHECKING:
    from .http11 import ResponseParser

_LARGE = 2**20


class StaleConnection(Exception):
    """The server has closed an idle connection, or written to it; nothing was sent on it."""


class Attempt:
    """The state of one attempt. It has the parser of the response from the moment when a byte may have been sent."""

    def __init__(self, request: Request) -> None:
        self.is_upload: bool = is_upload(request)
        self.protocol: Protocol | None = None
        self.reader: ResponseParser | None = None
        self.response: Any = None
        """The response of aiohttp; not a variable, because tracebacks may show those and its `repr` shows the URL."""

    @property
    def phase(self) -> Phase:
        """How far the attempt has got."""
        return "NOT_SENT" if self.reader is None else "RESPONDED" if self.reader.status else "MAYBE_SENT"

    def release(self) -> None:
        """Close the connection, unless another attempt uses it already."""
        if self.protocol is not None and self.protocol.reader is self.reader:
            self.protocol.close()


current_attempt: ContextVar[Attempt] = ContextVar("attempt")


class MarkedRequest(aiohttp.ClientRequest):
    """Records the moment from which a byte may have been sent, and refuses a stale connection."""

    async def send(self, conn: Any) -> Any:
        """Called by aiohttp once there is a connection."""
        protocol: Any = conn.protocol
        transport = getattr(protocol, "transport", None)
        if transport is not None and is_readable(transport.get_extra_info("socket")):
            for _ in range(2):  # let the loop read what is there: the end, an unexpected response, a TLS ticket
                await asyncio.sleep(0)
        if transport is None or transport.is_closing() or protocol.should_close or len(protocol):
            raise StaleConnection
        attempt = current_attempt.get()
        attempt.protocol, attempt.reader, protocol.uploading = protocol, protocol.reader, attempt.is_upload
        return await super().send(conn)


class RequestBody:
    """The body and headers of a request in a form that aiohttp accepts without a warning."""

    def __init__(self, request: Request) -> None:
        self.headers: Mapping[str, str] = request.headers
        self.data: bytes | io.BytesIO | AsyncIterator[bytes] | None = None
        self.failure: PermanentError | None = None
        """The reason why a file could not be read; aiohttp reports only that the request could not be sent."""
        body = request.body
        if isinstance(body, UploadBody):
            # Without this header, the body would be chunked.
            self.headers = {**request.headers, "Content-Length": str(len(body))}
            self.data = self._parts(body)
        else:
            # A large body as a file, which aiohttp sends piece by piece.
            self.data = io.BytesIO(body) if body and len(body) > _LARGE else body

    async def _parts(self, body: UploadBody) -> AsyncIterator[bytes]:
        parts = iter(body)
        try:
            while part := await asyncio.to_thread(next, parts, b""):
                yield part
        except PermanentError as error:
            self.failure = error
            raise


def proxy_arguments(proxy: Proxy | None, origin: str, headers: Mapping[str, str]) -> dict[str, Any]:
    """The arguments for aiohttp with a proxy. Its `proxy_headers` are for a tunnel; without one, requests have them."""
    if proxy is None:
        return {"headers": headers}
    if origin.startswith("https:"):
        return {"headers": headers, "proxy": proxy.url, "proxy_headers": proxy.headers}
    return {"proxy": proxy.url, "headers": {**headers, **proxy.headers}}

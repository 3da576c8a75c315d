"""Transports over a caller's own client of `httpx2` or `httpx`; the async one under asyncio or trio.

The phase of a failure comes from the `trace` extension of their HTTP core. With a transport that repeats requests by
itself, a client can send twice.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from ..upload_body import PermanentError, UploadBody
from .base import CONNECT_TIMEOUT, Phase, Request, Response, TransportError, left_until, plain_cause, reason_of
from .body_sink import BodySink
from .http11 import MalformedResponse

_NOT_SENT = frozenset(("ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "InvalidURL"))
"""Exceptions by name, for either library; used only if the transport has no traces."""

_VERSIONS = (b"HTTP/1.0", b"HTTP/1.1", b"HTTP/2", b"HTTP/3")


class _Attempt:
    """The state of one attempt."""

    def __init__(self, request: Request, deadline: float) -> None:
        self.request = request
        self.left: float = deadline - time.monotonic()
        if self.left <= 0:
            raise TransportError("NOT_SENT", "timed out before anything was sent", timeout=True)
        self.phase: Phase = "NOT_SENT"
        self.traced: bool = False
        self.status: int | None = None
        self.headers: Mapping[str, str] = {}

    def build_request(self, client: Any, trace: Any, content: Any) -> Any:
        """Their request; `send` keeps it out of variables, because its `repr` shows the URL."""
        headers, body = dict(self.request.headers), self.request.body
        if isinstance(body, UploadBody):
            headers["Content-Length"] = str(len(body))  # without it, the body would be chunked
        left = self.left
        timeout = {"connect": min(left, CONNECT_TIMEOUT), "read": left, "write": left, "pool": left}
        return client.build_request(
            self.request.method,
            self.request.origin + self.request.target,
            content=content,
            headers=headers,
            extensions={"trace": trace, "timeout": timeout},
        )

    def trace(self, name: str, info: Mapping[str, Any]) -> None:
        """Called for every step of the HTTP core; a tunnel through a proxy has the same steps."""
        self.traced = True
        if name.endswith(".send_request_headers.started") and getattr(info.get("request"), "method", b"") != b"CONNECT":
            self.phase = "MAYBE_SENT"

    async def trace_async(self, name: str, info: Mapping[str, Any]) -> None:
        """`trace` for async clients."""
        self.trace(name, info)

    def on_head(self, response: Any) -> BodySink:
        """Check a head. Raises `MalformedResponse` if their HTTP core should have refused it."""
        if response.extensions.get("http_version", b"HTTP/1.1") not in _VERSIONS:
            raise MalformedResponse("the response does not begin with HTTP/1.1")
        if "content-length" in response.headers and "transfer-encoding" in response.headers:
            raise MalformedResponse("the response has both a Content-Length and a Transfer-Encoding")
        self.phase, self.status = "RESPONDED", response.status_code
        headers = {name.lower(): value for name, value in response.headers.items()}
        self.headers = headers
        if response.is_stream_consumed:  # a transport for tests: the body is complete and decompressed
            headers.pop("content-encoding", None)
        sink = BodySink(self.request, response.status_code, headers)
        if response.is_stream_consumed:
            sink.add(response.content)
        return sink

    @property
    def is_stream(self) -> bool:
        """Whether the caller reads the body."""
        asked = self.request.is_stream
        return asked is not None and asked(int(self.status or 0), self.headers)

    def response(self, sink: BodySink) -> Response:
        return Response(int(self.status or 0), self.headers, sink.body())

    def to_error(self, error: Exception) -> TransportError:
        """The meaning of a failure; a `WriteError` does not tell the phase, the trace does."""
        kind = type(error).__name__
        if not self.traced and self.phase == "NOT_SENT" and kind not in _NOT_SENT:
            self.phase = "MAYBE_SENT"
        reason = reason_of(error, self.request)
        failure = TransportError(
            self.phase,
            reason if self.phase != "NOT_SENT" else f"cannot connect: {reason}",
            timeout=isinstance(error, TimeoutError) or kind.endswith("Timeout"),
            permanent=isinstance(error, PermanentError)
            or kind in ("UnsupportedProtocol", "InvalidURL", "ProxyError")
            or "CERTIFICATE_VERIFY" in reason,
            status=self.status,
            headers=self.headers,
        )
        failure.__cause__ = plain_cause(error)
        return failure


def _refuse_if_closed(http_client: Any) -> None:
    if getattr(http_client, "is_closed", False):
        raise TransportError("NOT_SENT", "the client passed as http_client was closed", permanent=True)


class HTTPXTransport:
    """Sends requests with a caller's client, which the caller closes.

    Its timeouts are for each read, so a response that drips can take longer than the call's timeout.
    """

    def __init__(self, http_client: Any) -> None:
        self._client = http_client

    def send(self, request: Request, deadline: float) -> Response:
        """Send once and return the response. Raises `TransportError`."""
        _refuse_if_closed(self._client)
        attempt = _Attempt(request, deadline)
        response = None
        try:
            response = self._client.send(
                attempt.build_request(self._client, attempt.trace, request.body),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
            sink = attempt.on_head(response)
            if attempt.is_stream and not response.is_stream_consumed:
                opened, response = response, None
                return Response(int(attempt.status or 0), attempt.headers, b"", _StreamBody(attempt, opened, sink))
            for part in () if response.is_stream_consumed else response.iter_raw():
                left_until(deadline, time.monotonic())
                sink.add(part)
                part = b""  # a token may be in it, and tracebacks may show variables
            return attempt.response(sink)
        except Exception as error:
            failure = attempt.to_error(error)
        finally:
            if response is not None:
                response.close()
        raise failure  # here, because their errors have the request, which may have a key in its URL

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def close(self) -> None:
        """Do nothing: the caller closes the client."""


class AsyncHTTPXTransport:
    """Sends requests with a caller's client, which the caller closes."""

    def __init__(self, http_client: Any) -> None:
        self._client = http_client

    async def send(self, request: Request, deadline: float) -> Response:
        """Send once and return the response. Raises `TransportError`."""
        import anyio  # both libraries need it themselves

        _refuse_if_closed(self._client)
        attempt = _Attempt(request, deadline)
        response = None
        try:
            with anyio.fail_after(attempt.left):
                content = _parts(request.body) if isinstance(request.body, UploadBody) else request.body
                response = await self._client.send(
                    attempt.build_request(self._client, attempt.trace_async, content),
                    stream=True,
                    auth=None,
                    follow_redirects=False,
                )
                sink = attempt.on_head(response)
                if attempt.is_stream and not response.is_stream_consumed:
                    opened, response = response, None
                    body = _AsyncStreamBody(attempt, opened, sink)
                    return Response(int(attempt.status or 0), attempt.headers, b"", body)
                if not response.is_stream_consumed:
                    async for part in response.aiter_raw():
                        sink.add(part)
                        part = b""
            return attempt.response(sink)
        except Exception as error:
            failure = attempt.to_error(error)
        finally:
            if response is not None:
                with anyio.CancelScope(shield=True):
                    await response.aclose()
        raise failure

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        import anyio

        await anyio.sleep(seconds)

    async def close(self) -> None:
        """Do nothing: the caller closes the client."""


class _StreamBody:
    """The body of a stream. The library limits the time of each read, by what the call had left when it was sent."""

    def __init__(self, attempt: _Attempt, response: Any, sink: BodySink) -> None:
        self._attempt = attempt
        self._response = response
        self._sink = sink
        self._parts: Iterator[bytes] = response.iter_raw()

    def read(self, deadline: float) -> bytes:
        """The next bytes, decompressed; none at the end. Raises `TransportError`."""
        try:
            while not (piece := self._sink.next_piece()):
                left_until(deadline, time.monotonic())
                if (part := next(self._parts, None)) is None:
                    return self._sink.body()
                self._sink.unpack(part)
            return piece
        except Exception as error:
            failure = self._attempt.to_error(error)
        raise failure

    def close(self) -> None:
        """Give up the rest, and the connection unless the response is complete."""
        self._response.close()


class _AsyncStreamBody:
    """The body of a stream, under asyncio or trio."""

    def __init__(self, attempt: _Attempt, response: Any, sink: BodySink) -> None:
        self._attempt = attempt
        self._response = response
        self._sink = sink
        self._parts: AsyncIterator[bytes] = response.aiter_raw()

    async def read(self, deadline: float) -> bytes:
        """The next bytes, decompressed; none at the end. Raises `TransportError`."""
        import anyio

        try:
            while not (piece := self._sink.next_piece()):
                with anyio.fail_after(left_until(deadline, time.monotonic())):
                    part = await anext(self._parts, None)
                if part is None:
                    return self._sink.body()
                self._sink.unpack(part)
            return piece
        except Exception as error:
            failure = self._attempt.to_error(error)
        raise failure

    async def close(self) -> None:
        """Give up the rest, and the connection unless the response is complete."""
        import anyio

        with anyio.CancelScope(shield=True):
            await self._response.aclose()


async def _parts(body: UploadBody) -> AsyncIterator[bytes]:
    """A body for an async client; a thread reads its files."""
    import anyio.to_thread

    parts = iter(body)
    while part := await anyio.to_thread.run_sync(next, parts, b""):
        yield part

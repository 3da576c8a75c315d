"""A parser of HTTP/1.1 responses without input or output: bytes in, head and body of one response out.

It is as strict as RFC 9112: it refuses what a recipient must refuse, as soon as the wrong line is complete. It buffers
at most one line, and nothing of a body. Numbers below are sections of that RFC.
"""

from __future__ import annotations

import re
from collections.abc import Callable

MAX_HEAD_SIZE = 65_536
"""Bytes of a head with its line ends; also of the trailers, and of a chunk-size line."""
MAX_FIELDS = 256
MAX_INTERIM = 100
"""Interim responses (1xx) before the final one."""

_STATUS_LINE = re.compile(rb"HTTP/1\.([0-9]) ([1-9][0-9]{2})(?: [\t\x20-\x7e\x80-\xff]*)?\r?\n")
_FIELD_LINES = re.compile(rb"(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[^\0\r\n]*\r?\n)+")
_FOLDED_LINE = re.compile(rb"[ \t]([^\0\r\n]*)\r?\n")
_CHUNK_LINE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\0\r\n]*)?\r\n")
_LENGTH = re.compile(r"[0-9]{1,18}")
_VERSION = b"HTTP/1."
_LONG = 1024
_MORE = -1
"""Returned by a step that needs more bytes."""


class MalformedResponse(ValueError):
    """The bytes are not an HTTP/1.1 response, or not a complete one."""


class ResponseParser:
    """Parses the response to one request: `feed` it bytes until it is `complete`; `end` it if the connection ends."""

    def __init__(self, method: str) -> None:
        self.status: int = 0
        """0 until the head of the final response is complete."""
        self.headers: dict[str, str] = {}
        """By name in lower case; values of fields with the same name are joined by commas."""
        self.complete: bool = False
        self.reusable: bool = False
        """Whether the connection can take another request, once the response is complete."""
        self._method = method
        self._step: Callable[[bytes, int, list[bytes]], int] = self._status_line
        self._buffer = b""
        self._fields: dict[str, str] = {}
        self._last_name = ""
        self._minor = self._code = self._lines = self._size = self._interim = self._remaining = 0

    def feed(self, data: bytes) -> bytes:
        """The bytes of the body in `data`, without framing. Raises `MalformedResponse`."""
        body: list[bytes] = []
        if self._buffer:
            data = self._buffer + data
            if _LONG < len(self._buffer) <= len(data) <= MAX_HEAD_SIZE and data.find(b"\n", len(self._buffer)) < 0:
                self._buffer = data  # a line that drips is not matched again for each byte
                return b""
        at = following = 0
        while not self.complete and (following := self._step(data, at, body)) != _MORE:
            at = following
        self._buffer = data[at:]
        if self.complete and self._buffer:
            self.reusable = False  # no request was sent for the bytes after the response
        return b"".join(body)

    def end(self) -> None:
        """The connection has ended. Raises `MalformedResponse` if the response is not complete."""
        if self._step == self._until_end:
            self.complete = True
        elif not self.complete:
            started = self._buffer or self._size or self.status
            raise MalformedResponse(
                "the response is cut off" if started else "the connection was closed without a response"
            )

    # ── the head ──

    def _status_line(self, data: bytes, at: int, _: list[bytes]) -> int:
        """4. The reason phrase may be missing, with the space before it."""
        found = _STATUS_LINE.match(data, at)
        if found is None:
            if not data.startswith(_VERSION[: len(data) - at], at):
                raise MalformedResponse("the response does not begin with HTTP/1.1")
            return self._need_more(data, at, "the status line is malformed")
        self._minor, self._code = int(found[1]), int(found[2])
        self._fields, self._last_name, self._lines = {}, "", 0
        self._size = found.end() - at
        self._step = self._field_lines
        return found.end()

    def _field_lines(self, data: bytes, at: int, _: list[bytes]) -> int:
        """5. The complete lines of a head, or of the trailers, which are dropped."""
        found = _FIELD_LINES.match(data, at)
        if found is not None:
            self._add_fields(found[0].decode("latin-1"))
        elif data.startswith((b"\r\n", b"\n"), at):
            self._step = self._finish if self.status else self._head_end
            return at + (1 if data[at] == 10 else 2)
        else:
            found = _FOLDED_LINE.match(data, at) if self._last_name else None
            if found is None:
                return self._need_more(data, at, "a line of the head is not a header")
            value = found[1].decode("latin-1").strip(" \t")  # 5.2: a space in place of the fold
            self._fields[self._last_name] = f"{self._fields[self._last_name]} {value}".strip(" ")
            self._lines += 1
        self._size += found.end() - at
        if self._size > MAX_HEAD_SIZE or self._lines > MAX_FIELDS:
            raise MalformedResponse(f"the head has more than {MAX_HEAD_SIZE:,} bytes or {MAX_FIELDS} lines")
        return found.end()

    def _add_fields(self, lines: str) -> None:
        fields, name = self._fields, ""
        complete = lines.split("\n")[:-1]
        for line in complete:
            name, _, value = line.partition(":")
            name, value = name.lower(), value.strip(" \t\r")
            fields[name] = f"{fields[name]}, {value}" if name in fields else value
        self._last_name = name
        self._lines += len(complete)

    def _head_end(self, data: bytes, at: int, _: list[bytes]) -> int:
        """6.3. The length of the body."""
        if self._code < 200:
            return self._interim_end(at)
        length, chunked = _length(self._fields.get("content-length")), _is_chunked(self._fields)
        if chunked and length is not None:
            raise MalformedResponse("the response has both a Content-Length and a Transfer-Encoding")
        options = [each.strip() for each in self._fields.get("connection", "").lower().split(",")]
        # 6.1: chunks in HTTP/1.0 are read, but the connection is not to be trusted.
        keeps = "close" not in options and (self._minor > 0 or ("keep-alive" in options and not chunked))
        self.status, self.headers = self._code, self._fields
        if self._method == "HEAD" or self._code in (204, 304) or (self._method == "CONNECT" and self._code < 300):
            length, chunked = 0, False
        if chunked:
            self._step = self._chunk_line
        elif length is None:
            self._step, keeps = self._until_end, False
        else:
            self._remaining = length
            self._step = self._length_body if length else self._finish
        self.reusable = keeps
        return at

    def _interim_end(self, at: int) -> int:
        self._interim += 1
        if self._code == 101 or self._interim > MAX_INTERIM:
            raise MalformedResponse(f"{self._interim} interim responses came, the last with status {self._code}")
        self._step = self._status_line
        return at

    # ── the body ──

    def _length_body(self, data: bytes, at: int, body: list[bytes]) -> int:
        return self._take_body(data, at, body, self._finish)

    def _until_end(self, data: bytes, at: int, body: list[bytes]) -> int:
        if at < len(data):
            body.append(data[at:])
            return len(data)
        return _MORE

    def _chunk_line(self, data: bytes, at: int, _: list[bytes]) -> int:
        """7.1. Extensions are ignored, and so is the space after a size that some servers write."""
        found = _CHUNK_LINE.match(data, at)
        if found is None:
            self._size = 0
            return self._need_more(data, at, "the size of a chunk is malformed")
        self._remaining = int(found[1], 16)
        self._step = self._chunk_body if self._remaining else self._field_lines
        self._fields, self._last_name, self._lines, self._size = {}, "", 0, 0
        return found.end()

    def _chunk_body(self, data: bytes, at: int, body: list[bytes]) -> int:
        return self._take_body(data, at, body, self._chunk_end)

    def _chunk_end(self, data: bytes, at: int, _: list[bytes]) -> int:
        if data.startswith(b"\r\n", at):
            self._step = self._chunk_line
            return at + 2
        if not b"\r\n".startswith(data[at : at + 2]):
            raise MalformedResponse("a chunk is longer than its size")
        return _MORE

    def _take_body(
        self, data: bytes, at: int, body: list[bytes], after: Callable[[bytes, int, list[bytes]], int]
    ) -> int:
        """Take bytes of the body, up to the number that is left."""
        if at == len(data):
            return _MORE
        part = data[at : at + self._remaining]
        body.append(part)
        self._remaining -= len(part)
        if not self._remaining:
            self._step = after
        return at + len(part)

    def _finish(self, _data: bytes, at: int, _body: list[bytes]) -> int:
        self.complete = True
        return at

    def _need_more(self, data: bytes, at: int, problem: str) -> int:
        """Wait for the rest of a line that does not match. Raises `MalformedResponse` if more bytes cannot help."""
        if data.find(b"\n", at) >= 0:
            raise MalformedResponse(problem)
        if self._size + len(data) - at > MAX_HEAD_SIZE:
            raise MalformedResponse(f"a line has more than {MAX_HEAD_SIZE:,} bytes")
        return _MORE


def _length(value: str | None) -> int | None:
    """A `Content-Length`, which may be repeated (6.3)."""
    if value is None:
        return None
    length, *others = [each.strip(" \t") for each in value.split(",")]
    if not _LENGTH.fullmatch(length) or any(each != length for each in others):
        raise MalformedResponse("the Content-Length is not a number, or there are several")
    return int(length)


def _is_chunked(fields: dict[str, str]) -> bool:
    """Whether the body is chunked; no other coding was requested, so none is allowed (6.1)."""
    coding = fields.get("transfer-encoding")
    if coding is not None and coding.lower() != "chunked":
        raise MalformedResponse("the response has a Transfer-Encoding that was not requested")
    return coding is not None

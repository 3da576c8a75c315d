"""Server-sent events: "Interpreting an event stream" in the HTML standard (WHATWG), 9.2.6."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .items import Item, PartialLine, check_size

_LINE_END = re.compile(rb"\r\n?|\n")
_BOM = b"\xef\xbb\xbf"
_MAX_DIGITS = 15


class EventStreamParser:
    """Parses `text/event-stream`. A block without data is no event; one that the end cuts off is dropped."""

    def __init__(self) -> None:
        self.signs: int = 0
        self.last_id: str = ""
        """The id that later events have until another one comes."""
        self.retry: int | None = None
        """The server's wish for the pause before a reconnection, in milliseconds."""
        self._partial = PartialLine()
        self._data = bytearray()
        self._event = ""
        self._id = ""
        self._is_first = True
        self._after_cr = False

    def feed(self, chunk: bytes) -> Iterator[Item]:
        """The events that these bytes complete."""
        at = 1 if self._after_cr and chunk.startswith(b"\n") else 0
        self._after_cr = self._after_cr and not chunk
        for found in _LINE_END.finditer(chunk, at):
            line = self._partial.take(chunk[at : found.start()])
            at = found.end()
            self._after_cr = at == len(chunk) and chunk.endswith(b"\r")
            if (item := self._read(line)) is not None:
                yield item
        self._partial.add(chunk[at:])
        check_size(len(self._data) + self._partial.size)

    def finish(self) -> Iterator[Item]:
        """No events: a block without an empty line after it is incomplete."""
        return iter(())

    def _read(self, line: bytes) -> Item | None:
        if self._is_first:
            self._is_first = False
            line = line.removeprefix(_BOM)
        if not line:
            return self._dispatch()
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        match field:
            case b"data":
                self._data += value
                self._data.append(10)
                check_size(len(self._data))
            case b"event":
                self._event = _text(value)
            case b"id" if b"\0" not in value:
                self._id = _text(value)
            case b"retry" if value.isdigit() and len(value.lstrip(b"0")) <= _MAX_DIGITS:
                self.retry = int(value.lstrip(b"0") or b"0")
            case b"":  # a comment
                self.signs += 1
            case _:
                pass
        return None

    def _dispatch(self) -> Item | None:
        self.signs += 1
        self.last_id = self._id
        data, event = bytes(self._data), self._event
        self._data, self._event = bytearray(), ""
        return Item(data[:-1], event or "message", self._id) if data else None


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")

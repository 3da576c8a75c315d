"""JSON texts one after another: each on a line, or in a JSON text sequence (RFC 7464)."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from .items import Item, PartialLine, check_size

_RECORD_SEPARATOR = b"\x1e"
_SPACE = b" \t\r\n"
_SELF_DELIMITED = (b"{", b"[", b'"')


class JSONLinesParser:
    """Parses JSON lines: only a line feed ends a line, and the end of the stream ends the last one."""

    def __init__(self) -> None:
        self.signs: int = 0
        self.last_id: str = ""
        self.retry: int | None = None
        self._partial = PartialLine()

    def feed(self, chunk: bytes) -> Iterator[Item]:
        """The lines that these bytes complete; empty lines are skipped."""
        *lines, rest = chunk.split(b"\n")
        for line in lines:
            self.signs += 1
            if whole := self._partial.take(line).strip(_SPACE):
                yield Item(whole)
        self._partial.add(rest)
        check_size(self._partial.size)

    def finish(self) -> Iterator[Item]:
        """The last line, if no line feed follows it."""
        if line := self._partial.take(b"").strip(_SPACE):
            yield Item(line)


class JSONSequenceParser:
    """Parses `application/json-seq`. Each text begins after a record separator and may span several lines.

    A text is handed over at the line feed that completes it. To find that one takes an attempt at decoding; attempts
    are made only at line feeds, and after a failed one not before the text has doubled, so that their cost is linear.
    """

    def __init__(self) -> None:
        self.signs: int = 0
        self.last_id: str = ""
        self.retry: int | None = None
        self._partial = PartialLine()
        self._text = bytearray()
        self._next_attempt = 0

    def feed(self, chunk: bytes) -> Iterator[Item]:
        """The texts that these bytes complete."""
        first, *others = chunk.split(_RECORD_SEPARATOR)
        yield from self._add(first)
        for part in others:
            yield from self.finish()
            yield from self._add(part)
        check_size(len(self._text) + self._partial.size)

    def finish(self) -> Iterator[Item]:
        """The last text; a number or a word without white space after it may be cut off (2.4)."""
        self._text += self._partial.take(b"")
        text = bytes(self._text).strip(_SPACE)
        if text:
            self.signs += 1
            yield Item(text, is_whole=text.startswith(_SELF_DELIMITED) or self._text[-1:] in _SPACE)
        self._text, self._next_attempt = bytearray(), 0

    def _add(self, part: bytes) -> Iterator[Item]:
        *lines, rest = part.split(b"\n")
        for line in lines:
            self._text += self._partial.take(line) + b"\n"
            if len(self._text) < self._next_attempt:
                continue
            if self._text.isspace():
                self.signs += 1
                self._text.clear()
            elif _is_complete(self._text):
                yield from self.finish()
            else:
                self._next_attempt = 2 * len(self._text)
        self._partial.add(rest)


def _is_complete(text: bytearray) -> bool:
    try:
        msgspec.json.decode(text, type=msgspec.Raw)
    except (ValueError, RecursionError):
        return False
    return True

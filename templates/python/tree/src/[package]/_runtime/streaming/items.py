"""One item as it stands in a stream, and the interface of parsers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from ..upload_body import PermanentError

MAX_ITEM_SIZE = 64 * 1024 * 1024
"""Bytes of one item. A stream may be of any length."""


class Item(NamedTuple):
    """The bytes of one item; `event` and `id` are those of server-sent events."""

    data: bytes
    event: str = ""
    id: str = ""
    is_whole: bool = True
    """False if the end of the item is missing."""


class Parser(Protocol):
    """Splits a stream into items. It does no input or output, and takes time linear in the bytes."""

    signs: int
    """Items and signs of life, such as comments, so far."""
    last_id: str
    retry: int | None

    def feed(self, chunk: bytes) -> Iterator[Item]:
        """The items that these bytes complete. Exhaust it before the next call. Raises `PermanentError`."""
        ...

    def finish(self) -> Iterator[Item]:
        """The items that the end of the stream completes."""
        ...


def check_size(size: int) -> None:
    """Raise `PermanentError` if an item is larger than `MAX_ITEM_SIZE`."""
    if size > MAX_ITEM_SIZE:
        raise PermanentError(f"an item of the stream is larger than {MAX_ITEM_SIZE:,} bytes")


class PartialLine:
    """The start of a line whose end has not come yet; joined once, so that many small chunks cost linear time."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self.size: int = 0

    def add(self, piece: bytes) -> None:
        """Keep a piece."""
        if piece:
            self._pieces.append(piece)
            self.size += len(piece)

    def take(self, rest: bytes) -> bytes:
        """The whole line."""
        if not self._pieces:
            return rest
        line = b"".join([*self._pieces, rest])
        self._pieces, self.size = [], 0
        return line

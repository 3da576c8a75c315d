"""Request bodies that are read from files while they are sent."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

_PART = 256 * 1024


class PermanentError(ValueError):
    """A body that another attempt could not send or receive either."""


class Source:
    """A file that is too large to keep in memory. Every iteration reads it from the start."""

    def __init__(self, file: os.PathLike[str] | BinaryIO, start: int, size: int) -> None:
        self._file = file
        self._start = start
        self.size: int = size

    def __iter__(self) -> Iterator[bytes]:
        try:
            if isinstance(self._file, os.PathLike):
                with open(self._file, "rb") as opened:
                    yield from self._parts(opened)
            else:
                yield from self._parts(self._file)
        except (OSError, ValueError) as error:
            raise PermanentError(f"the file to send cannot be read: {error}") from error

    def _parts(self, file: Any) -> Iterator[bytes]:
        file.seek(self._start)
        left = self.size
        while left:
            part = file.read(min(left, _PART))
            if not part:
                raise ValueError("the file has become shorter")
            left -= len(part)
            yield part


class UploadBody:
    """A body of bytes and files. Every attempt reads the files again."""

    def __init__(self, pieces: Sequence[bytes | Source]) -> None:
        self._pieces = tuple(pieces)
        self._size = sum(len(each) if isinstance(each, bytes) else each.size for each in self._pieces)

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if not isinstance(piece, bytes):
                yield from piece
            elif piece:
                yield piece


def joined(pieces: Sequence[bytes | Source]) -> bytes | UploadBody:
    """The pieces as one body; as bytes if none of them is a `Source`."""
    small = [each for each in pieces if isinstance(each, bytes)]
    return b"".join(small) if len(small) == len(pieces) else UploadBody(pieces)

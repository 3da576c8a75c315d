"""Files in a call: where they come from, and bodies that are read from them while they are sent."""

from __future__ import annotations

import base64
import mimetypes
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, BinaryIO, TypeAlias, cast

from .transport import Unusable
from .types import Wire

FileInput: TypeAlias = bytes | os.PathLike[str] | BinaryIO | tuple[str, bytes]
"""A file to send: its bytes, its path, an open binary file, or a name with bytes.

A large file is read while it is sent, an open one from where it stands; only what cannot be rewound is read before.
"""

_SMALL = 1024 * 1024
_PART = 256 * 1024


class FilePart:
    """A file as it is sent."""

    def __init__(self, name: str, content: bytes | Source) -> None:
        self.name: str = name
        self.content: bytes | Source = content

    def media_type(self, allowed: str = "*/*") -> str:
        """What its name says that it is, if that is among what is allowed: media types and ranges with commas."""
        guess = mimetypes.guess_type(self.name)[0] or "application/octet-stream"
        known = [each.strip() for each in allowed.split(",")]
        if any(covers(each, guess) for each in known):
            return guess
        return next((each for each in known if "*" not in each), "application/octet-stream")

    def base64(self) -> str:
        """Its content, where a file stands in JSON."""
        content = self.content if isinstance(self.content, bytes) else b"".join(self.content)
        return base64.b64encode(content).decode()


class Source:
    """A file that is too large to be kept in memory; every iteration begins anew."""

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
            raise Unusable(f"the file to send cannot be read: {error}") from error

    def _parts(self, file: Any) -> Iterator[bytes]:
        file.seek(self._start)
        left = self.size
        while left:
            part = file.read(min(left, _PART))
            if not part:
                raise ValueError("it has become shorter")
            left -= len(part)
            yield part


class Stream:
    """A body in pieces, of which files are read while they are sent, anew for each attempt."""

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


def joined(pieces: Sequence[bytes | Source]) -> bytes | Stream:
    """Pieces as one body; plain bytes if none of them is large."""
    small = [each for each in pieces if isinstance(each, bytes)]
    return b"".join(small) if len(small) == len(pieces) else Stream(pieces)


def covers(allowed: str, media_type: str) -> bool:
    """Whether a media type is the allowed one, or in the allowed range."""
    kind, _, subtype = _essence(allowed).partition("/")
    given_kind, _, given_subtype = _essence(media_type).partition("/")
    suffix = subtype.removeprefix("*") if subtype.startswith("*+") else None
    fits = given_subtype.endswith(suffix) if suffix else subtype in ("*", given_subtype)
    return kind in ("*", given_kind) and fits


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def file_part(value: Any) -> FilePart:
    """A `FileInput` as it is sent. Raises `ValueError` if it is none."""
    match value:
        case bytes():
            return FilePart("file", value)
        case os.PathLike():
            path = cast(os.PathLike[str], value)
            return FilePart(os.path.basename(path), _of_path(path))
        case (str() as name, bytes() as content):
            return FilePart(name, content)
        case _:
            pass
    rest = _of_open(value) if hasattr(value, "read") else None
    if rest is None:
        raise ValueError(f"expected bytes, a path, an open binary file or (name, bytes), got {type(value).__name__}")
    opened = getattr(value, "name", None)
    return FilePart(os.path.basename(opened) if isinstance(opened, str) else "file", rest)


def _of_path(path: os.PathLike[str]) -> bytes | Source:
    try:
        with open(path, "rb") as opened:  # now, for a mistake must show before anything is sent
            facts = os.fstat(opened.fileno())
            if stat.S_ISREG(facts.st_mode) and facts.st_size > _SMALL:
                return Source(Path(path), 0, facts.st_size)
            return opened.read()
    except OSError as error:
        raise ValueError(f"cannot read {os.fspath(path)!r}: {error.strerror}") from None


def _of_open(file: Any) -> bytes | Source | None:
    """What is left of an open file; None if it does not give bytes."""
    try:
        if not isinstance(file.read(0), bytes):
            return None
        if hasattr(file, "seekable") and file.seekable():
            start = file.tell()
            size = file.seek(0, os.SEEK_END) - start
            file.seek(start)
            if size > _SMALL:
                return Source(file, start, size)
        content = file.read()
    except OSError as error:
        raise ValueError(f"cannot read the open file: {error}") from None
    return content if isinstance(content, bytes) else None


BinaryFile: TypeAlias = Annotated[object, Wire("a file", file_part)]
"""A `FileInput` where the API takes a file."""

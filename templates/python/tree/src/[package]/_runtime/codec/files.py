"""Files as arguments, and the JSON encoder that writes them as base64."""

from __future__ import annotations

import base64
import mimetypes
import os
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, BinaryIO, TypeAlias, cast

import msgspec

from ..errors import ArgumentError
from ..upload_body import Source
from .media_types import canonical, covers, is_media_type
from .types import WireFormat

FileContent: TypeAlias = bytes | os.PathLike[str] | BinaryIO
"""The content of a file: bytes, a path, or an open binary file.

A large file is read while it is sent, an open file from its current position. A file that cannot seek is read first.
"""

FileInput: TypeAlias = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A file to send: its content, `(name, content)` or `(name, content, media_type)`.

Without a media type, the name decides: a file named `a.png` is sent as `image/png`.
"""

_MAX_IN_MEMORY = 1024 * 1024
_ANY_BYTES = "application/octet-stream"


class FilePart:
    """A file with its name and media type."""

    def __init__(self, name: str, content: bytes | Source, explicit_type: str = "") -> None:
        self.name: str = name
        self.content: bytes | Source = content
        self.explicit_type: str = explicit_type
        """The media type that the caller gave."""

    def media_type(self, allowed: Sequence[str], argument: str) -> str:
        """The media type that the caller gave, or the allowed one that fits the file's name; `allowed` may have ranges.

        Raises `ArgumentError` if none of them fits.
        """
        if self.explicit_type:
            return self.explicit_type
        guess = mimetypes.guess_type(self.name)[0] or ""
        for each in allowed:
            if guess and covers(canonical(each), canonical(guess)):
                return guess if "*" in each else each
        if any(covers(each, _ANY_BYTES) for each in allowed):
            return _ANY_BYTES
        if guess in ("", "text/plain") and len(allowed) == 1 and "*" not in allowed[0]:
            return allowed[0]  # the name does not contradict it
        raise ArgumentError(
            f"{argument}: expected {' or '.join(allowed)}, got {self.name!r}, {guess or 'of unknown type'}"
            "; pass (name, content, media_type) to choose one"
        )

    def base64(self) -> str:
        """The content for JSON."""
        content = self.content if isinstance(self.content, bytes) else b"".join(self.content)
        return base64.b64encode(content).decode()


def file_part(value: Any) -> FilePart:
    """The file that a `FileInput` describes. Raises `ValueError` if `value` is not a `FileInput`."""
    match value:
        case bytes():
            return FilePart("file", value)
        case os.PathLike():
            path = cast(os.PathLike[str], value)
            return FilePart(os.path.basename(path), _read_path(path))
        case (str() as name, content):
            return FilePart(name, file_part(content).content)
        case (str() as name, content, str() as media_type):
            if not is_media_type(media_type):
                raise ValueError(f"{media_type!r} is not a media type")
            return FilePart(name, file_part(content).content, media_type)
        case _:
            pass
    rest = _read_open(value) if hasattr(value, "read") else None
    if rest is None:
        expected = "bytes, a path, an open binary file, (name, content) or (name, content, media_type)"
        raise ValueError(f"expected {expected}, got {type(value).__name__}")
    opened = getattr(value, "name", None)
    return FilePart(os.path.basename(opened) if isinstance(opened, str) else "file", rest)


def _encode_file(value: Any) -> Any:
    if isinstance(value, FilePart):
        return value.base64()
    raise TypeError(f"cannot be sent: {type(value).__name__}")


to_json = msgspec.json.Encoder(enc_hook=_encode_file).encode
"""Encoded values as JSON; a file is base64."""


def _read_path(path: os.PathLike[str]) -> bytes | Source:
    try:
        with open(path, "rb") as opened:  # now, so that a mistake shows before anything is sent
            status = os.fstat(opened.fileno())
            if stat.S_ISREG(status.st_mode) and status.st_size > _MAX_IN_MEMORY:
                return Source(Path(path), 0, status.st_size)
            return opened.read()
    except OSError as error:
        raise ValueError(f"cannot read {os.fspath(path)!r}: {error.strerror}") from None


def _read_open(file: Any) -> bytes | Source | None:
    """The rest of an open file; None if it was opened as text."""
    try:
        if not isinstance(file.read(0), bytes):
            return None
        if hasattr(file, "seekable") and file.seekable():
            start = file.tell()
            size = file.seek(0, os.SEEK_END) - start
            file.seek(start)
            if size > _MAX_IN_MEMORY:
                return Source(file, start, size)
        content = file.read()
    except OSError as error:
        raise ValueError(f"cannot read the open file: {error}") from None
    return content if isinstance(content, bytes) else None


BinaryFile: TypeAlias = Annotated[object, WireFormat("a file", file_part)]
"""A `FileInput` where the API takes a file."""

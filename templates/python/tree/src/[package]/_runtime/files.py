"""Files in a call: where they come from, and multipart/form-data, the form that they are sent in (RFC 7578)."""

from __future__ import annotations

import mimetypes
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, BinaryIO, NamedTuple, TypeAlias, cast

import msgspec

from .types import Wire, is_list

FileInput: TypeAlias = bytes | os.PathLike[str] | BinaryIO | tuple[str, bytes]
"""A file to send: its bytes, its path, an open binary file, or a name with bytes."""


class FilePart(NamedTuple):
    """A file as it is sent."""

    name: str
    content: bytes


def _part(value: Any) -> FilePart:
    match value:
        case bytes():
            return FilePart("file", value)
        case os.PathLike():
            path = cast(os.PathLike[str], value)
            return FilePart(os.path.basename(path), _read(path))
        case (str() as name, bytes() as content):
            return FilePart(name, content)
        case _:
            pass
    data = value.read() if hasattr(value, "read") else None
    if not isinstance(data, bytes):
        raise ValueError(f"expected bytes, a path, an open binary file or (name, bytes), got {type(value).__name__}")
    opened = getattr(value, "name", None)
    return FilePart(os.path.basename(opened) if isinstance(opened, str) else "file", data)


def _read(path: os.PathLike[str]) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise ValueError(f"cannot read {os.fspath(path)!r}: {error.strerror}") from None


File: TypeAlias = Annotated[object, Wire("a file", _part)]
"""A `FileInput` in a form."""


def multipart(members: Mapping[str, Any]) -> tuple[bytes, str]:
    """The members of a form as a body, and its media type with the boundary between them.

    A file is a part with its name, a list is a part for each of its items, what is no text is sent as JSON.
    """
    boundary = secrets.token_hex(16)
    parts = [_encoded(name, each) for name, value in members.items() for each in _each(value)]
    body = b"".join(b"--%s\r\n%s\r\n" % (boundary.encode(), part) for part in parts)
    return body + b"--%s--\r\n" % boundary.encode(), f"multipart/form-data; boundary={boundary}"


def _each(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def _encoded(name: str, value: Any) -> bytes:
    head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if isinstance(value, FilePart):
        kind = mimetypes.guess_type(value.name)[0] or "application/octet-stream"
        head += f'; filename="{_quoted(value.name)}"\r\nContent-Type: {kind}'
        content = value.content
    else:
        content = value.encode() if isinstance(value, str) else msgspec.json.encode(value)
    return head.encode() + b"\r\n\r\n" + content


def _quoted(name: str) -> str:
    """A name between quotes, which it cannot leave."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").replace("\0", "%00")

"""Forms: application/x-www-form-urlencoded, and multipart/form-data (RFC 7578).

The encoding of a member is a media type, or a style of OpenAPI with `*` if it is exploded and `+` if it allows reserved
characters. Without an encoding, a member is written as described below.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote_plus

from ..codec.files import FilePart, to_json
from ..codec.media_types import is_json
from ..codec.types import is_list, is_object
from ..upload_body import Source, UploadBody, joined
from .parameters import ParameterStyle, in_query


def urlencoded(members: Mapping[str, Any], encodings: Mapping[str, str]) -> str:
    """The members of a form as text. A list becomes one entry per item, an object JSON."""
    entries: list[str] = []
    for name, value in members.items():
        encoding = encodings.get(name, "")
        if encoding and "/" not in encoding:
            entries += [entry for _, entry in in_query(name, value, ParameterStyle.of(encoding))]
        elif is_list(value) and not is_json(encoding):
            entries += [_entry(name, _text(each)) for each in value]
        else:
            entries.append(_entry(name, _text(value)))
    return "&".join(entries)


def multipart(members: Mapping[str, Any], encodings: Mapping[str, str]) -> tuple[bytes | UploadBody, str]:
    """The members of a form as a body, and the boundary between them.

    A file becomes a part with its name, a list one part per item, an object JSON.
    """
    import secrets

    boundary = secrets.token_hex(16)
    pieces: list[bytes | Source] = []
    for name, value in members.items():
        encoding = encodings.get(name, "")
        for each in value if is_list(value) and not is_json(encoding) else [value]:
            head, content = _part(name, each, encoding)
            pieces += [f"--{boundary}\r\n{head}\r\n\r\n".encode(), content, b"\r\n"]
    return joined([*pieces, f"--{boundary}--\r\n".encode()]), boundary


def _part(name: str, value: Any, encoding: str) -> tuple[str, bytes | Source]:
    head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if isinstance(value, FilePart):
        kind = value.media_type([each.strip() for each in (encoding or "*/*").split(",")], name)
        return f'{head}; filename="{_quoted(value.name)}"\r\nContent-Type: {kind}', value.content
    if not encoding and (is_object(value) or is_list(value)):
        encoding = "application/json"
    # Of several media types the first one is used; a range does not give text a media type.
    kind = encoding.partition(",")[0]
    return head + (f"\r\nContent-Type: {kind}" if kind and "*" not in kind else ""), _text(value).encode()


def _quoted(name: str) -> str:
    """A name, escaped so that it cannot end its quotes."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").replace("\0", "%00")


# ── values ──


def _text(value: Any) -> str:
    """An encoded value as text: null is empty; objects and arrays are JSON."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    text = to_json(value).decode()
    return text if is_object(value) or is_list(value) else text.strip('"')


def _entry(name: str, text: str) -> str:
    return f"{quote_plus(name)}={quote_plus(text)}"

"""Media types and ranges of them (RFC 9110, 8.3.1 and 12.5.1)."""

from __future__ import annotations

import re

_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_MEDIA_TYPE = re.compile(rf'{_NAME}/{_NAME}(?:[ \t]*;[ \t]*{_NAME}=(?:{_NAME}|"[\t !#-\[\]-~]*"))*')
_ALIASES = {
    "application/x-zip-compressed": "application/zip",
    "audio/mp3": "audio/mpeg",
    "audio/x-wav": "audio/wav",
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "text/xml": "application/xml",
}
"""Media types that documents use in place of others."""


def essence(media_type: str) -> str:
    """A media type in lower case, without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def canonical(media_type: str) -> str:
    """The essence, or that of the usual name of the same media type."""
    name = essence(media_type)
    return _ALIASES.get(name, name)


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON."""
    name = essence(media_type)
    return name in ("application/json", "text/json") or name.endswith("+json")


def covers(allowed: str, media_type: str) -> bool:
    """Whether a media type is the allowed one, or in the allowed range, such as `image/*` or `*/*`."""
    kind, _, subtype = essence(allowed).partition("/")
    given_kind, _, given_subtype = essence(media_type).partition("/")
    suffix = subtype.removeprefix("*") if subtype.startswith("*+") else None
    fits = given_subtype.endswith(suffix) if suffix else subtype in ("*", given_subtype)
    return kind in ("*", given_kind) and fits


def is_media_type(text: str) -> bool:
    """Whether a text is a valid media type, and not a range."""
    return "*" not in text and _MEDIA_TYPE.fullmatch(text) is not None

"""The vocabulary of HTTP: status codes, their reason phrases, and tokens."""

from __future__ import annotations

import re
from http import HTTPStatus

# RFC 9110's names, which Python has since 3.13; the output is the same with every Python.
_PHRASES = {status.value: status.phrase for status in HTTPStatus} | {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}


_NUMBER = re.compile("[1-5][0-9]{2}")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def status_code(status: str) -> int | None:
    """The status that a document speaks of; None if it is a range, `default` or none at all."""
    return int(status) if _NUMBER.fullmatch(status) else None


def reason_phrase(status: int) -> str:
    """What a status is called, `Not Found` for 404; empty if it has no name."""
    return _PHRASES.get(status, "")


def is_token(text: str) -> bool:
    """Whether HTTP can have a method or a header of this name."""
    return bool(_TOKEN.fullmatch(text))

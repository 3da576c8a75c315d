"""The vocabulary of HTTP: status codes, their reason phrases, and tokens."""

from __future__ import annotations

import re
from http import HTTPStatus

# RFC 9110's names, which Python has since 3.13; so the output is the same with every version of Python.
_PHRASES = {status.value: status.phrase for status in HTTPStatus} | {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}


_NUMBER = re.compile("[1-5][0-9]{2}")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def status_code(status: str) -> int | None:
    """The status code that a key of `responses` is; None for a range, `default` and anything else."""
    return int(status) if _NUMBER.fullmatch(status) else None


def reason_phrase(status: int) -> str:
    """The reason phrase of a status, `Not Found` for 404; empty if it has none."""
    return _PHRASES.get(status, "")


def is_token(text: str) -> bool:
    """Whether a text is a valid name of a method or a header (a token of RFC 9110)."""
    return bool(_TOKEN.fullmatch(text))

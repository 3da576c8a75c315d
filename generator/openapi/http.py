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


_RANGES = {"4XX": "Client Error", "5XX": "Server Error"}  # RFC 9110, 15.5 and 15.6
_NUMBER = re.compile("[1-5][0-9]{2}")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def status_code(status: str) -> int | None:
    """The status code that a key of `responses` is; None for a range, `default` and anything else."""
    return int(status) if _NUMBER.fullmatch(status) else None


def reason_phrase(status: int) -> str:
    """The reason phrase of a status, `Not Found` for 404; empty if it has none."""
    return _PHRASES.get(status, "")


def is_failure(status: str) -> bool:
    """Whether a key of `responses` is a status of 400 or more, or a range of these."""
    return status in _RANGES or (status_code(status) or 0) >= 400


def status_name(status: str) -> str:
    """The name of a key of `responses`: `Not Found` for 404, `Client Error` for 4XX."""
    if status == "default":
        return status
    return _RANGES.get(status) or reason_phrase(status_code(status) or 0) or f"status {status}"


def lookup_order(status: str) -> tuple[str, ...]:
    """The keys of `responses` that can describe a status, the one that counts first: `404`, `4XX`, `default`."""
    return tuple(dict.fromkeys((status, f"{status[:1]}XX", "default")))


def is_token(text: str) -> bool:
    """Whether a text is a valid name of a method or a header (a token of RFC 9110)."""
    return bool(_TOKEN.fullmatch(text))

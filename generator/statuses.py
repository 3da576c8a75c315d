"""HTTP statuses and what they are called."""

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


def number(status: str) -> int | None:
    """The status that a document speaks of; None if it is a range, `default` or none at all."""
    return int(status) if _NUMBER.fullmatch(status) else None


def phrase(status: int) -> str:
    """What a status is called, `Not Found` for 404; empty if it has no name."""
    return _PHRASES.get(status, "")

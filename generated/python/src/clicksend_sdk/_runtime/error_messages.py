"""The server's message in the body of an error, whatever its shape.

Recognized are RFC 9457 (`title`, `detail`, `errors`), RFC 6749 (`error`, `error_description`), JSON:API, the usual
`message` and `error`, lists of errors with the field that each is about, mappings from fields to texts, plain text,
and the title of an HTML page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from .codec.types import is_list, is_object

MAX_LENGTH = 300
"""Characters of the server's message that an error shows."""

_MAX_DEPTH = 5
_MAX_ITEMS = 5
_MAX_KEYS = 100
_MAX_VALUES = 500
_HEADINGS = ("title", "error")
_TEXTS = ("message", "msg", "errormessage", "errordescription", "detail", "description", "reason", "error", "fault")
_LISTS = ("errors", "invalidparams", "violations", "fielderrors", "details")
_FIELDS = ("loc", "field", "pointer", "parameter", "param", "property", "attribute", "path", "source", "name")
_MARKUP = re.compile(r"<(?:title|message|faultstring)\b[^<>]{0,200}>([^<]+)", re.IGNORECASE)


def message_in(body: Any) -> str | None:
    """The message in a body, which is text or JSON as Python values, on one short line; None if there is none."""
    if not isinstance(body, str):
        return one_line(_Search().text(body)) or None
    text = body.lstrip("\ufeff \t\r\n")
    if text.startswith("<"):
        import html

        found = _MARKUP.search(text)
        text = html.unescape(found[1]) if found else ""
    is_text = not text.startswith(("{", "[")) and any(map(str.isalnum, text[:MAX_LENGTH]))
    return one_line(text) if is_text else None


def field_errors(data: Any) -> str:
    """The errors of fields in the data beside a message, on one short line; empty if there are none.

    Only lists of errors and lists of texts by field count: other members may repeat the request, with personal data.
    """
    return one_line(_Search().field_errors(data))


def one_line(text: str) -> str:
    """Text without line ends and control characters, shortened."""
    text = " ".join(text[: MAX_LENGTH * 4].split())
    shown = "".join(filter(str.isprintable, text))
    return shown if len(shown) <= MAX_LENGTH else shown[: MAX_LENGTH - 1].rstrip() + "…"


class _Search:
    """Searches a body, but at most `_MAX_VALUES` of its values: it may be large, and is searched repeatedly."""

    def __init__(self) -> None:
        self._remaining = _MAX_VALUES

    def text(self, value: Any, depth: int = 0) -> str:
        self._remaining -= 1
        if self._remaining < 0 or depth > _MAX_DEPTH:
            return ""
        if isinstance(value, str):
            return one_line(value)
        if is_list(value):
            return "; ".join(_distinct(self.text(each, depth + 1) for each in value[:_MAX_ITEMS]))
        return self._of_object(value, depth) if is_object(value) else ""

    def field_errors(self, value: Any) -> str:
        if is_list(value):
            listed = [
                each for each in value[:_MAX_ITEMS] if isinstance(each, str) or (is_object(each) and _about(each))
            ]
            return self.text(listed)
        if not is_object(value):
            return ""
        known = _normalized(value)
        found = next(_distinct(self._listed(known.get(name), 1) for name in _LISTS), "")
        lists = ((key, each) for key, each in islice(value.items(), _MAX_KEYS) if is_list(each))
        texts = {key: each for key, each in lists if all(isinstance(text, str) for text in each[:_MAX_ITEMS])}
        return found or "; ".join(self._of_fields(texts, 1, with_texts=False))

    def _of_object(self, value: dict[str, Any], depth: int) -> str:
        known = _normalized(value)
        heading = next((one_line(known[name]) for name in _HEADINGS if isinstance(known.get(name), str)), "")
        text = next(_distinct((self.text(known.get(name), depth + 1) for name in _TEXTS), without=heading), "")
        listed = next(_distinct(self._listed(known.get(name), depth + 1) for name in _LISTS), "")
        message = ": ".join(_distinct([heading, text, listed]))
        if not message:
            return "; ".join(self._of_fields(value, depth + 1, with_texts=False))
        field = _about(value) if depth else ""
        return f"{field}: {message}" if field else message

    def _listed(self, value: Any, depth: int) -> str:
        """The message of a list of errors, or of a mapping from fields to errors."""
        if not is_object(value):
            return self.text(value, depth)
        return "; ".join(self._of_fields(value, depth, with_texts=True))

    def _of_fields(self, value: dict[str, Any], depth: int, *, with_texts: bool) -> Iterator[str]:
        """The messages of a mapping by field: lists of texts, and with `with_texts`, texts too."""
        entries = [each for each in islice(value.items(), _MAX_KEYS) if with_texts or not isinstance(each[1], str)]
        found = ((key, self.text(each, depth)) for key, each in entries)
        return islice((f"{one_line(key)}: {text}" for key, text in found if text), _MAX_ITEMS)


def _normalized(value: dict[str, Any]) -> dict[str, Any]:
    """The members by key, whichever way its words are joined."""
    return {re.sub("[_-]", "", key).lower(): each for key, each in islice(value.items(), _MAX_KEYS)}


def _about(error: dict[str, Any]) -> str:
    """The field that an error is about; empty if it does not say so."""
    known = _normalized(error)
    return next(_distinct(_field(known.get(name)) for name in _FIELDS), "")


def _field(value: Any) -> str:
    """The name of the field that an error is about, or the path to it."""
    if is_object(value):
        value = next(iter(value.values()), "")
    if is_list(value):
        value = ".".join(str(each) for each in value[:_MAX_ITEMS] if isinstance(each, str | int))
    return one_line(value) if isinstance(value, str) else ""


def _distinct(texts: Iterable[str], without: str = "") -> Iterator[str]:
    """The texts without repetitions."""
    seen = {"", without}
    for text in texts:
        if text not in seen:
            seen.add(text)
            yield text

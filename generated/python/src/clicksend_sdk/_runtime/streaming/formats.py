"""The media types of streams, and the parser for each."""

from __future__ import annotations

from collections.abc import Mapping

from ..codec.media_types import essence
from .event_stream import EventStreamParser
from .items import Parser
from .json_records import JSONLinesParser, JSONSequenceParser

_EVENTS = "text/event-stream"
_LINES = "application/x-ndjson"
_SEQUENCE = "application/json-seq"
_PARSERS: dict[str, type[Parser]] = {
    _EVENTS: EventStreamParser,
    _LINES: JSONLinesParser,
    _SEQUENCE: JSONSequenceParser,
}
_UNSPECIFIC = ("", "text/plain", "application/octet-stream")
"""Content types of servers that do not say which; the documented one counts."""


def is_stream(documented: str, status: int, headers: Mapping[str, str]) -> bool:
    """Whether a response is the documented stream, and not an error or a single value."""
    return 200 <= status < 300 and _format(documented, headers) is not None


def is_event_stream(media_type: str) -> bool:
    """Whether the items of a media type are server-sent events."""
    return essence(media_type) == _EVENTS


def parser_for(documented: str, headers: Mapping[str, str]) -> Parser | None:
    """The parser for a response; None if it is no stream."""
    format_ = _format(documented, headers)
    return None if format_ is None else _PARSERS[format_]()


def _format(documented: str, headers: Mapping[str, str]) -> str | None:
    given, expected = essence(headers.get("content-type", "")), _named(documented)
    if given in _UNSPECIFIC or (given == "application/json" and expected == _LINES):
        return expected
    return _named(given)


def _named(media_type: str) -> str | None:
    name = essence(media_type)
    subtype = name.partition("/")[2].removeprefix("x-")
    if name == _EVENTS:
        return _EVENTS
    if subtype in ("jsonl", "jsonlines", "json-lines", "ndjson"):
        return _LINES
    return _SEQUENCE if subtype == "json-seq" or subtype.endswith("+json-seq") else None

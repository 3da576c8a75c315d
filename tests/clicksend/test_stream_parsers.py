"""Streams as they are split into items: the same items however the bytes are cut, in linear time."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from clicksend_sdk._runtime.streaming import items as items_module
from clicksend_sdk._runtime.streaming.event_stream import EventStreamParser
from clicksend_sdk._runtime.streaming.items import Item, Parser
from clicksend_sdk._runtime.streaming.json_records import JSONLinesParser, JSONSequenceParser
from clicksend_sdk._runtime.upload_body import PermanentError

Found = list[tuple[str, str, str]]
EVENTS: list[tuple[str, bytes, Found]] = [
    ("lines are joined", b"data: YHOO\ndata: +2\ndata: 10\n\n", [("YHOO\n+2\n10", "message", "")]),
    (
        "a comment, ids, and an id that is reset",
        b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
        [("first event", "message", "1"), ("second event", "message", ""), (" third event", "message", "")],
    ),
    (
        "empty data, and an end without an empty line",
        b"data\n\ndata\ndata\n\ndata:",
        [("", "message", ""), ("\n", "message", "")],
    ),
    ("one space is removed", b"data:test\n\ndata: test\n\n", [("test", "message", "")] * 2),
    ("a byte order mark, once", b"\xef\xbb\xbfdata: 1\n\n\xef\xbb\xbfdata: 2\n\n", [("1", "message", "")]),
    ("a type without data is forgotten", b"event: a\n\ndata: 1\n\n", [("1", "message", "")]),
    ("a type lasts for one event", b"event: a\ndata: 1\n\ndata: 2\n\n", [("1", "a", ""), ("2", "message", "")]),
    ("an id stays", b"id: 7\ndata: 1\n\ndata: 2\n\n", [("1", "message", "7"), ("2", "message", "7")]),
    ("a block without data sets the id", b"id: 7\n\ndata: 2\n\n", [("2", "message", "7")]),
    ("an id with NUL is ignored", b"id: 7\nid: 8\0\ndata: 1\n\n", [("1", "message", "7")]),
    ("carriage returns", b"data: 1\r\rdata: 2\r\r", [("1", "message", ""), ("2", "message", "")]),
    ("CR, then CR LF", b"data: 1\r\r\ndata: 2\r\n\r\n", [("1", "message", ""), ("2", "message", "")]),
    ("LF CR LF", b"data: 1\n\r\ndata: 2\n\r", [("1", "message", ""), ("2", "message", "")]),
    (
        "other line ends are none",
        "data: a\u2028b\u2029c\x85d\x0b\n\n".encode(),
        [("a\u2028b\u2029c\x85d\x0b", "message", "")],
    ),
    ("bad UTF-8", b"data: a\xffb\xe2\x82\n\n", [("a\ufffdb\ufffd", "message", "")]),
    ("fields that are not known", b"Data: 1\n data: 2\nother\ndata : 3\ndata: 4\n\n", [("4", "message", "")]),
    ("a colon in the value", b"data: a: b\n\n", [("a: b", "message", "")]),
    ("an incomplete last event", b"data: 1\n\ndata: 2\n", [("1", "message", "")]),
    ("nothing", b"", []),
]
LINES: list[tuple[str, bytes, list[str]]] = [
    ("lines", b'{"a":1}\n{"a":2}\n', ['{"a":1}', '{"a":2}']),
    ("a last line without its end", b'{"a":1}\n{"a":2}', ['{"a":1}', '{"a":2}']),
    ("CR LF and empty lines", b"1\r\n\r\n\n \n2\r\n", ["1", "2"]),
    ("only LF ends a line", '"a\u2028\u2029\x85"\n1\r2\n'.encode(), ['"a\u2028\u2029\x85"', "1\r2"]),
    ("nothing", b"", []),
]
SEQUENCES: list[tuple[str, bytes, list[tuple[str, bool]]]] = [
    ("texts", b'\x1e{"a":1}\n\x1e[2]\n', [('{"a":1}', True), ("[2]", True)]),
    ("several lines", b'\x1e{\n "a":\n 1\n}\n\x1e{}\n', [('{\n "a":\n 1\n}', True), ("{}", True)]),
    ("separators without texts", b"\x1e\x1e\n\x1e1\n", [("1", True)]),
    ("a number that may be cut off", b"\x1e12\x1e3 \x1etru", [("12", False), ("3", True), ("tru", False)]),
    ("an object that is cut off", b'\x1e{"a":\x1e2\n', [('{"a":', True), ("2", True)]),
    ("no separators", b'{"a":1}\n{"a":2}\n', [('{"a":1}', True), ('{"a":2}', True)]),
    ("nothing", b"", []),
]


def parsed(parser: Parser, *chunks: bytes) -> list[Item]:
    found = [item for chunk in chunks for item in parser.feed(chunk)]
    return found + list(parser.finish())


def every_split(make: Callable[[], Parser], stream: bytes) -> list[list[Item]]:
    """What is found in a stream whole, byte by byte, and cut in three at every two positions."""
    ways = [[stream], [bytes([each]) for each in stream]]
    ways += [[stream[:i], stream[i:j], stream[j:]] for j in range(len(stream) + 1) for i in range(j + 1)]
    return [parsed(make(), *chunks) for chunks in ways]


@pytest.mark.parametrize(("stream", "expected"), [each[1:] for each in EVENTS], ids=[each[0] for each in EVENTS])
def test_events_are_those_of_the_standard_wherever_the_bytes_are_cut(stream: bytes, expected: Found) -> None:
    for found in every_split(EventStreamParser, stream):
        assert [(each.data.decode("utf-8", "replace"), each.event, each.id) for each in found] == expected


@pytest.mark.parametrize(("stream", "expected"), [each[1:] for each in LINES], ids=[each[0] for each in LINES])
def test_lines_end_only_at_line_feeds(stream: bytes, expected: list[str]) -> None:
    for found in every_split(JSONLinesParser, stream):
        assert [each.data.decode() for each in found] == expected


@pytest.mark.parametrize(("stream", "expected"), [each[1:] for each in SEQUENCES], ids=[each[0] for each in SEQUENCES])
def test_texts_of_a_sequence(stream: bytes, expected: list[tuple[str, bool]]) -> None:
    for found in every_split(JSONSequenceParser, stream):
        assert [(each.data.decode(), each.is_whole) for each in found] == expected


@pytest.mark.parametrize(
    ("value", "retry"),
    [
        (b"3000", 3000),
        (b"0", 0),
        (b"00012", 12),
        (b"", None),
        (b"1_0", None),
        (b"-1", None),
        (b"+1", None),
        (b" 1", None),
        (b"1.5", None),
        ("٣".encode(), None),
        (b"9" * 5000, None),
        (b"0" * 5000 + b"7", 7),
    ],
)
def test_retry_is_digits(value: bytes, retry: int | None) -> None:
    parser = EventStreamParser()

    assert parsed(parser, b"retry: " + value + b"\n\n") == []
    assert parser.retry == retry


@pytest.mark.parametrize(
    ("make", "stream"),
    [
        (EventStreamParser, b"data: 1\n\n"),
        (EventStreamParser, b"data: 1\r\r"),
        (JSONLinesParser, b"1\n"),
        (JSONSequenceParser, b"\x1e1\n"),
    ],
)
def test_an_item_comes_with_its_last_byte(make: Callable[[], Parser], stream: bytes) -> None:
    parser = make()

    assert list(parser.feed(stream[:-1])) == []
    assert [each.data for each in parser.feed(stream[-1:])] == [b"1"]


@pytest.mark.parametrize("stream", [b":\n", b"\n", b"data: 1\n\n"])
def test_comments_and_empty_lines_are_signs_of_life(stream: bytes) -> None:
    parser = EventStreamParser()
    parsed(parser, stream[:-1])
    before = parser.signs
    parsed(parser, stream[-1:])

    assert parser.signs > before


MANY = 100_000
LONG: list[tuple[Callable[[], Parser], bytes, int]] = [
    (EventStreamParser, b"data: 1\n" * MANY + b"\n", 2**20),
    (EventStreamParser, b"data: 1\n\n" * MANY, 2**20),
    (EventStreamParser, b"data: " + b"x" * 2**21 + b"\n\n", 32),
    (EventStreamParser, b"\r" * 2 * MANY, 1),
    (JSONLinesParser, b'"' + b"x" * 2**21 + b'"\n', 32),
    (JSONLinesParser, b"1\n" * MANY, 1),
    (JSONSequenceParser, b"\x1e[" + b"1,\n" * 3 * MANY + b"1]\n", 32),
    (JSONSequenceParser, b"\x1e1\n" * MANY, 2**20),
    (JSONSequenceParser, b"\n" * 2 * MANY, 32),
]


@pytest.mark.parametrize(("make", "stream", "size"), LONG)
def test_time_is_linear_in_chunks_and_lines(make: Callable[[], Parser], stream: bytes, size: int) -> None:
    chunks = [stream[start : start + size] for start in range(0, len(stream), size)]
    started = time.process_time()
    parsed(make(), *chunks)

    assert time.process_time() - started < 4


@pytest.mark.parametrize(
    ("make", "start", "more"),
    [
        (EventStreamParser, b"data: ", b"x" * 100),
        (EventStreamParser, b": ", b"x" * 100),
        (EventStreamParser, b"", b"data\n" * 100),
        (EventStreamParser, b"id: ", b"x" * 100),
        (JSONLinesParser, b'"', b"x" * 100),
        (JSONSequenceParser, b'\x1e"', b"x" * 100),
        (JSONSequenceParser, b"\x1e[\n", b"1,\n" * 100),
    ],
)
def test_the_size_of_one_item_is_limited(
    make: Callable[[], Parser], start: bytes, more: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(items_module, "MAX_ITEM_SIZE", 1000)
    with pytest.raises(PermanentError, match="larger than 1,000 bytes"):
        parsed(make(), start, *[more] * 20)


@pytest.mark.parametrize(
    ("make", "item"), [(EventStreamParser, b"data: 1\n\n"), (JSONLinesParser, b"1\n"), (JSONSequenceParser, b"\x1e1\n")]
)
def test_the_size_of_a_stream_is_not_limited(
    make: Callable[[], Parser], item: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(items_module, "MAX_ITEM_SIZE", 100)

    assert len(parsed(make(), item * 500, *[item] * 500)) == 1000

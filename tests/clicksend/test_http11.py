"""The reader of HTTP/1.1 by itself: every reply gives the same, in whatever pieces it comes."""

from __future__ import annotations

import itertools
import tracemalloc
from typing import NamedTuple

import pytest
from clicksend_sdk._runtime.transport import http11
from clicksend_sdk._runtime.transport.http11 import MalformedResponse, ResponseParser
from hypothesis import example, given, settings
from hypothesis import strategies as st

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


class Read(NamedTuple):
    """The result of parsing some bytes, after which the peer closed the connection."""

    status: int
    headers: dict[str, str]
    body: bytes
    reusable: bool
    rest: int
    """The number of bytes after the complete response, which were not parsed."""


def read(*pieces: bytes, method: str = "GET") -> Read:
    """The result of parsing these pieces."""
    reader = ResponseParser(method)
    body = b""
    for number, piece in enumerate(pieces):
        if reader.complete:
            rest = sum(map(len, pieces[number:]))
            return Read(reader.status, reader.headers, body, reader.reusable, rest)
        body += reader.feed(piece)
    if not reader.complete:
        reader.end()
    return Read(reader.status, reader.headers, body, reader.reusable, 0)


def problem(*pieces: bytes) -> str:
    """Why the reader refuses these pieces."""
    with pytest.raises(MalformedResponse) as caught:
        read(*pieces)
    return str(caught.value)


WHOLE: dict[bytes, tuple[int, bytes, bool]] = {
    OK + b"Content-Length: 5\r\n\r\nhello": (200, b"hello", True),
    OK + b"Content-Length: 0\r\n\r\n": (200, b"", True),
    OK + b"content-LENGTH:5\r\n\r\nhello": (200, b"hello", True),
    OK + b"Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello": (200, b"hello", True),
    OK + b"Content-Length: 5\r\nConnection: x, Close\r\n\r\nhello": (200, b"hello", False),
    OK + b"\r\nto the end": (200, b"to the end", False),
    b"HTTP/1.1 200\nContent-Length: 2\n\nok": (200, b"ok", True),
    b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok": (200, b"ok", False),
    b"HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 2\r\n\r\nok": (200, b"ok", True),
    b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n": (200, b"", False),
    b"HTTP/1.1 204 No Content\r\n\r\n": (204, b"", True),
    b"HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n": (304, b"", True),
    b"HTTP/1.1 999 ?\r\nContent-Length: 2\r\n\r\nok": (999, b"ok", True),
    b"HTTP/1.1 100 \r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\n"
    + OK
    + b"Content-Length: 2\r\n\r\nok": (200, b"ok", True),
    CHUNKED + b"5\r\nhello\r\nC;a=b\r\n big \r\nworld\r\n0\r\n\r\n": (200, b"hello big \r\nworld", True),
    CHUNKED + b"005  \r\nhello\r\n0\r\nX: y\r\n z\r\n\r\n": (200, b"hello", True),
}


@pytest.mark.parametrize("reply", WHOLE)
def test_every_split_of_a_reply_gives_the_same(reply: bytes) -> None:
    whole = read(reply)
    assert (whole.status, whole.body, whole.reusable) == WHOLE[reply]

    for at in range(1, len(reply)):
        assert read(reply[:at], reply[at:]) == whole
    for first in range(1, min(len(reply), 60)):
        for second in range(first + 1, min(len(reply), 60)):
            assert read(reply[:first], reply[first:second], reply[second:]) == whole
    assert read(*(bytes([each]) for each in reply)) == whole


REFUSED: dict[bytes, str] = {
    b"": "the connection was closed without a response",
    b"HTTP/1.1 2": "the response is cut off",
    OK + b"X: y\r\n": "the response is cut off",
    OK + b"Content-Length: 5\r\n\r\nhell": "the response is cut off",
    CHUNKED + b"5\r\nhello\r\n": "the response is cut off",
    CHUNKED + b"5\r\nhello\r\n0\r\n": "the response is cut off",
    b"<html>": "the response does not begin with HTTP/1.1",
    b"\r\n" + OK: "the response does not begin with HTTP/1.1",
    b"http/1.1 200 OK\r\n": "the response does not begin with HTTP/1.1",
    b"HTTP/2.0 200 OK\r\n": "the response does not begin with HTTP/1.1",
    b"HTTP/1.10 200 OK\r\n": "the status line is malformed",
    b"HTTP/1.1  200 OK\r\n": "the status line is malformed",
    b"HTTP/1.1 2000 OK\r\n": "the status line is malformed",
    b"HTTP/1.1 \xb2\xb2\xb2 OK\r\n": "the status line is malformed",
    b"HTTP/1.1 200 O\rK\r\n": "the status line is malformed",
    OK + b"no header\r\n": "a line of the head is not a header",
    OK + b"X : y\r\n": "a line of the head is not a header",
    OK + b" X: y\r\n": "a line of the head is not a header",
    OK + b"X: a\0b\r\n": "a line of the head is not a header",
    OK + b"X: a\rb\r\n": "a line of the head is not a header",
    OK + b"X: a\r\r\n": "a line of the head is not a header",
    OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n": "the Content-Length is not a number, or there are several",
    OK + "Content-Length: ٣\r\n\r\n".encode(): "the Content-Length is not a number, or there are several",
    OK + b"Content-Length: 1e3\r\n\r\n": "the Content-Length is not a number, or there are several",
    OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n": "the response has a Transfer-Encoding that was not requested",
    OK + b"Transfer-Encoding: chunked, identity\r\n\r\n": "the response has a Transfer-Encoding that was not requested",
    OK
    + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n": (
        "the response has both a Content-Length and a Transfer-Encoding"
    ),
    CHUNKED + b"5\nhello\r\n": "the size of a chunk is malformed",
    CHUNKED + b" 5\r\nhello\r\n": "the size of a chunk is malformed",
    CHUNKED + b"5;a\0\r\nhello\r\n": "the size of a chunk is malformed",
    CHUNKED + b"5\r\nhello\n0\r\n\r\n": "a chunk is longer than its size",
    CHUNKED + b"0\r\nno trailer\r\n": "a line of the head is not a header",
    b"HTTP/1.1 101 Switching Protocols\r\n\r\n": "1 interim responses came, the last with status 101",
}


@pytest.mark.parametrize("reply", REFUSED)
def test_every_split_of_a_malformed_reply_is_refused(reply: bytes) -> None:
    assert problem(reply) == REFUSED[reply]

    for at in range(1, len(reply)):
        assert problem(reply[:at], reply[at:]) == REFUSED[reply]
    assert problem(*(bytes([each]) for each in reply)) == REFUSED[reply]


@pytest.mark.parametrize("reply", [each for each in REFUSED if "cut off" not in REFUSED[each] and each])
def test_a_malformed_reply_is_refused_as_soon_as_its_line_is_there(reply: bytes) -> None:
    with pytest.raises(MalformedResponse):
        ResponseParser("GET").feed(reply)


@pytest.mark.parametrize(
    "flood",
    [
        b"HTTP/1.1 200 " + b"O" * 70_000,
        OK + b"X: " + b"y" * 70_000,
        OK + b"X: y\r\n" * 257,
        OK + b"X: y\r\n" + b" z\r\n" * 257,
        OK + (b"X: " + b"y" * 1000 + b"\r\n") * 70,
        b"HTTP/1.1 100 Continue\r\n\r\n" * 101,
        CHUNKED + b"5;" + b"x" * 70_000,
        CHUNKED + b"0\r\n" + b"X: y\r\n" * 257,
    ],
    ids=["status line", "header", "headers", "folds", "head", "interim", "chunk", "trailers"],
)
def test_a_flood_is_refused(flood: bytes) -> None:
    tracemalloc.start()
    reader = ResponseParser("GET")

    with pytest.raises(MalformedResponse):
        for at in range(0, len(flood), 100):
            reader.feed(flood[at : at + 100])
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 6 * http11.MAX_HEAD_SIZE


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("GET", 204), ("GET", 304), ("CONNECT", 200)])
def test_bytes_after_a_head_without_a_body_are_not_looked_at(method: str, status: int) -> None:
    reader = ResponseParser(method)

    body = reader.feed(b"HTTP/1.1 %d OK\r\nTransfer-Encoding: chunked\r\n\r\nzz" % status)

    assert (reader.complete, body, reader.reusable) == (True, b"", False)


def test_headers_of_the_same_name_are_joined_and_folds_are_spaces() -> None:
    found = read(OK + b"A: 1\r\nB: \t x\r\n\t y \r\na:2\r\nC: \xe9\r\nContent-Length: 0\r\n\r\n")

    assert found.headers == {"a": "1, 2", "b": "x y", "c": "é", "content-length": "0"}


@settings(max_examples=300, deadline=None)
@given(
    head=st.sampled_from([b"", OK, CHUNKED, OK + b"Content-Length: 3\r\n\r\n"]),
    rest=st.lists(
        st.sampled_from([b"\r\n", b"\n", b"A: b", b"5", b"hello", b"0", b":", b" ", b"\0", b"\r"]) | st.binary()
    ),
    cuts=st.lists(st.integers(0, 200)),
)
@example(head=CHUNKED, rest=[b"5", b"\r\n", b"hello", b"\r"], cuts=[])
def test_any_bytes_in_any_pieces(head: bytes, rest: list[bytes], cuts: list[int]) -> None:
    """Either both ways give the same, or both refuse."""
    data = head + b"".join(rest)
    edges = sorted({0, *(cut for cut in cuts if cut < len(data)), len(data)})
    pieces = [data[start:end] for start, end in itertools.pairwise(edges)]

    def outcome(*parts: bytes) -> object:
        try:
            found = read(*parts)
        except MalformedResponse:
            return None
        return found.status, found.headers, found.body, found.reusable and not found.rest

    assert outcome(*pieces) == outcome(data)

"""Everything that goes wrong between a client and a server, as replies of the raw server, and what must come of it.

A fault has one `Outcome` for every client, and exceptions from it by name: where a library reads replies in another
way, or where what is promised cannot be kept over it.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from clicksend_sdk.errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    CallError,
    InternalServerError,
    OutcomeUnknownError,
    OutcomeUnknownInternalServerError,
    OutcomeUnknownStatusError,
    TooManyRequestsError,
)

from tests.support.replies import HANG_UP, RESET, STALL, cut_off, dripping, envelope, gzipped, head, reply, success
from tests.support.server import Reply

Setup: TypeAlias = Literal["sync", "async", "httpx2", "httpx2-async"]
"""A client, and what it sends with."""

SETUPS: tuple[Setup, ...] = ("sync", "async", "httpx2", "httpx2-async")

QUICK = 0.15
"""Seconds that a call has whose reply never comes."""

LARGEST = 100_000
"""Bytes of the largest reply in these tests."""


class End(NamedTuple):
    """The end of a call with a permanent fault: its error, if any, and the number of requests."""

    error: type[CallError] | None
    requests: int


class Outcome(NamedTuple):
    """The end of an unsafe call, and of one that may be repeated."""

    unsafe: End
    repeatable: End


FINE = Outcome(End(None, 1), End(None, 1))
LOST = Outcome(End(OutcomeUnknownError, 1), End(APIConnectionError, 3))
LATE = Outcome(End(OutcomeUnknownError, 1), End(APITimeoutError, 1))
"""There is no retry after the deadline."""
ENDED_LATE = Outcome(End(OutcomeUnknownError, 1), End(APIConnectionError, 1))
CUT = Outcome(End(APIResponseError, 1), End(APIResponseError, 3))
CUT_LATE = Outcome(End(APIResponseError, 1), End(APITimeoutError, 1))
UNREADABLE = Outcome(End(APIResponseError, 1), End(APIResponseError, 1))
"""A complete but unreadable response: a retry would give the same."""
FAILED = Outcome(End(OutcomeUnknownInternalServerError, 1), End(InternalServerError, 3))
UNAVAILABLE = Outcome(End(OutcomeUnknownStatusError, 1), End(APIStatusError, 3))
NOT_MODIFIED = Outcome(End(APIStatusError, 1), End(APIStatusError, 1))
REFUSED = Outcome(End(TooManyRequestsError, 3), End(TooManyRequestsError, 3))
REFUSED_LATE = Outcome(End(TooManyRequestsError, 1), End(TooManyRequestsError, 1))


class Otherwise(NamedTuple):
    """A different outcome of a fault with one library, and the reason."""

    outcome: Outcome
    reason: str
    timeout: float | None = None
    """Of the call, if it needs another one to end soon."""
    longer: float = 0.0
    """Seconds that a call takes beyond its timeout."""


@dataclass(frozen=True)
class Fault:
    """The reaction of the server to a request, and the outcome of the call."""

    reply: Reply
    outcome: Outcome
    timeout: float = 5.0
    but: Mapping[Setup, Otherwise] = field(default_factory=dict)

    def of(self, setup: Setup) -> Otherwise:
        """The expected outcome for one client."""
        return self.but.get(setup, Otherwise(self.outcome, ""))

    def timeout_of(self, setup: Setup) -> float:
        """The timeout of one client's call."""
        return self.of(setup).timeout or self.timeout


def both(otherwise: Otherwise) -> dict[Setup, Otherwise]:
    """The same for both kinds of `httpx2`."""
    return {"httpx2": otherwise, "httpx2-async": otherwise}


def late(reply: Reply, outcome: Outcome = LATE, but: Mapping[Setup, Otherwise] = {}) -> Fault:
    """A reply that does not come in time."""
    return Fault(reply, outcome, QUICK, but)


def raw(*steps: bytes | float, then: Literal["stay", "close", "reset"] = "close") -> Reply:
    """A reply in pieces."""
    return Reply(steps, then)


GOOD = success([])
OK = b"HTTP/1.1 200 OK\r\n"
CONTENT = json.dumps(envelope([])).encode()
LENGTH = b"Content-Length: %d\r\n" % len(CONTENT)
CHUNKS = head(200, {"Transfer-Encoding": "chunked"})
WHOLE = b"%x\r\n%s\r\n" % (len(CONTENT), CONTENT)
"""The content as a chunk."""
ENDED = WHOLE + b"0\r\n\r\n"
ZIPPED = gzip.compress(CONTENT)
ENDLESS = 0.5
"""Seconds that something takes that would never end, so that a client that waits for it ends too."""

_DRIPS = int(ENDLESS / 0.02)
_PART = 2**20
"""Bytes that the blocking client reads at once."""
_LATER = 0.01
"""Seconds after which what is sent comes in a segment of its own."""


def _with(headers: bytes, content: bytes = CONTENT) -> bytes:
    return OK + headers + b"\r\n" + content


NO_DEADLINE = Otherwise(
    ENDED_LATE, "known limit: the timeouts of a blocking httpx2 client are for each read", longer=ENDLESS
)
ACCEPTED = Otherwise(FINE, "h11 limits the bytes of the headers, not their number")
WAITS = Otherwise(LATE, "known limit: h11 looks at a head when all of it is there", QUICK)
COUNTS_NOT = Otherwise(LATE, "known limit: httpx2 reads interim replies without end", QUICK)
WAITS_FOR_TRAILERS = Otherwise(CUT_LATE, "known limit: h11 looks at trailers when all of them are there", QUICK)

FAULTS: dict[str, Fault] = {
    # ── no reply ──
    "reset": Fault(RESET, LOST),
    "fin": Fault(HANG_UP, LOST),
    "stall": late(STALL),
    # ── the status line ──
    "fin in status": Fault(raw(b"HTTP/1.1 2"), LOST),
    "reset in status": Fault(raw(b"HTTP/1.1 2", _LATER, then="reset"), LOST),
    "stall in status": late(raw(b"HTTP/1.1 2", 9.0)),
    "garbage": Fault(raw(b"SSH-2.0-OpenSSH\r\n\r\n"), LOST),
    "status 99": Fault(raw(b"HTTP/1.1 99 No\r\n\r\n"), LOST),
    "status of two digits": Fault(raw(b"HTTP/1.1 20 OK\r\n" + LENGTH + b"\r\n" + CONTENT), LOST),
    "status below 100": Fault(raw(b"HTTP/1.1 099 OK\r\n" + LENGTH + b"\r\n" + CONTENT), LOST),
    "signed status": Fault(raw(b"HTTP/1.1 +20 OK\r\n" + LENGTH + b"\r\n" + CONTENT), LOST),
    "NUL in status": Fault(raw(b"HTTP/1.1 200 O\0K\r\n" + LENGTH + b"\r\n" + CONTENT), LOST),
    "HTTP/2.0": Fault(raw(b"HTTP/2.0 200 OK\r\n" + LENGTH + b"\r\n" + CONTENT), LOST),
    "HTTP/0.9": Fault(raw(b"HTTP/0.9 200 OK\r\n" + LENGTH + b"\r\n" + CONTENT), LOST),
    "ICY": Fault(raw(b"ICY 200 OK\r\n" + LENGTH + b"\r\n" + CONTENT), LOST),
    "html without a head": Fault(raw(b"<html>" + b"x" * 99 + b"\r\n"), LOST),
    "no reason": Fault(raw(b"HTTP/1.1 200\r\n" + LENGTH + b"\r\n" + CONTENT), FINE),
    "HTTP/1.0": Fault(raw(b"HTTP/1.0 200 OK\r\n" + LENGTH + b"\r\n" + CONTENT), FINE),
    "lines end without CR": Fault(raw((OK + LENGTH + b"\r\n").replace(b"\r", b"") + CONTENT), FINE),
    # ── headers ──
    "fin in headers": Fault(raw(OK + b"Content-Le"), LOST),
    "reset in headers": Fault(raw(OK + b"Content-Le", _LATER, then="reset"), LOST),
    "stall in headers": late(raw(OK, 9.0)),
    "drip of headers": late(raw(OK, *(b"X: y\r\n", 0.02) * _DRIPS), but={"httpx2": NO_DEADLINE}),
    "huge header": Fault(raw(_with(b"X: " + b"y" * 200_000 + b"\r\n" + LENGTH)), LOST),
    "2,000 headers": Fault(raw(_with(b"X: y\r\n" * 2_000 + LENGTH), then="stay"), LOST, but=both(ACCEPTED)),
    "50,000 headers": Fault(raw(_with(b"X: y\r\n" * 50_000 + LENGTH)), LOST),
    "no colon": Fault(raw(_with(b"no header\r\n" + LENGTH), then="stay"), LOST),
    "no colon, rest late": Fault(raw(OK + b"no header\r\n", 9.0), LOST, but=both(WAITS)),
    "space before colon": Fault(raw(_with(b"X : y\r\n" + LENGTH), then="stay"), LOST),
    "no name": Fault(raw(_with(b": y\r\n" + LENGTH), then="stay"), LOST),
    "name with a space": Fault(raw(_with(b"X y: z\r\n" + LENGTH), then="stay"), LOST),
    "NUL in value": Fault(raw(_with(b"X: a\0b\r\n" + LENGTH), then="stay"), LOST),
    "CR in value": Fault(raw(_with(b"X: a\rY: b\r\n" + LENGTH), then="stay"), LOST),
    "folded header": Fault(raw(_with(b"X: a\r\n b\r\n" + LENGTH), then="stay"), FINE),
    "fold before any header": Fault(raw(_with(b" X: a\r\n" + LENGTH), then="stay"), LOST),
    "Latin-1 in value": Fault(raw(_with(b"X: \xe9\r\n" + LENGTH), then="stay"), FINE),
    # ── interim replies ──
    "100": Fault(raw(b"HTTP/1.1 100 Continue\r\n\r\n", *GOOD.steps, then="stay"), FINE),
    "103": Fault(raw(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", *GOOD.steps, then="stay"), FINE),
    "103, 100, later": Fault(
        raw(b"HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n", _LATER, *GOOD.steps, then="stay"), FINE
    ),
    "103 alone": Fault(raw(b"HTTP/1.1 103 Early Hints\r\n\r\n"), LOST),
    "endless 100": late(raw(*(b"HTTP/1.1 100 Continue\r\n\r\n", 0.02) * _DRIPS), but={"httpx2": NO_DEADLINE}),
    "101": Fault(raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", 9.0), LOST),
    "1,000 times 100": Fault(raw(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000, 9.0), LOST, but=both(COUNTS_NOT)),
    # ── a body with a length ──
    "cut body": Fault(cut_off(envelope([])), CUT),
    "no body": Fault(raw(OK + LENGTH + b"\r\n"), CUT),
    "reset in body": Fault(raw(_with(LENGTH, CONTENT[:9]), _LATER, then="reset"), CUT),
    "stall in body": late(raw(_with(LENGTH, CONTENT[:9]), 9.0), CUT_LATE),
    "drip of body": late(dripping(envelope([]), every=0.02), CUT_LATE),
    "length too long": late(raw(_with(b"Content-Length: 999\r\n"), 9.0), CUT_LATE),
    "length too short": Fault(raw(_with(b"Content-Length: 9\r\n")), UNREADABLE),
    "length no number": Fault(raw(_with(b"Content-Length: x\r\n")), LOST),
    "two lengths": Fault(raw(_with(LENGTH + b"Content-Length: 9\r\n")), LOST),
    "the same length twice": Fault(raw(_with(LENGTH * 2), then="stay"), FINE),
    "negative length": Fault(raw(_with(b"Content-Length: -5\r\n")), LOST),
    "signed length": Fault(raw(_with(b"Content-Length: +%d\r\n" % len(CONTENT))), LOST),
    "hexadecimal length": Fault(raw(_with(b"Content-Length: 0x10\r\n")), LOST),
    "length with an underscore": Fault(raw(_with(b"Content-Length: 1_0\r\n")), LOST),
    "empty length": Fault(raw(_with(b"Content-Length:\r\n")), LOST),
    "endless length": Fault(raw(_with(b"Content-Length: " + b"9" * 5000 + b"\r\n")), LOST),
    "lengths in a list": Fault(raw(_with(b"Content-Length: %d, 9\r\n" % len(CONTENT))), LOST),
    "no length, whole": Fault(raw(_with(b"")), FINE),
    "no length, reset": Fault(raw(_with(b"", CONTENT[:9]), _LATER, then="reset"), CUT),
    # ── chunks ──
    "cut chunks": Fault(raw(CHUNKS, _LATER, b"9\r\n" + CONTENT[:9] + b"\r\n"), CUT),
    "cut in chunk": Fault(raw(CHUNKS, _LATER, b"%x\r\n" % len(CONTENT) + CONTENT[:9]), CUT),
    "bad chunk": Fault(raw(CHUNKS, _LATER, b"zz\r\n" + CONTENT + b"\r\n0\r\n\r\n"), CUT),
    "bad chunk at once": Fault(raw(CHUNKS + b"zz\r\n" + CONTENT), CUT),
    "negative chunk": Fault(raw(CHUNKS, _LATER, b"-1\r\n" + CONTENT, 9.0), CUT),
    "chunk with 0x": Fault(raw(CHUNKS, _LATER, b"0x10\r\n" + CONTENT, 9.0), CUT),
    "signed chunk": Fault(raw(CHUNKS, _LATER, b"+5\r\n" + CONTENT, 9.0), CUT),
    "chunk with an underscore": Fault(raw(CHUNKS, _LATER, b"1_0\r\n" + CONTENT, 9.0), CUT),
    "endless chunk size": Fault(raw(CHUNKS, _LATER, b"0" * 99 + b"5\r\n" + CONTENT, 9.0), CUT),
    "empty chunk size": Fault(raw(CHUNKS, _LATER, b";x\r\n" + CONTENT, 9.0), CUT),
    "chunk longer than its size": Fault(raw(CHUNKS, _LATER, b"5\r\n" + CONTENT, 9.0), CUT),
    "chunk without its end": Fault(raw(CHUNKS, _LATER, WHOLE + b"0\r\n"), CUT),
    "chunk with an extension": Fault(raw(CHUNKS, _LATER, WHOLE.replace(b"\r", b";a=b\r", 1) + b"0\r\n\r\n"), FINE),
    "trailers": Fault(raw(CHUNKS, _LATER, WHOLE + b"0\r\nX: y\r\n\r\n", then="stay"), FINE),
    "malformed trailer": Fault(
        raw(CHUNKS, _LATER, WHOLE + b"0\r\nno trailer\r\n", 9.0), CUT, but=both(WAITS_FOR_TRAILERS)
    ),
    "huge trailers": Fault(raw(CHUNKS, _LATER, WHOLE + b"0\r\n" + b"X: y\r\n" * 20_000, 9.0), CUT),
    "length and chunks": Fault(raw(OK + LENGTH + b"Transfer-Encoding: chunked\r\n\r\n" + ENDED), LOST),
    "chunked twice": Fault(raw(OK + b"Transfer-Encoding: chunked\r\n" * 2 + b"\r\n" + ENDED), LOST),
    "unknown transfer coding": Fault(raw(_with(b"Transfer-Encoding: gzip\r\n")), LOST),
    "chunks in HTTP/1.0": Fault(raw(CHUNKS.replace(b"1.1", b"1.0", 1), _LATER, ENDED), FINE),
    "stall in chunk": late(raw(CHUNKS, b"%x\r\n" % len(CONTENT) + CONTENT[:9], 9.0), CUT_LATE),
    # ── a body where there can be none ──
    "304 with a length": Fault(raw(b"HTTP/1.1 304 Not Modified\r\n" + LENGTH + b"\r\n", then="stay"), NOT_MODIFIED),
    "304 with a body": Fault(raw(b"HTTP/1.1 304 Not Modified\r\n" + LENGTH + b"\r\n" + CONTENT), NOT_MODIFIED),
    "304 with chunks": Fault(raw(CHUNKS.replace(b"200 OK", b"304 No", 1) + ENDED), NOT_MODIFIED),
    # ── content codings ──
    "cut gzip": Fault(gzipped(envelope([]), keep=30), CUT),
    "broken gzip": Fault(reply(ZIPPED[:12] + b"\xff" * 9 + ZIPPED[21:], headers={"Content-Encoding": "gzip"}), CUT),
    "no gzip": Fault(reply(CONTENT, headers={"Content-Encoding": "gzip"}), CUT),
    "gzip bomb": Fault(reply(gzip.compress(b" " * (LARGEST * 9)), headers={"Content-Encoding": "gzip"}), UNREADABLE),
    "too large": Fault(reply(b" " * (LARGEST + 1)), UNREADABLE),
    "too large, endless": Fault(
        raw(head(200, {"Content-Length": "999999999"}) + b" " * (LARGEST + _PART), 9.0), UNREADABLE
    ),
    "unknown coding": Fault(reply(b"\x0b\x02\x80[]\x03", headers={"Content-Encoding": "br"}), UNREADABLE),
    # ── refusals that are broken themselves ──
    "cut 500": Fault(raw(head(500, {"Content-Length": "99"}) + b"{"), FAILED),
    "cut 503": Fault(raw(head(503, {"Content-Length": "99"}) + b"{"), UNAVAILABLE),
    "cut 429": Fault(raw(head(429, {"Content-Length": "99"}) + b"{"), REFUSED),
    "stall in 429": late(raw(head(429, {"Content-Length": "99"}) + b"{", 9.0), REFUSED_LATE),
}

STRAY = reply({}, status=418).steps
"""A second reply to one request. A client that takes it for the next call's reply sees an otherwise unused status."""

LATE_408 = b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


def at_once(*parts: tuple[bytes | float, ...]) -> bytes:
    """Replies in one segment."""
    return b"".join(step for part in parts for step in part if isinstance(step, bytes))


IDLE: dict[str, Reply] = {
    "fin": Reply(GOOD.steps, "close"),
    "reset": Reply((*GOOD.steps, _LATER), "reset"),
    "408, fin": Reply((*GOOD.steps, _LATER, LATE_408), "close"),
    "408 alone": Reply((*GOOD.steps, _LATER, LATE_408)),
    "second reply, late": Reply((*GOOD.steps, _LATER, *STRAY)),
    "second reply at once": Reply((at_once(GOOD.steps, STRAY),)),
    "junk": Reply((*GOOD.steps, _LATER, b"junk")),
}
"""Events on an idle connection after a good reply; the next call uses another connection."""

RACES: dict[str, Reply] = {"fin": HANG_UP, "reset": RESET}
"""A kept connection that ends just when the next request is on its way."""

STALE: Mapping[str, str] = {
    "second reply at once": "known limit: h11 keeps what came in one segment with a reply, and takes it for the next"
}
"""The cases of `IDLE` that httpx2 gets wrong, and the reasons."""

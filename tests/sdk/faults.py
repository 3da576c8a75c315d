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
    TooManyRequestsError,
)

from .replies import HANG_UP, RESET, STALL, cut_off, dripping, envelope, gzipped, head, reply, success
from .server import Reply

Setup: TypeAlias = Literal["sync", "async", "httpx2", "httpx2-async"]
"""A client, and what it sends with."""

SETUPS: tuple[Setup, ...] = ("sync", "async", "httpx2", "httpx2-async")

QUICK = 0.15
"""Seconds that a call has whose reply never comes."""

LARGEST = 100_000
"""Bytes of the largest reply in these tests."""


class End(NamedTuple):
    """How a call ends when the fault never does: its error, if it has one, and how many requests were sent."""

    error: type[CallError] | None
    requests: int


class Outcome(NamedTuple):
    """How calls end: one that must not be made twice, and one that may be."""

    unsafe: End
    repeatable: End


FINE = Outcome(End(None, 1), End(None, 1))
LOST = Outcome(End(OutcomeUnknownError, 1), End(APIConnectionError, 3))
LATE = Outcome(End(OutcomeUnknownError, 1), End(APITimeoutError, 1))
"""After the deadline there is no other attempt."""
ENDED_LATE = Outcome(End(OutcomeUnknownError, 1), End(APIConnectionError, 1))
CUT = Outcome(End(APIResponseError, 1), End(APIResponseError, 3))
CUT_LATE = Outcome(End(APIResponseError, 1), End(APITimeoutError, 1))
UNREADABLE = Outcome(End(APIResponseError, 1), End(APIResponseError, 1))
"""A whole reply that is none: it would be the same again."""
FAILED = Outcome(End(InternalServerError, 1), End(InternalServerError, 3))
UNAVAILABLE = Outcome(End(APIStatusError, 1), End(APIStatusError, 3))
REFUSED = Outcome(End(TooManyRequestsError, 3), End(TooManyRequestsError, 3))
REFUSED_LATE = Outcome(End(TooManyRequestsError, 1), End(TooManyRequestsError, 1))


class Otherwise(NamedTuple):
    """What comes of a fault over one library, and why that is so."""

    outcome: Outcome
    reason: str
    timeout: float | None = None
    """Of the call, if it needs another one to end soon."""
    longer: float = 0.0
    """Seconds that a call takes beyond its timeout."""


@dataclass(frozen=True)
class Fault:
    """What the server does with a request, and what comes of it."""

    reply: Reply
    outcome: Outcome
    timeout: float = 5.0
    but: Mapping[Setup, Otherwise] = field(default_factory=dict)

    def of(self, setup: Setup) -> Otherwise:
        """What is expected of one client."""
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
ALL_LOST = Otherwise(LOST, "aiohttp gives no reply at all if what it cannot read came in one segment with the headers")
HANGS = Otherwise(
    CUT_LATE, "known limit: aiohttp closes the connection and does not tell who is waiting for the body", QUICK
)
TAKEN_AS_END = Otherwise(UNREADABLE, "aiohttp takes a reset for the end of a body that has no length")
ACCEPTED = Otherwise(FINE, "h11 limits the bytes of the headers, not their number")
LENIENT = Otherwise(FINE, "http.client takes the first length, and no notice of one that is none")

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
    # ── headers ──
    "fin in headers": Fault(raw(OK + b"Content-Le"), LOST),
    "reset in headers": Fault(raw(OK + b"Content-Le", _LATER, then="reset"), LOST),
    "stall in headers": late(raw(OK, 9.0)),
    "drip of headers": late(raw(OK, *(b"X: y\r\n", 0.02) * _DRIPS), but={"httpx2": NO_DEADLINE}),
    "huge header": Fault(raw(_with(b"X: " + b"y" * 200_000 + b"\r\n" + LENGTH)), LOST),
    "2,000 headers": Fault(raw(_with(b"X: y\r\n" * 2_000 + LENGTH), then="stay"), LOST, but=both(ACCEPTED)),
    "50,000 headers": Fault(raw(_with(b"X: y\r\n" * 50_000 + LENGTH)), LOST),
    # ── interim replies ──
    "100": Fault(raw(b"HTTP/1.1 100 Continue\r\n\r\n", *GOOD.steps, then="stay"), FINE),
    "103": Fault(raw(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", *GOOD.steps, then="stay"), FINE),
    "103, 100, later": Fault(
        raw(b"HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n", _LATER, *GOOD.steps, then="stay"), FINE
    ),
    "103 alone": Fault(raw(b"HTTP/1.1 103 Early Hints\r\n\r\n"), LOST),
    "endless 100": late(raw(*(b"HTTP/1.1 100 Continue\r\n\r\n", 0.02) * _DRIPS), but={"httpx2": NO_DEADLINE}),
    # ── a body with a length ──
    "cut body": Fault(cut_off(envelope([])), CUT),
    "no body": Fault(raw(OK + LENGTH + b"\r\n"), CUT),
    "reset in body": Fault(raw(_with(LENGTH, CONTENT[:9]), _LATER, then="reset"), CUT),
    "stall in body": late(raw(_with(LENGTH, CONTENT[:9]), 9.0), CUT_LATE),
    "drip of body": late(dripping(envelope([]), every=0.02), CUT_LATE),
    "length too long": late(raw(_with(b"Content-Length: 999\r\n"), 9.0), CUT_LATE),
    "length too short": Fault(raw(_with(b"Content-Length: 9\r\n")), UNREADABLE, but={"async": ALL_LOST}),
    "length no number": Fault(raw(_with(b"Content-Length: x\r\n")), LOST, but={"sync": LENIENT}),
    "two lengths": Fault(raw(_with(LENGTH + b"Content-Length: 9\r\n")), LOST, but={"sync": LENIENT}),
    "no length, whole": Fault(raw(_with(b"")), FINE),
    "no length, reset": Fault(raw(_with(b"", CONTENT[:9]), _LATER, then="reset"), CUT, but={"async": TAKEN_AS_END}),
    # ── chunks ──
    "cut chunks": Fault(raw(CHUNKS, _LATER, b"9\r\n" + CONTENT[:9] + b"\r\n"), CUT),
    "cut in chunk": Fault(raw(CHUNKS, _LATER, b"%x\r\n" % len(CONTENT) + CONTENT[:9]), CUT),
    "bad chunk": Fault(raw(CHUNKS, _LATER, b"zz\r\n" + CONTENT + b"\r\n0\r\n\r\n"), CUT, but={"async": HANGS}),
    "bad chunk at once": Fault(raw(CHUNKS + b"zz\r\n" + CONTENT), CUT, but={"async": ALL_LOST}),
    "stall in chunk": late(raw(CHUNKS, b"%x\r\n" % len(CONTENT) + CONTENT[:9], 9.0), CUT_LATE),
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
"""A second reply to one request. Whoever takes it for the next call's sees a status that nobody sends."""

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
"""What happens to a connection after a good reply, while nobody uses it: the next call is made over another."""

RACES: dict[str, Reply] = {"fin": HANG_UP, "reset": RESET}
"""A kept connection that ends just when the next request is on its way."""

STALE: Mapping[str, str] = {
    "second reply at once": "known limit: h11 keeps what came in one segment with a reply, and takes it for the next"
}
"""What httpx2 gets wrong of `IDLE`, and why."""

"""Differences between a response and the API's description, and how often each is reported."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import NamedTuple

NOTHING = "nothing"
"""What came in place of a missing value."""
_INDEX = re.compile(r"/[0-9]+(?=/|$)")
_REPORTED = frozenset(10**zeros for zeros in range(19))
_MAX_PATTERNS, _MAX_LENGTH = 1000, 300


class Drift(NamedTuple):
    """One value of a response that does not match the API's description."""

    pointer: str
    """Where, as a JSON pointer."""

    expected: str
    got: str

    pattern: str = ""
    """The pointer with `*` for each index of a list and each key of a map: the same for all their items."""

    @property
    def is_missing(self) -> bool:
        """Whether the response lacks the value."""
        return self.got == NOTHING

    def __str__(self) -> str:
        return f"at {self.pointer or 'the top level'}: expected {self.expected}, got {self.got}"


class DriftCounts:
    """Counts the differences of each operation by their pattern.

    The first of a pattern is to be reported, and then the 10th, the 100th, and so on. A server decides how many patterns
    there are; those that are too many count as one. Each counter is an iterator, so that no two threads get one number.
    """

    def __init__(self) -> None:
        self._counters: dict[tuple[str, str, str], Iterator[int]] = {}

    def to_report(self, method: str, path: str, drift: Iterable[Drift]) -> dict[Drift, int]:
        """The differences of a response that are to be reported, one for each pattern, and how often it has come."""
        first: dict[tuple[str, str, str], Drift] = {}
        counted: dict[Drift, int] = {}
        for each in drift:
            pattern = each.pattern or _INDEX.sub("/*", each.pointer)
            key = method, path, pattern[:_MAX_LENGTH]
            if key not in self._counters and len(self._counters) >= _MAX_PATTERNS:
                key = "", "", ""
            number = next(self._counters.setdefault(key, count(1)))
            shown = first.setdefault(key, each._replace(pattern=pattern))
            if number in _REPORTED:
                counted[shown] = number
        return counted

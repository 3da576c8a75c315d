"""Whether calls whose response was lost were carried out: by the caller's references, in a list of the API.

A reference is `found` if the list has it. It is `absent` if the list was read to its end without it, and was read late
enough: a list can lag behind. Otherwise it is `unclear`.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from ..config import ReferenceList
from ..errors import APIConnectionError, ArgumentError, CallError, OutcomeUnknownError
from .matching import first_match, is_same, text_at
from .result import BatchItem, BatchResult, LookedUp, LookUpResult, LookUpState

_MARGIN = timedelta(minutes=10)
"""The clocks of the caller and of the server may differ by this."""
_PASSING = frozenset((408, 425, 429, 500, 502, 503, 504))


@dataclass(slots=True)
class _Question:
    """A reference to find."""

    reference: str
    sent_at: datetime
    ended_at: datetime
    index: int = -1
    entry: BatchItem[Any, Any] | None = None
    found: list[Any] = field(default_factory=list[Any])
    is_seen: bool = False
    """Whether an item of the list has the reference, if only for another recipient."""
    needed: int = 1
    """How many items of the list must have the reference: as many as items were sent with it."""


class Search:
    """The references of an error or of a result. Pass it every item of the list, then ask for the `result`."""

    def __init__(
        self,
        lost: OutcomeUnknownError | BatchResult[Any, Any],
        lists: Mapping[str, ReferenceList],
        *,
        timeout: float | None = None,
        until: datetime | None = None,
        settle: float | None = None,
    ) -> None:
        method, path = (lost.operation.method, lost.operation.path) if isinstance(lost, BatchResult) else _call(lost)
        place = lists.get(f"{method} {path}")
        if place is None:
            raise ArgumentError(f"look_up: the API has no list with the references of {method} {path}")
        self.place: ReferenceList = place
        self.patience: float = _patience(timeout, until)
        """For how many seconds the list is read again."""
        self._lost = lost
        self._settle = timedelta(seconds=place.settle if settle is None else settle)
        self._questions = self._of_result(lost) if isinstance(lost, BatchResult) else _of_error(lost)
        self._read_at = datetime.now(UTC)
        self._by_reference: dict[str, list[_Question]] = {}
        for each in self._questions:
            if each.reference:
                self._by_reference.setdefault(each.reference, []).append(each)

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments of the method that returns the list."""
        if not (self.place.since and self._questions):
            return {}
        return {self.place.since: min(each.sent_at for each in self._questions) - _MARGIN}

    @property
    def is_empty(self) -> bool:
        """Whether no reference is left to find."""
        return all(len(each.found) >= each.needed for own in self._by_reference.values() for each in own)

    def begin(self) -> None:
        """Forget what an earlier reading of the list found; another one begins."""
        self._read_at = datetime.now(UTC)
        for each in self._questions:
            each.found, each.is_seen = [], False

    def see(self, items: Sequence[Any]) -> None:
        """Note the items of a page that have one of the references."""
        for item in items:
            for each in self._by_reference.get(text_at(item, self.place.reference) or "", ()):
                each.is_seen = True
                if self._may_be(each, item):
                    each.found.append(item)

    def result(self, *, is_whole: bool) -> LookUpResult:
        """What the list says; `is_whole` if it was read to its end."""
        entries = [
            LookedUp(each.reference, self._state(each, is_whole), tuple(each.found), each.index, each.sent_at)
            for each in self._questions
        ]
        return LookUpResult(entries, self._lost)

    def can_wait(self, result: LookUpResult) -> bool:
        """Whether a later look can tell more."""
        return any(each.reference and not each.found for each in result.unclear)

    def _state(self, each: _Question, is_whole: bool) -> LookUpState:
        if each.reference and len(each.found) >= each.needed:
            return "found"
        is_late = self._read_at >= each.ended_at + self._settle
        return "absent" if each.reference and not each.is_seen and is_whole and is_late else "unclear"

    def _may_be(self, each: _Question, item: Any) -> bool:
        """Whether an item of the list can be that of a reference: it has no other recipient."""
        key = first_match(self.place.match, each.entry.item) if each.entry else None
        other = text_at(item, key[0]) if key else None
        return key is None or other is None or is_same(key[1], other)

    def _of_result(self, lost: BatchResult[Any, Any]) -> list[_Question]:
        """The unknown items. Items that share a reference and a recipient are told apart by their number only."""
        sharing = Counter(self._key(entry) for entry in (*lost.succeeded, *lost.failed, *lost.unknown))
        return [
            _Question(
                text_at(entry.item, self.place.reference) or "",
                sent_at := entry.sent_at or datetime.now(UTC),
                sent_at + timedelta(seconds=getattr(entry.error, "elapsed", 0.0)),
                entry.index,
                entry,
                needed=sharing[self._key(entry)],
            )
            for entry in lost.unknown
        ]

    def _key(self, entry: BatchItem[Any, Any]) -> object:
        return text_at(entry.item, self.place.reference), first_match(self.place.match, entry.item)


def is_passing(error: CallError) -> bool:
    """Whether reading the list again may succeed where it failed."""
    return isinstance(error, APIConnectionError) or error.status in _PASSING


def _call(lost: OutcomeUnknownError) -> tuple[str, str]:
    if not isinstance(lost, OutcomeUnknownError):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentError(f"look_up: expected an OutcomeUnknownError or a BatchResult, got {type(lost).__name__}")
    return lost.method, lost.path


def _of_error(lost: OutcomeUnknownError) -> list[_Question]:
    if not lost.references:
        raise ArgumentError("look_up: the call had no references of yours, so it cannot be found")
    sent_at = lost.sent_at or datetime.now(UTC)
    return [_Question(each, sent_at, sent_at + timedelta(seconds=lost.elapsed)) for each in lost.references]


def _patience(timeout: float | None, until: datetime | None) -> float:
    """The seconds until the later of both."""
    if until is not None and until.tzinfo is None:
        raise ArgumentError(f"until: expected a datetime with a timezone, got {until!r}")
    times = [timeout or 0.0, (until - datetime.now(UTC)).total_seconds() if until else 0.0]
    if any(math.isnan(each) for each in times):
        raise ArgumentError("timeout: expected seconds, got nan")
    return max(times)

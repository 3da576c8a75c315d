"""What became of each item of a call in batches.

An item that is in flight counts as `unknown` until its response has been read. So the result is right at any moment,
even if an exception ends the run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, cast

from ..errors import ArgumentError, PartialFailureError
from ..operation import Operation

if TYPE_CHECKING:
    import datetime as dt

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")
State: TypeAlias = Literal["succeeded", "failed", "unknown", "not_sent"]
LookUpState: TypeAlias = Literal["found", "absent", "unclear"]
STATES: tuple[State, ...] = ("succeeded", "failed", "unknown", "not_sent")
_ATTRIBUTE = "_batch_result"


@dataclass(slots=True, eq=False)
class BatchItem(Generic[ItemT, ResultT]):
    """An item, and what became of it."""

    index: int
    """Its position in the input, from 0."""

    item: ItemT

    state: State = "not_sent"

    results: Sequence[ResultT] = ()
    """The API's results for it: several if it has several recipients. If the API's results cannot be told apart, those of
    all items that they may belong to."""

    code: str | None = None
    """The API's reason, if it refused the item."""

    error: Exception | None = None
    """The error of its call, if that failed."""

    sent_at: dt.datetime | None = None
    """When its call began."""

    looked_up: Sequence[Any] = ()
    """What the API's list has of it, if `settle` found it there."""


@dataclass(frozen=True, slots=True)
class BatchProgress(Generic[ItemT, ResultT]):
    """How far a call in batches has got."""

    total: int | None
    """The number of items, if the input has a length."""

    succeeded: int
    failed: int
    unknown: int

    not_sent: int
    """Items that the API did not accept for a reason that stops the run, such as no credit."""

    batch: Sequence[BatchItem[ItemT, ResultT]]
    """The items of the call that has just ended."""

    result: BatchResult[ItemT, ResultT]
    """The result so far."""

    @property
    def done(self) -> int:
        """The number of items whose outcome is as clear as it gets."""
        return self.succeeded + self.failed + self.unknown


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A reference whose response was lost, and what the API's list says of it."""

    reference: str
    """Empty for an item without one, which cannot be found."""

    state: LookUpState

    found: Sequence[Any] = ()
    """The items of the list with the reference."""

    index: int = -1
    """The index of the item in the `BatchResult`; -1 if an error was looked up."""

    sent_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class LookUpResult:
    """What the API's list says of references whose response was lost."""

    entries: Sequence[LookedUp]
    """In the order of the references, or of the items of the `BatchResult`."""

    of: object = field(repr=False)
    """What was looked up."""

    @property
    def found(self) -> list[LookedUp]:
        """What was carried out."""
        return [each for each in self.entries if each.state == "found"]

    @property
    def absent(self) -> list[LookedUp]:
        """What was not carried out: it is not in the list, though enough time has passed."""
        return [each for each in self.entries if each.state == "absent"]

    @property
    def unclear(self) -> list[LookedUp]:
        """What cannot be told, or not yet: it is not in the list, but may still appear."""
        return [each for each in self.entries if each.state == "unclear"]


class BatchResult(Generic[ItemT, ResultT]):
    """What became of each item. Pass it in place of the items to send those that were not sent."""

    def __init__(
        self, operation: Operation[Any], items: Iterable[ItemT] | AsyncIterable[ItemT], *, keep: bool = True
    ) -> None:
        self.unread: Iterator[ItemT] | AsyncIterator[ItemT] = (
            aiter(items) if isinstance(items, AsyncIterable) else iter(items)
        )
        """The rest of the input, which has not been read."""
        self.total: int | None = len(cast(Sequence[ItemT], items)) if hasattr(items, "__len__") else None
        self.stopped_by: BaseException | None = None
        """Why the rest was not sent; None if all was."""
        self.read: int = 0
        """The number of items that have been read from the input."""
        self.operation: Operation[Any] = operation
        self._keep = keep
        self._entries: dict[int, BatchItem[ItemT, ResultT]] = {}
        self._dropped: Counter[State] = Counter()
        self._at_end = False
        self._in_use = Lock()

    @property
    def succeeded(self) -> list[BatchItem[ItemT, ResultT]]:
        """The items that the API accepted; none if `keep` is False."""
        return self._in_state("succeeded")

    @property
    def failed(self) -> list[BatchItem[ItemT, ResultT]]:
        """The items that the API refused, or that cannot be sent; none if `keep` is False."""
        return self._in_state("failed")

    @property
    def unknown(self) -> list[BatchItem[ItemT, ResultT]]:
        """The items that may have been sent. They are never sent again."""
        return self._in_state("unknown")

    @property
    def not_sent(self) -> list[BatchItem[ItemT, ResultT]]:
        """The items that were read and certainly not sent; `unread` has the rest of the input."""
        return self._in_state("not_sent")

    @property
    def counts(self) -> Mapping[State, int]:
        """The number of items in each state, including those that were not kept."""
        found = Counter(entry.state for entry in list(self._entries.values())) + self._dropped
        return {state: found[state] for state in STATES}

    @property
    def is_complete(self) -> bool:
        """Whether the input was read to its end and nothing of it is left to send."""
        return self._at_end and not self.counts["not_sent"]

    @staticmethod
    def of(error: BaseException) -> BatchResult[Any, Any] | None:
        """The result of the run that an exception ended: that of your iterable, or a cancellation, for example.

        None if the exception did not come out of a run. One that was raised while it was handled has the result too.
        """
        seen: set[int] = set()
        following: BaseException | None = error
        while following is not None and id(following) not in seen:
            found: BatchResult[Any, Any] | None = getattr(following, _ATTRIBUTE, None)
            if found is not None:
                return found
            seen.add(id(following))
            following = following.__cause__ or following.__context__
        return None

    def settle(self, found: LookUpResult) -> None:
        """Use what `client.look_up` found: what is there succeeded; what is absent was not sent, and can be sent.

        Raises `ArgumentError` if it is of another result, or items of this one are being sent.
        """
        if found.of is not self:
            raise ArgumentError("this is not what look_up found for this result")
        self._acquire()
        for each in found.entries:
            entry = self._entries.get(each.index)
            # An item that was sent again in the meantime has another time.
            if entry and entry.state == "unknown" and entry.sent_at == each.sent_at:
                if each.state == "absent":
                    entry.state = "not_sent"
                elif each.state == "found":
                    entry.state, entry.looked_up = "succeeded", each.found
                    self.drop([entry])
        self.end()

    def raise_for_failures(self) -> BatchResult[ItemT, ResultT]:
        """Raise `PartialFailureError` if any item did not succeed; otherwise return this object."""
        bad = [entry for state in STATES[1:] for entry in self._in_state(state)]
        if self.is_complete and self.counts["succeeded"] == self.read:
            return self
        code = next((entry.code for entry in bad if entry.code), None)
        raise PartialFailureError(f"not all were accepted: {self._summary()}", failed=bad, result=self, code=code)

    def __repr__(self) -> str:
        stopped = f", stopped by {type(self.stopped_by).__name__}" if self.stopped_by else ""
        return f"<BatchResult: {self._summary()}{stopped}>"

    def _summary(self) -> str:
        counted = ", ".join(f"{count:,} {state.replace('_', ' ')}" for state, count in self.counts.items())
        return counted if self._at_end else f"{counted}, the rest unread"

    def _in_state(self, state: State) -> list[BatchItem[ItemT, ResultT]]:
        found = (entry for entry in list(self._entries.values()) if entry.state == state)
        return sorted(found, key=lambda entry: entry.index)

    # ── for run.py ──

    def begin(self, operation: Operation[Any]) -> list[BatchItem[ItemT, ResultT]]:
        """The items to send first. Raises `ArgumentError` if another run uses the result, or it is of another operation."""
        if operation is not self.operation:
            raise ArgumentError(
                f"this result is of {self.operation.method} {self.operation.path}; pass it to the method that made it"
            )
        self._acquire()
        self.stopped_by = None
        return self.not_sent

    def end(self) -> None:
        """Let another run use the result."""
        self._in_use.release()

    def _acquire(self) -> None:
        if not self._in_use.acquire(blocking=False):
            raise ArgumentError("this result is in use: its items are being sent")

    def add(self, item: ItemT) -> BatchItem[ItemT, ResultT]:
        """The entry of the next item of the input."""
        entry: BatchItem[ItemT, ResultT] = BatchItem(self.read, item)
        self._entries[self.read] = entry
        self.read += 1
        return entry

    def at_end(self) -> None:
        """Note that the input has been read to its end."""
        self._at_end = True

    def drop(self, entries: Iterable[BatchItem[ItemT, ResultT]]) -> None:
        """Keep only the number of those entries that need no more attention, unless all are kept."""
        for entry in entries if not self._keep else ():
            if entry.state in ("succeeded", "failed"):
                del self._entries[entry.index]
                self._dropped[entry.state] += 1

    def attach_to(self, error: BaseException) -> None:
        """Make `of` find the result for an exception."""
        setattr(error, _ATTRIBUTE, self)

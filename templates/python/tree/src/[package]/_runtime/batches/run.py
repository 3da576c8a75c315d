"""One run over the items of a call in batches: which are sent next, what an outcome means, when to stop.

A batch is one call under the usual rules; an unsafe call is sent once. An outcome is the call's result or its error:

    a result                                              each item by its status
    OutcomeUnknownError, an unreadable 2xx, cancellation  unknown
    a mistake in an item                                  that item failed; the others are sent without it
    no credit, bad credentials, no connection, overload   not sent, and the run stops
    any other refusal                                     failed
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias, cast

from ..codec.types import is_list, is_sequence
from ..errors import (
    APIConnectionError,
    APIResponseError,
    ArgumentError,
    CallError,
    OutcomeUnknownError,
    PartialFailureError,
    SDKError,
    TokenError,
)
from ..operation import Batch, Operation
from .matching import assigned, member, reference
from .result import STATES, BatchItem, BatchProgress, BatchResult, State

Entry: TypeAlias = BatchItem[Any, Any]
_MAX_LOST = 3
"""After so many lost responses in a row, the run stops."""
_STOP = frozenset((401, 402, 403, 407, 429, 503))
"""Statuses that refuse a call, and would refuse the next one."""


class Run:
    """The state of a run. For each batch: `take`, `start`, then `record` with the outcome of its call."""

    def __init__(
        self,
        operation: Operation[Any],
        items: Any,
        call: Mapping[str, Any],
        check: Callable[..., object],
        meanings: Mapping[str, str],
        *,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[Any, Any]], object] | None = None,
        keep: bool = True,
    ) -> None:
        self._operation = operation
        self._plan = cast(Batch, operation.batch)
        self._call = call
        """The arguments of each call, without the items."""
        self._check = check
        """Raises `ArgumentError` if a call cannot have these arguments."""
        self._meanings = meanings
        if concurrency < 1:
            raise ArgumentError(f"concurrency: expected at least 1, got {concurrency}")
        self.concurrency: int = concurrency
        self.result: BatchResult[Any, Any] = (
            items if isinstance(items, BatchResult) else BatchResult(operation, self._iterable(items), keep=keep)
        )
        self._on_progress = on_progress
        self._lost = 0
        self._queue: deque[Entry] = deque(self.result.begin(operation))
        self._counts: Counter[State] = Counter(self.result.counts)
        self._counts["not_sent"] = 0

    def _iterable(self, items: Any) -> Any:
        if is_sequence(items) or hasattr(items, "__aiter__"):
            return items
        raise ArgumentError(f"{self._plan.items}: expected an iterable of items, got {type(items).__name__}")

    # ── the items ──

    def take(self) -> list[Entry]:
        """The next batch; empty if there is none, or the run has stopped."""
        if isinstance(self.result.unread, AsyncIterator):
            raise ArgumentError(f"{self._plan.items}: expected an iterable, got one for `async for`")
        batch, size = self._queued()
        if len(batch) < size:
            for item in self.result.unread:
                batch.append(self.result.add(item))
                if len(batch) == size:
                    return batch
            self.result.at_end()
        return batch

    async def take_async(self) -> list[Entry]:
        """The same for an iterable of either kind."""
        if not isinstance(self.result.unread, AsyncIterator):
            return self.take()
        batch, size = self._queued()
        if len(batch) < size:
            async for item in self.result.unread:
                batch.append(self.result.add(item))
                if len(batch) == size:
                    return batch
            self.result.at_end()
        return batch

    def _queued(self) -> tuple[list[Entry], int]:
        """The items of the next batch that were read before, and its size; 0 if the run has stopped."""
        size = 0 if self.result.stopped_by else self._plan.size
        return [self._queue.popleft() for _ in range(min(len(self._queue), size))], size

    def start(self, batch: list[Entry]) -> dict[str, Any]:
        """The arguments of the call for a batch, which is now in flight."""
        now = datetime.now(UTC)
        for entry in batch:
            entry.state, entry.results, entry.code, entry.error, entry.sent_at = "unknown", (), None, None, now
        return self._arguments([entry.item for entry in batch])

    def _arguments(self, items: list[Any]) -> dict[str, Any]:
        return {**self._call, "body": {**self._call["body"], self._plan.items: items}}

    # ── the outcomes ──

    def record(self, batch: list[Entry], outcome: Any) -> None:
        """Note the outcome of a batch, and report the progress. Raises an outcome that no call should have."""
        is_lost = isinstance(outcome, OutcomeUnknownError | APIResponseError)
        self._lost = self._lost + 1 if is_lost else 0
        match outcome:
            case ArgumentError():
                batch = self._sort_out(batch, outcome)
            case OutcomeUnknownError() | APIResponseError():
                self._all(batch, "unknown", outcome)
                if self._lost >= _MAX_LOST:
                    self.stop(outcome)
            case SDKError() if self._stops(outcome):
                self._all(batch, "not_sent", outcome)
                self.stop(outcome)
            case SDKError():
                self._all(batch, "failed", outcome)
            case BaseException():
                self._all(batch, "unknown", self._cancelled(batch, outcome))
                if self.result.stopped_by is None:
                    raise outcome
            case _:
                self._succeed(batch, outcome)
        self._counts.update(entry.state for entry in batch)
        self.result.drop(batch)
        if self._on_progress is not None:
            self._on_progress(self._progress(batch))

    def stop(self, error: BaseException) -> None:
        """Send nothing more; the first error is the reason."""
        self.result.stopped_by = self.result.stopped_by or error

    def abort(self, error: BaseException) -> None:
        """Stop because of an exception that the caller gets, together with the result."""
        self.result.attach_to(error)
        self._on_progress = None
        self.stop(error)

    def _stops(self, error: SDKError) -> bool:
        """Whether an error means that the batch was not accepted, and the next one would not be either."""
        if not isinstance(error, CallError):
            return True  # the client is closed, or cannot send at all
        is_early = isinstance(error, APIConnectionError | TokenError)
        return is_early or error.status in _STOP or error.code in self._plan.stop

    def _all(self, batch: list[Entry], state: State, error: Exception) -> None:
        for entry in batch:
            entry.state, entry.error, entry.code = state, error, getattr(error, "code", None)

    def _sort_out(self, batch: list[Entry], error: ArgumentError) -> list[Entry]:
        """The items that cannot be sent; the others are sent next. Raises the error if it is of no single item."""
        self._all(batch, "not_sent", error)
        for entry in batch:
            entry.error = self._mistake(entry)
            entry.state = "failed" if entry.error else "not_sent"
        failed = [entry for entry in batch if entry.error]
        if not failed and self.result.stopped_by is None:
            raise error
        self._queue.extendleft(entry for entry in reversed(batch) if not entry.error)
        return failed

    def _mistake(self, entry: Entry) -> ArgumentError | None:
        try:
            self._check(**self._arguments([entry.item]))
        except ArgumentError as error:
            name, text = self._plan.items, str(error)
            if text.startswith(f"{name}[0]"):
                return ArgumentError(text.replace("[0]", f"[{entry.index}]", 1))
        return None

    def _cancelled(self, batch: list[Entry], error: BaseException) -> OutcomeUnknownError:
        """The error of a call that ended with a foreign exception."""
        references = dict.fromkeys(filter(None, (reference(self._plan, entry.item) for entry in batch)))
        method, path = self._operation.method, self._operation.path
        text = f"{method} {path}: the call was ended by {type(error).__name__}; it may have been carried out"
        sent_at = batch[0].sent_at or datetime.now(UTC)
        facts = {"sent_at": sent_at, "elapsed": (datetime.now(UTC) - sent_at).total_seconds()}
        unknown = OutcomeUnknownError(text, method=method, path=path, references=tuple(references), **facts)
        unknown.__cause__ = error
        return unknown

    # ── a result ──

    def _succeed(self, batch: list[Entry], reply: Any) -> None:
        """Give each item its results."""
        if not self._plan.results:
            for entry in batch:
                entry.state, entry.results = "succeeded", (reply,)
            return
        results = member(reply, self._plan.results)
        listed = results if is_list(results) else []
        found = assigned(self._plan, [entry.item for entry in batch], listed)
        taken = {id(each) for own in found for each in own}
        others = tuple(each for each in listed if id(each) not in taken)
        for entry, own in zip(batch, found, strict=True):
            if own:
                self._judge(entry, own)
            else:
                entry.results, entry.error = others, self._unassigned()
        refused = [entry for entry in batch if entry.state == "not_sent"]
        if refused:
            self.stop(self._refused(refused))

    def _judge(self, entry: Entry, results: Sequence[Any]) -> None:
        statuses = [member(each, self._plan.status) for each in results]
        refusals = [each for each in statuses if each not in self._plan.success]
        is_stopped = len(refusals) == len(statuses) and all(each in self._plan.stop for each in refusals)
        entry.state = "not_sent" if is_stopped else "failed" if refusals else "succeeded"
        entry.results, entry.code = tuple(results), str(refusals[0]) if refusals else None

    def _unassigned(self) -> APIResponseError:
        method, path = self._operation.method, self._operation.path
        text = "the call was carried out, but its response has no result that belongs to this item alone"
        return APIResponseError(f"{method} {path}: {text}", method=method, path=path)

    def _refused(self, entries: list[Entry]) -> PartialFailureError:
        code = str(entries[0].code)
        meaning = self._meanings.get(code)
        text = f"nothing more is accepted: {code}" + (f": {meaning}" if meaning else "")
        return PartialFailureError(text, failed=entries, result=self.result, code=code, meaning=meaning)

    def _progress(self, batch: list[Entry]) -> BatchProgress[Any, Any]:
        succeeded, failed, unknown, not_sent = (self._counts[state] for state in STATES)
        return BatchProgress(self.result.total, succeeded, failed, unknown, not_sent, batch, self.result)

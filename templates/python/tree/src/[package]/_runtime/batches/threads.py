"""Calls in batches, side by side in threads."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from functools import partial
from typing import Any

from .result import BatchResult
from .run import Entry, Run


def run_in_threads(run: Run, send: Callable[..., Any]) -> BatchResult[Any, Any]:
    """Send all batches, and return what became of each item.

    If an exception ends the run, the calls in flight are waited for; a second one ends that as well.
    """
    threads = ThreadPoolExecutor(run.concurrency, "batches")
    calls: dict[Future[Any], list[Entry]] = {}
    try:
        while True:
            while len(calls) < run.concurrency and (batch := run.take()):
                calls[threads.submit(copy_context().run, partial(send, **run.start(batch)))] = batch
            if not calls:
                return run.result
            for call in wait(calls, return_when=FIRST_COMPLETED).done:
                run.record(calls.pop(call), _outcome(call))
    except BaseException as error:
        run.abort(error)
        for call, batch in calls.items():
            run.record(batch, _outcome(call))
        calls.clear()
        raise
    finally:
        threads.shutdown(wait=not calls)
        run.result.end()


def _outcome(call: Future[Any]) -> Any:
    """The result of a call or its error; waits for it."""
    return call.exception() or call.result()

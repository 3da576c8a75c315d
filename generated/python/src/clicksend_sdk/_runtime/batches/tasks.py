"""Calls in batches, side by side in tasks of asyncio; in another event loop one after the other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ..errors import SDKError
from ..paging.pages import in_asyncio
from .result import BatchResult
from .run import Entry, Run

if TYPE_CHECKING:
    import asyncio

_Send = Callable[..., Awaitable[Any]]


async def run_in_tasks(run: Run, send: _Send) -> BatchResult[Any, Any]:
    """Send all batches, and return what became of each item.

    If an exception ends the run, the calls in flight are waited for; a cancellation cancels them.
    """
    try:
        await (_side_by_side(run, send) if in_asyncio() else _one_by_one(run, send))
        return run.result
    finally:
        run.result.end()


async def _side_by_side(run: Run, send: _Send) -> None:
    import asyncio

    calls: dict[asyncio.Future[Any], list[Entry]] = {}
    try:
        while True:
            while len(calls) < run.concurrency and (batch := await run.take_async()):
                calls[asyncio.ensure_future(send(**run.start(batch)))] = batch
            if not calls:
                return
            done, _ = await asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED)
            for call in done:
                run.record(calls.pop(call), _outcome(call))
    except BaseException as error:
        run.abort(error)
        for call in () if isinstance(error, Exception) else calls:
            call.cancel()
        if calls:
            await asyncio.wait(calls)
        for call, batch in calls.items():
            run.record(batch, _outcome(call))
        raise


def _outcome(call: asyncio.Future[Any]) -> Any:
    """The result of a call that is done, or its error."""
    import asyncio

    try:
        return call.exception() or call.result()
    except asyncio.CancelledError as error:
        return error


async def _one_by_one(run: Run, send: _Send) -> None:
    try:
        while batch := await run.take_async():
            try:
                outcome = await send(**run.start(batch))
            except SDKError as error:
                outcome = error
            run.record(batch, outcome)
    except BaseException as error:
        run.abort(error)
        raise

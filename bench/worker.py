"""A client at work in a process of its own: for each line with a number it makes that many calls and prints their cost.

Arguments: the module of the peer, the scenario, and the address of the server.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import sys
import time
from collections.abc import Callable
from typing import Any

IN_FLIGHT = 50
Run = Callable[[int], None]


def _send(peer: Any, url: str) -> Run:
    client = peer.Sync(url)

    def run(calls: int) -> None:
        for _ in range(calls):
            assert client.send(), "the reply names no message"

    return run


def _page(peer: Any, url: str) -> Run:
    client = peer.Sync(url)

    def run(calls: int) -> None:
        for _ in range(calls):
            assert client.page() == 100, "not every item was read"

    return run


def _send_async(peer: Any, url: str) -> Run:
    """Many calls in flight on one event loop, which lives as long as the process."""
    runner = asyncio.Runner()

    async def opened() -> Any:
        return peer.Async(url)

    client = runner.run(opened())

    async def some(calls: int) -> None:
        for _ in range(calls):
            assert await client.send(), "the reply names no message"

    async def all_of(calls: int) -> None:
        await asyncio.gather(*(some(calls // IN_FLIGHT) for _ in range(IN_FLIGHT)))

    return lambda calls: runner.run(all_of(calls))


def _whole_list(peer: Any, url: str, prefetch: int) -> Run:
    """All pages of a list from a server that takes its time; the number given is that of whole lists."""
    client = peer.Sync(url.replace("/v3", "/slow/v3"))

    def run(lists: int) -> None:
        for _ in range(lists):
            assert client.whole_list(prefetch) == 10_000, "not every item was read, or one was read twice"

    return run


SCENARIOS: dict[str, Callable[[Any, str], Run]] = {
    "send": _send,
    "page": _page,
    "send_async": _send_async,
    "page_by_page": lambda peer, url: _whole_list(peer, url, 0),
    "prefetch": lambda peer, url: _whole_list(peer, url, 8),
}


def main(module: str, scenario: str, url: str) -> None:
    """Obey until standard input is closed. Garbage of earlier calls is collected outside of what is measured."""
    run = SCENARIOS[scenario](importlib.import_module(module), url)
    print("ready", flush=True)
    for line in sys.stdin:
        gc.collect()
        cpu, wall = time.process_time(), time.perf_counter()
        run(int(line))
        print(time.process_time() - cpu, time.perf_counter() - wall, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

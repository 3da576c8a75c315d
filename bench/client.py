"""Our client beside others, all on the same machine and in turns; `make bench`, or `python -m bench.client --quick`.

    environments ──▶ children: one per client ──▶ samples: one per client and round ──▶ table
    (in the cache)   and one server, on loopback    (the clients take turns)

CPU time is that of the client's process alone, in user and kernel mode. Other work on the machine makes every figure
larger, so only ratios within one run mean something.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

from bench import environments
from bench.children import Child, Failed, fresh, server
from bench.report import OURS, Figure, summary, table

OFFICIAL, OPC, OPENAI = "clicksend-client", "openapi-python-client", "openai"
HAND, AIOHTTP, FLOOR = "urllib3 + json by hand", "aiohttp by hand", "bare socket"


@dataclass(frozen=True)
class Peer:
    """A client: the environment that it is installed in, and the module that uses it."""

    environment: str
    module: str


SYNC = {
    OURS: Peer("ours", "ours"),
    OFFICIAL: Peer("official", "official"),
    OPC: Peer("opc", "by_opc"),
    OPENAI: Peer("openai", "by_openai"),
    HAND: Peer("hand", "by_hand"),
    FLOOR: Peer("hand", "floor"),
}
ASYNC = {
    OURS: Peer("ours", "ours"),
    AIOHTTP: Peer("aiohttp", "by_aiohttp"),
    OPC: Peer("opc", "by_opc"),
    OPENAI: Peer("openai", "by_openai"),
    FLOOR: Peer("aiohttp", "floor"),
}
PAGE_BY_PAGE = "page by page"
_CPU, _WALL = 0, 1


@dataclass(frozen=True)
class Effort:
    """How often each thing is measured, and how many calls make one sample."""

    starts: int
    rounds: int
    sends: int
    pages: int
    lists: int


FULL = Effort(starts=9, rounds=15, sends=300, pages=60, lists=3)
QUICK = Effort(starts=3, rounds=5, sends=100, pages=20, lists=1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prepare, measure, and print; the exit code says nothing about the targets, which a busy machine can miss."""
    parser = argparse.ArgumentParser("python -m bench.client", description="Our client beside others, on loopback.")
    parser.add_argument("--quick", action="store_true", help="fewer and smaller samples, in about a minute")
    effort = QUICK if parser.parse_args(arguments).quick else FULL
    with environments.alone():
        notes = environments.prepare()
        print(_heading(notes), flush=True)
        with server() as url:
            figures = list[Figure]()
            for measure in (starts, sends, pages, async_sends, memory, sizes, lists, null_pages):
                print(f"bench: measuring: {measure.__name__}", file=sys.stderr)
                figures.append(measure(url, effort))
                print(f"\n{table(figures[-1], len(figures))}", flush=True)
    print(f"\n{summary(figures)}\nload of the machine: {_load()}")
    return 0


def starts(url: str, effort: Effort) -> Figure:
    """What a script pays that sends one message."""
    bare = "bare"
    children = {bare: (environments.python("ours"), "pass")}
    children |= {name: _first_call(peer, url) for name, peer in SYNC.items()}
    costs, failures = _in_turns(
        {name: partial(_seconds, *child) for name, child in children.items()}, effort.starts, warm_up=True
    )
    nothing = min(costs.pop(bare))
    samples = {name: [(cost - nothing) * 1e3 for cost in each] for name, each in costs.items()}
    title = "Import, client and first call: CPU of a fresh process, less what a bare one takes"
    return Figure(title, "ms", samples, {OFFICIAL: 1 / 12, HAND: 1.1}, failures)


def sends(url: str, effort: Effort) -> Figure:
    """The smallest call."""
    samples, failures = _workers(SYNC, "send", url, effort.rounds, effort.sends, _CPU)
    title = "sms.send with one message: CPU per call (openai: a chat completion)"
    return Figure(title, "µs", samples, {OFFICIAL: 1 / 3, HAND: 0.55}, failures)


def pages(url: str, effort: Effort) -> Figure:
    """A large reply as the API writes it: what is not scheduled has an empty text where others have a time."""
    samples, failures = _workers(SYNC, "page", url, effort.rounds, effort.pages, _CPU)
    title = "sms.history, a page of 100 items: CPU per page (openai: 100 batches; by hand: dicts)"
    return Figure(title, "µs", samples, {OFFICIAL: 1 / 4, HAND: 1.0}, failures)


def async_sends(url: str, effort: Effort) -> Figure:
    """Many small calls at once."""
    samples, failures = _workers(ASYNC, "send_async", url, effort.rounds, effort.sends, _CPU)
    title = "sms.send, async, 50 in flight: CPU per call (openai: a chat completion)"
    return Figure(title, "µs", samples, {AIOHTTP: 0.95, OPENAI: 1 / 4}, failures)


def memory(url: str, effort: Effort) -> Figure:
    """What a process holds at most that sends one message."""
    bare = _peak(environments.python("ours"), "pass")
    children = {name: _first_call(peer, url) for name, peer in SYNC.items()}
    peaks, failures = _in_turns(
        {name: partial(_peak, *child) for name, child in children.items()}, min(effort.starts, 5), warm_up=False
    )
    samples = {name: [each - bare for each in values] for name, values in peaks.items()}
    return Figure("Import, client and first call: peak memory over bare Python", "MB", samples, {}, failures)


def sizes(_url: str, _effort: Effort) -> Figure:
    """What is on the disk after `pip install`."""
    subjects = {name: peer.environment for name, peer in SYNC.items() if name != FLOOR}
    subjects[AIOHTTP] = "aiohttp"
    samples = {name: [environments.size(environment)] for name, environment in subjects.items()}
    return Figure("Installed size with all dependencies", "MB", samples)


def lists(url: str, effort: Effort) -> Figure:
    """A long list from a server that takes 50 ms for a page; ours at its best beside ours as it is."""
    children = {OURS: (SYNC[OURS], "prefetch"), PAGE_BY_PAGE: (SYNC[OURS], "page_by_page")}
    samples, failures = _work(children, url, effort.lists, 1, _WALL)
    title = "sms.history, 10,000 items at 50 ms a page, prefetch=8 beside page by page: wall-clock time"
    seconds = {name: [each / 1e6 for each in values] for name, values in samples.items()}
    return Figure(title, "s", seconds, {PAGE_BY_PAGE: 1 / 6}, failures)


def null_pages(url: str, effort: Effort) -> Figure:
    """A large reply with nothing in it that a decoder could stumble over."""
    peers = {name: peer for name, peer in SYNC.items() if name != OPENAI}
    samples, failures = _workers(peers, "page", url.replace("/v3", "/null/v3"), effort.rounds, effort.pages, _CPU)
    title = "As 3, with null in place of an empty `schedule`: CPU per page"
    return Figure(title, "µs", samples, {OFFICIAL: 1 / 4, HAND: 1.0}, failures)


def _first_call(peer: Peer, url: str) -> tuple[str, str]:
    code = f"from bench.peers.{peer.module} import Sync; assert Sync({url!r}).send()"
    return environments.python(peer.environment), code


def _seconds(python: str, code: str) -> float:
    return fresh(python, code)[1]


def _peak(python: str, code: str) -> float:
    return float(fresh(python, f"{code}; from bench.memory import peak; print(peak())")[0])


def _workers(
    peers: Mapping[str, Peer], scenario: str, url: str, rounds: int, calls: int, which: int
) -> tuple[dict[str, list[float]], dict[str, str]]:
    return _work({name: (peer, scenario) for name, peer in peers.items()}, url, rounds, calls, which)


def _work(
    children: Mapping[str, tuple[Peer, str]], url: str, rounds: int, calls: int, which: int
) -> tuple[dict[str, list[float]], dict[str, str]]:
    """Microseconds per call of long-lived clients, and those that failed.

    All processes live through all rounds, and one at a time works. What a first call costs is left out.
    """
    with ExitStack() as stack:
        workers = dict[str, Callable[[], float]]()
        for name, (peer, scenario) in children.items():
            module = f"bench.peers.{peer.module}"
            child = Child([environments.python(peer.environment), "-m", "bench.worker", module, scenario, url])
            stack.callback(child.close)
            workers[name] = _asking(child, calls, which)
        return _in_turns(workers, rounds, warm_up=which == _CPU)


def _asking(child: Child, calls: int, which: int) -> Callable[[], float]:
    ready = list[str]()

    def ask() -> float:
        if not ready:
            ready.append(child.answer(60))
        child.ask(str(calls))
        return float(child.answer(120).split()[which]) / calls * 1e6

    return ask


def _in_turns(
    measures: Mapping[str, Callable[[], float]], rounds: int, *, warm_up: bool
) -> tuple[dict[str, list[float]], dict[str, str]]:
    """A sample of each per round, every other round in reverse order; what fails once is not asked again."""
    samples: dict[str, list[float]] = {name: [] for name in measures}
    failures = dict[str, str]()
    for turn in range(rounds + warm_up):
        for name in list(samples)[:: 1 if turn % 2 else -1]:
            try:
                sample = measures[name]()
            except Failed as error:
                failures[name] = str(error)
                del samples[name]
                continue
            if turn or not warm_up:
                samples[name].append(sample)
    return samples, failures


def _heading(notes: Sequence[str]) -> str:
    packages = (OFFICIAL, "official"), (OPENAI, "openai"), ("urllib3", "hand"), ("aiohttp", "aiohttp")
    ours = f"{OURS} {environments.version('ours', 'clicksend-sdk')}"
    versions = [f"{ours} (with msgspec {environments.version('ours', 'msgspec')})"]
    versions += [f"{name} {environments.version(environment, name)}" for name, environment in packages]
    versions.append(
        f"{OPC} {environments.version('tools', OPC)} (its package with httpx {environments.version('opc', 'httpx')})"
    )
    lines = [
        f"{platform.python_implementation()} {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores, "
        f"load {_load()}",
        *versions,
        *notes,
        "",
        "ours : it is what we take divided by what the other takes: below 1, we take less. First of medians, then of",
        "the lowest values; a target is met if both are within it, and unclear if one is. Plain HTTP on loopback.",
    ]
    return "\n".join(lines)


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f}"


if __name__ == "__main__":
    sys.exit(main())

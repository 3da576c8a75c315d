"""Our TypeScript client beside others, on the same machine and in turns; `make bench`, or `python -m bench.typescript --quick`.

    npm ──▶ one program per client ──▶ bundle · type check · calls in Node · POSTs after a lost response ──▶ tables
            (bench/node, in the cache)

Sizes are those of esbuild's minified bundles, with gzip. CPU time is that of all processes of a run; other work on the
machine makes it larger, so only ratios within one run mean something.
"""

from __future__ import annotations

import argparse
import gzip
import os
import platform
import re
import socketserver
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from bench import environments
from bench.children import Failed, server
from bench.corpus.bounded import Limits, run
from bench.report import OURS, Figure, summary, table

GOAL = "the goal"
ONE_CALL = {
    OURS: "ours",
    "hey-api": "heyapi",
    "openapi-fetch": "openapi_fetch",
    "openai": "openai",
    "stripe": "stripe",
}
"""The programs in bench/node that make one call, by client."""
HAND = "fetch by hand"
_RUN = Path(__file__).parent / "node/run.mjs"
_LIMITS = Limits(cpu=120, memory=100_000)  # programs of Node and Go reserve far more than they use
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prepare, measure, and print; the exit code says nothing about the goals, which a busy machine can miss."""
    parser = argparse.ArgumentParser("python -m bench.typescript", description="Our TypeScript client beside others.")
    parser.add_argument("--quick", action="store_true", help="fewer and smaller samples")
    quick = parser.parse_args(arguments).quick
    rounds, calls = (3, 500) if quick else (9, 2000)
    with environments.alone():
        folder = environments.prepare_typescript()
        print(_heading(), flush=True)
        figures = [
            _size(folder, "Bundle of one call with errors, timeout and retries", ONE_CALL, 5),
            _size(folder, "Bundle of one call and a list", {**ONE_CALL, OURS: "ours_paging"}, 7),
            _size(folder, "Bundle of all operations", {**ONE_CALL, OURS: "ours_all", "hey-api": "heyapi_all"}, 20),
            *(_checks(folder, compiler, rounds) for compiler in ("typescript", "typescript-7")),
            _calls(folder, rounds, calls),
            _posts(folder),
        ]
    for number, figure in enumerate(figures, 1):
        print(f"\n{table(figure, number)}")
    print(f"\n{summary(figures)}\nload of the machine: {os.getloadavg()[0]:.1f}")
    return 0


def _size(folder: Path, title: str, programs: dict[str, str], goal: float) -> Figure:
    """`goal` is in kilobytes of 1,000 bytes."""
    sizes, whole = dict[str, Sequence[float]](), list[str]()
    for name, program in programs.items():
        bundle = _bundle(folder, program, "browser", "--minify").read_bytes()
        sizes[name] = [len(gzip.compress(bundle, 9, mtime=0)) / 1000]
        whole.append(f"{name} {len(bundle) / 1000:.1f}")
    return Figure(f"{title}: KB with gzip; without: {', '.join(whole)}", "KB", {**sizes, GOAL: [goal]}, {GOAL: 1})


def _checks(folder: Path, compiler: str, rounds: int) -> Figure:
    """What a project's type check takes longer with this one call in it."""
    for program in ("nothing", *ONE_CALL.values()):
        options = '"extends": "./tsconfig.base.json"'
        (folder / f"tsconfig.{program}.json").write_text(f'{{{options}, "files": ["{program}.ts"]}}')
    command = [str(folder / "../node_modules" / compiler / "bin/tsc"), "-p"]
    programs = {GOAL: "nothing", **ONE_CALL}
    samples, failures = _in_turns(
        {
            name: partial(_cpu, [*command, str(folder / f"tsconfig.{program}.json")])
            for name, program in programs.items()
        },
        rounds,
    )
    nothing = min(samples.pop(GOAL))
    over = {name: [each - nothing for each in costs] for name, costs in samples.items()}
    title = f"Type check of one call, {compiler} {environments.version('npm', compiler)}: CPU over an empty program"
    return Figure(title, "s", over, {"hey-api": 1}, failures)


def _calls(folder: Path, rounds: int, calls: int) -> Figure:
    with server() as url:
        programs = {**ONE_CALL, HAND: "by_hand"}
        bundles = {name: _bundle(folder, program, "node") for name, program in programs.items()}
        measures = {name: partial(_microseconds, bundle, url, str(calls)) for name, bundle in bundles.items()}
        samples, failures = _in_turns(measures, rounds)
    rates = ", ".join(f"{name} {1e6 / min(costs):,.0f}" for name, costs in samples.items())
    title = f"A call in Node: CPU (openai: a chat completion; stripe: a payment by node:http); calls per CPU second: {rates}"
    return Figure(title, "µs", samples, {"openai": 1, HAND: 1.3}, failures)


def _posts(folder: Path) -> Figure:
    """A server that reads a POST and closes the connection: the caller cannot know whether it was carried out."""
    posts, errors = dict[str, Sequence[float]](), list[str]()
    for name, program in ONE_CALL.items():
        with _dropping() as (url, seen):
            ended = run(["node", str(_RUN), str(_bundle(folder, program, "node")), url, "once"], _LIMITS)
        posts[name] = [len(seen)]
        errors.append(f"{name} {ended.out.strip() or ended.err.strip()[-80:]}")
    title = f"POSTs that arrive after a lost response; errors: {', '.join(errors)}"
    return Figure(title, "", {**posts, GOAL: [1]}, {GOAL: 1})


@contextmanager
def _dropping() -> Iterator[tuple[str, list[str]]]:
    """A server that closes the connection after each request; its address, and the requests."""
    seen = list[str]()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            head = b"".join(iter(self.rfile.readline, b"\r\n"))
            self.rfile.read(int(length[1]) if (length := _LENGTH.search(head)) else 0)
            if head:
                seen.append(head.split(b" ")[0].decode())

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as listener:
        threading.Thread(target=listener.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listener.server_address[1]}/v3", seen
        listener.shutdown()


def _bundle(folder: Path, program: str, target: str, *options: str) -> Path:
    made = folder / "bundles" / target / f"{program}.mjs"
    command = [str(folder / "../node_modules/.bin/esbuild"), str(folder / f"{program}.ts"), f"--outfile={made}"]
    ended = run([*command, "--bundle", "--format=esm", f"--platform={target}", *options], _LIMITS, env=dict(os.environ))
    if ended.code:
        raise SystemExit(f"bench: esbuild: {ended.err}")
    return made


def _cpu(command: Sequence[str]) -> float:
    ended = run(command, _LIMITS)
    if ended.code:
        raise Failed((ended.out + ended.err).strip()[:300])
    return ended.cpu


def _microseconds(bundle: Path, url: str, calls: str) -> float:
    ended = run(["node", str(_RUN), str(bundle), url, calls], _LIMITS)
    if ended.code:
        raise Failed(ended.err.strip()[-300:])
    return float(ended.out)


def _in_turns(
    measures: Mapping[str, Callable[[], float]], rounds: int
) -> tuple[dict[str, list[float]], dict[str, str]]:
    """The samples of each client, taken in turns, and why others could not be measured."""
    samples: dict[str, list[float]] = {name: [] for name in measures}
    failures = dict[str, str]()
    for _ in range(rounds):
        for name, measure in measures.items():
            if name not in failures:
                try:
                    samples[name].append(measure())
                except Failed as failed:
                    failures[name] = str(failed)
    return {name: each for name, each in samples.items() if name not in failures}, failures


def _heading() -> str:
    packages = ("@hey-api/openapi-ts", "openapi-fetch", "openai", "stripe", "esbuild")
    versions = ", ".join(f"{name} {environments.version('npm', name)}" for name in packages)
    node = run(["node", "--version"], _LIMITS).out.strip()
    return f"Node {node}, {platform.machine()}, {os.cpu_count()} cores; {versions}"


if __name__ == "__main__":
    sys.exit(main())

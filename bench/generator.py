"""This generator beside others, on the same documents and in turns; `make bench`, or `python -m bench.generator --quick`.

    documents ──▶ each generator, and ours in four ways ──▶ samples: one per round ──▶ tables

The others remember nothing: a run of theirs is a run, whatever changed. CPU time is that of all processes of a run, in
user and kernel mode. Other work on the machine makes every figure larger, so only ratios within one run mean something.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Literal

from bench import environments
from bench.corpus.bounded import Ended, Limits, run
from bench.report import aligned, amount, verdict

WAYS = COLD, AGAIN, EDITED, UNCHANGED = "cold", "output deleted", "one endpoint changed", "nothing changed"
OPC, OGC = "openapi-python-client", "openapi-generator-cli"
HEY, DCG = "@hey-api/openapi-ts", "datamodel-code-generator"
OURS = "ours, "
LIMITS = Limits(cpu=900, memory=64_000)  # Java reserves far more than it uses
_HEAD = ("", "CPU s", "lowest", "wall s", "peak MB", "lines", "")
_GROWTH = 1.2


@dataclass(frozen=True)
class Goal:
    """The most that a run of ours may take: as a part of a peer's, or, without a peer, in seconds or megabytes."""

    way: str
    most: float
    peer: str = ""
    of: Literal["cpu", "peak"] = "cpu"


GOALS = {
    "ClickSend": [
        Goal(COLD, 0.35, OPC),
        Goal(COLD, 0.6, HEY),
        Goal(EDITED, 0.2, OPC),
        Goal(UNCHANGED, 1 / 60, OPC),
        Goal(COLD, 90, of="peak"),
    ],
    "GitHub": [Goal(COLD, 0.5, OPC), Goal(COLD, 300, of="peak")],
}
Samples = Mapping[str, list[Ended]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prepare, measure, and print; the exit code says nothing about the goals, which a busy machine can miss."""
    parser = argparse.ArgumentParser("python -m bench.generator", description="Our generator beside others.")
    parser.add_argument("--quick", action="store_true", help="one round, on our own document alone")
    quick = parser.parse_args(arguments).quick
    rounds = 1 if quick else 3
    with environments.alone(), tempfile.TemporaryDirectory() as folder:
        environments.prepare_generators()
        print(_heading(), flush=True)
        specs = Path(folder, "specs")
        for title, operations in written(specs, rounds, quick).items():
            samples, lines = _compared(title, specs / title, Path(folder, title), rounds)
            print(f"\n{_table(title, operations, samples, lines)}", flush=True)
        print(f"\n{_growth(specs / 'copies', Path(folder, 'copies'), rounds)}", flush=True)
    return 0


def written(folder: Path, edits: int, quick: bool) -> dict[str, int]:
    """Write the documents; their titles and numbers of operations."""
    command = [sys.executable, "-m", "bench.documents", str(folder), str(edits), *(["--quick"] if quick else [])]
    ended = run(command, LIMITS, environments.ROOT)
    if ended.code:
        raise SystemExit(f"bench: the documents could not be made: {ended.err}")
    operations: dict[str, int] = json.loads(ended.out)
    return operations


def _compared(title: str, specs: Path, folder: Path, rounds: int) -> tuple[Samples, dict[str, int]]:
    """What each way of each generator took, once per round, and the lines of Python that it wrote."""
    samples: dict[str, list[Ended]] = {name: [] for name in (*(OURS + way for way in WAYS), *_PEERS)}
    for turn in range(rounds):
        room = folder / str(turn)
        room.mkdir(parents=True)
        spec = Path(shutil.copy(specs / "0.json", room / "spec.json"))
        ways = [
            partial(_ours, spec, specs / f"{turn + 1}.json", room),
            *(partial(_peer, name, specs / "0.json", room) for name in _PEERS),
        ]
        for way in ways[:: 1 if turn % 2 else -1]:
            for name, ended in way():
                print(f"bench: {title}: {name}: {ended.cpu:.1f} s", file=sys.stderr)
                samples[name].append(ended)
    return samples, {name: _lines(folder / "0" / name.partition(",")[0]) for name in samples}


def _ours(spec: Path, edited: Path, room: Path) -> Iterator[tuple[str, Ended]]:
    out = room / "ours"
    yield OURS + COLD, _generate(spec, out)
    shutil.rmtree(out)
    yield OURS + AGAIN, _generate(spec, out)
    shutil.copy(edited, spec)
    yield OURS + EDITED, _generate(spec, out)
    yield OURS + UNCHANGED, _generate(spec, out)


def _generate(spec: Path, out: Path) -> Ended:
    """A run of ours, with its memory in a folder beside the output."""
    command = [sys.executable, "-m", "generator", "generate", str(spec), "--style", "python", "--out", str(out)]
    ended = run(command, LIMITS, environments.ROOT, environment_of(out.parent, Path(sys.executable).parent))
    if ended.code:
        raise SystemExit(f"bench: ours failed: {ended.err}")
    return ended


def _peer(name: str, spec: Path, room: Path) -> Iterator[tuple[str, Ended]]:
    environment, command = _PEERS[name]
    out, programs = room / name, environments.programs(environment)
    program, *arguments = (argument.format(spec=spec, out=out) for argument in command.split())
    yield name, run([str(programs / program), *arguments], LIMITS, room, environment_of(room, programs))


_PEERS = {
    OPC: ("tools", "openapi-python-client generate --path {spec} --meta none --output-path {out}"),
    OGC: ("openapi-generator", "openapi-generator-cli generate -g python -i {spec} -o {out}"),
    HEY: ("npm", "openapi-ts --input {spec} --output {out} --silent --no-log-file"),
    DCG: (
        "datamodel-code-generator",
        "datamodel-codegen --input {spec} --input-file-type openapi --output {out}/models.py",
    ),
}
"""The other generators: the environment and the command of each."""


def environment_of(room: Path, programs: Path) -> dict[str, str]:
    """The environment of a run whose home and cache are in a folder."""
    path = os.pathsep.join([str(programs), os.environ.get("PATH", os.defpath)])
    return {"PATH": path, "HOME": str(room), "XDG_CACHE_HOME": str(room / "cache"), "LANG": "C.UTF-8"}


def _lines(folder: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for kind in ("*.py", "*.ts") for path in folder.rglob(kind))


# ── the tables ──


def _table(title: str, operations: int, samples: Samples, lines: Mapping[str, int]) -> str:
    rows = [_HEAD, *(_row(name, samples[name], lines[name]) for name in samples)]
    goals = [_goal(goal, samples) for goal in GOALS.get(title, [])]
    return "\n".join([f"{title}, {operations} operations", *aligned(rows), *goals])


def _row(name: str, samples: Sequence[Ended], lines: int) -> tuple[str, ...]:
    cpu = [each.cpu for each in samples]
    wall, peak = median(each.wall for each in samples), max(each.peak for each in samples)
    failed = f"FAILED: exit code {samples[0].code}" if samples[0].code else ""
    return (name, amount(median(cpu)), amount(min(cpu)), amount(wall), f"{peak:.0f}", f"{lines:,}", failed)


def _goal(goal: Goal, samples: Samples) -> str:
    ours: list[float] = [getattr(each, goal.of) for each in samples[OURS + goal.way]]
    its: list[float] = [getattr(each, goal.of) for each in samples[goal.peer]] if goal.peer else [1.0]
    ratio, ratio_of_lowest = median(ours) / median(its), min(ours) / min(its)
    failed = ", which failed" if goal.peer and any(each.code for each in samples[goal.peer]) else ""
    what = (
        f"{goal.way} : {goal.peer}{failed}"
        if goal.peer
        else f"{goal.way}, {'CPU s' if goal.of == 'cpu' else 'peak MB'}"
    )
    return f"  {what} = {ratio:.2f}, of lowest {ratio_of_lowest:.2f}; at most {goal.most:.3g}: {verdict(ratio, ratio_of_lowest, goal.most)}"


def _growth(specs: Path, folder: Path, rounds: int) -> str:
    """What a cold run of ours takes as the document grows."""
    sizes = sorted(int(path.stem) for path in specs.iterdir())
    spent: dict[int, list[Ended]] = {size: [] for size in sizes}
    for turn in range(rounds):
        for size in sizes:
            room = folder / f"{turn}-{size}"
            room.mkdir(parents=True)
            spent[size].append(_generate(specs / f"{size}.json", room / "ours"))
            print(f"bench: {size} operations: {spent[size][-1].cpu:.1f} s", file=sys.stderr)
    rows = [("operations", "CPU s", "lowest", "ms each", "peak MB", "")]
    for size, ended in spent.items():
        cpu = [each.cpu for each in ended]
        each = f"{median(cpu) / size * 1e3:.1f}"
        rows.append((f"{size:,}", amount(median(cpu)), amount(min(cpu)), each, f"{ended[0].peak:.0f}", ""))
    small, large = ([each.cpu for each in spent[size]] for size in (100, 1_000))
    ratio, ratio_of_lowest = median(large) / median(small) / 10, min(large) / min(small) / 10
    said = (
        f"{ratio:.2f}, of lowest {ratio_of_lowest:.2f}; at most {_GROWTH}: {verdict(ratio, ratio_of_lowest, _GROWTH)}"
    )
    title = "Ours, cold, on copies of the ClickSend document"
    return "\n".join([title, *aligned(rows), f"  an operation of 1,000 : one of 100 = {said}"])


def _heading() -> str:
    versions = [f"{name} {environments.version(environment, name)}" for name, (environment, _) in _PEERS.items()]
    lines = [
        f"{platform.python_implementation()} {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores, "
        f"load {os.getloadavg()[0]:.1f}",
        *versions,
        "",
        "Medians; all figures of a document are of the same rounds. A goal is met if both the medians and the lowest",
        "values are within it, and unclear if one is. Ours formats as black does, openapi-python-client with ruff.",
        f"{HEY} writes TypeScript without formatting it, {DCG} models only.",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())

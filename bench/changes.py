"""What `diff` takes, from a lock file to a document with one endpoint changed; `make bench`, or `python -m bench.changes`.

CPU time is that of the whole process. The first run after an edit checks the document; later ones find that check in the cache.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from bench import environments
from bench.corpus.bounded import run
from bench.generator import LIMITS, environment_of, written
from bench.report import aligned, amount, verdict

GOALS = {"ClickSend": 1.5, "GitHub": 6.0}
"""The most CPU seconds of a run."""
_GROWTH = 1.2
_PROJECT = 'document = "spec.json"\nstrict = false\n[styles.python]\n'


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser("python -m bench.changes", description="What `diff` takes.")
    parser.add_argument("--quick", action="store_true", help="two rounds, on our own document and its copies alone")
    quick = parser.parse_args(arguments).quick
    with environments.alone(), tempfile.TemporaryDirectory() as folder:
        specs = Path(folder, "specs")
        titles = written(specs, 1, quick)
        rounds = 2 if quick else 5
        spent = {title: _spent(specs / title, ("0", "1"), Path(folder, title), rounds) for title in titles}
        copies = [path.stem for path in (specs / "copies").iterdir() if int(path.stem) in (100, 1_000)]
        grown = {int(size): _spent(specs / "copies", (size, size), Path(folder, size), rounds) for size in copies}
    print(_table(titles, spent, grown))
    return 0


def _spent(specs: Path, names: tuple[str, str], room: Path, rounds: int) -> list[float]:
    """The CPU seconds of each `diff` after the first."""
    room.mkdir(parents=True)
    old, new = (specs / f"{name}.json" for name in names)
    (room / "sdk.toml").write_text(_PROJECT, "utf-8")
    shutil.copy(old, room / "spec.json")
    _run(room, "lock")
    text = new.read_text("utf-8")
    (room / "spec.json").write_text(text + "\n", "utf-8")
    _run(room, "diff")
    return [_run(room, "diff") for _ in range(rounds)]


def _run(room: Path, command: str) -> float:
    environment = environment_of(room, Path(sys.executable).parent) | {"PYTHONPATH": str(environments.ROOT)}
    ended = run([sys.executable, "-m", "generator", command], LIMITS, room, environment)
    if ended.code:
        raise SystemExit(f"bench: {command} failed: {ended.err}")
    return ended.cpu


def _table(titles: Mapping[str, int], spent: Mapping[str, list[float]], grown: Mapping[int, list[float]]) -> str:
    rows = [("", "operations", "CPU s", "lowest", "")]
    for title, cpu in spent.items():
        goal = GOALS.get(title)
        said = f"at most {goal:.3g}: {verdict(median(cpu), min(cpu), goal)}" if goal else ""
        rows.append((title, f"{titles[title]:,}", amount(median(cpu)), amount(min(cpu)), said))
    rows += [
        ("copies of ours", f"{size:,}", amount(median(cpu)), amount(min(cpu)), "")
        for size, cpu in sorted(grown.items())
    ]
    ratio, lowest = (of(grown[1_000]) / of(grown[100]) / 10 for of in (median, min))
    growth = f"{ratio:.2f}, of lowest {lowest:.2f}; at most {_GROWTH}: {verdict(ratio, lowest, _GROWTH)}"
    return "\n".join(
        ["`diff` against the lock file", *aligned(rows), f"  an operation of 1,000 : one of 100 = {growth}"]
    )


if __name__ == "__main__":
    sys.exit(main())

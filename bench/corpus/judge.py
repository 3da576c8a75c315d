"""One spec through the generator, the probe and the calls, and then, for some, mypy: what came of it as a `Record`."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import counted
from .bounded import Ended, Limits, run
from .directory import Spec, cache
from .make import ROOT
from .records import Failure, Record, failures_of

_PROBE, _CALLS = (Path(__file__).with_name(name) for name in ("probe.py", "calls.py"))
_ENVIRONMENT = {"LANG": "C.UTF-8", "PATH": os.defpath, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
_MYPY = ("-m", "mypy", "--strict", "--python-version=3.11", "--no-error-summary", "--no-color-output")
_LARGEST_BATCH = 150_000
"""Lines that mypy is given at once; it is quicker with many packages than with one after the other."""
_ERROR = re.compile(r"(?P<path>[^:]+):\d+: error: (?P<text>.*?)(?:  \[(?P<code>[a-z-]+)\])?$")


def output(key: str) -> Path:
    """Where the package of a record is until it is no longer needed."""
    return cache() / "output" / key


def judged(spec: Spec, key: str, limits: Limits, black: bool, style: str) -> Record:
    """Generate, compile and use one spec."""
    folder = output(key)
    shutil.rmtree(folder, ignore_errors=True)
    record = Record(key, spec.name, spec.stratum, "failed")
    wanted = counted.operations(spec.path)
    record.operations = len(wanted)
    options = ("--black",) if black else ()
    command = [sys.executable, "-m", "bench.corpus.make", spec.path.name, str(folder), style, *options]
    ended = run(command, limits, spec.path.parent, _ENVIRONMENT)
    if ended.code:
        record.failures.append(("run", *_end(ended)))
        return record
    said = json.loads(ended.out.splitlines()[-1])
    failure: Failure = (said.pop("stage", ""), said.pop("cause", ""), said.pop("detail", ""))
    for name, value in said.items():
        setattr(record, name, value)
    if record.status == "refused":
        record.refusal = failure
    elif record.status == "failed":
        record.failures.append(failure)
    elif style == "python":
        _probe(record, folder, limits, wanted)
    return record


def _probe(record: Record, folder: Path, limits: Limits, wanted: list[tuple[str, str]]) -> None:
    ended = run([sys.executable, "-I", str(_PROBE), str(folder / "src")], limits, env=_ENVIRONMENT)
    if ended.code:
        record.failures.append(("probe", *_end(ended)))
        return
    said = json.loads(ended.out.splitlines()[-1])
    for stage in ("compile", "import", "types"):
        record.failures += failures_of(stage, said[stage])
    if not record.failures:
        _call(record, folder, limits)
    for kind in ("sync", "async"):
        if kind in said and (missing := counted.missing(wanted, map(tuple, said[kind]))):
            record.missing = missing[:20]
            record.failures.append(("methods", f"operations without a {kind} method", f"{len(missing)}: {missing[0]}"))


def _call(record: Record, folder: Path, limits: Limits) -> None:
    ended = run([sys.executable, "-I", str(_CALLS), str(folder / "src")], limits, env=_ENVIRONMENT)
    if ended.code:
        record.failures.append(("call", *_end(ended)))
    else:
        said = json.loads(ended.out.splitlines()[-1])
        record.failures += [*failures_of("call", said["call"]), *failures_of("reply", said["reply"])]


def typed(records: Sequence[Record], limits: Limits) -> Iterator[Record]:
    """Judge the packages of these records with mypy, several at once; each comes back as soon as it is known."""
    with tempfile.TemporaryDirectory() as known:  # of what all packages import
        for batch in _batches(records):
            yield from _typed(batch, limits, known)


def _typed(batch: list[Record], limits: Limits, known: str) -> Iterator[Record]:
    folders = [output(record.key) / "src" for record in batch]
    packages = [package for folder in folders for package in os.listdir(folder)]
    environment = _ENVIRONMENT | {"MYPYPATH": os.pathsep.join(map(str, folders))}
    arguments = [f"--cache-dir={known}", *(f"-p{package}" for package in packages)]
    ended = run([sys.executable, *_MYPY, *arguments], limits, cache(), environment)
    found: dict[str, list[list[str]]] = defaultdict(list)
    for line in ended.out.splitlines():
        if match := _ERROR.match(line):
            owner = next((record.key for record in batch if record.key in match["path"]), "")
            found[owner].append([f"[{match['code']}] {match['text']}", match["path"].rpartition("/src/")[2]])
    for record in batch:
        record.typed = True
        record.failures = [failure for failure in record.failures if failure[0] != "mypy"]
        record.failures += failures_of("mypy", found[record.key])
        if ended.code not in (0, 1) or (ended.code == 1 and not any(found.values())):
            record.failures.append(("mypy", *_end(ended)))
        yield record


def _batches(records: Sequence[Record]) -> Iterator[list[Record]]:
    """The records in groups that are not too large, and without two packages of one name."""
    batch: list[Record] = []
    names: set[str] = set()
    for record in sorted(records, key=lambda record: record.lines):
        own = set(os.listdir(output(record.key) / "src"))
        if batch and (names & own or sum(each.lines for each in batch) + record.lines > _LARGEST_BATCH):
            yield batch
            batch, names = [], set()
        batch.append(record)
        names |= own
    if batch:
        yield batch


def _end(ended: Ended) -> tuple[str, str]:
    """How a process ended that should have said something else."""
    said = (ended.err.strip() or ended.out.strip()).splitlines() or [""]
    how = f"ended by signal {-ended.code}" if ended.code < 0 else f"exit code {ended.code}"
    return f"{how} after {ended.cpu:.0f} s" if ended.code < 0 else how, said[-1][:300]

"""Packages of the TypeScript style, judged by both compilers and by the formatter of tools/, many at once."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from .bounded import Limits, run
from .directory import cache
from .make import ROOT
from .records import Record, failures_of

_MODULES = ROOT / "tools/node_modules"
_COPIED = ROOT / "templates/typescript/tree"
_COMPILERS = {"tsc 5.9": _MODULES / "typescript/bin/tsc", "tsc 7": _MODULES / "typescript-7/bin/tsc"}
_BIOME = (str(_MODULES / ".bin/biome"), "format", f"--config-path={ROOT}/tools", "--max-diagnostics=none")
_LIMITS = Limits(cpu=1200, memory=100_000)  # programs of Node and Go reserve far more than they use
_ENVIRONMENT = {"PATH": os.environ.get("PATH", os.defpath), "NODE_OPTIONS": "--max-old-space-size=8192"}
_ERROR = re.compile(r"(?P<path>[^()\n]+)\([\d,]+\): error (?P<text>TS\d+: .*)")
_FORMAT = re.compile(r"(?P<path>\S+) (?P<text>format) ━")
_LARGEST_BATCH = 300_000
"""Lines that a compiler is given at once: it reads its own libraries and the runtime once for all of them."""


def compiled(records: Sequence[Record]) -> Iterator[Record]:
    """Judge the packages of these records; each comes back as soon as it is known."""
    batch, lines = list[Record](), 0
    for record in sorted(records, key=lambda record: record.lines):
        if batch and lines + record.lines > _LARGEST_BATCH:
            yield from _judged(batch)
            batch, lines = [], 0
        batch.append(record)
        lines += record.lines
    if batch:
        yield from _judged(batch)


def _judged(batch: list[Record]) -> list[Record]:
    _share(cache() / "output", [record.key for record in batch])
    for record in batch:
        record.typed, record.failures = True, []
    _run(batch, "biome", [*_BIOME, *(f"{record.key}/src" for record in batch)], _FORMAT)
    for name, compiler in _COMPILERS.items():
        _run(batch, name, [str(compiler), "--pretty", "false", "-p", "tsconfig.json"], _ERROR)
    return batch


def _share(folder: Path, keys: list[str]) -> None:
    """Move what the style copies into each package to one place where the compilers look for it."""
    for file in _COPIED.rglob("*.ts"):
        path = file.relative_to(_COPIED)
        (folder / "shared" / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, folder / "shared" / path)
        for key in keys:
            (folder / key / path).unlink(missing_ok=True)
    sources = ["shared/src", *(f"{key}/src" for key in keys)]
    shutil.copy(_COPIED / "tsconfig.json", folder / "tsconfig.base.json")
    (folder / "package.json").write_text('{"type": "module"}')
    options = {"rootDir": ".", "rootDirs": sources, "noEmit": True, "skipLibCheck": True}
    settings = {"extends": "./tsconfig.base.json", "compilerOptions": options, "include": sources}
    (folder / "tsconfig.json").write_text(json.dumps(settings))


def _run(batch: list[Record], stage: str, command: list[str], error: re.Pattern[str]) -> None:
    """Run a program on the batch, and add what it finds to the records."""
    ended = run(command, _LIMITS, cache() / "output", _ENVIRONMENT)
    found = defaultdict[str, list[list[str]]](list)
    for match in error.finditer(ended.out + ended.err):
        owner, _, path = match["path"].partition("/src/")
        found[owner].append([match["text"], path])
    for record in batch:
        record.failures += failures_of(stage, found.pop(record.key, []))
    if found or (ended.code and not any(failure[0] == stage for record in batch for failure in record.failures)):
        batch[0].failures.append((stage, f"exit code {ended.code}", (ended.err or ended.out)[-300:]))

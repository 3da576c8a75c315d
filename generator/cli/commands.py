"""The commands. Only this module, changes.py and watch.py print messages.

`generate` and `check` first look for a cached run with the same arguments and sources (run_cache.py). They load the rest
of the generator only if there is none.
"""

from __future__ import annotations

import json
import shutil
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..cache import Cache
from ..openapi.file import digest_of
from ..output import tree
from ..problems import totals
from ..project import LOCK
from ..styling import style
from ..timings import Timings
from .run_cache import Result, RunCache

if TYPE_CHECKING:
    from ..ir import Api
    from ..pipeline import Generation
    from ..problems import Problem
    from ..project import Project


def program() -> str:
    """The command that started this program."""
    return "sdk-generator" if Path(sys.argv[0]).stem == "sdk-generator" else "python -m generator"


def init(options: Namespace) -> int:
    """Write a project file for a document, and say which names it takes and why."""
    from .init import write_project

    for line in write_project(options):
        print(line)
    print(f"next: {program()} generate")
    return 0


def generate(options: Namespace) -> int:
    """Write the clients."""
    if options.watch:
        from .watch import watch

        return watch(options)
    with _cache(options) as cache, Timings(table=options.timings) as timings:
        runs = RunCache(cache, _cache_key(options))
        if done := _last_result(runs, timings):
            for name, count, _ in done.outputs:
                print(f"{name}: {count} files, 0 changed")
            return 0
        from ..pipeline import write_all
        from . import run

        generation = run.generate(options, cache, timings)
        for output, (folder, changed) in zip(
            generation.outputs, write_all(generation, timings, options.force), strict=True
        ):
            print(f"{folder}: {len(output.tree)} files, {len(changed)} changed")
        _keep(runs, generation)
    return 0


def check(options: Namespace) -> int:
    """Compare the clients with what would be written, and the version with the changes since the last release."""
    lock = _lock(options)
    with _cache(options) as cache, Timings(table=options.timings) as timings:
        runs = RunCache(cache, _cache_key(options) + (f"{digest_of(str(lock))} {date.today()}" if lock else ""))
        if _last_result(runs, timings):
            return 0
        from . import run

        generation = run.generate(options, cache, timings)
        drift = [changes for each in generation.outputs if (changes := tree.Changes.of(each.tree, each.folder)).diff()]
        for changes in drift:
            if changes.edited:
                print(f"{changes.describe_edits()}\n  = help: {tree.EDITS_HELP}")
            print(f"{changes.folder} is out of date; run `{_command()}`\n{changes.diff()}", end="")
        problems = _release_problems(options, generation) if lock else []
        said = "".join(f"{each}\n" for each in problems)
        sys.stderr.write(said)
        if drift or any(each.severity == "error" for each in problems):
            return 1
        _keep(runs, generation, said)
    return 0


def validate(options: Namespace) -> int:
    """Check the document only, for every style."""
    from . import run

    project = run.project_of(options)
    loaded = [target.load() for target in project.with_outputs().targets]
    document, api = run.load_and_build(project, loaded)
    for warning in document.warnings:
        print(warning, file=sys.stderr)
    found = totals(document.warnings) or "no problems"
    print(f"{project.require_document()}: {len(api.operations)} operations, {len(api.models)} models, {found}")
    return 0


def inspect(options: Namespace) -> int:
    """List every operation as users of the output call it."""
    from . import run
    from .inspection import inspect as inspected
    from .inspection import names_of, names_table, table, target_to_inspect

    project = run.project_of(options)
    target, loaded = target_to_inspect(project.with_outputs([options.style] if options.style else ()))
    listing = inspected(_api(project), loaded, {**target.options, **dict(options.set)})
    width = min(100, shutil.get_terminal_size((80, 24)).columns) if sys.stdout.isatty() else 80
    if options.names:
        found = names_of(listing)
        print(json.dumps(found, indent=2) if options.json else names_table(found))
    else:
        print(json.dumps(listing, indent=2) if options.json else table(listing, width))
    return 0


def styles(options: Namespace) -> int:
    """List the styles and their options."""
    for name in style.names():
        loaded = style.Style.load(name)
        print(name, *(f"{key}={value}" for key, value in loaded.options.items()))
    return 0


def dump(options: Namespace) -> int:
    """Print the Api, as templates see it, as JSON."""
    from ..ir.dump import dump as dumped
    from .run import project_of

    print(json.dumps(dumped(_api(project_of(options))), indent=2, ensure_ascii=False))
    return 0


def diff(options: Namespace) -> int:
    """Say what callers feel of the changes between two documents, and the next version."""
    from ..diff import report
    from .changes import compared, print_text

    found = compared(options)
    if options.format == "text":
        print_text(found)
    else:
        forms = {"json": report.as_json, "markdown": report.as_markdown, "github": report.as_annotations}
        print(forms[options.format](found))
    return int(found.reaches(options.fail_on))


def lock(options: Namespace) -> int:
    """Write the lock file: what callers use now, for `diff` to compare with."""
    from .changes import write_lock

    print(write_lock(options))
    return 0


def release(options: Namespace) -> int:
    """Write the next version, its section of the changelog, the lock file and the clients; commits nothing."""
    from .release import release as released

    for text in released(options):
        print(text)
    return 0


DIFF_FORMATS = ("text", "json", "markdown", "github")
"""The forms of the report of `diff`."""


def _api(project: Project) -> Api:
    from .run import diagnostics, load_and_build

    document, api = load_and_build(project)
    sys.stderr.write(diagnostics(document))
    return api


def _cache(options: Namespace) -> Cache:
    return Cache.of_user() if options.cache else Cache()


def _cache_key(options: Namespace) -> str:
    """The arguments that decide the output; the contents of files are compared separately."""
    arguments = {
        key: getattr(options, key) for key in ("project", "document", "overlay", "strict", "style", "out", "set")
    }
    return json.dumps(arguments | {"styles": style.names()}, default=str)


def _last_result(runs: RunCache, timings: Timings) -> Result | None:
    with timings.stage("compare with the last run"):
        done = runs.result()
    sys.stderr.write(done.diagnostics if done else "")
    return done


def _keep(runs: RunCache, generation: Generation, said: str = "") -> None:
    from .run import diagnostics

    runs.keep(generation.sources, diagnostics(generation.document) + said, generation.outputs)


def _lock(options: Namespace) -> Path | None:
    """The lock file, if there is one and the whole project is checked."""
    if not options.project or options.document or options.overlay or options.style or options.set:
        return None
    lock: Path = options.project.with_name(LOCK)
    return lock if lock.is_file() else None


def _release_problems(options: Namespace, generation: Generation) -> list[Problem]:
    from .changes import release_problems
    from .run import project_of

    return release_problems(project_of(options), generation.surface)


def _command() -> str:
    return " ".join([program(), "generate", *sys.argv[2:]])

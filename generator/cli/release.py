"""The command `release`: the next version in the project file, the changelog, the lock file and the output."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ..cache import Cache
from ..diff.changelog import Changelog, entries_of
from ..diff.compare import highest
from ..diff.report import Report
from ..diff.sides import lock_of
from ..diff.version import fits, next_version
from ..loader.yaml_reader import read_text
from ..output.atomic import Action
from ..output.tree import Changes, file_diff
from ..pipeline import Generation, generate, write_all
from ..problems import Problem, SpecError, UsageError
from ..project import FILE, Project, ProjectError, text_with_version
from ..surface.lock import text_of
from .changes import changed_to, since_release


@dataclass(frozen=True, slots=True)
class _Release:
    """The files of a release: the output, and others, relative to the folder of the project file."""

    version: str
    folder: Path
    generation: Generation
    files: tuple[tuple[str, bytes], ...]


def release(options: Namespace) -> Iterator[str]:
    """Write a release, or with `dry_run` only show it; yields what to print.

    Raises `SpecError`, `StyleError`, `ProjectError`, `UsageError`, and `OutputError`, and then has written nothing.
    """
    if options.project is None:
        raise ProjectError(f"there is no {FILE} in this folder or above\n  = help: `init openapi.yaml` writes one")
    project = Project.read(options.project)
    if not lock_of(project).is_file():
        help = "`lock` writes it: run it in the revision of the last release, or now for the first one"
        raise UsageError(f"there is no {lock_of(project)} to compare with\n  = help: {help}")
    for table in (target.table for target in project.targets if target.table and "version" in target.options):
        hint = "remove it; `release` writes the version of the package"
        raise SpecError([(table / "options" / "version").problem("this version wins over that of a release", hint)])
    with Cache.of_user() as cache:
        report = since_release(project, cache)
        changelog = Changelog(_text(project.changelog))
        if not (report.findings or changelog.unreleased or options.version):
            yield f"nothing changed since {report.old.surface.version}; `--version` releases it anyway"
            return
        version = _version(options.version, report, changelog)
        stated = replace(project, package={**project.package, "version": version})
        generation = generate(stated, cache=cache)
        report = changed_to(project, generation.surface)  # a version that may break callers ends earlier names
        made = _release(project, report, changelog, options.date or date.today().isoformat(), generation)
    yield from map(str, report.stale)
    yield f"{report.old.surface.version or 'no version'} → {version}: {report.headline.partition(': ')[2] or report.headline}"
    yield from _shown(made) if options.dry_run else _written(made)


def _version(asked: str, report: Report, changelog: Changelog) -> str:
    """The version to release: the one that is asked for, or the project file states, or the least that fits."""
    released, stated = report.old.surface.version, report.new.surface.version
    least = next_version(released, highest([report.rating, "patch" if changelog.unreleased else "none"]))
    if not asked:
        if not least:
            raise UsageError(
                "the lock file states no version, so the next one is unknown\n  = help: state one with `--version`"
            )
        return stated if stated != released and fits(stated, least) else least
    if not fits(asked, least if report.findings else released) or (asked == released and report.findings):
        raise UsageError(f"the version {asked} does not follow {released}: {report.headline}\n  = help: use {least}")
    return asked


def _release(project: Project, report: Report, changelog: Changelog, date: str, generation: Generation) -> _Release:
    version = generation.api.package.version
    if line := changelog.line_of(version):
        hint = "remove the section, or release another version with `--version`"
        raise SpecError([Problem(str(project.changelog), line, 1, f"{version} has a section already", hint)])
    path = next(map(Path, project.sources))
    texts = {
        path: text_with_version(path, version),
        project.changelog: changelog.released(version, date, entries_of(report)),
        lock_of(project): text_of(generation.surface),
    }
    files = tuple((os.path.relpath(each, path.parent), text.encode()) for each, text in texts.items())
    return _Release(version, path.parent, generation, files)


def _text(path: Path) -> str:
    return read_text(str(path))[0] if path.exists() else ""


def _shown(made: _Release) -> Iterator[str]:
    """The differences of all files."""
    for name, content in made.files:
        path = made.folder / name
        yield "".join(file_diff(path.as_posix(), path.read_bytes() if path.exists() else None, content)).rstrip("\n")
    for output in made.generation.outputs:
        changes = Changes.of(output.tree, output.folder)
        changes.check()
        yield changes.diff().rstrip("\n")
    yield "nothing was written"


def _written(made: _Release) -> Iterator[str]:
    actions: list[Action] = list(made.files)
    for folder, changed in write_all(made.generation, also=[(made.folder, actions)]):
        yield f"{folder}: {len(changed)} files changed"
    yield f"wrote {', '.join(str(made.folder / name) for name, _ in made.files)}"
    yield f"next: review `git diff`, commit it, and tag the commit v{made.version}"

"""The command `diff`: its two sides, and its report on a terminal."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from datetime import date
from typing import cast

from ..cache import Cache
from ..diff.acknowledged import Acknowledgements
from ..diff.compare import compare
from ..diff.report import Report, caller_lines, reasons, sentence
from ..diff.rules import RULES, Rating
from ..diff.sides import Side, Styles, last_release, lock_of, side_of
from ..diff.version import fits
from ..output.atomic import apply
from ..problems import Problem, pluralize
from ..project import Project, Target
from ..styling.style import Style, StyleError
from ..surface.lock import read_lock, text_of
from ..surface.surface import Surface

_COLORS = {"major": "bold red", "minor": "yellow", "patch": "green", "none": "dim"}


def compared(options: Namespace) -> Report:
    """The report of a comparison. Raises `SpecError`, `StyleError`, `UsageError`."""
    project, styles = _given(options)
    with Cache.of_user() as cache:
        named = (options.old or last_release(project), options.new)
        old, new = (side_of(argument, project, styles, cache) for argument in named)
    return _report(old, new, project, styles, is_all=not options.old and not options.new)


def since_release(project: Project, cache: Cache) -> Report:
    """The report of the changes since the lock file was written. Raises `SpecError`, `StyleError`."""
    styles = _loaded(project)
    old, new = (side_of(argument, project, styles, cache) for argument in (str(lock_of(project)), ""))
    return _report(old, new, project, styles)


def changed_to(project: Project, surface: Surface) -> Report:
    """The report of the changes from the lock file to a surface of the project. Raises `SpecError`, `StyleError`."""
    lock = lock_of(project)
    return _report(Side(str(lock), read_lock(lock)), Side("", surface), project, _loaded(project))


def release_problems(project: Project, surface: Surface) -> list[Problem]:
    """The problems of the version and of the acknowledgements after the changes since the lock file was written.

    A version that is still that of the last release is a warning; one that was raised, but not enough, is an error.
    Raises `SpecError`, `StyleError`.
    """
    report = changed_to(project, surface)
    released, stated = report.old.surface.version, surface.version
    problems = list(report.stale)
    if project.root and report.version and not fits(stated, report.version):
        version = project.root / "package" / "version"
        hint = f"`release` makes it {report.version}; `diff` shows the changes"
        what, severity = f"the version {stated} does not follow {released}", "error"
        if stated == released:
            what, severity = "not released yet", "warning"
        problems.append(version.problem(f"{what}: {report.headline}", hint, severity=severity))
    return problems


def _report(old: Side, new: Side, project: Project, styles: Styles, *, is_all: bool = True) -> Report:
    """The report; `is_all` says that an acknowledgement which matches nothing in it is of no use."""
    weights = {target.name: cast(Mapping[str, Rating], style.ratings) for target, style in styles if style.lines}
    known = Acknowledgements(project, date.today().isoformat(), old.surface.version)
    findings = tuple(compare(old.surface, new.surface, weights, known.reason))
    return Report(old, new, findings, tuple(known.stale(unused=is_all)))


def write_lock(options: Namespace) -> str:
    """Write the lock file, and say where it is and what it holds. Raises `SpecError`, `StyleError`."""
    project, styles = _given(options)
    with Cache.of_user() as cache:
        surface = side_of("", project, styles, cache).surface
    path = lock_of(project)
    apply(path.parent, [(path.name, text_of(surface).encode())])
    return f"{path}: the surface of {surface.version or 'this document'}, {pluralize(sum(1 for _ in surface.client.walk()), 'line')}"


def _given(options: Namespace) -> tuple[Project, list[tuple[Target, Style]]]:
    project = Project.read(options.project) if options.project else Project()
    return project, _loaded(project.with_outputs(options.style or ()))


def _loaded(project: Project) -> list[tuple[Target, Style]]:
    styles = [(target, target.load()) for target in project.with_outputs().targets]
    for _, style in styles:
        _check_ratings(style)
    return styles


def _check_ratings(style: Style) -> None:
    if unknown := sorted(style.ratings.keys() - RULES.keys()):
        raise StyleError(
            f"the style {style.name}: RATINGS has {unknown[0]!r}, which is no rule; docs/change.md lists them"
        )


def print_text(report: Report) -> None:
    """Print the report; a text of the document is never markup."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(report.headline, "bold"))
    for each in report.findings:
        console.print()
        console.print(
            Text.assemble(
                (f"{each.rating:5}", _COLORS[each.rating]), f" {sentence(each)} ", (f"[{each.rule.id}]", "dim")
            )
        )
        places = dict.fromkeys(filter(None, report.places(each)))
        console.print(Text(f"      {' → '.join(places)}", "dim"))
        for style, before, after in caller_lines(each):
            for sign, line in (("-", before), ("+", after)) if before != after else ((" ", before),):
                if line:
                    console.print(Text(f"      {style} {sign} {line}", {"-": "red", "+": "green"}.get(sign, "")))
        for text in reasons(each):
            console.print(Text(f"      {text}"))
    for problem in report.stale:
        console.print()
        console.print(Text(str(problem)))

"""The two sides of a comparison: documents, revisions, lock files and packages, each as the surface of its client."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from ..cache import Cache
from ..openapi.document import Node
from ..pipeline import lines_of, load_and_build
from ..problems import SpecError, UsageError
from ..project import LOCK, Project, Target
from ..styling.style import Style
from ..surface.derive import surface_of
from ..surface.lock import read_lock
from ..surface.surface import Surface
from . import packages
from .git import Revision, RevisionError

Styles = Sequence[tuple[Target, Style]]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two surfaces. A place in it is named as the user named the side."""

    label: str
    surface: Surface
    folder: str = ""
    """The folder that stands for the root of a revision."""

    def place(self, node: Node | None) -> str:
        """`file:line` of a node; empty for none."""
        if node is None:
            return ""
        problem = node.problem("", at_key=True)
        return f"{_file(problem.file, self.label, self.folder)}:{problem.line}"


def side_of(argument: str, project: Project, styles: Styles, cache: Cache) -> Side:
    """The side that an argument names; without a name, the project's document.

    It can be a document, a lock file, a package (packages.py), `REVISION:`, `REVISION:FILE`, or a revision. Raises
    `UsageError`, `SpecError`.
    """
    if not argument:
        return _of_project("", project, styles, cache)
    if packages.is_package(Path(argument)):
        return Side(argument, packages.surface_of(Path(argument)))
    if Path(argument).is_file() and Path(argument).suffix == ".lock":
        return Side(argument, read_lock(Path(argument)))
    if Path(argument).is_file():
        own = project.document and Path(argument).resolve() == project.document.resolve()
        return _of_project(
            "", project if own else replace(project, document=Path(argument), overlays=(), lock=None), styles, cache
        )
    revision, _, path = argument.partition(":")
    try:
        return _of_revision(revision, path, project, styles, cache)
    except RevisionError as error:
        help = "name a document, a lock file, a generated package, or a revision as in `HEAD~1:`"
        raise UsageError(f"{argument!r} is no file, and as a revision: {error}\n  = help: {help}") from None


def last_release(project: Project) -> str:
    """The name of the side of the last release: the lock file beside the project file, or the last commit."""
    lock = lock_of(project)
    return str(lock) if lock.is_file() else "HEAD:"


def lock_of(project: Project) -> Path:
    """The path of the lock file of a project."""
    return next(map(Path, project.sources), Path(LOCK)).with_name(LOCK)


def _of_project(label: str, project: Project, styles: Styles, cache: Cache, folder: str = "") -> Side:
    document, api = load_and_build(
        project.require_document(),
        project.overlays,
        strict=False,
        package=project.package,
        lock=project.lock,
        cache=cache,
    )
    lines = lines_of(api, ((target.name, style, target.options) for target, style in styles))
    return Side(label, surface_of(api, document, lines), folder)


# ── revisions ──


def _of_revision(name: str, path: str, project: Project, styles: Styles, cache: Cache) -> Side:
    file = next(map(Path, project.sources), None)
    near = (file or project.document or Path("x")).parent
    revision = Revision(name or "HEAD", near if near.is_dir() else Path())
    with TemporaryDirectory(prefix="sdk-generator-") as temporary:
        folder = Path(temporary).resolve()
        label = f"{revision.name}:"
        with _as_named(label, str(folder)):
            then = _project_then(revision, path, project, file, folder)
            return _of_project(label, then, styles, cache, str(folder))


def _project_then(revision: Revision, path: str, project: Project, file: Path | None, folder: Path) -> Project:
    """The project as the revision has it, below a folder; if it has no project file, the documents of today's."""
    if file and not path:
        revision.extract([file, file.with_name(LOCK)], folder)
        stated = folder / revision.relative(file)
        if stated.is_file():
            then = Project.read(stated, outputs=False)
            revision.extract([_today(each, revision, folder).parent for each in _inputs(then)], folder)
            return then
    chosen = replace(project, document=revision.root / path, overlays=()) if path else project
    chosen = replace(chosen, lock=None)
    chosen.require_document()
    revision.extract([each.parent for each in _inputs(chosen)], folder)
    there = {each: folder / revision.relative(each) for each in _inputs(chosen)}
    document, *overlays = there.values()
    if not document.is_file():
        raise RevisionError(f"{revision.name} has no file {revision.relative(next(iter(there)))}")
    return replace(chosen, document=document, overlays=tuple(overlays))


def _inputs(project: Project) -> list[Path]:
    return [project.require_document(), *project.overlays]


def _today(path: Path, revision: Revision, folder: Path) -> Path:
    """The path in the repository for one below the folder of a revision."""
    try:
        return revision.root / path.resolve().relative_to(folder)
    except ValueError:
        raise RevisionError(f"{path.name} is outside the repository {revision.root}") from None


@contextmanager
def _as_named(label: str, folder: str) -> Iterator[None]:
    """Problems of a revision's files name the revision, and not the folder that they were written to."""
    try:
        yield
    except SpecError as error:
        raise SpecError(replace(each, file=_file(each.file, label, folder)) for each in error.problems) from None


def _file(path: str, label: str, folder: str) -> str:
    return f"{label}{path.removeprefix(folder).lstrip('/')}" if folder and path.startswith(folder) else path

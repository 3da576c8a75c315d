"""The stages in order, as every command runs them; see the diagram in `generator`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from .builder.build import build
from .builder.held import NONE
from .cache import Cache
from .ir import Api
from .loader.load import load
from .openapi.document import Document
from .output.atomic import Action
from .output.render import render
from .output.tree import Tree
from .output.tree import write_all as written
from .problems import Problem
from .project import Project
from .sources import Sources, digests, versions
from .styling.style import Style, StyleError
from .surface.aliases import with_aliases
from .surface.derive import surface_of
from .surface.held import held_names
from .surface.lock import read_lock, text_of
from .surface.surface import Surface
from .timings import Timings

_MAX_EXCERPTS = 100_000
"""Characters of source lines that the cache keeps with problems."""


class Output(NamedTuple):
    """The files that a style makes, and where they go."""

    folder: Path
    tree: Tree


@dataclass(frozen=True, slots=True)
class Generation:
    """A document, its Api, and the files of each style, by output folder."""

    document: Document
    api: Api
    sources: Sources
    outputs: tuple[Output, ...]
    surface: Surface
    """The surface of the clients, with the lines of all styles."""


def load_and_build(
    spec: Path,
    overlays: Sequence[Path] = (),
    *,
    styles: Iterable[Style] = (),
    strict: bool | None = None,
    package: Mapping[str, Any] = {},
    lock: Path | None = None,
    cache: Cache | None = None,
    timings: Timings | None = None,
) -> tuple[Document, Api]:
    """The document at `spec` and its Api. `document.warnings` has its warnings, including those of the styles.

    Raises `SpecError`. `strict` treats warnings as errors, which is the default for a document with `x-sdk`; `package`
    has facts of a project file. With the lock file of a release, names stay, and what was renamed keeps its earlier names;
    `document.problems` has the operations that took the name of another one.
    """
    timings = timings or Timings(visible=False)
    with timings.stage("load"):
        document = load(spec, overlays, strict)
    with timings.stage("check"):
        _check(document, cache or Cache())
    with timings.stage("build"):
        release = read_lock(lock) if lock else None
        api = build(document, package, held_names(release) if release else NONE)
        for style in styles:
            for found in style.validate(api):
                document.at(found.schema, found.path).warn(found.message, found.hint, at_key=True)
        document.raise_for_errors()
        if release:
            api = with_aliases(api, document, release)
    return document, api


def generate(
    spec: Path | Project,
    styles: Sequence[str] = (),
    *,
    options: Mapping[str, str] = {},
    overlays: Sequence[Path] = (),
    strict: bool | None = None,
    out: Path | None = None,
    cache: Cache | None = None,
    timings: Timings | None = None,
    report: Callable[[Document], object] | None = None,
) -> Generation:
    """All stages except `write`: the files that `styles` generate from the document at `spec`, or from a project.

    By default, the styles are those of the project, or all. Raises `SpecError` and `StyleError`. `report` is called with
    the document, and so its warnings, before anything is rendered. Without `cache`, nothing is reused; `timings` collects
    the time of each stage.
    """
    cache, timings = cache or Cache(), timings or Timings(visible=False)
    project = spec if isinstance(spec, Project) else Project(spec)
    project = project.with_document(overlays=overlays, strict=strict).with_outputs(styles, options, out)
    loaded = tuple(target.load() for target in project.targets)
    document, api = load_and_build(
        project.require_document(),
        project.overlays,
        styles=loaded,
        strict=project.strict,
        package=project.package,
        lock=project.lock,
        cache=cache,
        timings=timings,
    )
    document.raise_for_errors()
    if report:
        report(document)
    options_of = tuple(_options(project, loaded))
    names = (each.name for each in project.targets)
    surface = surface_of(api, document, lines_of(api, zip(names, loaded, options_of, strict=True)))
    with timings.stage("render"):
        read = [tree.parent for style in loaded for tree in style.trees]
        folders = digests(str(each) for each in (*read, *filter(None, (each.extras for each in project.targets))))

        def memoize(tools: str, texts: Sequence[str], make: Callable[[list[str]], Iterable[str]]) -> list[str]:
            with timings.stage("format"):
                return cache.get_or_compute(tools, texts, make)

        if cache.folder:
            from .styling.compiled import CompiledTemplates

            compiled = CompiledTemplates(cache.folder / "templates", Sources({}, folders).key("templates"))
            for style in loaded:
                style.environment.bytecode_cache = compiled
        outputs = list[Output]()
        for target, style, given in zip(project.targets, loaded, options_of, strict=True):
            with target.option_errors():
                outputs.append(
                    Output(target.out, render(api, style, given, memoize, target.extras, _stored(surface, target.name)))
                )
    tools = versions(tool for style in loaded for tool in style.tools)
    return Generation(
        document, api, Sources({**document.sources, **project.sources}, folders, tools), tuple(outputs), surface
    )


def _stored(surface: Surface, name: str) -> str:
    """The surface as one style keeps it: without the digest, which depends on what no caller notices."""
    return text_of(replace(surface, lines={name: surface.lines.get(name, {})}, digest=""))


def lines_of(api: Api, styles: Iterable[tuple[str, Style, Mapping[str, object]]]) -> Mapping[str, Mapping[str, str]]:
    """The caller's lines of the styles that spell them, by the name of the target."""
    return {name: style.lines(api, style.with_options(given)) for name, style, given in styles if style.lines}


def write_all(
    generation: Generation,
    timings: Timings | None = None,
    force: bool = False,
    also: Iterable[tuple[Path, Sequence[Action]]] = (),
) -> list[tuple[Path, list[str]]]:
    """Write the outputs; returns each output folder with the names of the files that changed.

    Raises `OutputError` and writes nothing if generated files were edited, unless `force` is true, or if a file cannot be
    written. `also` has the files of other folders that are written with them.
    """
    with (timings or Timings(visible=False)).stage("write"):
        return written(generation.outputs, force, also)


def _check(document: Document, cache: Cache) -> None:
    """Check the document, or add the problems that an earlier check of the same files found."""
    key = Sources(document.sources).key(f"checked, {document.strict}")
    known, before = cache.find(key), len(document.problems)
    if known is not None:
        document.problems += [Problem(**each) for each in json.loads(known)]
        return
    from .validation.check import check  # slow to import, and not needed for a cached result

    check(document)
    found = document.problems[before:]
    if (
        sum(len(each.source) for each in found) < _MAX_EXCERPTS
    ):  # each has its source line, which can be the whole document
        cache.keep(key, json.dumps([asdict(each) for each in found]))


def _options(project: Project, styles: tuple[Style, ...]) -> Iterator[dict[str, object]]:
    """The options of each target. Raises `StyleError` for an option that no style has."""
    known = {key for style in styles for key in style.options}
    for key in project.options if len(styles) > 1 else ():
        if key not in known:
            raise StyleError(f"no style has an option {key!r}; there are: {', '.join(sorted(known))}")
    for target, style in zip(project.targets, styles, strict=True):
        shared = {key: project.options[key] for key in project.options if len(styles) == 1 or key in style.options}
        yield {**target.options, **shared}

"""The pipeline with memory and stages around it; what has nothing to do never loads it."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from .builder.build import build
from .cache import Cache
from .ir import Api
from .loader.load import load
from .openapi.document import Document
from .output.render import render
from .output.tree import Tree, write
from .problems import Problem, summarize
from .sources import Sources, digests
from .styling.style import Style, StyleError, names
from .timings import Timings

OUT = Path("generated")
_LONGEST = 100_000
"""Characters of source lines that are kept with problems."""


@dataclass(frozen=True, slots=True)
class Made:
    """What the sources make: the document and its Api, and a tree for each output folder."""

    document: Document
    api: Api
    said: str
    sources: Sources
    trees: tuple[tuple[Path, Tree], ...]


def make(options: Namespace, memory: Cache, stages: Timings) -> Made:
    """All of the pipeline but the writing. Raises `SpecError`, `StyleError`."""
    document, api, said = understood(options, memory, stages)
    with stages.stage("render"):
        styles = tuple(Style.load(name) for name in options.style or names())
        folders = digests(str(tree.parent) for style in styles for tree in style.trees)

        def recall(tools: str, texts: Sequence[str], make: Callable[[list[str]], Iterable[str]]) -> list[str]:
            with stages.stage("format"):
                return memory.get_or_compute(tools, texts, make)

        trees = tuple((folder, render(api, each, given, recall)) for each, folder, given in _targets(options, styles))
    return Made(document, api, said, Sources(document.sources, folders), trees)


def written(made: Made, stages: Timings) -> Iterator[tuple[Path, list[str]]]:
    """Write the trees; the names of the files that changed, for each folder."""
    for folder, files in made.trees:
        with stages.stage("write"):
            changed = write(files, folder)
        yield folder, changed


def understood(
    options: Namespace,
    memory: Cache,
    stages: Timings,
    shown: Callable[[Iterable[Problem]], Iterable[object]] = summarize,
) -> tuple[Document, Api, str]:
    """The document and its Api; what is to be said of the document is said, and returned."""
    with stages.stage("load"):
        document = load(options.spec, options.overlay)
    with stages.stage("check"):
        _check(document, options.strict, memory)
    with stages.stage("build"):
        api = build(document)
        said = "".join(f"{warning}\n" for warning in shown(document.settled(options.strict)))
    sys.stderr.write(said)
    return document, api, said


def _check(document: Document, strict: bool | None, memory: Cache) -> None:
    """Check the document, unless just this one was found good before; then what was found is noted again."""
    key = Sources(document.sources).key(f"checked, {strict}")
    known, before = memory.find(key), len(document.problems)
    if known is not None:
        document.problems += [Problem(**each) for each in json.loads(known)]
        return
    from .validation.check import check  # with all that knows the standard

    check(document, strict)
    found = document.problems[before:]
    if sum(len(each.source) for each in found) < _LONGEST:  # each has its line, which can be all of the document
        memory.keep(key, json.dumps([asdict(each) for each in found]))


def _targets(options: Namespace, styles: tuple[Style, ...]) -> Iterator[tuple[Style, Path, dict[str, str]]]:
    """Each style with its output folder and the options that it knows; one of the styles has to know each of them."""
    given = dict(options.set)
    known = sorted({key for each in styles for key in each.options})
    for key in given:
        if key not in known:
            raise StyleError(f"there is no option {key!r}; there are: {', '.join(known)}")
    for each in styles:
        if len(styles) == 1:
            yield each, options.out or OUT / each.name, given
        else:
            yield each, (options.out or OUT) / each.name, {key: given[key] for key in given if key in each.options}

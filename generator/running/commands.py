"""What the commands do: the pipeline, with memory and stages around it. A message for the user is printed here alone.

`generate` and `check` first ask whether anything changed since a run that was told the same; see unchanged.py.
"""

from __future__ import annotations

import json
import shutil
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .. import style
from ..building.build import build
from ..checking.check import check as checked
from ..ir import Api
from ..ir.dump import dump as dumped
from ..problems import Problem, counted, folded
from ..reading.document import Document, load
from ..writing import tree
from ..writing.render import render
from .inspection import inspect as inspected
from .inspection import table
from .memory import Memory
from .stages import Stages
from .unchanged import Result, Sources, Unchanged

OUT = Path("generated")


@dataclass(frozen=True, slots=True)
class Made:
    """What the sources make: the document and its Api, and a tree for each output folder."""

    document: Document
    api: Api
    said: str
    styles: tuple[style.Style, ...]
    trees: tuple[tuple[Path, tree.Tree], ...]


def generate(options: Namespace) -> int:
    """Write the clients."""
    if options.watch:
        from .watch import watch

        return watch(options)
    with _memory(options) as memory, _stages(options) as stages:
        earlier = Unchanged(memory, _task(options))
        if done := _earlier(earlier, stages):
            for name, count, _ in done.outputs:
                print(f"{name}: {count} files, 0 changed")
            return 0
        made = make(options, memory, stages)
        for folder, changed in written(made, stages):
            print(f"{folder}: {len(dict(made.trees)[folder])} files, {len(changed)} changed")
        _keep(earlier, made)
    return 0


def check(options: Namespace) -> int:
    """Compare the clients with what would be written, and show the differences."""
    with _memory(options) as memory, _stages(options) as stages:
        earlier = Unchanged(memory, _task(options))
        if _earlier(earlier, stages):
            return 0
        made = make(options, memory, stages)
        drift = [(folder, tree.diff(files, folder)) for folder, files in made.trees]
        for folder, text in drift:
            if text:
                print(f"{folder} is not what its sources make; run `{_command()}`\n{text}", end="")
        if any(text for _, text in drift):
            return 1
        _keep(earlier, made)
    return 0


def validate(options: Namespace) -> int:
    """Look for problems in the document only."""
    document, api, _ = _api(options, Stages(visible=False), shown=list)
    count = len(document.settled(options.strict))
    found = counted(count, "warning") if count else "no problems"
    print(f"{options.spec}: {len(api.operations)} operations, {len(api.models)} models, {found}")
    return 0


def inspect(options: Namespace) -> int:
    """List every operation as the user of a style's output calls it."""
    api = _api(options, Stages(visible=False))[1]
    listing = inspected(api, style.Style.load(options.style), dict(options.set))
    width = min(100, shutil.get_terminal_size((80, 24)).columns) if sys.stdout.isatty() else 80
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
    json.dump(dumped(_api(options, Stages(visible=False))[1]), sys.stdout, indent=2, ensure_ascii=False)
    print()
    return 0


# ── the pipeline ──


def make(options: Namespace, memory: Memory, stages: Stages) -> Made:
    """All of the pipeline but the writing. Raises `SpecError`, `StyleError`."""
    document, api, said = _api(options, stages)
    with stages.stage("render"):
        loaded = tuple(style.Style.load(name) for name in options.style or style.names())

        def recall(tools: str, text: str, work: Callable[[], str]) -> str:
            with stages.stage("format"):
                return memory.recall(tools, text, work)

        trees = tuple((folder, render(api, each, given, recall)) for each, folder, given in _targets(options, loaded))
    return Made(document, api, said, loaded, trees)


def written(made: Made, stages: Stages) -> Iterator[tuple[Path, list[str]]]:
    """Write the trees; the names of the files that changed, for each folder."""
    for folder, files in made.trees:
        with stages.stage("write"):
            changed = tree.write(files, folder)
        yield folder, changed


def _api(
    options: Namespace, stages: Stages, shown: Callable[[Iterable[Problem]], Iterable[object]] = folded
) -> tuple[Document, Api, str]:
    """The document and its Api; what is to be said of the document is said, and returned."""
    with stages.stage("load"):
        document = load(options.spec, options.overlay)
    with stages.stage("check"):
        checked(document, options.strict)
    with stages.stage("build"):
        api = build(document)
        said = "".join(f"{warning}\n" for warning in shown(document.settled(options.strict)))
    sys.stderr.write(said)
    return document, api, said


def _targets(options: Namespace, loaded: tuple[style.Style, ...]) -> Iterator[tuple[style.Style, Path, dict[str, str]]]:
    """Each style with its output folder and the options that it knows; a single style has to know all of them."""
    given = dict(options.set)
    for each in loaded:
        if len(loaded) == 1:
            yield each, options.out or OUT / each.name, given
        else:
            yield each, (options.out or OUT) / each.name, {key: given[key] for key in given if key in each.options}


# ── around it ──


def _memory(options: Namespace) -> Memory:
    return Memory.of_user() if options.cache else Memory()


def _stages(options: Namespace) -> Stages:
    return Stages(timings=options.timings)


def _task(options: Namespace) -> str:
    """All that decides what is made, beside the contents of files."""
    told = {key: getattr(options, key) for key in ("spec", "overlay", "strict", "style", "out", "set")}
    return json.dumps(told | {"styles": style.names()}, default=str)


def _earlier(earlier: Unchanged, stages: Stages) -> Result | None:
    with stages.stage("compare with the last run"):
        done = earlier.result()
    sys.stderr.write(done.said if done else "")
    return done


def _keep(earlier: Unchanged, made: Made) -> None:
    folders = tuple(str(trees.parent) for each in made.styles for trees in each.trees)
    sources = Sources(tuple(sorted(set(made.document.sources))), folders)
    earlier.keep(sources, made.said, [(folder, len(files)) for folder, files in made.trees])


def _command() -> str:
    given = " ".join(sys.argv[2:])
    return f"python -m generator generate {given}" if given else "make generate"

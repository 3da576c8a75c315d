"""The cache of whole runs: a run with the same arguments, sources and output as an earlier one has nothing to do."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from ..cache import Cache
from ..output import tree
from ..output.tree import Tree
from ..sources import Sources, key_of


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a run: its diagnostics, and for each output folder its number of files and the digest of its manifest."""

    diagnostics: str
    outputs: tuple[tuple[str, int, str], ...]


class RunCache:
    """The cache of whole runs. `task` has the arguments of a run."""

    def __init__(self, cache: Cache, task: str) -> None:
        self._cache = cache
        self._task = f"{Path.cwd()}\0{task}"

    def result(self) -> Result | None:
        """The result of an earlier run with the same arguments, if its sources and its output are unchanged."""
        stated = self._cache.find(key_of("sources", self._task))
        known = stated and self._cache.find(Sources(**json.loads(stated)).now().key(self._task))
        if not known:
            return None
        found = json.loads(known)
        outputs = tuple((folder, count, manifest) for folder, count, manifest in found["outputs"])
        is_there = all(tree.is_as_written(Path(folder), manifest) for folder, _, manifest in outputs)
        return Result(found["diagnostics"], outputs) if is_there else None

    def keep(self, sources: Sources, diagnostics: str, outputs: Iterable[tuple[Path, Tree]]) -> None:
        """Store the result of a run."""
        written = tuple((str(folder), len(files), tree.manifest_digest(folder)) for folder, files in outputs)
        self._cache.keep(key_of("sources", self._task), json.dumps(asdict(sources)))
        self._cache.keep(sources.key(self._task), json.dumps(asdict(Result(diagnostics, written))))

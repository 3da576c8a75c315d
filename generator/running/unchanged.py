"""Whether a run has anything to do: all that it would read, by content, beside what an earlier one read and wrote."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from ..reading.source import digest_of
from ..writing import tree
from .memory import Memory

_CODE = Path(__file__).parents[1]
_TOOLS = ("black", "jinja2", "jsonschema-rs", "openapi-spec-validator", "python-jsonpath", "pyyaml")


@dataclass(frozen=True, slots=True)
class Sources:
    """What a run has read beside the code of the generator, with digests: files, and whole folders of styles."""

    files: dict[str, str]
    folders: dict[str, str] = field(default_factory=dict)

    def now(self) -> Sources:
        """The same places, with what is there now."""
        return Sources({path: digest_of(path) for path in self.files}, digests(self.folders))

    def key(self, told: str) -> bytes:
        """What tells these sources, with what was told, the code that works on them and its tools, from all others."""
        return _key(json.dumps([self.files, self.folders, _tools(), told], sort_keys=True))


@dataclass(frozen=True, slots=True)
class Result:
    """What a run left: what it said of the document, and each output folder with the digest of its manifest."""

    said: str
    outputs: tuple[tuple[str, int, str], ...]


class Unchanged:
    """The memory of whole runs. `task` is everything that a run was told."""

    def __init__(self, memory: Memory, task: str) -> None:
        self._memory = memory
        self._task = f"{Path.cwd()}\0{task}"

    def result(self) -> Result | None:
        """What the same run left before, if all that it read is as it was, and all that it wrote."""
        stated = self._memory.find(_key("sources", self._task))
        known = stated and self._memory.find(Sources(**json.loads(stated)).now().key(self._task))
        if not known:
            return None
        found = json.loads(known)
        outputs = tuple((folder, count, manifest) for folder, count, manifest in found["outputs"])
        is_there = all(tree.is_as_written(Path(folder), manifest) for folder, _, manifest in outputs)
        return Result(found["said"], outputs) if is_there else None

    def keep(self, sources: Sources, said: str, outputs: Iterable[tuple[Path, int]]) -> None:
        """Remember a run that is over."""
        written = tuple((str(folder), count, tree.manifest_digest(folder)) for folder, count in outputs)
        self._memory.keep(_key("sources", self._task), json.dumps(asdict(sources)))
        self._memory.keep(sources.key(self._task), json.dumps(asdict(Result(said, written))))


def digests(folders: Iterable[str]) -> dict[str, str]:
    """What is in folders, by folder."""
    return {folder: _digest(Path(folder)) for folder in folders}


@cache
def _tools() -> list[object]:
    """The generator's own code and the versions of all that it uses; neither changes while it runs."""
    return [digests([str(_CODE)]), {name: version(name) for name in _TOOLS}, sys.version]


def _digest(folder: Path) -> str:
    whole = sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            whole.update(f"{path}\0{digest_of(str(path))}\0".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def _key(*parts: str) -> bytes:
    return sha256("\0".join(parts).encode("utf-8", "surrogateescape")).digest()

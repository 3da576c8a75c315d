"""Whether a run has anything to do: all that it would read, by content, beside what an earlier one read and wrote."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from ..writing import tree
from .memory import Memory

_CODE = Path(__file__).parents[1]
_TOOLS = ("black", "jinja2", "jsonschema-rs", "openapi-spec-validator", "python-jsonpath", "pyyaml")


@dataclass(frozen=True, slots=True)
class Sources:
    """What a run has read beside the code of the generator: files, and whole folders of styles."""

    files: tuple[str, ...]
    folders: tuple[str, ...]


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
        known = stated and self._memory.find(_key("result", self._task, self._digest(Sources(**json.loads(stated)))))
        if not known:
            return None
        found = json.loads(known)
        outputs = tuple((folder, count, digest) for folder, count, digest in found["outputs"])
        is_there = all(tree.is_as_written(Path(folder), digest) for folder, _, digest in outputs)
        return Result(found["said"], outputs) if is_there else None

    def keep(self, sources: Sources, said: str, outputs: Iterable[tuple[Path, int]]) -> None:
        """Remember a run that is over."""
        written = tuple((str(folder), count, tree.manifest_digest(folder)) for folder, count in outputs)
        self._memory.keep(_key("sources", self._task), json.dumps(asdict(sources)))
        result = json.dumps(asdict(Result(said, written)))
        self._memory.keep(_key("result", self._task, self._digest(sources)), result)

    def _digest(self, sources: Sources) -> str:
        whole = sha256(" ".join([sys.version, *(f"{name} {version(name)}" for name in _TOOLS)]).encode())
        for path in (
            *map(Path, sources.files),
            *_within(_CODE),
            *(p for f in sources.folders for p in _within(Path(f))),
        ):
            content = path.read_bytes() if path.is_file() else b"\0"
            whole.update(f"\0{path}\0{sha256(content).hexdigest()}".encode())
        return whole.hexdigest()


def _within(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)


def _key(*parts: str) -> bytes:
    return sha256("\0".join(parts).encode()).digest()

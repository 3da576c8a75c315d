"""What a run reads, by content: the keys of everything that is cached."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from .openapi.file import digest_of

_CODE = Path(__file__).parent
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
        return key_of(json.dumps([self.files, self.folders, _tools(), told], sort_keys=True))


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


def key_of(*parts: str) -> bytes:
    """A cache key made of these parts."""
    return sha256("\0".join(parts).encode("utf-8", "surrogateescape")).digest()

"""The sources of a run, by content: the keys of everything that is cached."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path

from .distributions import version
from .openapi.file import digest_of

_CODE = Path(__file__).parent
_TOOLS = ("jinja2", "jsonschema-rs", "openapi-spec-validator", "python-jsonpath", "pyyaml")


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources that a run has read: files and style folders with digests, and the versions of the tools of styles."""

    files: dict[str, str]
    folders: dict[str, str] = field(default_factory=dict)
    distributions: dict[str, str] = field(default_factory=dict)

    def now(self) -> Sources:
        """The same sources as they are now."""
        return Sources(
            {path: digest_of(path) for path in self.files}, digests(self.folders), versions(self.distributions)
        )

    def key(self, told: str) -> bytes:
        """The cache key of these sources, the arguments, the generator's code and its dependencies."""
        return key_of(json.dumps([asdict(self), _tools(), told], sort_keys=True))


def digests(folders: Iterable[str]) -> dict[str, str]:
    """The digest of each folder's content."""
    return {folder: _digest(Path(folder)) for folder in folders}


def versions(distributions: Iterable[str]) -> dict[str, str]:
    """The versions of distributions; empty for one that is not installed."""
    return {name: version(name) for name in distributions}


@cache
def _tools() -> list[object]:
    """The generator's code and the versions of its dependencies; neither changes while it runs."""
    return [digests([str(_CODE)]), versions(_TOOLS), sys.version]


def _digest(folder: Path) -> str:
    whole = sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            whole.update(f"{path}\0{digest_of(str(path))}\0".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def key_of(*parts: str) -> bytes:
    """A cache key made of these parts."""
    return sha256("\0".join(parts).encode("utf-8", "surrogateescape")).digest()

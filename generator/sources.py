"""What a run reads, by content: the keys of everything that is cached."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from .openapi.file import digest_of

_CODE = Path(__file__).parent
_TOOLS = ("jinja2", "jsonschema-rs", "openapi-spec-validator", "python-jsonpath", "pyyaml")


@dataclass(frozen=True, slots=True)
class Sources:
    """What a run has read: files and the folders of styles, with digests, and the distributions that styles use."""

    files: dict[str, str]
    folders: dict[str, str] = field(default_factory=dict)
    distributions: dict[str, str] = field(default_factory=dict)

    def now(self) -> Sources:
        """The same sources as they are now."""
        return Sources(
            {path: digest_of(path) for path in self.files}, digests(self.folders), versions(self.distributions)
        )

    def key(self, told: str) -> bytes:
        """What tells these sources, with what was told, the code that works on them and its tools, from all others."""
        return key_of(json.dumps([asdict(self), _tools(), told], sort_keys=True))


def digests(folders: Iterable[str]) -> dict[str, str]:
    """What is in folders, by folder."""
    return {folder: _digest(Path(folder)) for folder in folders}


def versions(distributions: Iterable[str]) -> dict[str, str]:
    """The versions of distributions; empty for one that is not installed."""
    found = {}
    for name in distributions:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = ""
    return found


@cache
def _tools() -> list[object]:
    """The generator's own code and the versions of all that it uses; neither changes while it runs."""
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

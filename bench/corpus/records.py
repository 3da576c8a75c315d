"""What is known of each spec, as lines of JSON in the cache; the latest line of a key counts.

A key is the digest of the spec, of the generator, and of this package: nothing that was found before one of them
changed is taken for what would be found now.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from functools import cache as once
from typing import Any, Literal

from .directory import Spec, cache
from .make import ROOT, kind

_SOURCES = ("generator", "bench/corpus")
_FILE = "records.jsonl"

Failure = tuple[str, str, str]
"""Stage, cause, and an example of the cause."""


@dataclass(slots=True)
class Record:
    """One spec and what came of it."""

    key: str
    spec: str
    stratum: str
    status: Literal["made", "refused", "failed"]
    operations: int = 0
    stages: dict[str, float] = field(default_factory=dict)
    peak: float = 0
    """Megabytes."""
    files: int = 0
    lines: int = 0
    models: int = 0
    warnings: int = 0
    kinds: dict[str, int] = field(default_factory=dict)
    refusal: Failure | None = None
    failures: list[Failure] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    typed: bool = False
    """Whether mypy has judged it."""

    def fine(self, *stages: str) -> bool:
        """Whether it was generated and nothing went wrong in these stages, or, if none is given, in any."""
        failed = {stage for stage, _, _ in self.failures}
        return self.status == "made" and not (failed & set(stages) if stages else failed)


def key(spec: Spec, style: str, *settings: object) -> str:
    """What a record is found by."""
    return _digest(
        spec.name.encode(), spec.path.read_bytes(), _generator(style), *(str(each).encode() for each in settings)
    )


def known() -> dict[str, Record]:
    """All records, by key."""
    file = cache() / _FILE
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    return {record.key: record for record in (_read(json.loads(line)) for line in lines)}


def keep(record: Record) -> None:
    """Add a record, or replace that of the same key."""
    cache().mkdir(parents=True, exist_ok=True)
    with (cache() / _FILE).open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(record)) + "\n")


def failures_of(stage: str, pairs: list[list[str]]) -> list[Failure]:
    """The failures of a stage, one for each kind, from pairs of what went wrong and where."""
    found: dict[str, Failure] = {}
    for text, place in pairs:
        found.setdefault(kind(text), (stage, kind(text), f"{place}: {text}"[:300]))
    return list(found.values())


def _read(line: dict[str, Any]) -> Record:
    line["failures"] = [tuple(failure) for failure in line["failures"]]
    line["refusal"] = tuple(line["refusal"]) if line["refusal"] else None
    return Record(**line)


@once
def _generator(style: str) -> bytes:
    files = [
        path
        for source in (*_SOURCES, f"templates/{style}")
        for path in sorted((ROOT / source).rglob("*"))
        if path.is_file()
    ]
    return _digest(*(path.read_bytes() for path in files if "__pycache__" not in path.parts)).encode()


def _digest(*parts: bytes) -> str:
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()[:20]

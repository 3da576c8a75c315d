"""Cached results of earlier runs, by content: one SQLite file in the user's cache folder.

The output never depends on it: the key of a result is everything that it was computed from. If the file is unusable,
results are computed again. Several runs may use it at the same time.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Self

MAX_BYTES = 200_000_000
"""Bytes; beyond it, the least recently used results are deleted."""

_HOUR = 3_600
_SAME = "\0"
"""Stands for a result that equals its input, as most do."""
_SIZES = ("page_count", "freelist_count", "page_size")


class Cache:
    """Maps a text and the tools that process it to a result. Without a path, nothing is saved."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._hour = int(time.time()) // _HOUR
        self._new: dict[bytes, str] = {}
        self._used: list[bytes] = []
        self._file = self._open()

    @classmethod
    def of_user(cls) -> Self:
        """The cache in the user's cache folder."""
        from platformdirs import user_cache_path

        return cls(user_cache_path("sdk-generator") / "results.sqlite")

    @property
    def folder(self) -> Path | None:
        """The folder of the cache; None if nothing is saved."""
        return self._path and self._path.parent

    def get_or_compute(self, tools: str, texts: Sequence[str], make: Callable[[list[str]], Iterable[str]]) -> list[str]:
        """The result of `make` for each text, cached if possible. It must depend on the text and on `tools` alone."""
        keys = [sha256(f"{tools}\0{text}".encode()).digest() for text in texts]
        known = {key: self.find(key) for key in keys}
        unknown = {key: text for key, text in zip(keys, texts, strict=True) if known[key] is None}
        for (key, text), made in zip(unknown.items(), make(list(unknown.values())) if unknown else (), strict=True):
            known[key] = self._new[key] = _SAME if made == text else made
        return [text if known[key] == _SAME else str(known[key]) for key, text in zip(keys, texts, strict=True)]

    def find(self, key: bytes) -> str | None:
        """The result for a key; None if there is none."""
        if key in self._new or self._file is None:
            return self._new.get(key)
        try:
            row = self._file.execute("SELECT value, used FROM results WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error:
            return None
        if row is not None and row[1] < self._hour:
            self._used.append(key)
        return None if row is None else str(row[0])

    def keep(self, key: bytes, value: str) -> None:
        """Store a result."""
        self._new[key] = value

    def save(self) -> None:
        """Save new results; a file that cannot be written to stays as it is."""
        if self._file is None or not (self._new or self._used):
            return
        try:
            with self._file:
                rows = [(key, value, self._hour) for key, value in self._new.items()]
                self._file.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?)", rows)
                self._file.executemany(
                    "UPDATE results SET used = ? WHERE key = ?", [(self._hour, k) for k in self._used]
                )
                self._forget(self._file)
        except sqlite3.Error:
            return
        self._new.clear()
        self._used.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.save()
        if self._file is not None:
            self._file.close()

    @staticmethod
    def _forget(file: sqlite3.Connection) -> None:
        """If the file is too large, delete the least recently used fifth."""
        pages, free, size = (file.execute(f"PRAGMA {name}").fetchone()[0] for name in _SIZES)
        if (pages - free) * size > MAX_BYTES:
            count = file.execute("SELECT count(*) FROM results").fetchone()[0] // 5 + 1
            file.execute("DELETE FROM results WHERE key IN (SELECT key FROM results ORDER BY used LIMIT ?)", (count,))

    def _open(self) -> sqlite3.Connection | None:
        if self._path is None:
            return None
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return _connect(self._path)
        except (sqlite3.OperationalError, OSError):
            return None  # locked by another run, or not writable
        except sqlite3.DatabaseError:
            self._path.unlink(missing_ok=True)  # not a database, or a broken one; the next run makes a new one
            return None


def _connect(path: Path) -> sqlite3.Connection:
    file = sqlite3.connect(path, timeout=2.0)
    file.execute(
        "CREATE TABLE IF NOT EXISTS results (key BLOB PRIMARY KEY, value TEXT NOT NULL, used INTEGER NOT NULL)"
    )
    return file

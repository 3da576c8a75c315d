"""A file: its text, its values, and their positions in the text."""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..problems import Problem, printable

MAX_DEPTH = 200
"""Deeper nesting is an attack or a mistake; the limit keeps every walk of a document within Python's stack."""

MAX_COPIES = 20_000
"""Values that aliases or an overlay may add to any file; a longer file may get one for each of its characters."""

_COLUMN_BITS = 24
_FILE_SHIFT = 56  # above the lines


@dataclass(slots=True)
class File:
    """One file: its values, and a packed table of their positions.

    `marks` has an entry for each container: its own position, then that of each item, or of each key and value in turn.
    A position in an imported file includes the number of that file.
    """

    path: str
    text: str
    root: Any = None
    digest: str = ""
    """The digest of the bytes that were read."""
    marks: dict[int, list[int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _derived: list[Any] = field(default_factory=list)
    """Values that are in `marks` but not in the document, kept so that no other value gets their `id`."""
    _imported: list[File] = field(default_factory=list)
    line_break: str = "\r\n|\r|\n|\x85|\u2028|\u2029"
    """A regular expression for line ends: for YAML, those that libyaml counts."""
    starts: list[int] = field(default_factory=list)
    """The offsets of lines, if the marks are offsets; otherwise marks are a line and a column."""
    _lines: list[str] = field(default_factory=list)
    _indices: tuple[object, dict[Any, int]] = (None, {})
    """The mapping that `_index` was last called for, and the index of each key."""

    @property
    def max_copies(self) -> int:
        """The limit of values that aliases and overlays may add to this file; a few lines can expand to billions."""
        return max(MAX_COPIES, len(self.text))

    def line(self, number: int) -> str:
        """The text of line `number`, counted from 1."""
        if not self._lines:
            self._lines = re.split(self.line_break, self.text)
        return self._lines[number - 1] if 0 < number <= len(self._lines) else ""

    def import_positions(self, other: File) -> None:
        """Add the positions of the values of `other`, so that containers of this file can hold them."""
        self._imported.append(other)
        number = len(self._imported) << _FILE_SHIFT
        self.marks |= {key: [number | mark for mark in marks] for key, marks in other.marks.items()}

    def copy_positions(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        """Register `new` at the position of the mapping `old`; keys of both keep theirs, other keys point at `old`."""
        whole, *places = self.marks.get(id(old), [0])
        known = dict(zip(old, zip(places[::2], places[1::2], strict=True), strict=False))
        self.marks[id(new)] = [whole, *(mark for key in new for mark in known.get(key, (whole, whole)))]
        self._derived.append(new)

    def position(self, parent: Any, key: str | int | None, at_key: bool, value: Any) -> tuple[File, int, int]:
        """File, line and column, from 1, of `parent[key]` or its key; of the container `value` if there is no parent."""
        mark = self.mark(parent, key, at_key, value)
        number, place = mark >> _FILE_SHIFT, mark & (1 << _FILE_SHIFT) - 1
        file = self._imported[number - 1] if number else self
        return (file, *file.place(place))

    def place(self, mark: int) -> tuple[int, int]:
        """The line and the column of a mark, counted from 1."""
        if not self.starts:
            return (mark >> _COLUMN_BITS) + 1, (mark & (1 << _COLUMN_BITS) - 1) + 1
        line = bisect_right(self.starts, mark)
        return line, mark - self.starts[line - 1] + 1

    def mark(self, parent: Any, key: str | int | None, at_key: bool, value: Any) -> int:
        """The line and the column of a mark, packed."""
        marks = self.marks.get(id(parent))
        if marks is None:
            return self.marks.get(id(value), [0])[0]
        if isinstance(parent, list) and isinstance(key, int):
            return marks[1 + key]
        return marks[1 + 2 * self.index(parent, key) + (0 if at_key else 1)]

    def index(self, mapping: dict[Any, Any], key: object) -> int:
        """The index of a key in a mapping; fast for many keys of the same mapping."""
        known, indices = self._indices
        if known is not mapping or key not in indices:
            indices = {name: index for index, name in enumerate(mapping)}
            self._indices = mapping, indices
        return indices[key]

    def invalidate_index(self) -> None:
        """Forget the index of the last mapping: one of its members was removed."""
        self._indices = None, {}

    def add_problem(self, mark: int, message: str, hint: str = "") -> None:
        """Add a problem at a position in this file."""
        line, column = self.place(mark)
        self.problems.append(Problem(self.path, line, column, message, hint, self.line(line)))

    def report_duplicate_key(self, container: dict[str, Any], marks: list[int], key: str, mark: int) -> None:
        """Add the problem that a mapping has a key twice."""
        line, _ = self.place(marks[1 + 2 * list(container).index(key)])
        message = f"this mapping has the key {printable(key)!r} twice"
        self.add_problem(mark, message, f"the first one is on line {line}; remove one of them")


def digest_of(path: str) -> str:
    """The digest of a file's content; empty if there is no file."""
    return sha256(Path(path).read_bytes()).hexdigest() if os.path.isfile(path) else ""


def set_member(container: dict[str, Any], marks: list[int], key: str, key_mark: int, value: Any, mark: int) -> None:
    """Add a member to a mapping and its positions; a repeated key replaces the earlier one."""
    if key in container:
        index = list(container).index(key)
        marks[1 + 2 * index : 3 + 2 * index] = [key_mark, mark]
    else:
        marks += [key_mark, mark]
    container[key] = value


def pack_position(line: int, column: int) -> int:
    """A line and a column, counted from 0, as one number."""
    return line << _COLUMN_BITS | min(column, (1 << _COLUMN_BITS) - 1)

"""A TOML reader with the position of every key and value. `tomllib` reads the values; a scan finds the positions."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from ..openapi.file import File
from ..problems import Problem, SpecError
from .yaml_reader import read_text

_BREAK = re.compile(r"\r\n|\n")
_GAP = re.compile(r"(?:[\s,]|#[^\n]*)*")
_STRING = re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL)
_SCALAR = re.compile(r"[^,\]}\n#]+")
_KEY = re.compile(r'[ \t]*("(?:[^"\\]|\\.)*"|\'[^\']*\'|[A-Za-z0-9_-]+)[ \t]*(\.?)')
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def read_toml(path: str) -> File:
    """The TOML file at `path`. Raises `SpecError` if it cannot be read or is not TOML."""
    text, digest = read_text(path)
    starts = [0, *(found.end() for found in _BREAK.finditer(text))]
    file = File(path, text, digest=digest, line_break=_BREAK.pattern, starts=starts)
    try:
        file.root = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SpecError([_syntax_error(file, str(error))]) from None
    scan = _Scan(text, file.root)
    scan.run()
    scan.mark(file, file.root, 0)
    return file


def _syntax_error(file: File, message: str) -> Problem:
    found = _PLACE.search(message)
    line, column = (int(found[1]), int(found[2])) if found and found[1] else file.place(len(file.text.rstrip()))
    return Problem(file.path, line, column, f"not valid TOML: {_PLACE.sub('', message)}", source=file.line(line))


class _Scan:
    """Walks a valid TOML text and the values of it side by side."""

    def __init__(self, text: str, root: dict[str, Any]) -> None:
        self._text, self._root, self._at = text, root, 0
        self._places: dict[tuple[int, object], tuple[int, int]] = {}
        """The offsets of key and value, by container and key."""
        self._counts: dict[int, int] = {}
        """How many tables of an array of tables the scan has passed."""

    def run(self) -> None:
        table: Any = self._root
        while char := self._next():
            if char != "[":
                self._pair(table)
                continue
            is_array = self._text.startswith("[[", self._at)
            self._at += 1 + is_array
            parent, key = self._key(self._root)
            table = parent[key]
            if is_array:
                self._counts[id(table)] = self._counts.get(id(table), 0) + 1
                table = table[self._counts[id(table)] - 1]
            self._at += 1 + is_array

    def mark(self, file: File, value: Any, at: int) -> None:
        """Add the positions of a container and of all that it holds to `file`."""
        members = value.items() if isinstance(value, dict) else enumerate(value)
        marks = file.marks[id(value)] = [at]
        for key, inner in members:
            places = self._places.get((id(value), key), (at, at))
            marks += places if isinstance(value, dict) else places[1:]
            if isinstance(inner, dict | list):
                self.mark(file, inner, places[1])

    def _next(self) -> str:
        """The next character that is not space, a comma or a comment; empty at the end."""
        self._at = self._matched(_GAP).end()
        return self._text[self._at : self._at + 1]

    def _matched(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = pattern.match(self._text, self._at)
        if found is None:
            raise ValueError(f"no match at offset {self._at}")  # tomllib has accepted the text
        return found

    def _key(self, container: Any) -> tuple[Any, str]:
        """Read a dotted key; returns the container and the key of what it leads to."""
        while True:
            found = self._matched(_KEY)
            key = found[1] if found[1][0] not in "\"'" else next(iter(tomllib.loads(f"{found[1]}=0")))
            self._at = found.end()
            self._places.setdefault((id(container), key), (found.start(1), found.start(1)))
            if not found[2]:
                return container, key
            container = container[key]
            if isinstance(container, list):
                container = container[self._counts[id(container)] - 1]

    def _pair(self, table: Any) -> None:
        parent, key = self._key(table)
        start, _ = self._places[id(parent), key]
        self._at += 1  # the equals sign
        self._value(parent, key, start)

    def _value(self, parent: Any, key: Any, start: int) -> None:
        char, value = self._next(), parent[key]
        self._places[id(parent), key] = start, self._at
        if isinstance(value, list):
            self._at += 1
            for index in range(len(value)):
                self._value(value, index, 0)
        elif isinstance(value, dict):
            self._at += 1
            while self._next() != "}":
                self._pair(value)
        else:
            self._at = self._matched(_STRING if char in "\"'" else _SCALAR).end()
            return
        self._next()
        self._at += 1  # the closing bracket

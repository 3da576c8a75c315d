"""A YAML reader for OpenAPI, with the position of every key and value.

Scalars follow YAML 1.2's core schema (`NO`, `on`, `12:30` and `2020-01-01` are strings), and every key is a string.
Duplicate keys are errors; tags are refused, so they run nothing. A JSON file is read as JSON.
"""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import yaml

from ..openapi.file import MAX_DEPTH, File, pack_position, set_member
from ..problems import Problem, SpecError, printable
from .json_reader import read_json

_LETTERS = 100  # characters of a string that count as one value, where aliases repeat it
_MERGE = "\0"  # stands for the merge key while its value is read; not a possible key
_Reader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?[0-9]{1,400}|0o[0-7]{1,400}|0x[0-9a-fA-F]{1,400}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
_WORDS: dict[str, object] = dict.fromkeys(("", "~", "null", "Null", "NULL"))
_WORDS |= {word: word[0] in "tT" for word in ("true", "True", "TRUE", "false", "False", "FALSE")}
_WORDS |= {sign + word: float(sign + "inf") for sign in ("", "-", "+") for word in (".inf", ".Inf", ".INF")}
_WORDS |= {word: float("nan") for word in (".nan", ".NaN", ".NAN")}


def read(path: str) -> File:
    """The file at `path`. Raises `SpecError` if it cannot be read or is not YAML."""
    text, digest = read_text(path)
    file = parse(path, text)
    file.digest = digest
    return file


def read_text(path: str) -> tuple[str, str]:
    """The text of a file, and the digest of its bytes. Raises `SpecError` if it cannot be read or is not UTF-8."""
    try:
        with open(path, "rb") as stream:
            content = stream.read()
        return content.decode("utf-8-sig"), sha256(content).hexdigest()
    except OSError as error:
        raise SpecError([Problem(path, 1, 1, f"cannot read the file: {error.strerror}")]) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise SpecError([Problem(path, line, 1, "the file is not UTF-8", "save it as UTF-8")]) from None


def parse(path: str, text: str) -> File:
    """The file `path` with the content `text`. Raises `SpecError` if it is not YAML."""
    file = File(os.path.normpath(path), text)
    if read_json(file):
        return file
    try:
        _Builder(file).run(_Reader(text))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        message = f"not valid YAML: {error.problem or error.context}"
        file.add_problem(_mark(mark), message, _reason(error, file))
        raise SpecError(file.problems) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        message = f"not valid YAML: {printable(str(error.reason))}"
        raise SpecError([Problem(file.path, line, 1, message, source=file.line(line))]) from None
    return file


def _reason(error: yaml.MarkedYAMLError, file: File) -> str:
    """A hint for a syntax error."""
    if error.problem_mark and file.line(error.problem_mark.line + 1).lstrip(" ").startswith("\t"):
        return "indent with spaces; YAML allows no tabs there"
    return f"{error.context} that starts on line {error.context_mark.line + 1}" if error.context_mark else ""


class _Stop(Exception):
    """Stops reading; the problem has been added already."""


@dataclass(slots=True)
class _Frame:
    """A container that is still open."""

    value: Any
    marks: list[int]
    anchor: str | None
    start: Any
    key: str | None = None
    key_mark: int = 0
    size: int = 1
    merged: list[Any] = field(default_factory=list)


class _Builder:
    """Builds values and marks from the events of libyaml, without recursion."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._stack: list[_Frame] = []
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._copies = 0

    def run(self, reader: Any) -> None:
        """Read the only document in the file."""
        documents = 0
        try:
            while reader.check_event():
                event = reader.get_event()
                if isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents == 2:
                        self._file.add_problem(
                            _mark(event.start_mark), "a second document starts here", "use one file for each"
                        )
                        return
                elif isinstance(event, yaml.NodeEvent):
                    self._node(event)
                elif isinstance(event, yaml.CollectionEndEvent):
                    self._close()
        except _Stop:
            raise SpecError(self._file.problems) from None
        finally:
            reader.dispose()
        if not isinstance(self._file.root, dict):
            wrong = "the file is empty" if self._file.root is None else "expected a mapping at the top of the file"
            problem = Problem(self._file.path, 1, 1, wrong, source=self._file.line(1))
            raise SpecError([*self._file.problems, problem])

    def _node(self, event: Any) -> None:
        if getattr(event, "tag", None) is not None:
            self._file.add_problem(_mark(event.start_mark), f"the tag {event.tag!r} is not allowed", "remove it")
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        else:
            self._open({} if isinstance(event, yaml.MappingStartEvent) else [], event)

    def _scalar(self, event: Any) -> None:
        frame = self._stack[-1] if self._stack else None
        if frame is not None and isinstance(frame.value, dict) and frame.key is None:
            self._key(frame, event)
            return
        value = _scalar(event.value) if event.implicit[0] and not event.style else event.value
        size = 1 + len(event.value) // _LETTERS
        if event.anchor:
            self._anchors[event.anchor] = (value, size)
        self._add(value, event.start_mark, size)

    def _key(self, frame: _Frame, event: Any) -> None:
        if event.value == "<<" and not event.style:
            frame.key = _MERGE
            return
        frame.key = event.value
        frame.key_mark = _mark(event.start_mark)
        if event.value in frame.value:
            self._file.report_duplicate_key(frame.value, frame.marks, event.value, frame.key_mark)

    def _open(self, value: Any, event: Any) -> None:
        frame = self._stack[-1] if self._stack else None
        if frame is not None and isinstance(frame.value, dict) and frame.key is None:
            self._fail(event.start_mark, "a mapping or list cannot be a key", "quote it if it is text")
        if len(self._stack) >= MAX_DEPTH:
            self._fail(event.start_mark, f"nested more than {MAX_DEPTH} levels deep", "move parts into $refs")
        self._stack.append(_Frame(value, [_mark(event.start_mark)], event.anchor, event.start_mark))

    def _close(self) -> None:
        frame = self._stack.pop()
        for source in frame.merged:
            self._merge(frame, source)
        self._file.marks[id(frame.value)] = frame.marks
        if frame.anchor:
            self._anchors[frame.anchor] = (frame.value, frame.size)
        self._add(frame.value, frame.start, frame.size)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self._anchors:
            self._fail(event.start_mark, f"no complete value has the anchor &{event.anchor}")
        value, size = self._anchors[event.anchor]
        self._copies += size
        if self._copies > self._file.max_copies:
            message = f"aliases make this more than {self._file.max_copies:,} values"
            self._fail(event.start_mark, message, "write the parts out, or use $refs")
        self._add(value, event.start_mark, size)

    def _add(self, value: Any, mark: Any, size: int) -> None:
        """Add a finished value to its container."""
        if not self._stack:
            self._file.root = value
            return
        frame = self._stack[-1]
        frame.size += size
        if isinstance(frame.value, list):
            frame.value.append(value)
            frame.marks.append(_mark(mark))
        elif frame.key is None:
            self._fail(mark, "an alias cannot be a key")
        elif frame.key == _MERGE:
            frame.key = None
            frame.merged += value if isinstance(value, list) else [value]
        else:
            set_member(frame.value, frame.marks, frame.key, frame.key_mark, value, _mark(mark))
            frame.key = None

    def _merge(self, frame: _Frame, source: Any) -> None:
        """YAML's merge key `<<`: add the members of `source` that this mapping does not have."""
        if not isinstance(source, dict):
            self._fail(frame.start, "'<<' merges mappings only")
        marks = self._file.marks[id(source)]
        for index, (key, value) in enumerate(source.items()):
            if key not in frame.value:
                frame.value[key] = value
                frame.marks += marks[1 + 2 * index : 3 + 2 * index]

    def _fail(self, mark: Any, message: str, hint: str = "") -> None:
        self._file.add_problem(_mark(mark), message, hint)
        raise _Stop


def _scalar(text: str) -> object:
    """The value of a plain scalar in YAML 1.2's core schema.

    >>> [_scalar(text) for text in ("NO", "12", "0x1F", "1.50", "~", "12:30")]
    ['NO', 12, 31, 1.5, None, '12:30']
    """
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text, 0) if text[1:2] in ("o", "x") else int(text)
    if _FLOAT.fullmatch(text):
        number = float(text)
        return text if math.isinf(number) else number
    return text


def _mark(mark: Any) -> int:
    return pack_position(mark.line, mark.column)

"""JSON as it is, with the places of its values: what JSON allows and YAML does not, or reads in another way.

That is a colon on the next line, a long key, an emoji as two escapes, line separators in a text.
"""

from __future__ import annotations

import math
import re
from json import JSONDecoder
from typing import Any

from .source import DEEPEST, File, packed, put

_SPACE = re.compile(r"[ \t\r\n]*")
_BREAK = re.compile(r"\r\n|\r|\n")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NUMBER = re.compile(r"(-?(?:0|[1-9][0-9]*))((?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)")
_WORDS = {"t": ("true", True), "f": ("false", False), "n": ("null", None)}
_LONGEST_INTEGER = 400
_decoded = JSONDecoder().raw_decode


def read_json(file: File) -> bool:
    """Read the values of a file. False, and nothing has happened, if it is no JSON: then it may be YAML."""
    start = _SPACE.match(file.text)
    if not start or file.text[start.end() : start.end() + 1] != "{":
        return False
    read = File(file.path, file.text, line_break=_BREAK.pattern)
    try:
        read.root = _Reader(read).run()
    except (ValueError, IndexError):
        return False
    file.root, file.marks, file.problems, file.line_break = read.root, read.marks, read.problems, read.line_break
    return True


class _Reader:
    """A loop over the text. Whatever is no JSON raises `ValueError`, or `IndexError` at the end."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._text = file.text
        self._at = 0
        self._line = 0
        self._line_start = 0

    def run(self) -> Any:
        """The value that the text is."""
        root = latest = self._value(self._next())
        stack = [root]
        while stack:
            container, is_first = stack[-1], latest is stack[-1]
            char = self._next()
            if char == ("}" if isinstance(container, dict) else "]"):
                self._at += 1
                latest = stack.pop()
                continue
            if not is_first:
                self._pass(",")
                char = self._next()
            latest = self._member(container, char) if isinstance(container, dict) else self._item(container, char)
            if isinstance(latest, dict | list):
                stack.append(latest)
                if len(stack) > DEEPEST:
                    raise ValueError  # which YAML's reader says with its place
        if len(self._text) > self._after_space():
            raise ValueError
        return root

    def _item(self, container: list[Any], char: str) -> Any:
        self._file.marks[id(container)].append(self._mark())
        container.append(value := self._value(char))
        return value

    def _member(self, container: dict[str, Any], char: str) -> Any:
        marks, key_mark = self._file.marks[id(container)], self._mark()
        if char != '"':
            raise ValueError
        key = self._string()
        if key in container:
            self._file.add_twice(container, marks, key, key_mark)
        self._next()
        self._pass(":")
        char, mark = self._next(), self._mark()
        value = self._value(char)
        put(container, marks, key, key_mark, value, mark)
        return value

    def _value(self, char: str) -> Any:
        """The scalar that starts here, or the container, still empty, that is opened here."""
        if char == '"':
            return self._string()
        if char in "{[":
            container: Any = {} if char == "{" else []
            self._file.marks[id(container)] = [self._mark()]
            self._at += 1
            return container
        if char in _WORDS:
            word, value = _WORDS[char]
            if not self._text.startswith(word, self._at):
                raise ValueError
            self._at += len(word)
            return value
        return self._number()

    def _string(self) -> str:
        value, end = _decoded(self._text, self._at)
        if end - self._at - 2 != len(value):  # there are escapes in it
            value = _SURROGATE.sub("\ufffd", value)  # half of a character
        self._at = end
        return str(value)

    def _number(self) -> object:
        found = _NUMBER.match(self._text, self._at)
        if not found:
            raise ValueError
        self._at = found.end()
        if not found[2] and len(found[1]) <= _LONGEST_INTEGER:
            return int(found[1])
        number = float(found[0])
        return found[0] if math.isinf(number) else number  # what is beyond a float stays as it is written

    def _next(self) -> str:
        """The next character that is no space; it is not passed yet."""
        char = self._text[self._at]
        if char > " ":
            return char
        self._at = self._after_space()
        return self._text[self._at]

    def _after_space(self) -> int:
        found = _SPACE.match(self._text, self._at)
        end = found.end() if found else self._at  # it always is
        for line_break in _BREAK.finditer(self._text, self._at, end):
            self._line += 1
            self._line_start = line_break.end()
        return end

    def _pass(self, char: str) -> None:
        if self._text[self._at] != char:
            raise ValueError
        self._at += 1

    def _mark(self) -> int:
        return packed(self._line, self._at - self._line_start)

"""A JSON reader with positions, for everything that JSON allows and YAML does not, or reads in another way.

These are a colon on the next line, long keys, emoji as two escapes, and line separators in strings.
"""

from __future__ import annotations

import math
import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from ..openapi.file import MAX_DEPTH, File, set_member

_SPACE = re.compile(r"[ \t\r\n]*")
_BREAK = re.compile(r"\r\n|\r|\n")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NUMBER = re.compile(r"(-?(?:0|[1-9][0-9]*))((?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)")
_PLAIN_KEY = re.compile(r'"([^"\\\x00-\x1f]*)"[ \t\r\n]*:[ \t\r\n]*')
_WORDS = {"t": ("true", True), "f": ("false", False), "n": ("null", None)}
_LONGEST_INTEGER = 400


def read_json(file: File) -> bool:
    """Read the values of a file. Returns False and changes nothing if it is not JSON; it may be YAML then."""
    start = _after_space(file.text, 0)
    if file.text[start : start + 1] != "{":
        return False
    starts = [0, *(found.end() for found in _BREAK.finditer(file.text))]
    read = File(file.path, file.text, line_break=_BREAK.pattern, starts=starts)
    try:
        end = _read(read, start)
        if _after_space(read.text, end) < len(read.text):
            return False
    except (ValueError, IndexError):
        return False
    file.root, file.marks, file.problems = read.root, read.marks, read.problems
    file.line_break, file.starts = read.line_break, read.starts
    return True


def _read(file: File, at: int) -> int:
    """Read the mapping that starts at an offset; returns the offset of its end.

    One loop reads all members and items; there are hundreds of thousands. Raises `ValueError` for invalid JSON, or
    `IndexError` at the end of the text.
    """
    text, key, key_mark = file.text, "", 0
    container: Any
    value: Any
    container = file.root = {}
    marks = file.marks[id(container)] = [at]
    stack: list[tuple[Any, list[int]]] = []
    is_mapping, is_first, at = True, True, at + 1
    while True:
        if (char := text[at]) <= " ":
            char = text[at := _after_space(text, at)]
        if char == ("}" if is_mapping else "]"):
            at += 1
            if not stack:
                return at
            container, marks = stack.pop()
            is_mapping, is_first = isinstance(container, dict), False
            continue
        if not is_first:
            at = _past(",", text, at)
        if is_mapping:
            key_mark = at
            if plain := _PLAIN_KEY.match(text, at):
                key, at = plain[1], plain.end()
            else:
                key, at = _string(text, at)
                at = _past(":", text, _after_space(text, at))
        mark, char, is_first = at, text[at], False
        if char == '"':
            value, at = _string(text, at)
        elif char in "{[":
            value, at = {} if char == "{" else [], at + 1
        else:
            value, at = _scalar(text, at)
        if not is_mapping:
            marks.append(mark)
            container.append(value)
        elif key in container:
            file.report_duplicate_key(container, marks, key, key_mark)
            set_member(container, marks, key, key_mark, value, mark)
        else:
            marks += (key_mark, mark)
            container[key] = value
        if char in "{[":
            stack.append((container, marks))
            if len(stack) >= MAX_DEPTH:
                raise ValueError  # the YAML reader reports it with its position
            container, is_mapping, is_first = value, char == "{", True
            marks = file.marks[id(container)] = [mark]


def _string(text: str, at: int) -> tuple[str, int]:
    """The string that starts at an offset, and the offset of its end."""
    if text[at] != '"':
        raise ValueError
    value, end = scanstring(text, at + 1, True)
    if end - at - 2 != len(value):  # it has escapes
        value = _SURROGATE.sub("\ufffd", value)  # half of a surrogate pair
    return value, end


def _scalar(text: str, at: int) -> tuple[object, int]:
    """The number or the literal that starts at an offset, and the offset of its end."""
    word, value = _WORDS.get(text[at], ("", None))
    if word and text.startswith(word, at):
        return value, at + len(word)
    found = _NUMBER.match(text, at)
    if not found:
        raise ValueError
    if not found[2] and len(found[1]) <= _LONGEST_INTEGER:
        return int(found[1]), found.end()
    number = float(found[0])
    return found[0] if math.isinf(number) else number, found.end()  # a number too large for a float stays text


def _past(char: str, text: str, at: int) -> int:
    """The offset after an expected character."""
    if text[at] != char:
        raise ValueError
    if text[at + 1] > " ":
        return at + 1
    return at + 2 if text[at + 1] == " " < text[at + 2] else _after_space(text, at + 1)


def _after_space(text: str, at: int) -> int:
    """The offset of the first character that is not white space."""
    found = _SPACE.match(text, at)
    return found.end() if found else at  # it always is

"""Folds long lines of code as black would, so that black finds little to change; black decides in any case.

The rules are those of black's right_hand_split and delimiter_split: the last brackets of a line are opened, or else its
type or value gets parentheses; what is inside them goes on one line if it fits, otherwise one item or operand a line.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LINE = 120
_INDENT = 4
_TOKEN = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[\[\](){},|=:]""")
_TEXTS = re.compile(r'''("""(?:\\.|[^\\])*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')''', re.DOTALL)
_IMPORT = re.compile(r"(from \S+ import )([^(]+)")


class _Marks(NamedTuple):
    """Positions of marks outside all brackets, and the last outermost brackets with their commas."""

    bars: list[int]
    equals: list[int]
    colons: list[int]
    opening: int
    commas: list[int]
    closing: int
    balanced: bool


def fold_lines(text: str) -> str:
    """The text of a module with its long lines folded, except in docstrings."""
    if max(map(len, text.split("\n"))) <= LINE:
        return text
    within, lines = _docstring_lines(text), text.split("\n")
    return "\n".join(
        line if len(line) <= LINE or number in within else _fold_line(line) for number, line in enumerate(lines)
    )


def _docstring_lines(text: str) -> set[int]:
    """The numbers of the lines with a part of a text of several lines."""
    found, line = set[int](), 0
    for part in _TEXTS.split(text):
        end = line + part.count("\n")
        if part.startswith('"""'):
            found.update(range(line, end + 1))
        line = end
    return found


def _fold_line(line: str) -> str:
    code = line.lstrip(" ")
    indent = len(line) - len(code)
    return " " * indent + fold(code, indent)


def fold(code: str, indent: int) -> str:
    """A statement, an argument or an item, folded; every line but the first is indented."""
    if indent + len(code) <= LINE:
        return code
    if found := _IMPORT.fullmatch(code):
        return _enclosed(found[1] + "(", [f"{name}," for name in found[2].split(", ")], ")", indent)
    comma = "," if code.endswith(",") else ""
    code = code.removesuffix(",")
    marks = _marks(code)
    value = marks.equals[0] + 2 if marks.equals else len(code)
    type_ = marks.colons[0] + 2 if marks.colons and marks.colons[0] < value else value
    if not marks.balanced:
        return code + comma
    is_text = bool(marks.colons) and code[value : value + 1] == '"'
    if is_text or any(bar > value for bar in marks.bars):
        return _parenthesized(code, value, len(code), indent) + comma
    if marks.bars and not marks.colons and not marks.equals:
        return ("\n" + " " * indent).join(_inside(code, indent)) + comma
    if marks.bars and marks.closing < value:
        return _parenthesized(code, type_, value - 3 if marks.equals else len(code), indent) + comma
    return _opened(code, marks, indent) + comma


def _parenthesized(code: str, start: int, end: int, indent: int) -> str:
    """The code with parentheses around the part from `start` to `end`."""
    return _enclosed(f"{code[:start]}(", _inside(code[start:end], indent + _INDENT), f"){code[end:]}", indent)


def _opened(code: str, marks: _Marks, indent: int) -> str:
    """The code with its last brackets opened; unchanged if it has none."""
    if not marks.closing:
        return code
    ends = [*marks.commas, marks.closing]
    parts = [code[start + 1 : end].strip() for start, end in zip([marks.opening, *marks.commas], ends, strict=True)]
    inner = indent + _INDENT
    before = code[marks.opening - 1] if marks.opening else ""
    joined = ", ".join(parts)
    if not marks.commas:
        lines = _inside(parts[0], inner)
    elif (before.isalnum() or before == "_") and inner + len(joined) <= LINE:
        lines = [joined]
    else:
        lines = [fold(f"{part},", inner) for part in parts if part]
    return _enclosed(code[: marks.opening + 1], lines, code[marks.closing :], indent)


def _inside(code: str, indent: int) -> list[str]:
    """The lines of an expression in brackets: one, or one for each operand of `|`."""
    bars = _marks(code).bars if indent + len(code) > LINE else []
    starts = [0, *bars]
    return [fold(code[start:end].strip(), indent) for start, end in zip(starts, [*bars, len(code)], strict=True)]


def _enclosed(before: str, lines: list[str], after: str, indent: int) -> str:
    """Lines in brackets, indented."""
    return "\n".join([before, *(" " * (indent + _INDENT) + line for line in lines), " " * indent + after])


def _marks(code: str) -> _Marks:
    depth, opening, closing = 0, 0, 0
    bars, equals, colons, commas = list[int](), list[int](), list[int](), list[int]()
    places = {"|": bars, "=": equals, ":": colons}
    for found in _TOKEN.finditer(code):
        mark = found[0]
        if mark in "([{":
            depth += 1
            if depth == 1:
                opening, commas = found.start(), []
        elif mark in ")]}":
            depth -= 1
            closing = found.start()
        elif mark == "," and depth == 1:
            commas.append(found.start())
        elif depth == 0 and mark in places:
            places[mark].append(found.start())
    return _Marks(bars, equals, colons, opening, commas, closing, depth == 0)

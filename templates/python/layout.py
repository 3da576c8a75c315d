"""Formats the output with black, definition by definition.

Templates mark the start of a definition with a form feed on its own line, a character that the doors remove from the
text of a document. Each definition is formatted separately, so unchanged ones come from the cache; together they equal
black's output for the whole module. Black takes half the time for text that it does not change, because it formats
changed text a second time.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

_LINE = 120
_INDENT = "    "
_MARK = "\f\n"
_DEFINITION = re.compile(r"(class|def|async def)\b|@| ")  # an indented piece is a member of a class
_CLASS = "class _:\n"
_TOKEN = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[\[\](){},]""")


def split(path: str, text: str) -> list[str]:
    """The definitions of a module, each with black's blank lines before it; any other file as one piece."""
    if PurePosixPath(path).suffix != ".py":
        return [text]
    pieces, before = [], ""
    for part in text.split(_MARK):
        if body := part.strip("\n"):
            pieces.append(_space(before, body) + body + "\n")
            before = body
    return pieces


def format(path: str, text: str) -> str:
    """A piece of a module, formatted by black."""
    if PurePosixPath(path).suffix != ".py":
        return text
    body = text.lstrip("\n")
    formatted = _black(_CLASS + body).removeprefix(_CLASS) if body.startswith(" ") else _black(body)
    return text[: len(text) - len(body)] + formatted


def wrap_call(code: str, indent: int) -> str:
    """A call or a literal, wrapped as black would wrap it; every line but the first is indented."""
    if indent + len(code) <= _LINE:
        return code
    opening, commas, closing = _last_brackets(code)
    if not closing:
        return code
    ends = [*commas, closing]
    parts = [code[start + 1 : end].strip() for start, end in zip([opening, *commas], ends, strict=True)]
    inner = indent + len(_INDENT)
    is_call = opening > 0 and (code[opening - 1].isalnum() or code[opening - 1] == "_")
    if not commas:
        lines = [wrap_call(parts[0], inner)]
    elif is_call and inner + len(", ".join(parts)) <= _LINE:
        lines = [", ".join(parts)]
    else:
        lines = [wrap_call(f"{part},", inner) for part in parts]
    return "\n".join([code[: opening + 1], *(" " * inner + line for line in lines), " " * indent + code[closing:]])


def _last_brackets(code: str) -> tuple[int, list[int], int]:
    """The positions of the last outermost brackets and of the commas directly inside them."""
    depth, opening, commas, closing = 0, 0, list[int](), 0
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
    return opening, commas, closing


def _space(before: str, body: str) -> str:
    """The blank lines between two pieces."""
    if not before:
        return ""
    if body.startswith(" "):
        return "\n"
    return "\n\n" if _DEFINITION.match(before) or _DEFINITION.match(body) else "\n"


def _black(text: str) -> str:
    import black
    from black.mode import TargetVersion

    return black.format_str(text, mode=black.Mode(line_length=_LINE, target_versions={TargetVersion.PY311}))

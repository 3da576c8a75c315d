"""The output as black lays it out, definition by definition.

Templates mark where a definition begins with a form feed on a line of its own, a character that no text of a document
can hold. Each definition is formatted apart from the others, so that one which did not change need not be again; put
together they are what black makes of the whole. What is in black's shape already takes it half the time, for it runs
a second time over what it has changed.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

_LINE = 120
_INDENT = "    "
_MARK = "\f\n"
_DEFINITION = re.compile(r"(class|def|async def)\b|@| ")  # also a member of a class, which is indented
_CLASS = "class _:\n"
_TOKEN = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[\[\](){},]""")


def split(path: str, text: str) -> list[str]:
    """The definitions of a module, each with the empty lines that black puts before it; any other file whole."""
    if PurePosixPath(path).suffix != ".py":
        return [text]
    pieces, before = [], ""
    for part in text.split(_MARK):
        if body := part.strip("\n"):
            pieces.append(_space(before, body) + body + "\n")
            before = body
    return pieces


def format(path: str, text: str) -> str:
    """A piece of a module as black lays it out."""
    if PurePosixPath(path).suffix != ".py":
        return text
    body = text.lstrip("\n")
    laid_out = _black(_CLASS + body).removeprefix(_CLASS) if body.startswith(" ") else _black(body)
    return text[: len(text) - len(body)] + laid_out


def wrap_call(code: str, indent: int) -> str:
    """A call or a literal: on one line if it fits, else on several as black lays it out, all but the first indented."""
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
    """Where the last outermost brackets open and close, and the commas directly between them."""
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
    """The empty lines between two pieces."""
    if not before:
        return ""
    if body.startswith(" "):
        return "\n"
    return "\n\n" if _DEFINITION.match(before) or _DEFINITION.match(body) else "\n"


def _black(text: str) -> str:
    import black
    from black.mode import TargetVersion

    return black.format_str(text, mode=black.Mode(line_length=_LINE, target_versions={TargetVersion.PY311}))

"""The output as black lays it out, definition by definition.

Templates mark where a definition begins with a form feed on a line of its own, a character that no text of a document
can hold. Each definition is formatted apart from the others, so that one which did not change need not be again; put
together they are what black makes of the whole.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

_LINE = 120
_MARK = "\f\n"
_DEFINITION = re.compile(r"(class|def|async def)\b|@| ")  # also a member of a class, which is indented
_CLASS = "class _:\n"


def cut(path: str, text: str) -> list[str]:
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

"""Text of the document as Python, TOML and Markdown.

It reaches the output through three doors only: `ident` of naming.py (names), `pylit` (values) and `doctext` (docstrings
and comments), and through `toml`, `markdown` and `code` where the output is in another language. Everything else in the
output is written in this folder.
"""

from __future__ import annotations

import json
import math
import re

_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_PROMPT = re.compile(r"^(\s*>>)>", re.MULTILINE)  # what doctest would run
_ENDING = re.compile(r'"(?="|\Z)')  # single quotes alone may stand as they are, and not as the last character
_MARKUP = re.compile(r"(?<!`)`[\w ./:=,()-]+`(?!`)|[\\<>\[\]*_|#!]")  # code of harmless characters stays as it is
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)
"""Characters that nobody sees, or that change how others are read."""


def pylit(value: object) -> str:
    """A value of the document as a Python literal, in double quotes where black has them."""
    match value:
        case str():
            text = ascii(value) if UNSEEN.search(value) else repr(value)
            return f'"{text[1:-1]}"' if '"' not in text else text
        case float() if not math.isfinite(value):  # Python has no literal of its own
            return "None" if math.isnan(value) else f"{'-' if value < 0 else ''}1e999"
        case int() | float() | None:
            return repr(value)
        case list():
            return f"[{', '.join(map(pylit, value))}]"
        case tuple():
            return f"({', '.join(map(pylit, value))}{',' if len(value) == 1 else ''})"
        case dict():
            return f"{{{', '.join(f'{pylit(key)}: {pylit(member)}' for key, member in value.items())}}}"
        case _:
            raise TypeError(f"{type(value).__name__} cannot be a value of a document")


def doctext(text: str) -> str:
    """Text of the document for a docstring: it cannot end it, and holds nothing that cannot be seen."""
    if UNSEEN.search(text):
        text = "\n".join(UNSEEN.sub("", line) for line in _BREAKS.split(text))
    clean = "\n".join(map(str.rstrip, text.split("\n"))).strip()
    escaped = _ENDING.sub(r"\"", _PROMPT.sub(r"\1 >", clean).replace("\\", "\\\\"))
    return f"{escaped}\n" if "\n" in escaped else escaped  # then the closing quotes have a line of their own


def comment(text: str) -> str:
    """Text of the document for a comment of one line."""
    return " ".join(doctext(text).split())


# ── other languages in the output ──


def toml(value: object) -> str:
    """A string for TOML: JSON's form of it, which TOML's basic strings share, but for DEL."""
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def markdown(text: str) -> str:
    """Text of the document inside Markdown, on one line, without markup of its own but code."""
    return _MARKUP.sub(
        lambda found: found[0] if found[0][0] == "`" else f"\\{found[0]}", UNSEEN.sub("", " ".join(text.split()))
    )


def code(text: str) -> str:
    """Text of the document between backticks in a table."""
    return UNSEEN.sub("", " ".join(text.split())).replace("`", "").replace("|", "\\|")

"""Text of the document as Python and TOML.

It reaches the output through three doors only: `ident` of naming.py (names), `pylit` (values) and `doctext` (docstrings
and comments), and through `toml` and the `markdown` and `code` that styles share where the output is in another
language. Everything else in the output is written in this folder.
"""

from __future__ import annotations

import json
import math
import re

from generator.styling.texts import INVISIBLE, one_line, visible

_PROMPT = re.compile(r"^(\s*>>)>", re.MULTILINE)  # what doctest would run
_ENDING = re.compile(r'"(?="|\Z)')  # single quotes alone may stand as they are, and not as the last character


def pylit(value: object) -> str:
    """A value of the document as a Python literal, in double quotes where black has them."""
    match value:
        case str():
            text = ascii(value) if INVISIBLE.search(value) else repr(value)
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
    clean = "\n".join(map(str.rstrip, visible(text).split("\n"))).strip()
    escaped = _ENDING.sub(r"\"", _PROMPT.sub(r"\1 >", clean).replace("\\", "\\\\"))
    return f"{escaped}\n" if "\n" in escaped else escaped  # then the closing quotes have a line of their own


def comment(text: str) -> str:
    """Text of the document for a comment of one line."""
    return one_line(doctext(text))


# ── other languages in the output ──


def toml(value: object) -> str:
    """A string for TOML, without invisible characters: JSON's form of it, which TOML's basic strings share."""
    return json.dumps(visible(str(value)), ensure_ascii=False)

"""Text of the document as Python and TOML.

It reaches Python only through three doors: `ident` of naming.py (names), `pylit` (values) and `doctext` (docstrings and
comments). It reaches TOML through `toml`, and Markdown through `markdown` and `code` of generator/styling/texts.py.
Everything else in the output is the templates' own.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from decimal import Decimal
from uuid import UUID

from generator.styling.texts import INVISIBLE, one_line, visible

_PROMPT = re.compile(r"^(\s*>>)>", re.MULTILINE)  # doctest would run it
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_ENDING = re.compile(r'"(?="|\Z)')  # one quote needs no escape, except at the end


def pylit(value: object) -> str:
    """A value of the document as a Python literal, or as a call of its class, with the quotes that black prefers."""
    match value:
        case str():
            text = ascii(value) if INVISIBLE.search(value) else repr(value)
            return f'"{text[1:-1]}"' if '"' not in text else text
        case float() if not math.isfinite(value):  # Python has no literal for these
            return "None" if math.isnan(value) else f"{'-' if value < 0 else ''}1e999"
        case int() | float() | None:
            return repr(value)
        case list():
            return f"[{', '.join(map(pylit, value))}]"
        case tuple():
            return f"({', '.join(map(pylit, value))}{',' if len(value) == 1 else ''})"
        case dict():
            return f"{{{', '.join(f'{pylit(key)}: {pylit(member)}' for key, member in value.items())}}}"
        case dt.datetime() | dt.date() | dt.time():
            return f'dt.{type(value).__name__}.fromisoformat("{value.isoformat()}")'
        case Decimal():
            return f'decimal.Decimal("{value}")'
        case UUID():
            return f'uuid.UUID("{value}")'
        case bytes():
            return repr(value)
        case _:
            raise TypeError(f"{type(value).__name__} cannot be a value of a document")


def doctext(text: str) -> str:
    """Text of the document for a docstring, which it cannot end, without invisible characters."""
    clean = "\n".join(map(str.rstrip, visible(text).split("\n"))).strip()
    escaped = _ENDING.sub(r"\"", _PROMPT.sub(r"\1 >", clean).replace("\\", "\\\\"))
    return f"{escaped}\n" if "\n" in escaped else escaped  # puts the closing quotes on their own line


def comment(text: str) -> str:
    """Text of the document for a one-line comment."""
    return one_line(doctext(text))


# ── other languages in the output ──


def toml(value: object) -> str:
    """A TOML value without invisible characters: a list, an inline table, or a basic string, which is written as in JSON."""
    match value:
        case dict():
            return f"{{ {', '.join(f'{toml_key(key)} = {toml(member)}' for key, member in value.items())} }}"
        case list() | tuple():
            return f"[{', '.join(map(toml, value))}]"
        case _:
            return json.dumps(visible(str(value)), ensure_ascii=False)


def toml_key(key: str) -> str:
    """A key in TOML."""
    return key if _BARE_KEY.fullmatch(key) else toml(key)

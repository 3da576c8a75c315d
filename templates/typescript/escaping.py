"""Text of the document as TypeScript: `literal` (values), `key` (members) and `doctext` (comments)."""

from __future__ import annotations

import json
import math
import re

from generator.styling.texts import INVISIBLE, one_line, visible

from .layout import Code, Source, array, laid_out, obj

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_SPECIAL = re.compile(
    r"(?<![\w`])(?=@+\w)|(?<=[#@])(?=__|\s*source(?:Mapping)?URL)|(?<=\*)(?=/)|(?<=/)(?=\*)|(?<=<)(?=/script|!--)", re.I
)
"""Where a backslash keeps tools from what they read in comments: tags, annotations such as `#__PURE__`, source maps, HTML,
and the comment's end, which `/*/` has too."""
_IN_STRINGS = re.compile(r"</|<!--|[#@](?=\s*source(?:Mapping)?URL)|\x7f", re.I)
"""What programs look for in a whole file: HTML parsers, and those that follow source maps."""


def code_of(value: object) -> Code:
    """A value of the document as an expression."""
    match value:
        case None | bool() | int():
            return json.dumps(value)
        case float():
            return _number(value)
        case str():
            return _text(value)
        case list() | tuple():
            return array(map(code_of, value))
        case dict():
            return obj((key(str(name)), code_of(member)) for name, member in value.items())
        case _:
            raise TypeError(f"{type(value).__name__} cannot be a value of a document")


def literal(value: object) -> Source:
    """A value of the document as an expression on one line or more."""
    return laid_out(code_of(value))


def key(name: str) -> Source:
    """The key of a member of an object literal; `__proto__` without brackets would set the object's prototype."""
    if name == "__proto__":
        return Source('["__proto__"]')
    return Source(name if _IDENTIFIER.fullmatch(name) else _text(name))


def member(name: str) -> Source:
    """The name of a member of an interface."""
    return Source(name if _IDENTIFIER.fullmatch(name) else _text(name))


def _number(value: float) -> str:
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else f"{'-' if value < 0 else ''}Infinity"
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value).replace("e+", "e")


def _text(value: str) -> str:
    """A string literal with the quotes that need fewer escapes."""
    text = json.dumps(value, ensure_ascii=bool(INVISIBLE.search(value)))[1:-1]
    text = _IN_STRINGS.sub(
        lambda found: f"<\\{found[0][1:]}" if found[0][0] == "<" else f"\\u{ord(found[0]):04x}", text
    )
    quotes, apostrophes = value.count('"'), value.count("'")
    if quotes <= apostrophes:
        return f'"{text}"'
    plain = text.replace('\\"', '"').replace("'", "\\'")
    return f"'{plain}'"


def doctext(text: str) -> Source:
    """Text of the document for a comment, which it cannot end and in which it has no tags of its own."""
    clean = "\n".join(map(str.rstrip, visible(text).split("\n"))).strip()
    return Source(_SPECIAL.sub(r"\\", clean))


def comment(text: str) -> Source:
    """Text of the document for a comment of one line."""
    return Source(one_line(doctext(text)))

"""Text of the document for any output: wrapped, as Markdown, as JSON, and without invisible characters."""

from __future__ import annotations

import json
import re
import textwrap

INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)
"""Characters that are invisible or change how others are displayed, except tabs and line feeds."""

_WIDTH = 88
_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_EMPTY_LINES = re.compile(r"\n\s*\n")
_LAID_OUT = re.compile(r"^\s*([-*|]|\d+\.|    )", re.MULTILINE)
_MARKUP = re.compile(r"(?<!`)`[\w ./:=,()-]+`(?!`)|[\\<>\[\]*_|#!]")  # inline code of harmless characters is kept


def visible(text: str) -> str:
    """The text without invisible characters; every line break becomes a line feed."""
    if not INVISIBLE.search(text):
        return text
    return "\n".join(INVISIBLE.sub("", line) for line in _BREAKS.split(text))


def one_line(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def blocks(text: str) -> list[str]:
    """The paragraphs of a text."""
    return [block for block in _EMPTY_LINES.split(text.strip()) if block]


def paragraph(text: str, width: int = _WIDTH) -> str:
    """The text, wrapped; lists, tables and blank lines are kept."""
    return "\n\n".join(
        block if _LAID_OUT.search(block) else filled(one_line(block), width=width)
        for block in _EMPTY_LINES.split(text.strip())
    )


def filled(text: str, first: str = "", others: str = "", width: int = _WIDTH) -> str:
    """The text, wrapped, with these indents for the first and the other lines."""
    if len(first) + len(text) <= width:
        return first + text
    return textwrap.fill(
        text, width, initial_indent=first, subsequent_indent=others, break_long_words=False, break_on_hyphens=False
    )


# ── doors for languages that several styles write ──


def markdown(text: str) -> str:
    """The text on one line of Markdown; of its own markup, only inline code is kept."""
    return _MARKUP.sub(
        lambda found: found[0] if found[0][0] == "`" else f"\\{found[0]}", INVISIBLE.sub("", one_line(text))
    )


def code(text: str) -> str:
    """The text for inline code in a Markdown table."""
    return INVISIBLE.sub("", one_line(text)).replace("`", "").replace("|", "\\|")


def as_json(value: object) -> str:
    """A value as indented JSON; invisible characters are escaped."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)
    return INVISIBLE.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))

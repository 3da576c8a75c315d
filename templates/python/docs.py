"""Texts for docstrings: in lines that fit, and with what a method's reader needs."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from generator.ir import Operation
from generator.styling.docs import external_docs_doc

from .auth import scopes
from .contents import body_note, headers_note, returns_note
from .methods import Argument
from .naming import variable

_WIDTH = 88
_EMPTY_LINES = re.compile(r"\n\s*\n")
_LAID_OUT = re.compile(r"^\s*([-*|]|\d+\.|    )", re.MULTILINE)


def summary(operation: Operation) -> str:
    """The one line that says what an operation does."""
    return operation.summary or operation.description.partition("\n")[0] or f"{operation.method} {operation.path}"


def method_doc(operation: Operation, arguments: Iterable[Argument]) -> str:
    """The docstring of a method: what it does, its arguments, what it returns and raises, its HTTP line."""
    said = summary(operation)
    more = operation.description if operation.summary else operation.description.partition("\n")[2]
    parts = [paragraph(said), paragraph(more), external_docs_doc(operation.external_docs)]
    if operation.deprecated:
        parts.append("Deprecated: calling it gives a `DeprecationWarning`.")
    parts.append(paragraph(scopes(operation.security)))
    listed = [(variable(each.name), each.description) for each in arguments]
    parts.append(_listed("Args", [*listed, ("options", "What this call alone does differently; see `Options`.")]))
    parts.append(paragraph(body_note(operation.body)) if operation.body else "")
    parts.append(_listed("Returns", [("", returns_note(operation))] if operation.returns else []))
    parts.append(_listed("Reply headers, by `client.with_response(...)`", headers_note(operation)))
    parts.append(_listed("Raises", list(_raises(operation))))
    parts.append(f"`{operation.method} {operation.path}`")
    return "\n\n".join(part for part in parts if part)


def paragraph(text: str) -> str:
    """Text in lines that fit, its lists and blank lines kept."""
    blocks = _EMPTY_LINES.split(text.strip())
    return "\n\n".join(_filled(" ".join(block.split())) if not _is_laid_out(block) else block for block in blocks)


def blocks(text: str) -> list[str]:
    """The paragraphs of a text."""
    return [block for block in _EMPTY_LINES.split(text.strip()) if block]


def _raises(operation: Operation) -> Iterable[tuple[str, str]]:
    statuses = ", ".join(
        each.status for each in operation.error_responses if each.status[:1] in ("4", "5") and each.status.isdecimal()
    )
    classes = "have classes of their own" if "," in statuses else "has a class of its own"
    yield "APIStatusError", f"The server refused; {statuses} {classes}." if statuses else "The server refused."
    if operation.response.enveloped:
        yield "ApplicationError", "The reply's own code says that the call failed."
    if operation.safety == "unsafe":
        yield "OutcomeUnknownError", "The reply was lost; the call may have been carried out and is not repeated."
    yield "APIConnectionError", "No reply came."


def _listed(title: str, entries: list[tuple[str, str]]) -> str:
    lines = []
    for name, text in entries:
        said = " ".join(text.split()) or "Not described."
        lines.append(_filled(f"{name}: {said}" if name else said, "    ", "        " if name else "    "))
    return "\n".join([f"{title}:", *lines]) if lines else ""


def _is_laid_out(block: str) -> bool:
    return bool(_LAID_OUT.search(block))


def _filled(text: str, first: str = "", others: str = "") -> str:
    if len(first) + len(text) <= _WIDTH:
        return first + text
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )

"""Texts for docstrings: in lines that fit, and with what a method's reader needs."""

from __future__ import annotations

from collections.abc import Iterable

from generator.ir import Operation
from generator.styling.calls import Argument
from generator.styling.docs import details, external_docs_doc, scopes_doc, summary
from generator.styling.texts import filled, one_line, paragraph

from .contents import body_note, returns_note
from .naming import variable


def method_doc(operation: Operation, arguments: Iterable[Argument]) -> str:
    """The docstring of a method: what it does, its arguments, what it returns and raises, its HTTP line."""
    parts = [paragraph(summary(operation)), paragraph(details(operation)), external_docs_doc(operation.external_docs)]
    if operation.deprecated:
        parts.append("Deprecated: calling it gives a `DeprecationWarning`.")
    parts.append(paragraph(scopes_doc(operation.security)))
    listed = [(variable(each.name), each.description) for each in arguments]
    parts.append(_listed("Args", [*listed, ("options", "What this call alone does differently; see `Options`.")]))
    parts.append(paragraph(body_note(operation.body)) if operation.body else "")
    parts.append(_listed("Returns", [("", returns_note(operation))] if operation.returns else []))
    parts.append(
        _listed(
            "Reply headers, by `client.with_response(...)`",
            [(each.wire_name, each.description) for each in operation.response_headers],
        )
    )
    parts.append(_listed("Raises", list(_raises(operation))))
    parts.append(f"`{operation.method} {operation.path}`")
    return "\n\n".join(part for part in parts if part)


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
    if operation.stream:
        yield "StreamInterruptedError", "The stream broke off, or was silent for longer than the timeout."
    yield "APIConnectionError", "No reply came."


def _listed(title: str, entries: list[tuple[str, str]]) -> str:
    lines = []
    for name, text in entries:
        said = one_line(text) or "Not described."
        lines.append(filled(f"{name}: {said}" if name else said, "    ", "        " if name else "    "))
    return "\n".join([f"{title}:", *lines]) if lines else ""

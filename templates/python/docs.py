"""The docstrings of methods."""

from __future__ import annotations

from collections.abc import Iterable

from generator.ir import Operation
from generator.openapi.http import is_failure
from generator.styling.calls import Argument
from generator.styling.docs import details, external_docs_doc, request_doc, scopes_doc, summary
from generator.styling.texts import filled, one_line, paragraph

from .contents import body_note, returns_note
from .naming import variable

_DEPRECATED = "Deprecated: a call emits a `DeprecationWarning`."
_UNKNOWN = "The response was lost, or its status, such as 502, leaves open what happened"


def method_doc(operation: Operation, arguments: Iterable[Argument]) -> str:
    """The docstring of a method: its summary, details, arguments, result, errors and request."""
    parts = [paragraph(summary(operation)), paragraph(details(operation)), external_docs_doc(operation.external_docs)]
    if operation.deprecated:
        parts.append(paragraph(f"Deprecated: {operation.deprecation}") if operation.deprecation else _DEPRECATED)
    parts.append(paragraph(scopes_doc(operation.security)))
    listed = [(variable(each.name), each.description) for each in arguments]
    parts.append(_listed("Args", [*listed, ("options", "Settings for this call only; see `Options`.")]))
    parts.append(paragraph(body_note(operation.body)) if operation.body else "")
    parts.append(_listed("Returns", [("", returns_note(operation))] if operation.returns else []))
    parts.append(
        _listed(
            "Response headers, available by `client.with_response(...)`",
            [(each.wire_name, each.description) for each in operation.response_headers],
        )
    )
    parts.append(_listed("Raises", list(_raises(operation))))
    parts.append(request_doc(operation))
    return "\n\n".join(part for part in parts if part)


def _raises(operation: Operation) -> Iterable[tuple[str, str]]:
    statuses = ", ".join(each.status for each in operation.error_responses if is_failure(each.status))
    classes = "have classes of their own" if "," in statuses else "has a class of its own"
    failed = "The response has an error status"
    yield "APIStatusError", f"{failed}; {statuses} {classes}." if statuses else f"{failed}."
    if operation.response.enveloped:
        yield "ApplicationError", "The response's own code says that the call failed."
    if operation.safety == "unsafe":
        yield "OutcomeUnknownError", f"{_UNKNOWN}; the call may have been carried out and is not repeated."
    if operation.stream:
        yield "StreamInterruptedError", "The stream broke off, or was silent for longer than the timeout."
    yield "APIConnectionError", "No response arrived."


def _listed(title: str, entries: list[tuple[str, str]]) -> str:
    lines = []
    for name, text in entries:
        text = one_line(text) or "Not described."
        lines.append(filled(f"{name}: {text}" if name else text, "    ", "        " if name else "    "))
    return "\n".join([f"{title}:", *lines]) if lines else ""

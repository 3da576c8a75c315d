"""The docstrings of methods."""

from __future__ import annotations

from collections.abc import Iterable

from generator.ir import Batch, Operation
from generator.names import Name
from generator.styling.calls import Argument
from generator.styling.docs import (
    body_note,
    details,
    external_docs_doc,
    failures_of,
    request_doc,
    returns_note,
    scopes_doc,
    summary,
)
from generator.styling.texts import filled, one_line, paragraph

from .annotations import result_type
from .methods import call_of
from .naming import method, variable

_ITEMS = "The items: any iterable, which is read while they are sent; or an earlier result, to send what was not sent."
_OWN = (
    "How many calls are made at the same time.",
    "Called with a `BatchProgress` after each call.",
    "False: only the numbers of the items that succeeded or failed are kept, so that memory stays flat.",
)
_MISTAKE = "An argument other than an item cannot be sent. An item that cannot be sent is in `failed`."
_FOREIGN = "Your iterable, `on_progress` or a cancellation ended the calls; `BatchResult.of` returns the result so far."

_DEPRECATED = "Deprecated: a call emits a `DeprecationWarning`."
_STREAM = "Iterate over the stream for its items as they arrive; use it in a `with` block."


def method_doc(operation: Operation, arguments: Iterable[Argument]) -> str:
    """The docstring of a method: its summary, details, arguments, result, errors and request."""
    parts = [paragraph(summary(operation)), paragraph(details(operation)), external_docs_doc(operation.external_docs)]
    if operation.renamed_to:
        parts.append(paragraph(f"Deprecated: use `{call_of(operation.renamed_to)}`, its name of today."))
    elif operation.deprecated:
        parts.append(paragraph(f"Deprecated: {operation.deprecation}") if operation.deprecation else _DEPRECATED)
    parts.append(paragraph(scopes_doc(operation.security)))
    listed = [(variable(each.name), each.description) for each in arguments]
    parts.append(_listed("Args", [*listed, ("options", "Settings for this call only; see `Options`.")]))
    parts.append(paragraph(body_note(operation.body, "content_type")) if operation.body else "")
    parts.append(
        _listed("Returns", [("", returns_note(operation, result_type, "None", _STREAM))] if operation.returns else [])
    )
    parts.append(
        _listed(
            "Response headers, available by `client.with_response(...)`",
            [(each.wire_name, each.description) for each in operation.response_headers],
        )
    )
    parts.append(_listed("Raises", list(failures_of(operation))))
    parts.append(request_doc(operation))
    return "\n\n".join(part for part in parts if part)


def batch_doc(operation: Operation, batch: Batch, items: Argument, others: Iterable[Argument], own: list[Name]) -> str:
    """The docstring of the method for any number of items; `own` are the names of its own arguments."""
    each_of, single = variable(items.name), method(operation.name)
    listed = [(each_of, _ITEMS), *((variable(each.name), each.description) for each in others)]
    listed += [(variable(name), text) for name, text in zip(own, _OWN, strict=True)]
    listed += [("options", "Settings for each call; see `Options`.")]
    codes = f"answers {' or '.join(f'`{code}`' for code in batch.stop)}, " if batch.stop else ""
    parts = [
        summary(operation),
        f"Takes any number of `{each_of}`, and calls `{single}` with up to {batch.size:,} at a time.",
        "Deprecated: a call emits a `DeprecationWarning`." if operation.deprecated else "",
        "No item is sent twice. Each ends in one of four lists, in the order of the input: `succeeded`; `failed`, which the "
        "API refused; `unknown`, whose response was lost or does not tell; `not_sent`.",
        f"Sending stops if the API {codes}refuses the credentials or is overloaded, if no connection can be made, and after "
        "three lost responses in a row. Then `stopped_by` is the error. Pass the result in place of the items to send the "
        "rest; it is the result again.",
        _listed("Args", listed),
        _listed("Returns", [("", "What became of each item.")]),
        _listed("Raises", [("ArgumentError", _MISTAKE), ("Exception", _FOREIGN)]),
        request_doc(operation),
    ]
    return "\n\n".join(filled(part, "", "") if "\n" not in part else part for part in parts if part)


def _listed(title: str, entries: list[tuple[str, str]]) -> str:
    lines = []
    for name, text in entries:
        text = one_line(text) or "Not described."
        lines.append(filled(f"{name}: {text}" if name else text, "    ", "        " if name else "    "))
    return "\n".join([f"{title}:", *lines]) if lines else ""

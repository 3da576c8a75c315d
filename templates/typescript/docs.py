"""Comments: of functions, their arguments, and models."""

from __future__ import annotations

from collections.abc import Iterable

from generator.ir import Batch, Operation, Webhook
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

from .escaping import doctext
from .layout import Source
from .naming import exported, function, variable
from .spelling import Spelling

_WIDTH = 110
_STREAM = "Iterate over the stream for its items as they arrive."
_BATCH = (
    "No item is sent twice. Each ends in one of four lists, in the order of the input: `succeeded`; `failed`, which the API "
    "refused; `unknown`, whose response was lost or does not tell; `notSent`. Sending stops if the API {codes}refuses the "
    "credentials or is overloaded, if no connection can be made, and after three lost responses in a row. Then `stoppedBy` is "
    "the error. Pass the result in place of the items to send the rest."
)


def block(text: str, indent: int = 0) -> Source:
    """A comment of text that `doctext` or this module has made; empty if there is none."""
    if not isinstance(text, Source):
        raise TypeError("text of the document needs `doctext`")
    margin = " " * indent
    if not text:
        return Source("")
    if "\n" not in text and indent + len(text) + 7 <= _WIDTH + 10:
        return Source(f"/** {text} */\n{margin}")
    lines = "".join(f"{margin} * {line}".rstrip() + "\n" for line in text.split("\n"))
    return Source(f"/**\n{lines}{margin} */\n{margin}")


def text_of(text: str) -> Source:
    """Text of the document for a comment, in lines that fit."""
    return doctext(paragraph(text, _WIDTH))


def member_doc(text: str, deprecated: bool) -> Source:
    """The comment of a member of an interface, from its description; editors strike through what is deprecated."""
    described = text_of(text.removesuffix("Deprecated.") if deprecated else text)
    return Source("\n\n".join(filter(None, (described, _deprecated("") if deprecated else ""))))


def operation_doc(operation: Operation, path: Iterable[Argument], spelling: Spelling) -> Source:
    """The comment of a function: summary, details, request, arguments, result and errors."""
    parts = [
        summary(operation),
        details(operation),
        external_docs_doc(operation.external_docs),
        scopes_doc(operation.security),
    ]
    parts += [body_note(operation.body, "contentType") if operation.body else ""]
    if operation.response_headers:
        listed = "; ".join(
            f"`{each.wire_name}`: {each.description or 'not described'}" for each in operation.response_headers
        )
        parts += [f"Response headers, available by `withResponse()`: {one_line(listed)}"]
    parts += [request_doc(operation)]
    tags = [_tag(f"@param {variable(each.name)}", each.description) for each in path]
    if operation.returns:
        tags += [_tag("@returns", returns_note(operation, spelling.result, "undefined", _STREAM))]
    tags += [_tag(f"@throws {{{name}}}", text) for name, text in failures_of(operation)]
    tags += [_deprecated(_reason(operation))] if operation.deprecated else []
    return _joined(parts, tags)


def export_doc(operation: Operation) -> Source:
    """The comment of an export under another name: the summary."""
    return _joined([summary(operation)], [_deprecated(_reason(operation))] if operation.deprecated else [])


def batch_doc(operation: Operation, batch: Batch) -> Source:
    """The comment of a function for any number of items."""
    codes = f"answers {' or '.join(f'`{code}`' for code in batch.stop)}, " if batch.stop else ""
    intro = f"Takes any number of `{batch.items}`, and calls `{function(operation.name)}` with up to {batch.size:,} at a time."
    tags = [_tag("@throws {ArgumentError}", "An argument other than an item cannot be sent.")]
    tags += [_deprecated(_reason(operation))] if operation.deprecated else []
    return _joined([summary(operation), intro, _BATCH.format(codes=codes), request_doc(operation)], tags)


def webhook_doc(webhook: Webhook) -> Source:
    """The comment of a function that reads a webhook."""
    tags = [
        _tag("@param body", "The body of the request: text, bytes, or the fields that a framework has parsed from it."),
        _tag("@param options", "The `contentType` of the request, without which the body decides, and other settings."),
        _tag("@throws {WebhookError}", "The body is neither a form nor JSON, or has no field of this webhook."),
    ]
    tags += [_deprecated("")] if webhook.deprecated else []
    return _joined([summary(webhook), details(webhook)], tags)


def renamed_doc(name: str) -> Source:
    """The comment of an earlier name of a type or a class."""
    return _deprecated(f"Use `{name}`, its name of today.")


def _reason(operation: Operation) -> str:
    """Why an operation is deprecated; for an earlier name, today's."""
    *group, name = map(exported, operation.renamed_to or (operation.name,))
    is_renamed = bool(operation.renamed_to)
    return f"Use `client.{'.'.join((*group, name))}`, its name of today." if is_renamed else operation.deprecation


def _deprecated(reason: str) -> Source:
    return _tag("@deprecated", reason or "It may go away.")


def _tag(tag: str, text: str) -> Source:
    return Source(filled(f"{tag} {doctext(one_line(text)) or 'Not described.'}", "", "  ", _WIDTH))


def _joined(parts: Iterable[str], tags: Iterable[Source]) -> Source:
    return Source("\n\n".join(part for part in (*map(text_of, parts), "\n".join(tags)) if part))

"""The functions that read webhooks: their docstrings and imports."""

from __future__ import annotations

from generator.ir import Api, Webhook
from generator.styling.docs import details, summary
from generator.styling.texts import paragraph

from .annotations import classes_in, from_import, names_in, result_type, standard_imports
from .naming import own

_USE = """\
Args:
    body: The body of the request as bytes, its query string, or the fields that a
        framework has parsed from either.
    content_type: The `Content-Type` of the request; without it, the body decides.

Raises:
    WebhookError: The body is neither a form nor JSON, or has no field of this webhook."""


def webhook_doc(webhook: Webhook) -> str:
    """The docstring of a function: the webhook's summary and details, the arguments and the errors."""
    parts = [
        paragraph(summary(webhook)),
        paragraph(details(webhook)),
        "Deprecated." if webhook.deprecated else "",
        _USE,
    ]
    return "\n\n".join(part for part in parts if part)


def webhook_imports(api: Api) -> str:
    """The imports for the annotations, which only type checkers run."""
    types = [webhook.type for webhook in api.webhooks]
    lines = standard_imports(names_in(map(result_type, types)) | {own("Mapping")})
    lines = (["import builtins"] if "builtins" in names_in(map(result_type, types)) else []) + lines
    return "\n".join(lines + from_import(".models", classes_in(types))).strip("\n")

"""The functions that read webhooks: their docstrings, and what their module imports."""

from __future__ import annotations

from generator.ir import Api, Webhook
from generator.styling.docs import details, summary
from generator.styling.texts import paragraph

from .annotations import classes_in, from_import, names_in, result_type, standard_imports
from .naming import own

_USE = """\
Args:
    body: The body of the request as bytes, its query string, or what a framework has
        made of either, such as a dictionary of its fields.
    content_type: The request's `Content-Type`; without it the body is looked at.

Raises:
    WebhookError: It is neither a form nor JSON, or has nothing of this webhook."""


def webhook_doc(webhook: Webhook) -> str:
    """The docstring of a function: what is sent and when, how to give it, what is returned and raised."""
    said = paragraph(summary(webhook)), paragraph(details(webhook))
    parts = [*said, "Deprecated." if webhook.deprecated else "", _USE]
    return "\n\n".join(part for part in parts if part)


def webhook_imports(api: Api) -> str:
    """The imports that the annotations need, for type checkers only."""
    types = [webhook.type for webhook in api.webhooks]
    lines = standard_imports(names_in(map(result_type, types)) | {own("Mapping")})
    lines = (["import builtins"] if "builtins" in names_in(map(result_type, types)) else []) + lines
    return "\n".join(lines + from_import(".models", classes_in(types))).strip("\n")

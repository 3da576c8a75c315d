"""Webhooks: requests that the API sends to its users."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import Type, Webhook
from ..names import Name, NameScope
from ..openapi.document import Node
from ..openapi.media_types import example
from ..openapi.paths import operations_in
from .content import media_types
from .schemas.converter import SchemaConverter
from .schemas.unions import ANY

GROUP = Name(("webhooks",))
"""The group of models that only webhooks use."""


def webhooks_of(
    root: Node, schemas: SchemaConverter, types: dict[Name, tuple[list[Type], list[Type]]]
) -> tuple[Webhook, ...]:
    """Every webhook of a document; the types of their bodies are added to `types`."""
    scope = NameScope()
    webhooks = tuple(_webhook(scope.take(name), node, schemas) for name, node in _named(root))
    if webhooks:
        types.setdefault(GROUP, ([], []))[1].extend(webhook.type for webhook in webhooks)
    return webhooks


def _webhook(name: Name, node: Node, schemas: SchemaConverter) -> Webhook:
    content = node / "requestBody" / "content"
    media = next((media for _, media, _ in media_types(content)), content)
    schema = media / "schema"
    return Webhook(
        name=name,
        summary=(node / "summary").text,
        description=(node / "description").text,
        deprecated=(node / "deprecated").value is True,
        type=schemas.type_of(schema, GROUP.with_words(*name.words)) if schema else ANY,
        example=example(media),
    )


def _named(root: Node) -> Iterator[tuple[Name, Node]]:
    """Each webhook with its name: its operation id without a leading `webhooks.`, or else its key in the document."""
    for key, item in (root / "webhooks").entries():
        operations = list(operations_in(item))
        for method, node in operations:
            id_ = (node / "operationId").text.removeprefix(f"{GROUP.snake}.")
            yield Name.of(id_ or (key if len(operations) == 1 else f"{key} {method.lower()}")), node

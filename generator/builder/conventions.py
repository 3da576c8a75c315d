"""The `x-sdk` object at the root of a document, which applies to all operations; see docs/extensions.md."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..ir import Envelope, Package, Pagination
from ..names import Name
from ..openapi.document import Document, Node
from ..openapi.pagination import read_scheme
from ..openapi.schema import referenced_schema
from .security import Security

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Conventions:
    """The conventions of one document."""

    package: Package
    security: Security
    envelope: Envelope | None
    codes: Node | None
    success: tuple[str, ...]
    """The codes of accepted items."""
    paginations: dict[str, Pagination]
    references: tuple[str, ...]

    @classmethod
    def of(cls, document: Document) -> Conventions:
        """The conventions of a document; defaults come from its title."""
        stated, title = document.root / "x-sdk", (document.root / "info" / "title").text
        name = Name.of((stated / "package").text or title)
        client, environment = (stated / "client").text, (stated / "environment").text
        client = client if _IDENTIFIER.fullmatch(client) else Name.of(client or title).pascal
        environment = environment if _IDENTIFIER.fullmatch(environment) else Name.of(environment).constant
        package = Package(name, client, environment if (stated / "environment").text else name.constant)
        return cls(
            package=package,
            security=Security(document.root, package),
            envelope=_envelope(stated),
            codes=referenced_schema(stated / "codes"),
            success=text_items(stated / "codes" / "success"),
            paginations={key: read_scheme(key, node) for key, node in (stated / "pagination").entries()},
            references=text_items(stated / "references"),
        )


def text_items(stated: Node) -> tuple[str, ...]:
    """The items of a list of texts."""
    return tuple(item.text for item in stated.items())


def _envelope(stated: Node) -> Envelope | None:
    node = stated / "envelope"
    if not node:
        return None
    return Envelope(
        code=(node / "code").text,
        message=(node / "message").text,
        data=(node / "data").text,
        success=text_items(node / "success") or text_items(stated / "codes" / "success"),
    )

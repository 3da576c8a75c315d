"""The `x-sdk` object at the root of a document, which applies to all operations; see docs/extensions.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..ir import Envelope, Package, Pagination
from ..openapi.document import Document, Node
from ..openapi.pagination import read_scheme
from ..openapi.schema import referenced_schema
from .held import NONE, HeldNames
from .package import package_of
from .security import Security


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
    def of(cls, document: Document, facts: Mapping[str, Any] = {}, held: HeldNames = NONE) -> Conventions:
        """The conventions of a document; `facts` are those of the project file about the package, `held` the names it had."""
        stated, package = document.root / "x-sdk", package_of(document.root, facts, held)
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

"""Who is behind an API, and where more is said about it or a part of it."""

from __future__ import annotations

from ..ir import Contact, ExternalDocs, License
from ..openapi.document import Node


def contact_of(info: Node) -> Contact | None:
    """The contact that the document states."""
    found = info / "contact"
    made = Contact((found / "name").text, (found / "url").text, (found / "email").text)
    return None if made == Contact() else made


def license_of(info: Node) -> License | None:
    """The license that the document states."""
    found = info / "license"
    name = (found / "name").text
    return License(name, (found / "identifier").text, (found / "url").text) if name else None


def external_docs_of(place: Node) -> ExternalDocs | None:
    """The page to which `externalDocs` leads."""
    found = place / "externalDocs"
    url = (found / "url").text
    return ExternalDocs(url, (found / "description").text) if url else None

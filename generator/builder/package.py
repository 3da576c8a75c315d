"""The package: its names, from the project file, `x-sdk` or the title, and the facts that an index shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..ir import Author, Package, Publish
from ..names import Name
from ..openapi.document import Node
from .held import NONE, HeldNames

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def package_of(root: Node, stated: Mapping[str, Any] = {}, held: HeldNames = NONE) -> Package:
    """The package of a document. Facts in `stated`, the project file's, win over those in `x-sdk`.

    A name that is not stated is the one that the last release had, or that of the title.

    Both have been checked.
    """
    own = {"name" if key == "package" else key: node.value for key, node in (root / "x-sdk").entries()}
    facts: dict[str, Any] = {**own, **stated}
    title = (root / "info" / "title").text
    name = Name.of(facts.get("name") or held.package or title)
    client = facts.get("client", held.client)
    return Package(
        name=name,
        client=client if _IDENTIFIER.fullmatch(client) else Name.of(client or title).pascal,
        environment=_environment(facts.get("environment", "")) or name.constant,
        version=facts.get("version", ""),
        description=facts.get("description", ""),
        authors=tuple(Author(**each) for each in facts.get("authors", ())),
        license=_canonical(facts.get("license", "")),
        urls=facts.get("urls", {}),
        keywords=tuple(facts.get("keywords", ())),
        publish=Publish(**facts.get("publish", {})),
    )


def _environment(stated: str) -> str:
    return stated if not stated or _IDENTIFIER.fullmatch(stated) else Name.of(stated).constant


def _canonical(license: str) -> str:
    from packaging.licenses import canonicalize_license_expression

    return canonicalize_license_expression(license) if license else ""

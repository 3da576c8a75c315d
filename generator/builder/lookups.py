"""Where references can be found afterwards: `x-sdk-lookup`."""

from __future__ import annotations

from ..ir import Lookup
from ..openapi.document import Node
from ..openapi.lookups import ReferenceLists
from ..openapi.pagination import integer

_SETTLE = 600


def lookup_of(operation: Node, lists: ReferenceLists) -> Lookup | None:
    """The list with the references of an operation, if one is stated."""
    stated = operation / "x-sdk-lookup"
    found = lists.find((stated / "operation").text) if stated else None
    if found is None:
        return None
    settle = integer(stated / "settle")
    return Lookup(
        operation=(stated / "operation").text,
        reference=found.reference,
        since=(stated / "since").text,
        settle=_SETTLE if settle is None else settle,
    )

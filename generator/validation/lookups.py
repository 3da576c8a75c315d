"""The rules of `x-sdk-lookup`: it names a list in pages whose items have a reference of the caller."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.document import Node
from ..openapi.lookups import ReferenceList, ReferenceLists
from ..openapi.pointers import unwrap
from ..problems import Problem, did_you_mean

_TIMES = ("unixtime", "date-time")


def lookup_problems(lists: ReferenceLists, operation: Node) -> Iterator[Problem]:
    """The problems of the `x-sdk-lookup` of an operation."""
    stated = operation / "x-sdk-lookup"
    if not stated:
        return
    named = stated / "operation"
    found = lists.find(named.text)
    if found is None:
        yield named.problem(f"there is no operation {named.text!r}", did_you_mean(named.text, lists.operations))
        return
    if not found.is_list:
        yield named.problem(f"{named.text} returns no list in pages: it has no x-sdk-pagination")
    elif not found.reference:
        yield named.problem(f"no member of the items of {named.text} is in `references` of x-sdk")
    yield from _since(stated / "since", named.text, found)


def _since(stated: Node, name: str, found: ReferenceList) -> Iterator[Problem]:
    if not stated:
        return
    schema = found.schemas.query.get(stated.text)
    if schema is None:
        hint = did_you_mean(stated.text, found.schemas.query)
        yield stated.problem(f"{name} has no query parameter {stated.text!r}", hint)
    elif (unwrap(schema) / "format").text not in _TIMES:
        yield stated.problem(f"{stated.text} is no time: its format is neither {' nor '.join(_TIMES)}")

"""Pagination schemes of `x-sdk`, and the check that an operation has everything that a scheme names."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.pagination import REQUEST_ROLES, RESPONSE_ROLES, Pagination
from ..names import Name
from ..problems import did_you_mean
from .document import Node
from .pointers import OperationSchemas, is_list, pointer_error, unwrap, value_at

Mismatch = tuple[str, str, str]
"""The role that does not fit, the problem, and a hint."""


def read_scheme(name: str, node: Node) -> Pagination:
    """A named scheme of `x-sdk`."""
    texts = {role: (node / role).text for role in (*REQUEST_ROLES, *RESPONSE_ROLES, "after")}
    return Pagination(Name.of(name), **texts, first=integer(node / "first"), follow=(node / "follow").value is True)


def mismatches(pagination: Pagination, call: OperationSchemas) -> Iterator[Mismatch]:
    """The roles of a scheme that an operation does not have."""
    for role in REQUEST_ROLES:
        place = getattr(pagination, role)
        if place.startswith("/"):
            wrong = pointer_error(call.body, place, "the body") if call.body else ("the operation has no JSON body", "")
            if wrong:
                yield role, *wrong
        elif place and place not in call.query:
            hint = did_you_mean(place, call.query)
            yield role, f"the operation has no query parameter {place!r} for its pages", hint
    if call.response is None:
        yield "items", "pagination needs a JSON response, and the operation has none", ""
        return
    for role in RESPONSE_ROLES:
        if wrong := pointer_error(call.response, getattr(pagination, role), "the response"):
            yield role, *wrong
    items = value_at(call.response, pagination.items)
    if items is None:
        return
    if not is_list(items):
        yield "items", f"{pagination.items or 'all'} of the response is not a list", ""
    elif wrong := pointer_error(unwrap(items) / "items", pagination.after, "an item"):
        yield "after", *wrong


def integer(node: Node) -> int | None:
    return node.value if isinstance(node.value, int) and not isinstance(node.value, bool) else None

"""Pagination schemes of `x-sdk`, and whether an operation has everything that a scheme names."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.operations import Pagination
from ..names import Name
from ..problems import did_you_mean
from .document import Node
from .pointers import Call, astray, essence, is_list, value_at

PLACES = ("page", "offset", "cursor", "limit")
"""What is asked with: query parameters, or JSON pointers into the body."""

POINTERS = ("items", "total", "current", "last", "next", "more")
"""What is read: JSON pointers into a reply."""

Fault = tuple[str, str, str]
"""The role that does not fit, what is wrong with it, and a hint."""


def scheme(name: str, node: Node) -> Pagination:
    """A named scheme of `x-sdk`."""
    texts = {role: (node / role).text for role in (*PLACES, *POINTERS, "after")}
    return Pagination(Name.of(name), **texts, first=integer(node / "first"), follow=(node / "follow").value is True)


def faults(pagination: Pagination, call: Call) -> Iterator[Fault]:
    """Everything in a scheme that is not there in an operation."""
    for role in PLACES:
        place = getattr(pagination, role)
        if place.startswith("/"):
            wrong = astray(call.body, place, "the body") if call.body else ("the operation has no JSON body", "")
            if wrong:
                yield role, *wrong
        elif place and place not in call.query:
            hint = did_you_mean(place, call.query)
            yield role, f"the operation has no query parameter {place!r} for its pages", hint
    if call.reply is None:
        yield "items", "an operation without a JSON reply has no pages", ""
        return
    for role in POINTERS:
        if wrong := astray(call.reply, getattr(pagination, role), "the reply"):
            yield role, *wrong
    items = value_at(call.reply, pagination.items)
    if items is None:
        return
    if not is_list(items):
        yield "items", f"{pagination.items or 'all'} of the reply is not a list", ""
    elif wrong := astray(essence(items) / "items", pagination.after, "an item"):
        yield "after", *wrong


def integer(node: Node) -> int | None:
    return node.value if isinstance(node.value, int) and not isinstance(node.value, bool) else None

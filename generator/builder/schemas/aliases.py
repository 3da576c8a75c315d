"""`x-sdk-aliases` of a member: other keys under which responses have it."""

from __future__ import annotations

from collections.abc import Container, Iterable

from ...openapi.document import Node


def aliases_of(mentions: Iterable[Node], members: Container[str]) -> tuple[str, ...]:
    """The other keys of a member that these schemas describe; `members` are all keys that the object documents."""
    stated = next(filter(None, (each.child("x-sdk-aliases") for each in mentions)), None)  # a component has its own
    if stated is None:
        return ()
    if not isinstance(stated.value, list) or not all(isinstance(each, str) for each in stated.value):
        stated.warn("`x-sdk-aliases` is not a list of names, and is ignored", "write `[currency]`, for example")
        return ()
    for each in stated.items():
        if each.value in members:
            each.warn(f"{each.value!r} is a member with a field of its own, so it is not another name")
    return tuple(dict.fromkeys(each for each in stated.value if each not in members))

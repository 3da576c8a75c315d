"""Empty strings in responses that can only mean null."""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from .types import access_of
from .union_members import object_members
from .unions import UnionMeta, is_model

T = TypeVar("T")

_MEMBER = re.compile(r"\.([A-Za-z_0-9]+)`$")
"""The member that an error of msgspec names: `… - at `$.items[0].age``."""
_MAX_FOUND = 4
"""Members that are found one by one; each takes another pass over the body."""
_ANY = "*"
"""Stands for the names in a value that may have any: none of these is known to be without text."""


class EmptyStrings:
    """Decodes JSON in which a server writes an empty string in place of a number, time or object.

    Replacing those of a member all at once, before msgspec decodes the body again, keeps such a response on the fast path:

        {"name": "", "age": ""}    ->    {"name": "", "age": null}        for name: str, age: int | None

    The errors of the decoder name the members, which are kept for later responses: most servers do it in few.
    """

    def __init__(self, type_: Any) -> None:
        nullable: set[str] = set()
        text_names: set[str] = set()
        _collect(type_, nullable, text_names, set())
        typed = nullable - text_names if _ANY not in text_names else ()
        self._names = frozenset(name for name in typed if name.isascii() and name.isidentifier())
        """The members that are not text anywhere in the type."""
        self._found: frozenset[str] = frozenset()
        self._patterns: list[re.Pattern[bytes]] = []

    def decode(self, decode: Callable[[bytes], T], body: bytes, error: Exception) -> T:
        """The value of a body that `decode` refused with `error`. Raises the last error if it is about something else."""
        while (member := _MEMBER.search(str(error))) and member[1] in self._names:
            if member[1] not in self._found:
                self._add(member[1])
            for pattern in self._patterns:
                body, replaced = pattern.subn(b":null", body)
                if replaced:
                    break
            else:
                break
            try:
                return decode(body)
            except (ValueError, RecursionError) as another:
                error = another
        raise error

    def _add(self, name: str) -> None:
        found = self._found | {name} if len(self._found) < _MAX_FOUND else self._names
        names = [each.encode() for each in sorted(found)]
        self._found, self._patterns = found, [_pattern(names, text) for text in (b':""', b': ""')]


def _pattern(names: Sequence[bytes], text: bytes) -> re.Pattern[bytes]:
    """A pattern for `text` after a name; a longer name that ends with an escaped quote and the name does not match.

    The names are in look-behind assertions, because a pattern that begins with literal text is searched fastest.
    """
    return re.compile(text + b"(?:" + b"|".join(rb'(?<=[^\\]"%s"%s)' % (name, text) for name in names) + b")")


def _collect(type_: Any, nullable: set[str], text_names: set[str], seen: set[Any]) -> None:
    if is_model(type_):
        if type_ not in seen:
            seen.add(type_)
            for field in msgspec.structs.fields(type_):
                (nullable if _is_nullable(field.type) else text_names).add(field.encode_name)
                _collect(field.type, nullable, text_names, seen)
        return
    if type_ in (Any, object) or (isinstance(type_, UnionMeta) and object_members(type_.members).mappings):
        text_names.add(_ANY)
    for each in type_.members if isinstance(type_, UnionMeta) else get_args(type_):
        _collect(each, nullable, text_names, seen)


def _is_nullable(type_: Any) -> bool:
    if access_of(type_):
        type_ = get_args(type_)[0]
    members = get_args(type_) if get_origin(type_) in (Union, types.UnionType) else ()
    return type(None) in members and not any(_allows_empty(each) for each in members)


def _allows_empty(type_: Any) -> bool:
    """Whether an empty string is a valid value of a type."""
    if get_origin(type_) is Annotated:
        type_ = get_args(type_)[0]
    if isinstance(type_, UnionMeta):
        return any(map(_allows_empty, type_.members))
    return type_ in (str, bytes, Any, object) or get_origin(type_) is Literal

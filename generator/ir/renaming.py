"""Other names for the models, enums and unions that the types in a value refer to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

from ..names import Name
from .types import Ref, Union

T = TypeVar("T")


def renamed(value: T, rename: Callable[[Name], Name]) -> T:
    """A part of the IR in which each reference to a type has the name that `rename` returns for it.

    >>> renamed(Ref(Name.of("pet")), lambda name: Name.of("animal"))
    Ref(name=Name(words=('animal',)), enum=False)
    """
    result: Any = _renamed(value, rename, {})
    return result  # type: ignore[no-any-return]


def _renamed(value: Any, rename: Callable[[Name], Name], known: dict[int, Any]) -> Any:
    """The part; `known` has the results for those that were seen, because one type can be at many places."""
    key = id(value)
    if key not in known:
        known[key] = _anew(value, rename, known)
    return known[key]


def _anew(value: Any, rename: Callable[[Name], Name], known: dict[int, Any]) -> Any:
    if isinstance(value, tuple):
        items = [_renamed(each, rename, known) for each in value]
        same = all(new is old for new, old in zip(items, value, strict=True))
        return value if same else tuple(items)
    changes = {
        name: new
        for name in _fields(value.__class__)
        if (new := _renamed(old := getattr(value, name), rename, known)) is not old
    }
    if isinstance(value, Ref | Union) and value.name is not None and (name := rename(value.name)) != value.name:
        changes["name"] = name
    return replace(value, **changes) if changes else value


@cache
def _fields(type_: Any) -> tuple[str, ...]:
    """The fields of a class of the IR that can hold types; none for any other value."""
    is_leaf = not is_dataclass(type_) or type_ is Name
    return () if is_leaf else tuple(field.name for field in fields(type_) if field.type not in _LEAVES)


_LEAVES = ("str", "int", "bool", "Name", "Name | None", "Kind", "Any")
"""The annotations of fields without types. Examples and defaults are JSON values."""

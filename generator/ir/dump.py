"""The Api as plain JSON values: what a template author sees."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from ..names import Name
from .models import NamedUnion
from .types import Union


def dump(value: Any) -> Any:
    """`value` in lists, dicts and scalars; a `Name` is its words in snake case, a type says which one it is.

    A union with a name is written once, where the Api lists it; everywhere else only its name is written.
    """
    return _Dump().of(value)


class _Dump:
    """One dump. A part that many places share, such as the security of all operations, is visited once."""

    def __init__(self) -> None:
        self._dumped: dict[int, tuple[Any, Any]] = {}  # by id: the part, which keeps its id, and its dump

    def of(self, value: Any) -> Any:
        if isinstance(value, Name):
            return value.snake
        if isinstance(value, Union) and value.name:
            return {"is": "Union", "name": value.name.snake}
        if not (is_dataclass(value) or isinstance(value, dict | list | tuple)):
            return value
        if id(value) not in self._dumped:
            self._dumped[id(value)] = value, self._members(value)
        return self._dumped[id(value)][1]

    def _members(self, value: Any) -> Any:
        if isinstance(value, NamedUnion):
            value = replace(value, type=replace(value.type, name=None))
        if is_dataclass(value):
            members = {each.name: self.of(getattr(value, each.name)) for each in fields(value)}
            return {"is": type(value).__name__, **members}
        if isinstance(value, dict):
            return {key: self.of(member) for key, member in value.items()}
        return [self.of(member) for member in value]

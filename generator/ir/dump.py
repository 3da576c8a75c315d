"""The Api as plain JSON values, for authors of templates."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from ..names import Name
from .models import NamedUnion
from .types import Union


def dump(value: Any) -> Any:
    """`value` as lists, dicts and scalars: a `Name` in snake case, a dataclass as a dict with its class in `is`.

    A named union is written in full only in `named_unions`; everywhere else it is written as its name.
    """
    return _Dump().of(value)


class _Dump:
    """One dump, which visits a shared part, such as the security of all operations, only once."""

    def __init__(self) -> None:
        self._dumped: dict[int, tuple[Any, Any]] = {}  # by id; holding the value keeps its id from being reused

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

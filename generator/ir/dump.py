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
    if isinstance(value, Name):
        return value.snake
    if isinstance(value, Union) and value.name:
        return {"is": "Union", "name": value.name.snake}
    if isinstance(value, NamedUnion):
        value = replace(value, type=replace(value.type, name=None))
    if is_dataclass(value) and not isinstance(value, type):
        members = {each.name: dump(getattr(value, each.name)) for each in fields(value)}
        return {"is": type(value).__name__, **members}
    if isinstance(value, dict):
        return {key: dump(member) for key, member in value.items()}
    return [dump(member) for member in value] if isinstance(value, list | tuple) else value

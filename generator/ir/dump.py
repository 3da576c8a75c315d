"""The Api as plain JSON values: what a template author sees."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from ..names import Name


def dump(value: Any) -> Any:
    """`value` in lists, dicts and scalars; a `Name` is its words in snake case, a type says which one it is."""
    if isinstance(value, Name):
        return value.snake
    if is_dataclass(value) and not isinstance(value, type):
        members = {each.name: dump(getattr(value, each.name)) for each in fields(value)}
        return {"is": type(value).__name__, **members}
    if isinstance(value, dict):
        return {key: dump(member) for key, member in value.items()}
    return [dump(member) for member in value] if isinstance(value, list | tuple) else value

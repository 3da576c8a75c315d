"""Models as dicts and lists that `json.dumps` accepts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import msgspec

from .types import UNSET, is_mapping
from .unions import fields_of, is_extra


def plain(value: Any) -> Any:
    """A value as JSON has it: names are the API's, times ISO 8601, exact numbers text."""
    if isinstance(value, msgspec.Struct):
        members: dict[str, Any] = {}
        for field in fields_of(type(value)):
            member = getattr(value, field.name)
            members |= member if is_extra(field) and is_mapping(member) else {field.encode_name: member}
        return plain(members)
    if is_mapping(value):
        return {
            msgspec.to_builtins(key, str_keys=True): plain(each) for key, each in value.items() if each is not UNSET
        }
    if isinstance(value, list | tuple):
        return list(map(plain, cast(Sequence[Any], value)))
    return msgspec.to_builtins(value)

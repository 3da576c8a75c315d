"""JSON pointers (RFC 6901)."""

from __future__ import annotations

import functools
from typing import Any

from .types import is_object


@functools.lru_cache(1024)
def steps(pointer: str) -> tuple[str, ...]:
    """The keys of a pointer."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def escaped(step: str) -> str:
    """A key, escaped for a pointer."""
    return step.replace("~", "~0").replace("/", "~1")


def value_at(raw: Any, pointer: str) -> Any:
    """The value at a pointer of objects; None if there is none."""
    for step in steps(pointer):
        raw = raw.get(step) if is_object(raw) else None
    return raw


def wrap_at(pointer: str, raw: Any) -> Any:
    """An object that has `raw` at a pointer."""
    for step in reversed(steps(pointer)):
        raw = {step: raw}
    return raw

"""Earlier names of what was renamed. They live on, deprecated, until the next version that may break callers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from ..names import Name

T = TypeVar("T", Name, str)


@dataclass(frozen=True, slots=True)
class Alias(Generic[T]):
    """An earlier name. `since` is the version that renamed it; empty if it is not released yet."""

    name: T
    target: T
    since: str = ""

"""Allow-lists of a style's guard, with what styles that extend it add to them (`ALLOWED`)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from types import SimpleNamespace
from typing import Any

from ..problems import did_you_mean
from .style import StyleError


def extended(tables: Mapping[str, Any], additions: Iterable[Mapping[str, Any]]) -> SimpleNamespace:
    """All tables, each with what `ALLOWED` of other styles adds to it. Raises `StyleError` for an invalid addition."""
    found = dict(tables)
    for each in additions:
        for name, entries in each.items():
            if name not in found:
                question = did_you_mean(name, found) or f"there are: {', '.join(found)}"
                raise StyleError(f"ALLOWED: allowlist.py has no table {name!r}; {question}")
            found[name] = _union(name, found[name], entries)
    return SimpleNamespace(**found)


def _union(label: str, table: Any, entries: Any) -> Any:
    """A table and additional entries of the same kind; nothing that it has is lost."""
    match table, entries:
        case str(), str() if not re.fullmatch(entries, "", re.VERBOSE):
            return "|".join(filter(None, [table.strip(), entries.strip()]))
        case frozenset(), Collection() if not isinstance(entries, str):
            return table | frozenset(entries)
        case dict(), Mapping():
            empty: Any = type(next(iter(table.values())))()
            return table | {
                key: _union(f"{label}[{key!r}]", table.get(key, empty), value) for key, value in entries.items()
            }
        case _ if type(table) is type(entries) and hasattr(table, "__or__"):
            return table | entries
    kinds: dict[type, str] = {
        str: "a regular expression that matches no empty text",
        frozenset: "a collection",
        dict: "a mapping",
    }
    raise StyleError(
        f"ALLOWED: {label} must be {kinds.get(type(table), f'a {type(table).__name__}')}, not {entries!r:.100}"
    )

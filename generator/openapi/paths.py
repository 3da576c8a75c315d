"""Path templates and the operations of a path item."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .document import Node
from .grammar import METHODS
from .http import is_token

QUERY_OPERATOR = re.compile(r"\{[?&]([^{}]*)\}")
"""Names of query parameters in a path, as RFC 6570 has them: `{?limit,page}`."""
_NAME = re.compile(r"\{([^{}]*)\}")
_SPLIT = re.compile(r"((?:\{[^{}]*\}|[^#?])*)(?:\?((?:\{[^{}]*\}|[^#])*))?")


class PathTemplate(NamedTuple):
    """A path of a document, and the query that may follow it.

    A fragment after `#` only tells operations apart and is never sent.
    """

    path: str
    query: str

    @classmethod
    def of(cls, path: str) -> PathTemplate:
        """The parts of a path."""
        found = _SPLIT.match(path)
        return cls(*found.groups("")) if found else cls(path, "")

    @property
    def path_names(self) -> tuple[str, ...]:
        """The names in the path."""
        return _names(self.path)

    @property
    def query_names(self) -> tuple[str, ...]:
        """The names in the query."""
        return _names(self.query)

    @property
    def names(self) -> list[str]:
        """The names in path and query, each once."""
        return list(dict.fromkeys(self.path_names + self.query_names))

    @property
    def query_operator_names(self) -> list[str]:
        """The query parameters that a path repeats as RFC 6570 does: `{?limit,page}`."""
        return [name.strip(" *") for text in QUERY_OPERATOR.findall(self.path) for name in text.split(",")]


def anonymous(path: str) -> str:
    """The path with variables that have no names: no two operations with one method differ only in these."""
    return _NAME.sub("{}", path)


@lru_cache
def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in _NAME.findall(QUERY_OPERATOR.sub("", text)))


def operations_in(item: Node) -> Iterator[tuple[str, Node]]:
    """The operations of a path with their methods, first those with a key of their own."""
    members = list(item.entries())
    yield from ((key.upper(), operation) for key, operation in members if key in METHODS)
    yield from ((key, operation) for key, operation in (item / "additionalOperations").entries() if is_token(key))

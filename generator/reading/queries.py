"""JSONPath (RFC 9535): which places of a value a query selects."""

from __future__ import annotations

import re
from typing import Any, cast

import jsonpath

from ..problems import printable
from .source import DEEPEST

Path = tuple[str | int, ...]
"""The keys and indices from the top to a place."""


class QueryError(ValueError):
    """The text is no JSONPath, or it cannot be carried out; `index` is the character that is wrong, if one is."""

    def __init__(self, error: Exception) -> None:
        super().__init__(printable(re.sub(r"TOKEN_(\w+)", lambda found: found[1].lower(), str(error.args[0]))))
        self.index: int | None = getattr(getattr(error, "token", None), "index", None)


class Query:
    """A JSONPath that is ready for use. Raises `QueryError`."""

    def __init__(self, text: str) -> None:
        try:
            # What else there is than a plain path does not pass a strict parser.
            self._query = cast(jsonpath.JSONPath, _Environment(strict=True).compile(text))
        except jsonpath.JSONPathError as error:
            raise QueryError(error) from None

    def places(self, root: Any) -> list[Path]:
        """Each place that is selected, once."""
        try:
            return list(dict.fromkeys(match.parts for match in self._query.finditer(root)))
        except (jsonpath.JSONPathError, RecursionError) as error:
            raise QueryError(error) from None

    def nearest(self, root: Any) -> tuple[str, list[Path]]:
        """Of a query that selects nothing: the longest beginning that does select something, and what."""
        beginning, found = jsonpath.JSONPath(env=self._query.env, segments=()), list[Path]([()])
        for end in range(1, len(self._query.segments)):
            longer = jsonpath.JSONPath(env=self._query.env, segments=self._query.segments[:end])
            places = [match.parts for match in longer.finditer(root)]
            if not places:
                break
            beginning, found = longer, places
        return str(beginning), found


class _Environment(jsonpath.JSONPathEnvironment):
    max_recursion_depth = 2 * DEEPEST

"""JSONPath (RFC 9535) in a bounded number of steps."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, cast

import jsonpath
from jsonpath.filter import FilterQuery
from jsonpath.function_extensions import ExpressionType, FilterFunction

from ..json_schema import validator
from ..openapi.file import MAX_DEPTH
from ..problems import printable

Path = tuple[str | int, ...]
"""The keys and indices from the root to a value."""

_LARGEST_PATTERN = 100_000  # bytes of a compiled regular expression


class JSONPathError(ValueError):
    """The text is not a JSONPath, or evaluating it takes too long. `index` is the offset of the wrong character, if there is one."""

    def __init__(self, error: Exception) -> None:
        super().__init__(printable(re.sub(r"TOKEN_(\w+)", lambda found: found[1].lower(), str(error.args[0]))))
        self.index: int | None = getattr(getattr(error, "token", None), "index", None)


class Budget:
    """The remaining steps for queries: a short one can select every value below every value."""

    def __init__(self, left: int) -> None:
        self.left = left

    def use(self, steps: int = 1) -> None:
        """Count steps. Raises `JSONPathError` if there were too many."""
        self.left -= steps
        if self.left < 0:
            raise JSONPathError(
                ValueError("the paths of this overlay take too many steps; select with fewer `..` and `*`")
            )


class JSONPath:
    """A parsed JSONPath. Raises `JSONPathError`."""

    def __init__(self, text: str, budget: Budget) -> None:
        self._budget = budget
        try:
            # A strict parser accepts plain paths only.
            query = _Environment(budget).compile(text)
        except (jsonpath.JSONPathError, RecursionError) as error:
            raise JSONPathError(error) from None
        self._query = _with_counting(cast(jsonpath.JSONPath, query))

    def find(self, root: Any) -> list[Path]:
        """Each selected location, once."""
        try:
            return list(dict.fromkeys(match.parts for match in self._matches(self._query, root)))
        except (jsonpath.JSONPathError, RecursionError) as error:
            raise JSONPathError(error) from None

    def nearest(self, root: Any) -> tuple[str, list[Path]]:
        """For a query that selects nothing: its longest prefix that selects something, and what that is."""
        beginning, found = _CountedPath(env=self._query.env, segments=()), list[Path]([()])
        for end in range(1, len(self._query.segments)):
            longer = _CountedPath(env=self._query.env, segments=self._query.segments[:end])
            try:
                places = [match.parts for match in self._matches(longer, root)]
            except JSONPathError:
                break
            if not places:
                break
            beginning, found = longer, places
        return str(beginning), found

    def _matches(self, query: _CountedPath, root: Any) -> Iterable[jsonpath.JSONPathMatch]:
        return query.finditer(root, filter_context={"budget": self._budget})


class _Match(jsonpath.JSONPathMatch):
    """A visited location, which keeps neither its children nor the text of its path."""

    def filter_context(self) -> Any:
        """The context. It is read once for each step: to a child, or to the test of a filter."""
        self._filter_context["budget"].use()
        return self._filter_context

    def new_child(self, obj: object, key: int | str) -> _Match:
        parts = (*self.parts, key)
        return _Match(filter_context=self.filter_context(), obj=obj, parent=self, parts=parts, path="", root=self.root)

    def add_child(self, *_: object) -> None:
        pass


class _CountedPath(jsonpath.JSONPath):
    """A query whose steps are counted."""

    def finditer(self, data: Any, *, filter_context: Any = None) -> Iterable[jsonpath.JSONPathMatch]:
        matches: Iterable[jsonpath.JSONPathMatch] = [
            _Match(filter_context=filter_context, obj=data, parent=None, path="", parts=(), root=data)
        ]
        for segment in self.segments:
            matches = segment.resolve(matches)
        return matches


def _with_counting(query: jsonpath.JSONPath) -> _CountedPath:
    """The query and those in its filters, with counted steps."""
    selectors = [selector for segment in query.segments for selector in segment.selectors]
    expressions = [each.expression for each in selectors if hasattr(each, "expression")]
    while expressions:
        expression = expressions.pop()
        if isinstance(expression, FilterQuery):
            expression.path = _CountedPath(env=query.env, segments=expression.path.segments)
        expressions += expression.children()
    return _CountedPath(env=query.env, segments=query.segments)


class _Environment(jsonpath.JSONPathEnvironment):
    max_recursion_depth = 2 * MAX_DEPTH

    def __init__(self, budget: Budget) -> None:
        super().__init__(strict=True)
        self.function_extensions |= {"match": _Pattern(budget, "^(?:{})$"), "search": _Pattern(budget, "{}")}


class _Pattern(FilterFunction):
    """`match` or `search`, by a regular expression engine with linear time."""

    arg_types = [ExpressionType.VALUE, ExpressionType.VALUE]  # noqa: RUF012
    return_type = ExpressionType.LOGICAL

    def __init__(self, budget: Budget, form: str) -> None:
        self._budget = budget
        self._form = form

    def __call__(self, value: object, pattern: object) -> bool:
        if not isinstance(value, str) or not isinstance(pattern, str):
            return False
        self._budget.use(1 + len(value) // 10)
        found = _pattern_validator(self._form.format(pattern))
        return found is not None and bool(found.is_valid(value))


@lru_cache
def _pattern_validator(pattern: str) -> Any:
    """The compiled pattern; None, as in RFC 9535, if it is not a regular expression, or is huge."""
    try:
        return validator({"pattern": pattern}, largest_pattern=_LARGEST_PATTERN)
    except ValueError:
        return None

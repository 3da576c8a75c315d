"""The kinds of pagination.

`page`, `offset`, `cursor` and `limit` name what a request sends: a query parameter, or with a leading slash a JSON
pointer into the body. All other fields are JSON pointers into a response. Empty: the API has no such value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class NumberedPages:
    """Pages with numbers, of which `last` says how many there are."""

    page: str
    items: str
    limit: str = ""
    total: str = ""
    current: str = ""
    last: str = ""
    more: str = ""
    first: int = 1
    """The number of the first page."""


@dataclass(frozen=True)
class OffsetPages:
    """Pages that begin at an item."""

    offset: str
    items: str
    limit: str = ""
    total: str = ""
    more: str = ""
    first: int = 0
    """The number of the first item."""


@dataclass(frozen=True)
class CursorPages:
    """Pages of which each has the cursor of the next, in `next` or, with the pointer `after`, in its last item."""

    cursor: str
    items: str
    next: str = ""
    after: str = ""
    limit: str = ""
    total: str = ""
    more: str = ""


@dataclass(frozen=True)
class LinkedPages:
    """Pages of which each has a link to the next."""

    items: str
    next: str = ""
    limit: str = ""
    total: str = ""
    follow: bool = False
    """Whether links are followed as they are, on the same server; else only their query is."""


Pages: TypeAlias = NumberedPages | OffsetPages | CursorPages | LinkedPages

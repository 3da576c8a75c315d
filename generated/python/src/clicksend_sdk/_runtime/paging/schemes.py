"""The kinds of pagination: a class for each, with the `places` in a request that say which page and how many items.

`page`, `offset`, `cursor` and `limit` name what a request sends: a query parameter, or with a leading slash a JSON
pointer into the body. All other fields are JSON pointers into a response. Empty: the API has no such value.
"""

from __future__ import annotations

from typing import TypeAlias

from ..record import Record


class NumberedPages(Record):
    """Pages with numbers; `last` is the number of the last page."""

    page: str
    items: str
    limit: str = ""
    total: str = ""
    current: str = ""
    last: str = ""
    more: str = ""
    first: int = 1
    """The number of the first page."""

    @property
    def places(self) -> tuple[str, ...]:
        return self.page, self.limit


class OffsetPages(Record):
    """Pages that begin at the offset of an item."""

    offset: str
    items: str
    limit: str = ""
    total: str = ""
    more: str = ""
    first: int = 0
    """The number of the first item."""

    @property
    def places(self) -> tuple[str, ...]:
        return self.offset, self.limit


class CursorPages(Record):
    """Pages that have the cursor of the next page: in `next`, or at the pointer `after` in their last item."""

    cursor: str
    items: str
    next: str = ""
    after: str = ""
    limit: str = ""
    total: str = ""
    more: str = ""

    @property
    def places(self) -> tuple[str, ...]:
        return self.cursor, self.limit


class LinkedPages(Record):
    """Pages that have a link to the next page."""

    items: str
    next: str = ""
    limit: str = ""
    total: str = ""
    follow: bool = False
    """Whether links are followed as they are, on the same server; if not, only their query is used."""

    @property
    def places(self) -> tuple[str, ...]:
        return ()


Pages: TypeAlias = NumberedPages | OffsetPages | CursorPages | LinkedPages

"""Schemes of pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..names import Name

PaginationKind = Literal["page", "offset", "cursor", "link"]

_ROLES: dict[PaginationKind, tuple[str, ...]] = {
    "page": ("page", "limit", "items", "total", "current", "last", "more", "first"),
    "offset": ("offset", "limit", "items", "total", "more", "first"),
    "cursor": ("cursor", "limit", "items", "next", "after", "total", "more"),
    "link": ("items", "next", "limit", "total", "follow"),
}


@dataclass(frozen=True, slots=True)
class Pagination:
    """A scheme of pages, and where its parts are; what it has not is empty.

    Asked with: `page`, `offset`, `cursor` and `limit` are query parameters, or, with a slash, JSON pointers into the
    body. Read: the others are JSON pointers into the reply, and `after` is one into its last item. Pages have numbers
    (`page`), or begin at an item (`offset`, `cursor`), or else the link in `next` leads from one to another.
    """

    name: Name
    items: str
    next: str = ""
    limit: str = ""
    total: str = ""
    page: str = ""
    current: str = ""
    last: str = ""
    offset: str = ""
    cursor: str = ""
    after: str = ""
    more: str = ""
    first: int | None = None
    """The number of the first page or item, if it is not 1 for pages and 0 for items."""
    follow: bool = False
    """Whether a link may lead to another path, and not only have another query."""

    @property
    def kind(self) -> PaginationKind:
        """How one page leads to the next."""
        return "page" if self.page else "offset" if self.offset else "cursor" if self.cursor else "link"

    @property
    def roles(self) -> dict[str, str | int | bool]:
        """Where a scheme of its kind has what; without the parts that it lacks, `items` excepted."""
        stated = ((role, getattr(self, role)) for role in _ROLES[self.kind])
        return {role: value for role, value in stated if role == "items" or not (value in (None, "") or value is False)}

"""Pagination schemes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..names import Name

PaginationKind = Literal["page", "offset", "cursor", "link"]

ROLES: dict[PaginationKind, tuple[str, ...]] = {
    "page": ("page", "limit", "items", "total", "current", "last", "more", "first"),
    "offset": ("offset", "limit", "items", "total", "more", "first"),
    "cursor": ("cursor", "limit", "items", "next", "after", "total", "more"),
    "link": ("items", "next", "limit", "total", "follow"),
}
"""The parts of a scheme of each kind."""

REQUEST_ROLES = ("page", "offset", "cursor", "limit")
"""Roles in requests: names of query parameters, or JSON pointers into the body."""

RESPONSE_ROLES = ("items", "total", "current", "last", "next", "more")
"""Roles in responses: JSON pointers into the body."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """A pagination scheme, and the place of each of its parts; a missing part is empty.

    In requests, `page`, `offset`, `cursor` and `limit` are query parameters, or, with a slash, JSON pointers into the body.
    The other parts are JSON pointers into the response, and `after` is one into its last item. Pages have numbers (`page`),
    or begin at an item (`offset`, `cursor`), or else the link in `next` leads from one to the next.
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
        """The place of each part that a scheme of its kind can have; of missing parts, only `items`."""
        stated = ((role, getattr(self, role)) for role in ROLES[self.kind])
        return {role: value for role, value in stated if role == "items" or not (value in (None, "") or value is False)}

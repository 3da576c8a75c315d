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
"""The roles that a scheme of each kind can have."""

REQUEST_ROLES = ("page", "offset", "cursor", "limit")
"""Roles in requests: query parameters, or JSON pointers into the body."""

RESPONSE_ROLES = ("items", "total", "current", "last", "next", "more")
"""Roles in responses: JSON pointers into the body."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """A pagination scheme: the location of each role, empty if the scheme does not have it.

    In requests, `page`, `offset`, `cursor` and `limit` are query parameters or, if they begin with a slash, JSON pointers
    into the body. The other roles are JSON pointers into the response; `after` is a pointer into its last item. Pages have
    numbers (`page`) or start at an item (`offset`, `cursor`); otherwise `next` has the link to the next page.
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
    """Whether a link may lead to another path; otherwise only its query is used."""

    @property
    def kind(self) -> PaginationKind:
        """How a client gets from one page to the next."""
        return "page" if self.page else "offset" if self.offset else "cursor" if self.cursor else "link"

    @property
    def roles(self) -> dict[str, str | int | bool]:
        """The location of each role that the scheme has; `items` is always included."""
        stated = ((role, getattr(self, role)) for role in ROLES[self.kind])
        return {role: value for role, value in stated if role == "items" or not (value in (None, "") or value is False)}

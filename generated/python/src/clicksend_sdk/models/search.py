# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Search."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.types import Model


class ContactSearchResult(Model, frozen=True, kw_only=True):
    """A contact or a list that a keyword found."""

    id: int
    """The `contact_id` or the `list_id`, as `type` says."""

    type: Literal["contact", "list"] | str
    """Whether this is a contact or a list."""

    name: str | None = None
    """Name of the contact or of the list."""

    contact: str | None = None
    """How to reach a contact, such as its phone number."""

    contacts_count: int | None = None
    """Contacts in a list; null for a contact."""

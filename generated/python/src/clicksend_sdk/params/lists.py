# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models import ContactField, ContactImportColumn


class ContactListRequestDict(TypedDict, total=False):
    """A list to make or to rename."""

    list_name: Required[str]
    """Name of the list."""


class ContactImportRequestDict(TypedDict, total=False):
    """A file of contacts."""

    file_url: Required[str]
    """Where the CSV file is; a file of your own can be put there with `uploads.create`."""

    field_order: Required[Sequence[ContactImportColumn]]
    """What the columns hold, one name per column from left to right."""


class ContactImportPreviewRequestDict(TypedDict, total=False):
    """A file to look into."""

    file_url: Required[str]
    """Where the CSV file is."""


class RemoveDuplicatesRequestDict(TypedDict, total=False):
    """What makes two contacts the same."""

    fields: Required[Sequence[ContactField]]
    """The fields to compare."""

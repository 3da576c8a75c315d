# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Lists."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from .._runtime.codec.types import Flag, Model

ContactImportColumn: TypeAlias = (
    Literal[
        "phone",
        "first_name",
        "last_name",
        "custom1",
        "custom2",
        "custom3",
        "custom4",
        "fax_number",
        "organization_name",
        "email",
        "address_line_1",
        "address_line_2",
        "address_city",
        "address_state",
        "address_postal_code",
        "address_country",
    ]
    | str
)
"""What a column of an import file holds. Some names differ from those in a contact:
`phone` is its `phone_number`, `custom1` its `custom_1`.
"""

ContactField: TypeAlias = (
    Literal[
        "phone_number",
        "first_name",
        "last_name",
        "custom_1",
        "custom_2",
        "custom_3",
        "custom_4",
        "fax_number",
        "organization_name",
        "email",
        "address_line_1",
        "address_line_2",
        "address_city",
        "address_state",
        "address_postal_code",
        "address_country",
    ]
    | str
)
"""A field of a contact by which two contacts can be compared."""


class ContactList(Model, frozen=True, kw_only=True):
    """A list of contacts."""

    list_id: int
    """Identifies the list."""

    list_name: str
    """Name of the list."""

    list_email_id: str | None = None
    """Identifies the list in the address of an email to all its contacts."""

    contacts_count: int | None = msgspec.field(name="_contacts_count", default=None)
    """Contacts in the list."""

    import_in_progress: Flag | None = msgspec.field(name="_import_in_progress", default=None)
    """An import into the list has not finished."""

    optout_in_progress: Flag | None = msgspec.field(name="_optout_in_progress", default=None)
    """The removal of contacts who opted out has not finished."""


class ContactListRequest(Model, frozen=True, kw_only=True):
    """A list to make or to rename."""

    list_name: str
    """Name of the list."""


class ContactImportRequest(Model, frozen=True, kw_only=True):
    """A file of contacts."""

    file_url: str
    """Where the CSV file is; a file of your own can be put there with `uploads.create`."""

    field_order: list[ContactImportColumn]
    """What the columns hold, one name per column from left to right."""


class ContactImport(Model, frozen=True, kw_only=True):
    """An import that waits for its turn."""

    id: str | None = None
    """Identifies the job."""

    ids: list[str] | None = None
    """Identifies each job, when a file makes more than one."""

    msg: str | None = None
    """What happens with the file, in words."""


class ContactImportPreviewRequest(Model, frozen=True, kw_only=True):
    """A file to look into."""

    file_url: str
    """Where the CSV file is."""


class ContactImportPreview(Model, frozen=True, kw_only=True):
    """A row of an import file."""

    row: list[str] | None = None
    """The cells of the row, from left to right."""


class ContactImportField(Model, frozen=True, kw_only=True):
    """Something that a column of an import file can hold."""

    field: str
    """The name to use in `field_order`."""

    label: str | None = None
    """The name for people."""


class RemoveDuplicatesRequest(Model, frozen=True, kw_only=True):
    """What makes two contacts the same."""

    fields: list[ContactField]
    """The fields to compare."""


class DeletedCount(Model, frozen=True, kw_only=True):
    """How many contacts were deleted."""

    deleted: int
    """Contacts deleted."""

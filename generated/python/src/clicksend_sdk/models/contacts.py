# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Contacts."""

from __future__ import annotations

import msgspec

from .._runtime.codec.types import Model, UNSET, UnixTime, UnsetType


class Contact(Model, frozen=True, kw_only=True):
    """A person or business in a contact list."""

    contact_id: int
    """Identifies the contact."""

    list_id: int
    """The list that the contact is in."""

    list_name: str | None = msgspec.field(name="_list_name", default=None)
    """Name of that list."""

    phone_number: str | None = None
    """Where text messages and calls go."""

    first_name: str | None = None
    """First name."""

    last_name: str | None = None
    """Last name."""

    organization_name: str | None = None
    """Where the contact works."""

    email: str | None = None
    """Where emails go."""

    fax_number: str | None = None
    """Where faxes go."""

    address_line_1: str | None = None
    """Street and number."""

    address_line_2: str | None = None
    """More of the address, such as a flat or floor."""

    address_city: str | None = None
    """City or town."""

    address_state: str | None = None
    """State or province."""

    address_postal_code: str | int | None = None
    """Postal code, as text or as a number."""

    address_country: str | None = None
    """Country of the address."""

    custom_1: str | None = None
    """Text of your own."""

    custom_2: str | None = None
    """Text of your own."""

    custom_3: str | None = None
    """Text of your own."""

    custom_4: str | None = None
    """Text of your own."""

    date_added: UnixTime | None = None
    """When the contact was added."""

    date_updated: UnixTime | None = None
    """When the contact last changed."""


class ContactRequest(Model, frozen=True, kw_only=True):
    """A contact to add, or what is to change about one. A new contact needs at least one of
    `phone_number`, `email` and `fax_number`.
    """

    phone_number: str | UnsetType = UNSET
    """Where text messages and calls go."""

    first_name: str | UnsetType = UNSET
    """First name."""

    last_name: str | UnsetType = UNSET
    """Last name."""

    organization_name: str | None | UnsetType = UNSET
    """Where the contact works."""

    email: str | None | UnsetType = UNSET
    """Where emails go."""

    fax_number: str | UnsetType = UNSET
    """Where faxes go."""

    address_line_1: str | None | UnsetType = UNSET
    """Street and number."""

    address_line_2: str | None | UnsetType = UNSET
    """More of the address, such as a flat or floor."""

    address_city: str | None | UnsetType = UNSET
    """City or town."""

    address_state: str | None | UnsetType = UNSET
    """State or province."""

    address_postal_code: str | None | UnsetType = UNSET
    """Postal code."""

    address_country: str | UnsetType = UNSET
    """Country of the address."""

    custom_1: str | UnsetType = UNSET
    """Text of your own."""

    custom_2: str | UnsetType = UNSET
    """Text of your own."""

    custom_3: str | UnsetType = UNSET
    """Text of your own."""

    custom_4: str | UnsetType = UNSET
    """Text of your own."""

    date_added: UnixTime | UnsetType = UNSET
    """When the contact was added; now if left out."""

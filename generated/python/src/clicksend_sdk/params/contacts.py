# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Contacts."""

from __future__ import annotations

import datetime as dt
from typing import TypedDict


class ContactRequestDict(TypedDict, total=False):
    """A contact to add, or what is to change about one. A new contact needs at least one of
    `phone_number`, `email` and `fax_number`.
    """

    phone_number: str
    """Where text messages and calls go."""

    first_name: str
    """First name."""

    last_name: str
    """Last name."""

    organization_name: str | None
    """Where the contact works."""

    email: str | None
    """Where emails go."""

    fax_number: str
    """Where faxes go."""

    address_line_1: str | None
    """Street and number."""

    address_line_2: str | None
    """More of the address, such as a flat or floor."""

    address_city: str | None
    """City or town."""

    address_state: str | None
    """State or province."""

    address_postal_code: str | None
    """Postal code."""

    address_country: str
    """Country of the address."""

    custom_1: str
    """Text of your own."""

    custom_2: str
    """Text of your own."""

    custom_3: str
    """Text of your own."""

    custom_4: str
    """Text of your own."""

    date_added: dt.datetime
    """When the contact was added; now if left out."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Numbers."""

from __future__ import annotations

from typing import Required, TypedDict

from ..models import NumberRegistrationData, NumberType


class NumberPurchaseRequestDict(TypedDict, total=False):
    """The number to buy, and what for."""

    dedicated_number: Required[str]
    """The number, once more."""

    type: Required[NumberType]
    """The messages that a number is for."""

    registration_data: NumberRegistrationData | NumberRegistrationDataDict
    """Who will use the number; only for Australian numbers."""


class NumberRegistrationDataDict(TypedDict, total=False):
    """The business that will use a number."""

    business_name: Required[str]
    """Name of the business. 2 to 100 characters."""

    business_address: Required[str]
    """Street and house number. 5 to 150 characters."""

    suburb: Required[str]
    """Suburb or town. 2 to 50 characters."""

    postcode: Required[str]
    """Postal code. 2 to 20 characters."""

    state: Required[str]
    """State. 2 to 50 characters."""

    country: Required[str]
    """Country of the business."""

    contact_name: Required[str]
    """The person to talk to. 2 to 100 characters."""

    contact_number: Required[str]
    """Phone of that person; a plus sign if it has one, and 2 to 15 digits."""


class NumberRegistrationRequestDict(TypedDict, total=False):
    """Who asks for numbers, and what for."""

    full_name: Required[str]
    """The person who asks."""

    company_name: Required[str]
    """Name of the company."""

    company_number: Required[str]
    """Phone of the company."""

    email: Required[str]
    """Where to write to the person."""

    website_url: Required[str]
    """Website of the company."""

    primary_use_case: Required[str]
    """What most of the messages will be for."""

    sample_message: Required[str]
    """A message such as will be sent."""

    area_code: Required[str]
    """Area codes that the numbers should have, with commas between them."""

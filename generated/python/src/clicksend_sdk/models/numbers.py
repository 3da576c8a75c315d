# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Final, Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.codec.types import Model, UNSET, UnsetType
from .shared import Currency

NumberType: TypeAlias = Literal["sms", "mms"] | str
"""The messages that a number is for."""

NumberKind: TypeAlias = Literal["longcode", "shortcode", "tollfree", "10DLC"] | str
"""The kind of a number."""


class NumberKinds:
    """The documented values of `NumberKind`."""

    LONGCODE: Final = "longcode"
    """A number of full length."""

    SHORTCODE: Final = "shortcode"
    """A number of 3 to 8 digits."""

    TOLLFREE: Final = "tollfree"
    """A number that is free to call."""

    N10_DLC: Final = "10DLC"
    """A number of full length that is registered for messages of businesses."""


NumberRegistrationLabel: TypeAlias = (
    Literal[
        "REGISTRATION_NOT_REQUIRED",
        "REGISTRATION_NOT_INITIATED",
        "REGISTRATION_INITIATED",
        "CUST_ACTION_REQUIRED",
        "REGISTRATION_SUBMITTED",
        "REGISTERED",
    ]
    | str
)
"""How far the registration of a number is."""


class NumberRegistrationLabels:
    """The documented values of `NumberRegistrationLabel`."""

    REGISTRATION_NOT_REQUIRED: Final = "REGISTRATION_NOT_REQUIRED"
    """The number needs none."""

    REGISTRATION_NOT_INITIATED: Final = "REGISTRATION_NOT_INITIATED"
    """It has not been asked for yet."""

    REGISTRATION_INITIATED: Final = "REGISTRATION_INITIATED"
    """It has been asked for."""

    CUST_ACTION_REQUIRED: Final = "CUST_ACTION_REQUIRED"
    """It waits for something that you have to do."""

    REGISTRATION_SUBMITTED: Final = "REGISTRATION_SUBMITTED"
    """It has been handed in and waits for the answer."""

    REGISTERED: Final = "REGISTERED"
    """It is complete."""


class DedicatedNumber(Model, frozen=True, kw_only=True):
    """A phone number that you rent."""

    dedicated_number: str
    """The number."""

    country: str | None = None
    """Country of the number."""

    country_name: str | None = msgspec.field(name="_country_name", default=None)
    """Name of that country."""

    price: Decimal | None = None
    """What the number costs, most likely a month."""

    type: NumberType | None = None
    """The messages that a number is for."""

    number_type: NumberKind | None = None
    """The kind of a number."""

    number_category: str | None = None
    """A further division of the numbers, when there is one; the words are not documented."""

    number_guid: UUID | None = None
    """Identifies the number."""

    notes: str | None = None
    """Notes kept with the number."""

    form_submission_id: str | None = None
    """The form that the number was registered with; null if none."""

    status: NumberRegistrationStatus | None = None
    """How far the registration of a number is, in four forms."""


class NumberRegistrationStatus(Model, frozen=True, kw_only=True):
    """How far the registration of a number is, in four forms."""

    value: Literal[0, 1, 2, 3, 4, 5] | int | None = None
    """The status as a number, in the order of the values of `label`."""

    label: NumberRegistrationLabel | None = None
    """How far the registration of a number is."""

    name: (
        Literal[
            "Ready to use", "Unregistered", "Decision Pending", "Action Required", "Limited Availability", "Registered"
        ]
        | str
        | None
    ) = None
    """The status as the dashboard shows it, in the order of the values of `label`."""

    description: str | None = None
    """What the status means, in a sentence."""


class AvailableNumber(Model, frozen=True, kw_only=True):
    """A phone number that can be rented."""

    dedicated_number: str
    """The number."""

    country: str | None = None
    """Country of the number."""

    country_name: str | None = None
    """Name of that country."""

    price_setup: Decimal | None = None
    """Price of setting it up, once."""

    price_monthly: Decimal | None = None
    """Price of a month."""

    price_total: Decimal | None = None
    """What is due when the number is bought."""

    price: Decimal | None = None
    """The price, in replies of an older kind."""

    currency: str | None = None
    """Currency of the prices, three letters of ISO 4217, in replies of an older kind."""

    address_requirement: str | None = None
    """Where the buyer must have an address, such as `local`; null if it is not asked for."""


class NumberPurchaseRequest(Model, frozen=True, kw_only=True):
    """The number to buy, and what for."""

    dedicated_number: str
    """The number, once more."""

    type: NumberType
    """The messages that a number is for."""

    registration_data: NumberRegistrationData | UnsetType = UNSET
    """Who will use the number; only for Australian numbers."""


class NumberRegistrationData(Model, frozen=True, kw_only=True):
    """The business that will use a number."""

    business_name: str
    """Name of the business. 2 to 100 characters."""

    business_address: str
    """Street and house number. 5 to 150 characters."""

    suburb: str
    """Suburb or town. 2 to 50 characters."""

    postcode: str
    """Postal code. 2 to 20 characters."""

    state: str
    """State. 2 to 50 characters."""

    country: str
    """Country of the business."""

    contact_name: str
    """The person to talk to. 2 to 100 characters."""

    contact_number: str
    """Phone of that person; a plus sign if it has one, and 2 to 15 digits."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {
        "business_name": {"minLength": 2, "maxLength": 100},
        "business_address": {"minLength": 5, "maxLength": 150},
        "suburb": {"minLength": 2, "maxLength": 50},
        "postcode": {"minLength": 2, "maxLength": 20},
        "state": {"minLength": 2, "maxLength": 50},
        "contact_name": {"minLength": 2, "maxLength": 100},
    }


class NumberPurchase(Model, frozen=True, kw_only=True):
    """A number that was bought."""

    dedicated_number: str
    """The number."""

    country: str | None = None
    """Country of the number."""

    price_total: Decimal | None = None
    """What was charged."""

    price_setup: Decimal | None = msgspec.field(name="_price_setup", default=None)
    """Price of setting it up, once."""

    price_monthly: Decimal | None = msgspec.field(name="_price_monthly", default=None)
    """Price of a month."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""


class NumberRegistrationRequest(Model, frozen=True, kw_only=True):
    """Who asks for numbers, and what for."""

    full_name: str
    """The person who asks."""

    company_name: str
    """Name of the company."""

    company_number: str
    """Phone of the company."""

    email: str
    """Where to write to the person."""

    website_url: str
    """Website of the company."""

    primary_use_case: str
    """What most of the messages will be for."""

    sample_message: str
    """A message such as will be sent."""

    area_code: str
    """Area codes that the numbers should have, with commas between them."""

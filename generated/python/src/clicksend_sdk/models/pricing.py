# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pricing."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from .._runtime.codec.types import Model
from .shared import Currency


class CountryPricing(Model, frozen=True, kw_only=True):
    """What sending to a country costs."""

    country: str
    """The country."""

    sms: PricingSms | None = None
    """Prices of text messages and of numbers for them."""

    mms: PricingMms | None = None
    """Prices of picture messages and of numbers for them."""

    voice: PricingVoice | None = None
    """Prices of voice calls."""

    fax: PricingFax | None = None
    """Prices of faxes and of numbers for them."""

    email: PricingRates | None = None
    """Prices of emails."""

    post: PricingPost | None = None
    """Prices of letters and of direct mail."""

    postcard: PricingPostcard | None = None
    """Price of postcards."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""


class PricingSms(Model, frozen=True, kw_only=True):
    """Prices of text messages and of numbers for them."""

    price_rate_0: Decimal | None = None
    """Price of a message part at rate 0, the first and highest."""

    price_rate_1: Decimal | None = None
    """Price of a message part at rate 1."""

    price_rate_2: Decimal | None = None
    """Price of a message part at rate 2."""

    price_rate_3: Decimal | None = None
    """Price of a message part at rate 3."""

    dedicated_number_setup: Decimal | None = None
    """Price of setting up a number for text messages, once."""

    dedicated_number_monthly: Decimal | None = None
    """Price of a number for text messages, a month."""

    dedicated_number_shortcode_setup: Decimal | None = None
    """Price of setting up a short code, once."""

    dedicated_number_shortcode_monthly: Decimal | None = None
    """Price of a short code, a month."""


class PricingMms(Model, frozen=True, kw_only=True):
    """Prices of picture messages and of numbers for them."""

    price_mms: Decimal | None = None
    """Price of a message."""

    dedicated_number_setup: Decimal | None = None
    """Price of setting up a number for picture messages, once."""

    dedicated_number_monthly: Decimal | None = None
    """Price of a number for picture messages, a month."""


class PricingVoice(Model, frozen=True, kw_only=True):
    """Prices of voice calls."""

    price_landline: Decimal | None = None
    """Price of a call to a landline."""

    price_mobile: Decimal | None = None
    """Price of a call to a mobile phone."""


class PricingFax(Model, frozen=True, kw_only=True):
    """Prices of faxes and of numbers for them."""

    price_fax: Decimal | None = None
    """Price of a page."""

    dedicated_number_setup: Decimal | None = None
    """Price of setting up a number for faxes, once."""

    dedicated_number_monthly: Decimal | None = None
    """Price of a number for faxes, a month."""


class PricingRates(Model, frozen=True, kw_only=True):
    """Price of an email at each of the four rates. Which one is yours is the `price_rate` of
    your account.
    """

    price_rate_0: Decimal | None = None
    """Price of an email at rate 0, the first and highest."""

    price_rate_1: Decimal | None = None
    """Price of an email at rate 1."""

    price_rate_2: Decimal | None = None
    """Price of an email at rate 2."""

    price_rate_3: Decimal | None = None
    """Price of an email at rate 3."""


class PricingPost(Model, frozen=True, kw_only=True):
    """Prices of letters and of direct mail."""

    price_letter_black: Decimal | None = None
    """Price of a letter in black and white."""

    price_letter_colour: Decimal | None = None
    """Price of a letter in colour."""

    price_letter_page_black: Decimal | None = None
    """Price of another page in black and white."""

    price_letter_page_colour: Decimal | None = None
    """Price of another page in colour."""

    price_letter_large_surcharge: Decimal | None = None
    """What a large letter costs more."""

    price_letter_large_surcharge_sheet: Decimal | None = None
    """What a sheet of a large letter costs more."""

    price_direct_mail_dl: Decimal | None = None
    """Price of a piece of direct mail of size DL."""

    price_direct_mail_a5: Decimal | None = None
    """Price of a piece of direct mail of size A5."""

    direct_mail_min_quantity: int | None = None
    """The smallest number of pieces that direct mail is sent in."""


class PricingPostcard(Model, frozen=True, kw_only=True):
    """Price of postcards."""

    price_postcard: Decimal | None = None
    """Price of a postcard."""

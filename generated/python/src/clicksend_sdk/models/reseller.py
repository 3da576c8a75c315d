# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Reseller."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from .._runtime.codec.types import Flag, Model, NumberDecimal


class ResellerAccountPublicRequest(Model, frozen=True, kw_only=True):
    """A new client, and whose."""

    reseller_user_id: int
    """The reseller's account."""

    username: str
    """Name to sign in with; no other account has it."""

    password: str
    """Password to sign in with."""

    user_first_name: str
    """First name of the owner."""

    user_last_name: str
    """Last name of the owner."""

    user_email: str
    """Where to write to the owner."""

    user_phone: str
    """Phone of the owner."""

    account_name: str
    """Name of the business."""

    country: str
    """Country of the account and of its phone number."""

    __hidden__: ClassVar[tuple[str, ...]] = ("password",)


class ResellerSetting(Model, frozen=True, kw_only=True):
    """How your service looks and is priced for your clients."""

    reseller_user_id: int | None = None
    """Your account."""

    subdomain: str | None = None
    """Subdomain that your clients sign in at."""

    company_name: str | None = None
    """Name that your clients see."""

    logo_url_light: str | None = None
    """Where your logo for light backgrounds is."""

    logo_url_dark: str | None = None
    """Where your logo for dark backgrounds is."""

    colour_navigation: str | None = None
    """Colour of the navigation, as in CSS."""

    default_margin: int | float | None = None
    """What you add to the prices of messages, most likely in percent."""

    default_margin_numbers: int | float | None = None
    """What you add to the prices of numbers, most likely in percent."""

    allow_public_signups: Flag | None = None
    """Anyone may become your client."""

    trial_balance: Decimal | None = None
    """Credit that a new client gets to try things out."""

    logo_url: str | None = None
    """Where your logo is, in replies of an older kind."""


class ResellerSettingRequest(Model, frozen=True, kw_only=True):
    """How your service is to look and be priced for your clients."""

    subdomain: str
    """Subdomain that your clients sign in at."""

    company_name: str
    """Name that your clients see."""

    logo_url_light: str
    """Where your logo for light backgrounds is."""

    logo_url_dark: str
    """Where your logo for dark backgrounds is."""

    colour_navigation: str
    """Colour of the navigation, as in CSS."""

    default_margin: int | float
    """What you add to the prices of messages, most likely in percent."""

    default_margin_numbers: int | float
    """What you add to the prices of numbers, most likely in percent."""

    allow_public_signups: Flag
    """Anyone may become your client."""

    trial_balance: NumberDecimal
    """Credit that a new client gets to try things out."""


class TransferCreditRequest(Model, frozen=True, kw_only=True):
    """How much credit a client gets."""

    client_user_id: int
    """The client's account."""

    balance: NumberDecimal
    """The credit to move, in `currency`."""

    currency: str
    """Three letters, ISO 4217."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Reseller."""

from __future__ import annotations

from decimal import Decimal
from typing import Required, TypedDict


class ResellerAccountPublicRequestDict(TypedDict, total=False):
    """A new client, and whose."""

    reseller_user_id: Required[int]
    """The reseller's account."""

    username: Required[str]
    """Name to sign in with; no other account has it."""

    password: Required[str]
    """Password to sign in with."""

    user_first_name: Required[str]
    """First name of the owner."""

    user_last_name: Required[str]
    """Last name of the owner."""

    user_email: Required[str]
    """Where to write to the owner."""

    user_phone: Required[str]
    """Phone of the owner."""

    account_name: Required[str]
    """Name of the business."""

    country: Required[str]
    """Country of the account and of its phone number."""


class ResellerSettingRequestDict(TypedDict, total=False):
    """How your service is to look and be priced for your clients."""

    subdomain: Required[str]
    """Subdomain that your clients sign in at."""

    company_name: Required[str]
    """Name that your clients see."""

    logo_url_light: Required[str]
    """Where your logo for light backgrounds is."""

    logo_url_dark: Required[str]
    """Where your logo for dark backgrounds is."""

    colour_navigation: Required[str]
    """Colour of the navigation, as in CSS."""

    default_margin: Required[float]
    """What you add to the prices of messages, most likely in percent."""

    default_margin_numbers: Required[float]
    """What you add to the prices of numbers, most likely in percent."""

    allow_public_signups: Required[bool]
    """Anyone may become your client."""

    trial_balance: Required[Decimal]
    """Credit that a new client gets to try things out."""


class TransferCreditRequestDict(TypedDict, total=False):
    """How much credit a client gets."""

    client_user_id: Required[int]
    """The client's account."""

    balance: Required[Decimal]
    """The credit to move, in `currency`."""

    currency: Required[str]
    """Three letters, ISO 4217."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Recharge."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from .._runtime.codec.types import Model, UnixTime
from .shared import Currency


class CreditCardInfo(Model, frozen=True, kw_only=True):
    """The credit card that credit is bought with."""

    display_number: str | None = None
    """The number, all but its last digits hidden."""

    expiry_month: int | None = None
    """Month that the card ends with, 1 to 12."""

    expiry_year: int | None = None
    """Year that the card ends with, four digits."""

    name: str | None = None
    """Name on the card."""


class CreditCardRequest(Model, frozen=True, kw_only=True):
    """The credit card to buy credit with from now on."""

    number: str | int
    """Number of the card; better as text."""

    expiry_month: int | str
    """Month that the card ends with, 1 to 12."""

    expiry_year: int | str
    """Year that the card ends with, four digits."""

    cvc: str | int
    """The security code; text keeps a zero at its start."""

    name: str
    """Name on the card."""

    bank_name: str
    """Bank that gave out the card."""

    __hidden__: ClassVar[tuple[str, ...]] = ("cvc",)


class CreditCardToken(Model, frozen=True, kw_only=True):
    """A credit card as the API keeps it."""

    token: str | None = None
    """Stands for the card at the payment service."""


class RechargePackageList(Model, frozen=True, kw_only=True):
    """What credit can be bought for."""

    packages: list[RechargePackage]
    """The packages."""

    currency: Currency | None = None
    """The currency that amounts in the same reply are in."""


class RechargePackage(Model, frozen=True, kw_only=True):
    """An amount of credit, and what it pays for. Larger amounts can make messages cheaper."""

    package_id: int
    """Identifies the package."""

    package_price: Decimal
    """What the package costs, and the credit in it."""

    price_rate: int | None = None
    """Number of the price list that applies with this package."""

    sms_price: Decimal | None = None
    """Price of a text message with the credit of this package."""

    sms_quantity: int | None = None
    """How many text messages the credit pays for."""

    price_sms_carrier_fee: Decimal | None = None
    """What the network charges for a text message on top; null if nothing."""

    mms_price: Decimal | None = None
    """Price of a picture message with the credit of this package."""

    mms_quantity: int | None = None
    """How many picture messages the credit pays for."""

    price_mms_carrier_fee: Decimal | None = None
    """What the network charges for a picture message on top; null if nothing."""

    voice_mobile_price: Decimal | None = None
    """Price of a voice call to a mobile phone with the credit of this package."""

    voice_mobile_quantity: int | None = None
    """How many voice calls to mobile phones the credit pays for."""

    voice_landline_price: Decimal | None = None
    """Price of a voice call to a landline with the credit of this package."""

    voice_landline_quantity: int | None = None
    """How many voice calls to landlines the credit pays for."""

    fax_price: Decimal | None = None
    """Price of a fax with the credit of this package."""

    fax_quantity: int | None = None
    """How many faxes the credit pays for."""

    email_price: Decimal | None = None
    """Price of an email with the credit of this package."""

    email_quantity: int | None = None
    """How many emails the credit pays for."""

    post_letter_black_price: Decimal | None = None
    """Price of a letter in black and white with the credit of this package."""

    post_letter_black_quantity: int | None = None
    """How many letters in black and white the credit pays for."""

    post_letter_colour_price: Decimal | None = None
    """Price of a letter in colour with the credit of this package."""

    post_letter_colour_quantity: int | None = None
    """How many letters in colour the credit pays for."""

    post_page_black_price: Decimal | None = None
    """Price of another page of a letter in black and white."""

    post_page_colour_price: Decimal | None = None
    """Price of another page of a letter in colour."""

    post_direct_mail_dl_price: Decimal | None = None
    """Price of a piece of direct mail of size DL."""

    post_direct_mail_a5_price: Decimal | None = None
    """Price of a piece of direct mail of size A5."""

    post_direct_mail_min_quantity: int | None = None
    """The smallest number of pieces that direct mail is sent in."""

    postcard_price: Decimal | None = None
    """Price of a postcard with the credit of this package."""

    postcard_quantity: int | None = None
    """How many postcards the credit pays for."""

    automation_price: Decimal | None = None
    """Price of an automation; of what part of one is not documented."""


class RechargePurchase(Model, frozen=True, kw_only=True):
    """Credit that was bought."""

    user_id: int | None = None
    """The account that got the credit."""

    amount: Decimal
    """What was paid."""

    currency: str | None = None
    """Currency of `amount`, three letters of ISO 4217."""

    amount_aud: Decimal | None = None
    """The same in Australian dollars."""

    date: UnixTime | None = None
    """When it was paid."""


class Transaction(Model, frozen=True, kw_only=True):
    """A payment for credit."""

    invoice_number: UUID
    """Identifies the payment; `recharge.transactions.get` takes it."""

    amount: Decimal | None = None
    """What was paid."""

    currency: str | None = None
    """Currency of `amount`, three letters of ISO 4217."""

    date: UnixTime | None = None
    """When it was paid."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Recharge."""

from __future__ import annotations

from typing import Required, TypedDict


class CreditCardRequestDict(TypedDict, total=False):
    """The credit card to buy credit with from now on."""

    number: Required[str | int]
    """Number of the card; better as text."""

    expiry_month: Required[int | str]
    """Month that the card ends with, 1 to 12."""

    expiry_year: Required[int | str]
    """Year that the card ends with, four digits."""

    cvc: Required[str | int]
    """The security code; text keeps a zero at its start."""

    name: Required[str]
    """Name on the card."""

    bank_name: Required[str]
    """Bank that gave out the card."""

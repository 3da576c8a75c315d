# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Own numbers."""

from __future__ import annotations

from typing import Required, TypedDict


class OwnNumberVerificationRequestDict(TypedDict, total=False):
    """The number to verify."""

    phone_number: Required[str]
    """The number; the code goes there."""

    country: str
    """Country to read a local number in."""

    label: str
    """A name of your own for the number. 1 to 200 characters."""


class OwnNumberVerifyRequestDict(TypedDict, total=False):
    """The code that came to the number."""

    phone_number: Required[str]
    """The number that the code was sent to."""

    code: Required[str]
    """The code, 6 characters."""

    country: str
    """Country to read a local number in."""


class OwnNumberUpdateRequestDict(TypedDict, total=False):
    """What is to change about an own number."""

    label: str
    """A name of your own for the number. 1 to 200 characters."""

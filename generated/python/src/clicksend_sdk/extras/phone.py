"""Phone numbers as the API takes them. Needs the `phonenumbers` package: `pip install 'clicksend-sdk[phone]'`."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..errors import ArgumentError, MissingDependencyError


def to_e164(number: str, region: str | None = None) -> str:
    """The number in international form, such as +61411111111 for `to_e164("0411 111 111", "AU")`.

    Args:
        number: A phone number as people write it.
        region: The country, in two letters, of a number without `+` and country code.

    Raises:
        ArgumentError: It is not a phone number that exists, or needs a region.
        MissingDependencyError: The `phonenumbers` package is not installed.
    """
    phonenumbers = _phonenumbers()
    country = region and region.upper()
    if country and country not in phonenumbers.SUPPORTED_REGIONS:
        raise ArgumentError(f"region: {region!r} is not a country code of two letters, such as AU")
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException as error:
        is_local = error.error_type == error.INVALID_COUNTRY_CODE
        hint = (
            "a local number needs a region, such as AU" if is_local else "too short, too long, or not a number at all"
        )
        raise ArgumentError(f"number: not a phone number; {hint}") from None
    if not phonenumbers.is_valid_number(parsed):
        raise ArgumentError(f"number: not in use in the numbering plan of +{parsed.country_code}")
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def _phonenumbers() -> Any:
    try:
        return import_module("phonenumbers")
    except ImportError:
        raise MissingDependencyError(
            "phone numbers need the phonenumbers package; install it: pip install 'clicksend-sdk[phone]'"
        ) from None

"""Phone numbers in international form, by the `phonenumbers` package."""

from __future__ import annotations

import sys

import pytest
from clicksend_sdk.errors import ArgumentError, MissingDependencyError
from clicksend_sdk.extras.phone import to_e164


@pytest.mark.parametrize(
    ("number", "region", "expected"),
    [
        ("0411 111 111", "AU", "+61411111111"),
        ("(02) 6111 1111", "au", "+61261111111"),
        ("+61 411-111-111", None, "+61411111111"),
        ("+44 20 7946 0000", "AU", "+442079460000"),
        ("0011 44 20 7946 0000", "AU", "+442079460000"),
    ],
)
def test_a_number_in_international_form(number: str, region: str | None, expected: str) -> None:
    assert to_e164(number, region) == expected


@pytest.mark.parametrize(
    ("number", "region", "message"),
    [
        ("0411 111 111", None, "^number: not a phone number; a local number needs a region, such as AU$"),
        ("0411 111 111", "Australia", "^region: 'Australia' is not a country code of two letters"),
        ("hello", "AU", "^number: not a phone number; too short"),
        ("+61 411 111", None, "^number: not in use in the numbering plan of [+]61$"),
    ],
)
def test_what_is_no_number(number: str, region: str | None, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        to_e164(number, region)


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)

    with pytest.raises(MissingDependencyError, match=r"pip install 'clicksend-sdk\[phone\]'"):
        to_e164("0411 111 111", "AU")

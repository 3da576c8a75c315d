# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Alpha tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models import AlphaTagBusiness, AlphaTagReason, BusinessAddress, BusinessInfo, BusinessRepresentative


class AlphaTagRequestDict(TypedDict, total=False):
    """A name to send from, and why it is yours."""

    alpha_tag: Required[str]
    """The name, 3 to 11 letters of English, digits and plus signs, and not digits alone.
    Matches `^[0-9]*[A-Za-z+][A-Za-z0-9+]*$`.
    """

    reason: AlphaTagReason
    """Why a name is yours."""

    countries: Sequence[Literal["AU"] | str]
    """Countries that the name is for; only Australia can be given. Exactly 1 item."""

    businesses: Sequence[AlphaTagBusiness | AlphaTagBusinessDict]
    """The business that sends, exactly one."""


class AlphaTagBusinessDict(TypedDict, total=False):
    """A business that sends under a name, and the partner that it does so for, if any."""

    country: Required[Literal["AU"] | str]
    """Country that the business is registered in."""

    business_name: Required[str]
    """Name of the business. At most 80 characters."""

    business_relationship: Required[Literal["PRIMARY", "ENTITY_ASSOCIATE"] | str]
    """Whose name it is. `PRIMARY` is the business itself, `ENTITY_ASSOCIATE` most likely the
    partner named here.
    """

    abn: Required[str]
    """Australian Business Number of the business, digits only. Matches `^\\d+$`."""

    business_info: Required[BusinessInfo | BusinessInfoDict]
    """How the business is reached."""

    business_address: Required[BusinessAddress | BusinessAddressDict]
    """Address of the business."""

    representative: Required[BusinessRepresentative | BusinessRepresentativeDict]
    """Who speaks for the business."""

    partner_business_name: str
    """Name of the partner. At most 80 characters."""

    partner_abn: str
    """Australian Business Number of the partner, digits only. At most 15 characters. Matches
    `^\\d+$`.
    """

    partner_business_info: BusinessInfo | BusinessInfoDict
    """How the partner is reached."""

    partner_business_address: BusinessAddress | BusinessAddressDict
    """Address of the partner."""

    partner_representative: BusinessRepresentative | BusinessRepresentativeDict
    """Who speaks for the partner."""


class BusinessInfoDict(TypedDict, total=False):
    """How a business is reached."""

    website: Required[str]
    """Website of the business. At most 128 characters."""

    phone_number: Required[str]
    """Phone of the business, up to 15 characters."""


class BusinessAddressDict(TypedDict, total=False):
    """Address of a business."""

    addr_line1: Required[str]
    """Street and house number. At most 80 characters."""

    addr_line2: str
    """What does not fit in the first line. At most 80 characters."""

    city: Required[str]
    """City or suburb. At most 50 characters."""

    state: Required[str]
    """State. At most 100 characters."""

    postal: Required[str]
    """Postal code. At most 10 characters."""


class BusinessRepresentativeDict(TypedDict, total=False):
    """A person who speaks for a business."""

    first_name: Required[str]
    """First name. At most 32 characters."""

    last_name: Required[str]
    """Last name. At most 32 characters."""

    email: Required[str]
    """Where to write to the person. At most 100 characters."""

    title: str
    """What the person is in the business. At most 50 characters."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Alpha tags."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias
from uuid import UUID

from .._runtime.codec.types import DateTime, Model, UNSET, UnsetType

AlphaTagReason: TypeAlias = (
    Literal[
        "Sole Trader Name",
        "Company Name",
        "Partnership Name",
        "Registered Trust Name",
        "Co-Operative Name",
        "Indigenous Corporation Name",
        "Registered Organisation Name",
        "Personal Name",
        "Trademark",
        "Government Agency or Entity",
        "Product or Service Name",
        "Acronym/Initialism",
        "Contraction of Name",
        "Third Party",
    ]
    | str
)
"""Why a name is yours."""


class AlphaTag(Model, frozen=True, kw_only=True):
    """A name to send from instead of a number."""

    id: UUID
    """Identifies the name."""

    account_id: UUID | None = None
    """The account, in the form that this part of the API uses."""

    workspace_id: UUID | None = None
    """The workspace that the name belongs to."""

    user_id: UUID | None = None
    """The user who asked for the name."""

    alpha_tag: str
    """The name."""

    status: str
    """Whether the name may be used. `PENDING` is not yet; the words for the outcome are not
    documented.
    """

    reason: str | None = None
    """Why the name is yours, in the words of `AlphaTagReason`."""

    countries: list[str] | None = None
    """Countries that the name is for."""

    created_timestamp: DateTime | None = None
    """When the name was asked for; at times without an offset from UTC."""

    updated_timestamp: DateTime | None = None
    """When the record last changed; at times without an offset from UTC."""


class AlphaTagRequest(Model, frozen=True, kw_only=True):
    """A name to send from, and why it is yours."""

    alpha_tag: str
    """The name, 3 to 11 letters of English, digits and plus signs, and not digits alone.
    Matches `^[0-9]*[A-Za-z+][A-Za-z0-9+]*$`.
    """

    reason: AlphaTagReason | UnsetType = UNSET
    """Why a name is yours."""

    countries: list[Literal["AU"] | str] | UnsetType = UNSET
    """Countries that the name is for; only Australia can be given. Exactly 1 item."""

    businesses: list[AlphaTagBusiness] | UnsetType = UNSET
    """The business that sends, exactly one."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {
        "alpha_tag": {"minLength": 3, "maxLength": 11, "patterns": ("^[0-9]*[+A-Za-z][+0-9A-Za-z]*\\Z",)},
        "countries": {"minItems": 1, "maxItems": 1},
        "businesses": {"minItems": 1, "maxItems": 1},
    }


class AlphaTagBusiness(Model, frozen=True, kw_only=True):
    """A business that sends under a name, and the partner that it does so for, if any."""

    country: Literal["AU"] | str
    """Country that the business is registered in."""

    business_name: str
    """Name of the business. At most 80 characters."""

    business_relationship: Literal["PRIMARY", "ENTITY_ASSOCIATE"] | str
    """Whose name it is. `PRIMARY` is the business itself, `ENTITY_ASSOCIATE` most likely the
    partner named here.
    """

    abn: str
    """Australian Business Number of the business, digits only. Matches `^\\d+$`."""

    business_info: BusinessInfo
    """How the business is reached."""

    business_address: BusinessAddress
    """Address of the business."""

    representative: BusinessRepresentative
    """Who speaks for the business."""

    partner_business_name: str | UnsetType = UNSET
    """Name of the partner. At most 80 characters."""

    partner_abn: str | UnsetType = UNSET
    """Australian Business Number of the partner, digits only. At most 15 characters. Matches
    `^\\d+$`.
    """

    partner_business_info: BusinessInfo | UnsetType = UNSET
    """How the partner is reached."""

    partner_business_address: BusinessAddress | UnsetType = UNSET
    """Address of the partner."""

    partner_representative: BusinessRepresentative | UnsetType = UNSET
    """Who speaks for the partner."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {
        "business_name": {"maxLength": 80},
        "abn": {"patterns": ("^[0-9]+\\Z",)},
        "partner_business_name": {"maxLength": 80},
        "partner_abn": {"maxLength": 15, "patterns": ("^[0-9]+\\Z",)},
    }


class BusinessInfo(Model, frozen=True, kw_only=True):
    """How a business is reached."""

    website: str
    """Website of the business. At most 128 characters."""

    phone_number: str
    """Phone of the business, up to 15 characters."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {
        "website": {"maxLength": 128},
        "phone_number": {"maxLength": 15},
    }


class BusinessAddress(Model, frozen=True, kw_only=True):
    """Address of a business."""

    addr_line1: str
    """Street and house number. At most 80 characters."""

    addr_line2: str | UnsetType = UNSET
    """What does not fit in the first line. At most 80 characters."""

    city: str
    """City or suburb. At most 50 characters."""

    state: str
    """State. At most 100 characters."""

    postal: str
    """Postal code. At most 10 characters."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {
        "addr_line1": {"maxLength": 80},
        "addr_line2": {"maxLength": 80},
        "city": {"maxLength": 50},
        "state": {"maxLength": 100},
        "postal": {"maxLength": 10},
    }


class BusinessRepresentative(Model, frozen=True, kw_only=True):
    """A person who speaks for a business."""

    first_name: str
    """First name. At most 32 characters."""

    last_name: str
    """Last name. At most 32 characters."""

    email: str
    """Where to write to the person. At most 100 characters."""

    title: str | UnsetType = UNSET
    """What the person is in the business. At most 50 characters."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {
        "first_name": {"maxLength": 32},
        "last_name": {"maxLength": 32},
        "email": {"maxLength": 100},
        "title": {"maxLength": 50},
    }

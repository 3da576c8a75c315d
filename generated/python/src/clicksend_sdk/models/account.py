# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Account."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

import msgspec

from .._runtime.codec.types import Flag, Model, UNSET, UnsetType
from .shared import CountPrice, Currency

AccountUsageType: TypeAlias = Literal["subaccount", "email"] | str
"""What the usage of a month is divided by."""


class AccountVerifyRequest(Model, frozen=True, kw_only=True):
    """The phone number to confirm."""

    user_phone: str | UnsetType = UNSET
    """Where the token goes."""

    country: str | UnsetType = UNSET
    """Country to read a local number in."""

    type: str | UnsetType = UNSET
    """How the token travels, such as `sms`."""


class AccountVerification(Model, frozen=True, kw_only=True):
    """A confirmation that has begun."""

    user_phone: str | None = None
    """Where the token went."""

    country: str | None = None
    """Country of that number."""

    type: str | None = None
    """How the token travelled, such as `sms`."""

    activation_token: str | None = None
    """The token that was sent, if the reply shows it."""

    __hidden__: ClassVar[tuple[str, ...]] = ("activation_token",)


class AccountUpdateRequest(Model, frozen=True, kw_only=True):
    """The account as it is to be."""

    username: str
    """Name to sign in with."""

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

    timezone: str
    """Time zone of the account, a name from `timezones.list`."""

    private_uploads: Flag | UnsetType = UNSET
    """Do not open uploaded files to everyone."""

    setting_sms_hide_your_number: Flag | UnsetType = UNSET
    """Do not offer the owner's own number as a sender."""

    setting_sms_hide_business_name: Flag | UnsetType = UNSET
    """Do not offer the name of the business as a sender."""

    __hidden__: ClassVar[tuple[str, ...]] = ("password",)


class AccountUsage(Model, frozen=True, kw_only=True):
    """What each part of an account sent in a month, by kind of message."""

    sms: list[UsageEntry] | None = None
    """Text messages."""

    mms: list[UsageEntry] | None = None
    """Picture messages."""

    voice: list[UsageEntry] | None = None
    """Voice calls."""

    fax: list[UsageEntry] | None = None
    """Faxes."""

    post: list[UsageEntry] | None = None
    """Letters."""

    postcards: list[UsageEntry] | None = None
    """Postcards."""

    email: list[UsageEntry] | None = None
    """Emails of campaigns."""

    email_transactional: list[UsageEntry] | None = None
    """Emails to single recipients."""

    sms_total: CountPrice | None = None
    """All text messages together."""

    mms_total: CountPrice | None = None
    """All picture messages together."""

    voice_total: CountPrice | None = None
    """All voice calls together."""

    fax_total: CountPrice | None = None
    """All faxes together."""

    post_total: CountPrice | None = None
    """All letters together."""

    postcards_total: CountPrice | None = None
    """All postcards together."""

    email_total: CountPrice | None = None
    """All emails of campaigns together."""

    email_transactional_total: CountPrice | None = None
    """All emails to single recipients together."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""


class UsageEntry(Model, frozen=True, kw_only=True):
    """What one user sent."""

    subaccount_id: int | None = None
    """The user."""

    username: str | None = None
    """API username of the user."""

    total_count: int | None = None
    """Messages or parts of messages, as they are charged."""

    total_price: Decimal | None = None
    """What they cost together."""

    notes: str | None = None
    """Notes kept with the user."""


class ForgotUsernameRequest(Model, frozen=True, kw_only=True):
    """Whose username is lost, by email address or by phone number."""

    email: str | UnsetType = UNSET
    """Email address of the account; this or `phone_number`."""

    phone_number: str | UnsetType = UNSET
    """Phone number of the account; this or `email`."""

    country: str | UnsetType = UNSET
    """Country to read a local number in."""


class ForgotPasswordRequest(Model, frozen=True, kw_only=True):
    """Whose password is lost."""

    username: str
    """Name that the user signs in with."""


class ForgotPasswordVerifyRequest(Model, frozen=True, kw_only=True):
    """The new password, and proof that it may be set."""

    subaccount_id: int
    """The user who gets the new password."""

    activation_token: str
    """The token that the user was sent."""

    password: str
    """The new password."""

    __hidden__: ClassVar[tuple[str, ...]] = ("activation_token", "password")

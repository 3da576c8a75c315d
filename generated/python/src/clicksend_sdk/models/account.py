# Generated from spec/clicksend.yaml by `make generate`. Do not edit.

"""What the API sends and takes: Account."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, TypeAlias

import msgspec

from .._runtime.types import Flag, Model, UNSET, UnixTime, UnsetType
from .shared import Currency, IdName, Subaccount

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


class Account(Model, frozen=True, kw_only=True):
    """An account, its owner and its settings."""

    user_id: int
    """Identifies the account."""

    username: str | None = None
    """Name that the owner signs in with."""

    user_email: str | None = None
    """Where the owner is written to."""

    user_phone: str | None = None
    """Phone of the owner."""

    user_first_name: str | None = None
    """First name of the owner."""

    user_last_name: str | None = None
    """Last name of the owner."""

    active: Flag | None = None
    """The account has been activated."""

    banned: Flag | None = None
    """The account has been shut out."""

    date_sign_up: UnixTime | None = None
    """When the account was made."""

    balance: Decimal | None = None
    """Credit left to spend."""

    balance_commission: Decimal | None = None
    """Commission that the account has earned."""

    reply_to: str | None = None
    """Where replies to messages go, such as `originalemail` for who sent them."""

    delivery_to: str | None = None
    """Address that delivery reports go to."""

    account: int | None = None
    """A number whose meaning is not documented."""

    account_name: str | None = None
    """Name of the business."""

    account_billing_email: str | None = None
    """Where invoices go."""

    account_billing_mobile: str | None = None
    """Phone for questions about invoices."""

    priority: int | None = None
    """Rank that the API gives the account; the scale is not documented."""

    country: str | None = None
    """Country of the account."""

    country_ip: str | None = None
    """Country that the account signed up from."""

    default_country_sms: str | None = None
    """Country in which the numbers of text messages are read when they are local."""

    auto_recharge: Flag | None = None
    """Credit is bought without asking when it runs low."""

    auto_recharge_amount: Decimal | None = None
    """How much credit is bought at a time."""

    low_credit_amount: Decimal | None = None
    """Balance below which credit counts as low."""

    setting_unicode_sms: Flag | None = None
    """Text messages may have any Unicode character."""

    setting_email_sms_subject: Flag | None = None
    """The subject of an email becomes part of the text message made from it."""

    setting_fix_sender_id: int | None = None
    """0 for off; another number stands for a sender that all messages have, and is not
    documented.
    """

    setting_sms_message_char_limit: int | None = None
    """Limit on the length of a text message; the values are small numbers, so most likely
    parts.
    """

    setting_sms_hide_your_number: Flag | None = None
    """The owner's own number is not offered as a sender."""

    setting_sms_hide_business_name: Flag | None = None
    """The name of the business is not offered as a sender."""

    setting_beta: Flag | None = None
    """The account sees features that are still being tested."""

    old_dashboard: Flag | None = None
    """The account still uses the former dashboard."""

    timezone: str | None = None
    """Time zone of the account, a name from `timezones.list`."""

    price_rate: int | None = None
    """Number of the price list that applies to the account."""

    pricing_variant: int | None = None
    """Number of the variant of that price list."""

    private_uploads: Flag | None = None
    """Uploaded files are not open to everyone."""

    fax_quality: int | None = None
    """Resolution of faxes; the scale is not documented."""

    on_trial: Flag | None = None
    """The account is in its trial period."""

    trial_expiry: str | None = None
    """When the trial period ends; null outside of one."""

    unsubscribe_mail: Flag | None = None
    """The owner gets no news by email."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    subaccount: Subaccount | None = msgspec.field(name="_subaccount", default=None)
    """The user whose credentials made this call; left out of the reply to an update."""

    referrer_chosen: IdName | None = msgspec.field(name="_referrer_chosen", default=None)
    """How the owner says they heard of ClickSend."""


class AccountRequest(Model, frozen=True, kw_only=True):
    """A new account."""

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


class CountPrice(Model, frozen=True, kw_only=True):
    """How many, and for how much."""

    count: int
    """Messages or parts of messages, as they are charged."""

    price: Decimal
    """What they cost together."""


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

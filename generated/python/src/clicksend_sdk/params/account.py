# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Account."""

from __future__ import annotations

from typing import Required, TypedDict


class AccountVerifyRequestDict(TypedDict, total=False):
    """The phone number to confirm."""

    user_phone: str
    """Where the token goes."""

    country: str
    """Country to read a local number in."""

    type: str
    """How the token travels, such as `sms`."""


class AccountUpdateRequestDict(TypedDict, total=False):
    """The account as it is to be."""

    username: Required[str]
    """Name to sign in with."""

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

    timezone: Required[str]
    """Time zone of the account, a name from `timezones.list`."""

    private_uploads: bool
    """Do not open uploaded files to everyone."""

    setting_sms_hide_your_number: bool
    """Do not offer the owner's own number as a sender."""

    setting_sms_hide_business_name: bool
    """Do not offer the name of the business as a sender."""


class ForgotUsernameRequestDict(TypedDict, total=False):
    """Whose username is lost, by email address or by phone number."""

    email: str
    """Email address of the account; this or `phone_number`."""

    phone_number: str
    """Phone number of the account; this or `email`."""

    country: str
    """Country to read a local number in."""


class ForgotPasswordRequestDict(TypedDict, total=False):
    """Whose password is lost."""

    username: Required[str]
    """Name that the user signs in with."""


class ForgotPasswordVerifyRequestDict(TypedDict, total=False):
    """The new password, and proof that it may be set."""

    subaccount_id: Required[int]
    """The user who gets the new password."""

    activation_token: Required[str]
    """The token that the user was sent."""

    password: Required[str]
    """The new password."""

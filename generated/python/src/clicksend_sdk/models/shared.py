# Generated from spec/clicksend.yaml by `make generate`. Do not edit.

"""What the API sends and takes: Shared."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, Literal, TypeAlias

from .._runtime.types import Flag, Model

ApplicationCode: TypeAlias = (
    Literal[
        "SUCCESS",
        "MISSING_CREDENTIALS",
        "ACCOUNT_NOT_ACTIVATED",
        "INVALID_RECIPIENT",
        "THROTTLED",
        "INVALID_SENDER_ID",
        "INSUFFICIENT_CREDIT",
        "INVALID_CREDENTIALS",
        "COUNTRY_NOT_ENABLED",
        "ALREADY_EXISTS",
        "EMPTY_MESSAGE",
        "TOO_MANY_RECIPIENTS",
        "MISSING_REQUIRED_FIELDS",
        "INVALID_SCHEDULE",
        "NOT_ENOUGH_PERMISSION_TO_LIST_ID",
        "INTERNAL_ERROR",
        "INVALID_LANG",
        "INVALID_VOICE",
        "SUBJECT_REQUIRED",
        "INVALID_MEDIA_FILE",
        "SOMETHING_IS_WRONG",
        "REGISTRATION_NEEDED",
        "LINK_GENERATION_FAILED",
    ]
    | str
)
"""What became of a call or of one message in it. It is the `response_code` of an envelope,
and the `status` of each message or recipient inside a reply whose HTTP status is 200.
"""


class ApplicationCodes:
    """The documented values of `ApplicationCode`."""

    SUCCESS: Final = "SUCCESS"
    """Accepted."""

    MISSING_CREDENTIALS: Final = "MISSING_CREDENTIALS"
    """The call carried no API username or no API key."""

    ACCOUNT_NOT_ACTIVATED: Final = "ACCOUNT_NOT_ACTIVATED"
    """The account has not been activated yet."""

    INVALID_RECIPIENT: Final = "INVALID_RECIPIENT"
    """The recipient's number or address is not one that can be sent to."""

    THROTTLED: Final = "THROTTLED"
    """The same message went to the same recipient a moment ago and was held back."""

    INVALID_SENDER_ID: Final = "INVALID_SENDER_ID"
    """The sender is not a number or name that this account may use."""

    INSUFFICIENT_CREDIT: Final = "INSUFFICIENT_CREDIT"
    """The account's balance does not cover the message."""

    INVALID_CREDENTIALS: Final = "INVALID_CREDENTIALS"
    """The API username or the API key is wrong."""

    COUNTRY_NOT_ENABLED: Final = "COUNTRY_NOT_ENABLED"
    """The account has not been opened for sending to this country."""

    ALREADY_EXISTS: Final = "ALREADY_EXISTS"
    """There is such a record already."""

    EMPTY_MESSAGE: Final = "EMPTY_MESSAGE"
    """The message has no text."""

    TOO_MANY_RECIPIENTS: Final = "TOO_MANY_RECIPIENTS"
    """The call names more recipients than one call may have."""

    MISSING_REQUIRED_FIELDS: Final = "MISSING_REQUIRED_FIELDS"
    """A field that is required was left out."""

    INVALID_SCHEDULE: Final = "INVALID_SCHEDULE"
    """The time to send at cannot be used."""

    NOT_ENOUGH_PERMISSION_TO_LIST_ID: Final = "NOT_ENOUGH_PERMISSION_TO_LIST_ID"
    """This user may not send to this contact list."""

    INTERNAL_ERROR: Final = "INTERNAL_ERROR"
    """The server failed, and the message was not accepted."""

    INVALID_LANG: Final = "INVALID_LANG"
    """The language of a voice message is not supported."""

    INVALID_VOICE: Final = "INVALID_VOICE"
    """The voice of a voice message is not one that the language has."""

    SUBJECT_REQUIRED: Final = "SUBJECT_REQUIRED"
    """The message needs a subject."""

    INVALID_MEDIA_FILE: Final = "INVALID_MEDIA_FILE"
    """The media file cannot be read or is of a kind that cannot be sent."""

    SOMETHING_IS_WRONG: Final = "SOMETHING_IS_WRONG"
    """The server failed in a way that it has no other word for."""

    REGISTRATION_NEEDED: Final = "REGISTRATION_NEEDED"
    """The country asks senders to register before they may send."""

    LINK_GENERATION_FAILED: Final = "LINK_GENERATION_FAILED"
    """A link in the message could not be shortened."""


class Currency(Model, frozen=True, kw_only=True):
    """The currency that amounts in the same reply are in."""

    currency_name_short: str | None = None
    """Three letters, ISO 4217."""

    currency_prefix_d: str | None = None
    """Sign before whole units."""

    currency_prefix_c: str | None = None
    """Sign after hundredths."""

    currency_name_long: str | None = None
    """The name in words."""

    min_recharge_amount: Decimal | None = None
    """The smallest amount that credit can be bought for."""

    max_recharge_amount: Decimal | None = None
    """The largest amount that credit can be bought for."""


class ExportFile(Model, frozen=True, kw_only=True):
    """A file made for you."""

    url: str
    """Where the file can be fetched from for a limited time."""


class Subaccount(Model, frozen=True, kw_only=True):
    """A user under an account, and what that user may do."""

    subaccount_id: int
    """Identifies the user."""

    user_id: int | None = None
    """The account that the user belongs to."""

    api_username: str | None = None
    """User name for the API."""

    api_key: str | None = None
    """Password for the API, a secret."""

    email: str | None = None
    """Where the user is written to."""

    phone_number: str | None = None
    """Phone of the user."""

    mobile: str | None = None
    """Mobile phone of the user, in replies of an older kind."""

    first_name: str | None = None
    """First name of the user."""

    last_name: str | None = None
    """Last name of the user."""

    is_main: Flag | None = None
    """This is the user that came with the account."""

    sign_up_type: str | None = None
    """How the user signed up, when that is known."""

    notes: str | None = None
    """Notes of your own."""

    access_smpp: Flag | None = None
    """May connect by SMPP."""

    access_users: Flag | None = None
    """May manage the other users."""

    access_billing: Flag | None = None
    """May see invoices and buy credit."""

    access_reporting: Flag | None = None
    """May see reports."""

    access_contacts: Flag | None = None
    """May see and change contacts and lists."""

    access_settings: Flag | None = None
    """May change settings."""

    access_sms: Flag | None = None
    """May send text messages."""

    access_mms: Flag | None = None
    """May send picture messages."""

    access_voice: Flag | None = None
    """May make voice calls."""

    access_email: Flag | None = None
    """May send emails."""

    access_fax: Flag | None = None
    """May send faxes."""

    access_post: Flag | None = None
    """May send letters and postcards."""

    access_reseller: Flag | None = None
    """May manage the accounts of a reseller."""

    access_global_sending: Flag | None = None
    """May choose the countries to send to."""

    hide_pricing: Flag | None = None
    """Does not see prices."""

    share_campaigns: Flag | None = None
    """Shares campaigns with the other users."""

    sms_deidentify_message: Flag | None = None
    """Text messages are kept without what would identify people."""


class IdName(Model, frozen=True, kw_only=True):
    """A record's number and name."""

    id: int | None = None
    """A number that identifies a record; some replies write it as text."""

    name: str | None = None
    """The name."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Shared."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Final, Literal, TypeAlias

import msgspec

from .._runtime.codec.types import Flag, Model, UNSET, UnixTime, UnsetType
from .._runtime.codec.unions import OneOf

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


HttpCode: TypeAlias = (
    Literal[
        "SUCCESS",
        "CREATED",
        "NO_CONTENT",
        "BAD_REQUEST",
        "UNAUTHORIZED",
        "FORBIDDEN",
        "NOT_FOUND",
        "METHODNOTALLOWED",
        "TOOMANYREQUESTS",
        "TOO_MANY_REQUESTS",
        "INTERNALSERVERERROR",
        "INTERNAL_SERVER_ERROR",
    ]
    | str
)
"""The name of an HTTP status, as the envelope spells it."""


class HttpCodes:
    """The documented values of `HttpCode`."""

    SUCCESS: Final = "SUCCESS"
    """200: the call was carried out."""

    CREATED: Final = "CREATED"
    """201: something was made."""

    NO_CONTENT: Final = "NO_CONTENT"
    """204: done, and there is nothing to say about it."""

    BAD_REQUEST: Final = "BAD_REQUEST"
    """400: the request is wrong."""

    UNAUTHORIZED: Final = "UNAUTHORIZED"
    """401: the credentials are missing or wrong."""

    FORBIDDEN: Final = "FORBIDDEN"
    """403: this user may not do this."""

    NOT_FOUND: Final = "NOT_FOUND"
    """404: there is no such thing; older replies use it for 405 too."""

    METHODNOTALLOWED: Final = "METHODNOTALLOWED"
    """405: the path does not take this verb."""

    TOOMANYREQUESTS: Final = "TOOMANYREQUESTS"
    """429: too many calls in a short time."""

    TOO_MANY_REQUESTS: Final = "TOO_MANY_REQUESTS"
    """429, as older replies spell it."""

    INTERNALSERVERERROR: Final = "INTERNALSERVERERROR"
    """500: the server failed."""

    INTERNAL_SERVER_ERROR: Final = "INTERNAL_SERVER_ERROR"
    """500, as older replies spell it."""


MessageType: TypeAlias = Literal["sms", "mms", "voice", "fax"] | str
"""The kind of message."""

CampaignStatus: TypeAlias = (
    Literal["Approved", "Cancelled", "Draft", "Failed", "Queued", "Scheduled", "Sending", "Sent", "WaitApproval"] | str
)
"""Where a campaign stands. `Draft` is not to be sent yet, `WaitApproval` is held until
ClickSend has looked at it.
"""

SmsDirection: TypeAlias = Literal["in", "out"] | str
"""Which way a message went. `in` came to you, `out` was sent by you."""

SmsHistoryStatus: TypeAlias = (
    Literal[
        "Queued",
        "Completed",
        "Scheduled",
        "WaitApproval",
        "Failed",
        "Cancelled",
        "CancelledAfterReview",
        "Received",
        "Sent",
    ]
    | str
)
"""Where a message stands. `Received` is the one for messages that came to you."""


class ErrorEnvelope(Model, frozen=True, kw_only=True):
    """The envelope of a call that was refused."""

    http_code: int
    """The HTTP status once more."""

    response_code: OneOf[ApplicationCode, HttpCode]
    """Whether the call as a whole worked."""

    response_msg: str
    """The same for people; not meant to be parsed."""

    data: dict[str, object] | list[object] | str | None = None
    """Nothing, or an object of field names and what is wrong with each."""


class DateBeforeRequest(Model, frozen=True, kw_only=True):
    """Up to when."""

    date_before: UnixTime | UnsetType = UNSET
    """Only what came before this time; everything if left out."""


class DeliveryReceipt(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A report on whether a message reached its recipient."""

    message_id: str
    """The message that the report is about."""

    status: str | None = None
    """How far the message got in a word; only sent to a URL of yours."""

    status_code: str | int
    """How far the message got. 200 is sent, 201 delivered, 300 and 301 failed for good, 302
    failed for now; some replies have a word such as `Completed` instead.
    """

    status_text: str | None = None
    """The meaning of `status_code` in words."""

    error_code: str | int | None = None
    """What went wrong; null or empty if nothing did. ClickSend's help lists: 5 cancelled, 7
    unknown failure, 8 number unknown or inactive, 9 number invalid or routing problem, 10
    authentication failed or message filtered, 11 SMS not supported there, 12 phone off or
    out of range for 12 hours or more, 13 phone's memory full, 14 network congested, 15
    refused by the network, 16 temporary failure which is retried, 17 network timeout, 18
    routing error, 19 refused as spam, 20 no receipt in time. A newer list is numbered
    differently: rely on `status_code` and `error_text`.
    """

    error_text: str | None = None
    """The meaning of `error_code` in words."""

    timestamp: UnixTime | None = None
    """When the report came in."""

    timestamp_send: UnixTime | None = None
    """When the message was sent."""

    custom_string: str | None = None
    """The reference given with the message."""

    user_id: int | None = None
    """The account; only sent to a URL of yours."""

    subaccount_id: int | None = None
    """The subaccount that sent the message."""

    message_type: MessageType | None = None
    """The kind of message."""

    digits: str | int | None = None
    """Keys that the recipient pressed; only for voice messages."""

    __aliases__: ClassVar[dict[str, str]] = {"_message_type": "message_type"}


class TestWebhookRequest(Model, frozen=True, kw_only=True):
    """Where to send a made-up receipt."""

    url: str
    """Your address that receives it, or the word `poll` to have it listed with the unread
    receipts.
    """


class ExportFile(Model, frozen=True, kw_only=True):
    """A file made for you."""

    url: str
    """Where the file can be fetched from for a limited time."""


class LinkCounts(Model, frozen=True, kw_only=True):
    """How many short links were sent and opened."""

    total: int | None = None
    """Links sent."""

    opened: int | None = None
    """Links opened, as older replies name it."""

    opened_unique: int | None = None
    """Links opened at least once."""

    opened_total: int | None = None
    """Opens, with every further one of the same link."""

    unopened: int | None = None
    """Links never opened."""


class LabelCount(Model, frozen=True, kw_only=True):
    """How often something occurred."""

    label: str
    """What occurred."""

    count: int
    """How often."""


class LinkTracking(Model, frozen=True, kw_only=True):
    """The short link of one recipient, and whether it was opened."""

    open_count: int | None = None
    """How often the link was opened."""

    date_opened: UnixTime | None = None
    """When it was opened; null if it was not."""

    user_geo_country: str | None = None
    """Country it was opened in, two letters."""

    user_geo_region: str | None = None
    """Region it was opened in."""

    user_device: str | None = None
    """Kind of device it was opened on."""

    user_browser: str | None = None
    """Browser it was opened in."""

    user_os: str | None = None
    """Operating system it was opened on."""

    contact: LinkTrackingContact | None = None
    """The recipient of a short link."""


class LinkTrackingContact(Model, frozen=True, kw_only=True):
    """The recipient of a short link."""

    contact_id: int | None = None
    """The contact; null if there is none."""

    first_name: str | None = None
    """First name."""

    last_name: str | None = None
    """Last name."""

    phone_number: str | None = None
    """The number that the link was sent to."""


class CampaignPrice(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a campaign would cost."""

    total_count: int | None = None
    """Messages, one per recipient."""

    total_price: Decimal
    """Price of all messages."""

    data: CampaignPreview | None = None
    """The message as one of the recipients would get it."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    __aliases__: ClassVar[dict[str, str]] = {"currency": "_currency"}


class CampaignPreview(Model, frozen=True, kw_only=True):
    """The message as one of the recipients would get it."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The sender."""

    schedule: UnixTime | None = None
    """When the campaign would be sent."""

    body: str | None = None
    """The text, with placeholders filled in."""


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


class CancelledCount(Model, frozen=True, kw_only=True):
    """How many messages were cancelled."""

    count: int | None = None
    """Messages cancelled."""


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

    __hidden__: ClassVar[tuple[str, ...]] = ("api_key",)


class IdName(Model, frozen=True, kw_only=True):
    """A record's number and name."""

    id: int | None = None
    """A number that identifies a record; some replies write it as text."""

    name: str | None = None
    """The name."""


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

    __hidden__: ClassVar[tuple[str, ...]] = ("password",)


class CountPrice(Model, frozen=True, kw_only=True):
    """How many, and for how much."""

    count: int
    """Messages or parts of messages, as they are charged."""

    price: Decimal | None = None
    """What they cost together; some counts have no price."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Mms."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Self

import msgspec

from .._config import MEANINGS
from .._runtime import bulk
from .._runtime.codec.types import Model, UNSET, UnixTime, UnsetType
from .shared import ApplicationCode, CampaignStatus, Currency, SmsDirection, SmsHistoryStatus


class MmsHistoryItem(Model, frozen=True, kw_only=True):
    """A picture message that was sent or received."""

    direction: SmsDirection | None = None
    """Which way a message went. `in` came to you, `out` was sent by you."""

    date: UnixTime | None = None
    """When the message was sent or came in."""

    date_added: UnixTime | None = None
    """When the message was accepted."""

    to: str
    """The recipient."""

    subject: str | None = None
    """The subject line."""

    body: str
    """The text."""

    status: SmsHistoryStatus
    """Where a message stands. `Received` is the one for messages that came to you."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The sender, a number or a name."""

    schedule: UnixTime | None = None
    """When the message was to be sent."""

    priority: int | None = None
    """The message's place in the queue."""

    status_code: str | None = None
    """How far the message got. 200 is sent, 201 delivered, 300 and 301 failed for good, 302
    failed for now.
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

    message_id: str
    """Identifies a message, in the upper-case form of a UUID."""

    message_parts: int | None = None
    """Parts that the message is billed by."""

    message_price: Decimal | None = None
    """Price of the message."""

    from_email: str | None = None
    """Where replies are sent by email."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    contact_id: int | None = None
    """The recipient's contact in the list."""

    custom_string: str | None = None
    """The reference given with the message."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that sent the message."""

    country: str | None = None
    """The recipient's country."""

    carrier: str | None = None
    """The recipient's mobile network."""

    first_name: str | None = None
    """The recipient's first name; null if not sent to a list."""

    last_name: str | None = None
    """The recipient's last name; null if not sent to a list."""

    media_file_url: str | None = msgspec.field(name="_media_file_url", default=None)
    """Where the file is."""

    api_username: str | None = msgspec.field(name="_api_username", default=None)
    """API username of the subaccount that sent the message."""


class MmsCampaign(Model, frozen=True, kw_only=True):
    """A picture message to every contact of a list, and where it stands."""

    mms_campaign_id: int
    """Identifies the campaign."""

    name: str
    """The name that the campaign is listed under."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that made the campaign."""

    list_id: int | None = None
    """The contact list."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The sender."""

    subject: str | None = None
    """The subject line."""

    body: str | None = None
    """The text, with placeholders as they were given."""

    file_name: str | None = None
    """The name that the file is stored under."""

    schedule: UnixTime | None = None
    """When the campaign is to be sent."""

    status: CampaignStatus
    """Where a campaign stands. `Draft` is not to be sent yet, `WaitApproval` is held until
    ClickSend has looked at it.
    """

    date_added: UnixTime | None = None
    """When the campaign was made."""

    total_count: int | None = msgspec.field(name="_total_count", default=None)
    """Messages in the campaign."""

    list_name: str | None = msgspec.field(name="_list_name", default=None)
    """Name of the contact list."""

    media_file_url: str | None = msgspec.field(name="_media_file_url", default=None)
    """Where the file is."""


class MmsCampaignRequest(Model, frozen=True, kw_only=True):
    """A picture message to send to every contact of a list."""

    list_id: int
    """The contact list."""

    name: str
    """The name that the campaign is listed under."""

    subject: str
    """The subject line; a picture message has room for 20 characters of it."""

    body: str
    """The text. `(First Name)` and `(Last Name)` stand for the names of the contact."""

    media_file: str
    """Where the file is; the same kinds and sizes as in `mms.send`."""

    from_: str | UnsetType = msgspec.field(name="from", default=UNSET)
    """The sender, a number of your own. ClickSend's reference marks it as required."""

    schedule: UnixTime | UnsetType = UNSET
    """When to send; now if left out."""

    url_to_shorten: str | UnsetType = UNSET
    """A link to replace by short ones that count clicks; see `sms.campaigns.send`."""


class MmsSendRequest(Model, frozen=True, kw_only=True):
    """Picture messages to send, or to price; all carry the same file."""

    media_file: str
    """Where the file is. It is a `jpg` or `gif` of up to 250 kB; some older phones take no
    more than 30 kB. For `jpeg`, `png` and `bmp` put it through `uploads.create` with
    `convert` set to `mms`, and give the `_url` of its reply.
    """

    messages: list[MmsMessage]
    """The messages, up to 1,000."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"messages": {"minItems": 1, "maxItems": 1000}}


class MmsMessage(Model, frozen=True, kw_only=True):
    """The text and the recipients of a picture message, one number or a contact list."""

    subject: str
    """The subject line, up to 20 characters."""

    body: str
    """The text, up to 1,500 characters, or 500 if some are outside the GSM alphabet; what is
    longer is cut.
    """

    to: str | UnsetType = UNSET
    """The recipient; this or `list_id`."""

    from_: str | UnsetType = msgspec.field(name="from", default=UNSET)
    """The sender, a number of your own; the account's default if left out."""

    source: str | UnsetType = UNSET
    """Name of the program that sends; shown in the dashboard."""

    schedule: UnixTime | UnsetType = UNSET
    """When to send; now if left out."""

    custom_string: str | UnsetType = UNSET
    """A reference of your own; receipts and replies carry it."""

    list_id: int | UnsetType = UNSET
    """Send to every contact of this list; this or `to`."""

    country: str | UnsetType = UNSET
    """Country to read a local number in."""

    from_email: str | UnsetType = UNSET
    """Where replies are sent by email."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"subject": {"maxLength": 20}, "body": {"minLength": 1}}


class MmsSendResult(Model, frozen=True, kw_only=True):
    """What became of each message, or what it would cost."""

    total_price: Decimal | None = None
    """Price of all accepted messages."""

    total_count: int | None = None
    """Messages, one per recipient."""

    queued_count: int | None = None
    """Messages accepted."""

    messages: list[MmsMessageResult]
    """One entry per recipient."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    @property
    def succeeded(self) -> list[MmsMessageResult]:
        """The items that were accepted."""
        return bulk.succeeded(self, "messages", "status", ("SUCCESS",))

    @property
    def failed(self) -> list[MmsMessageResult]:
        """The items that were refused; the `status` of each is the reason."""
        return bulk.failed(self, "messages", "status", ("SUCCESS",))

    def raise_for_failures(self) -> Self:
        """Raise `PartialFailureError` if any item was refused; otherwise return this object."""
        bulk.raise_for_failures(self, "messages", "status", ("SUCCESS",), MEANINGS)
        return self


class MmsMessageResult(Model, frozen=True, kw_only=True):
    """What became of one message to one recipient."""

    to: str
    """The recipient."""

    subject: str | None = None
    """The subject line."""

    body: str | None = None
    """The text."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The sender; it can differ from the one asked for."""

    schedule: UnixTime | None = None
    """When the message is to be sent; empty if at once."""

    message_id: str | None = None
    """Identifies a message, in the upper-case form of a UUID."""

    message_parts: int | None = None
    """Parts that the message is billed by."""

    message_price: Decimal | None = None
    """Price of the message."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    contact_id: int | None = None
    """The recipient's contact in the list."""

    custom_string: str | None = None
    """The reference given with the message."""

    country: str | None = None
    """The recipient's country."""

    media_file_url: str | None = msgspec.field(name="_media_file_url", default=None)
    """Where the file is."""

    status: ApplicationCode
    """`SUCCESS` if the message was accepted, or else the reason why not."""

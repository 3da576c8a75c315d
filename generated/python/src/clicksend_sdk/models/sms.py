# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Sms."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal, Self

import msgspec

from .._config import MEANINGS
from .._runtime import bulk
from .._runtime.codec.types import Model, UNSET, UnixTime, UnsetType
from .shared import ApplicationCode, CampaignStatus, Currency, LabelCount, LinkCounts, SmsDirection, SmsHistoryStatus


class InboundSms(Model, frozen=True, kw_only=True):
    """A text message that someone sent to one of your numbers."""

    timestamp: UnixTime | None = None
    """When the message came in."""

    timestamp_send: UnixTime | None = None
    """Stands in for `timestamp` in a test message."""

    from_: str = msgspec.field(name="from")
    """Number of the person who wrote."""

    body: str
    """The text."""

    original_body: str | None = None
    """Text of your message that this one answers."""

    original_message_id: str | None = None
    """Your message that this one answers."""

    to: str | None = None
    """Your number that the message came to."""

    custom_string: str | None = None
    """The reference of your message that this one answers."""

    message_id: str
    """Identifies a message, in the upper-case form of a UUID."""

    keyword: str | None = msgspec.field(name="_keyword", default=None)
    """The first word of the text. Deprecated."""


class TestInboundSmsRequest(Model, frozen=True, kw_only=True):
    """Where to send a made-up inbound message."""

    url: str
    """Your address that receives it."""

    webhook_type: Literal["post", "get", "json"] | str | UnsetType = UNSET
    """How the message is passed on. `post` sends its fields in a POST, `get` as query
    parameters of a GET, `json` as the JSON body of a POST. The API's default: `post`.
    """


class SmsTemplate(Model, frozen=True, kw_only=True):
    """A text kept for reuse."""

    template_id: int
    """A number that identifies a record; some replies write it as text."""

    template_name: str
    """The name it is listed under."""

    body: str
    """The text."""


class SmsTemplateRequest(Model, frozen=True, kw_only=True):
    """A text to keep for reuse."""

    template_name: str
    """The name to list it under."""

    body: str
    """The text."""


class EmailSmsAddress(Model, frozen=True, kw_only=True):
    """An email address that may send text messages through the email gateway."""

    email_address_id: int
    """A number that identifies a record; some replies write it as text."""

    email_address: str
    """The address that may send."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The sender that recipients see, a number or a name."""

    subaccount_id: int | None = None
    """The subaccount that the address belongs to."""

    from_fax: str | None = None
    """The fax number that its faxes come from."""

    voice: str | None = None
    """The voice that its voice messages are spoken in."""

    lang: str | None = None
    """The language that its voice messages are spoken in."""

    subaccount_name: str | None = msgspec.field(name="_subaccount_name", default=None)
    """Name of the subaccount."""


class EmailSmsAddressRequest(Model, frozen=True, kw_only=True):
    """An email address to let send text messages."""

    email_address: str
    """The address that may send."""

    from_: str | UnsetType = msgspec.field(name="from", default=UNSET)
    """The sender that recipients see, a number or a name of your own."""

    from_fax: str | UnsetType = UNSET
    """The fax number that its faxes come from."""

    subaccount_id: int | UnsetType = UNSET
    """The subaccount that the address belongs to."""


class StrippedString(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A phrase that is cut out of emails before they become text messages."""

    rule_id: int
    """A number that identifies a record; some replies write it as text."""

    strip_string: str | None = None
    """The phrase."""

    __aliases__: ClassVar[dict[str, str]] = {"stripped_string": "strip_string"}


class StrippedStringRequest(Model, frozen=True, kw_only=True):
    """A phrase to cut out of emails."""

    strip_string: str
    """The phrase."""


class LinkStatistics(Model, frozen=True, kw_only=True):
    """How the short links of a campaign were opened. A list has only what occurred, and may be
    missing altogether.
    """

    links: LinkCounts | None = None
    """How many short links were sent and opened."""

    browser: list[LabelCount] | None = None
    """Opens by browser."""

    country: list[LabelCount] | None = None
    """Opens by country, two letters or `Other`."""

    device: list[LabelCount] | None = None
    """Opens by kind of device."""

    os: list[LabelCount] | None = None
    """Opens by operating system."""


class SmsCampaign(Model, frozen=True, kw_only=True):
    """A text message to every contact of a list, and where it stands."""

    sms_campaign_id: int
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
    """The sender, a number or a name."""

    body: str | None = None
    """The text, with placeholders as they were given."""

    schedule: UnixTime | None = None
    """When the campaign is to be sent."""

    status: CampaignStatus
    """Where a campaign stands. `Draft` is not to be sent yet, `WaitApproval` is held until
    ClickSend has looked at it.
    """

    date_added: UnixTime | None = None
    """When the campaign was made."""

    custom_string: str | None = None
    """A reference that all messages of the campaign carry; `sms.cancel_all` takes it."""

    url_to_shorten: str | None = None
    """The link that is replaced by short ones."""

    unsubscribe_link: int | None = None
    """A number for the link to opt out; not documented."""

    source: str | None = None
    """Name of the program that made the campaign."""

    senders: list[SmsSender] | None = None
    """Which sender to use for the recipients of each country."""

    ip_address: str | None = None
    """Address that the campaign was made from."""

    total_count: int | None = msgspec.field(name="_total_count", default=None)
    """Messages in the campaign."""

    list_name: str | None = msgspec.field(name="_list_name", default=None)
    """Name of the contact list."""


class SmsSender(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The sender to use for recipients of one country."""

    recipient_country_code: str
    """Recipients in this country get the sender named here."""

    sender_id: str | None | UnsetType = UNSET
    """A number or name of your own; required unless `sender_type` is `shared_longcode`. A name
    has 3 to 11 characters.
    """

    sender_type: Literal["shared_longcode"] | str | None | UnsetType = UNSET
    """`shared_longcode` takes a number from the pool that all accounts share."""

    sender_country_code: str | None | UnsetType = UNSET
    """Country of the shared number; the recipient's country if left out. Only for
    `shared_longcode`.
    """


class SmsCampaignRequest(Model, frozen=True, kw_only=True):
    """A text message to send to every contact of a list."""

    list_id: int
    """The contact list, of up to 20,000 contacts."""

    name: str
    """The name that the campaign is listed under."""

    body: str
    """The text. `(First Name)` and `(Last Name)` stand for the names of the contact,
    `StopMsg.me/xxxxx` for a link to opt out.
    """

    from_: str | UnsetType = msgspec.field(name="from", default=UNSET)
    """The sender, a number or a name of your own. ClickSend's reference marks it as required."""

    schedule: UnixTime | UnsetType = UNSET
    """When to send; now if left out."""

    url_to_shorten: str | UnsetType = UNSET
    """A link to replace by short ones, different for each recipient, that count clicks; `http`
    or `https`, up to 250 characters. The short link stands where the text has the
    placeholder `smsg.us/xxxxx`, or at its end.
    """

    source: str | UnsetType = UNSET
    """Name of the program that sends; shown in the dashboard."""

    senders: list[SmsSender] | UnsetType = UNSET
    """Which sender to use for the recipients of each country; only for accounts in the trial
    of this.
    """


class SmsSendRequest(Model, frozen=True, kw_only=True):
    """Messages to send, or to price."""

    messages: list[SmsMessage]
    """The messages, up to 1,000."""

    senders: list[SmsSender] | UnsetType = UNSET
    """Which sender to use for the recipients of each country."""

    shorten_urls: bool | UnsetType = UNSET
    """Replace links in the messages by short ones that count clicks. The API's default:
    `false`.
    """

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"messages": {"minItems": 1, "maxItems": 1000}}


class SmsMessage(Model, frozen=True, kw_only=True):
    """A text message, to one number or to a contact list."""

    body: str
    """The text. A message of up to 160 characters is one part, a longer one has 153 per part;
    with characters outside the GSM alphabet it is 70 and 67. Texts of more than 8 parts are
    cut.
    """

    to: str | UnsetType = UNSET
    """The recipient; this or `list_id`."""

    from_: str | UnsetType = msgspec.field(name="from", default=UNSET)
    """The sender, a number or a name of your own; the account's default if left out."""

    source: str | UnsetType = UNSET
    """Name of the program that sends; shown in the dashboard."""

    schedule: UnixTime | UnsetType = UNSET
    """When to send; now if left out."""

    custom_string: str | UnsetType = UNSET
    """A reference of your own; receipts and replies carry it."""

    list_id: int | UnsetType = UNSET
    """Send to every contact of this list; this or `to`."""

    contact_id: int | UnsetType = UNSET
    """No longer used by the API. Deprecated."""

    country: str | UnsetType = UNSET
    """Country to read a local number in."""

    from_email: str | UnsetType = UNSET
    """Where replies are sent by email."""

    exclude_no_sender_id_recipients: bool | UnsetType = UNSET
    """Leave out recipients in countries that you have no sender for."""

    show_summary: bool | UnsetType = UNSET
    """Add a summary by country to the reply; only when pricing. The API's default: `false`."""

    __deprecated_fields__: ClassVar[tuple[str, ...]] = ("contact_id",)

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"body": {"minLength": 1}}


class SmsSendResult(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What became of each message."""

    total_price: Decimal | None = None
    """Price of all accepted messages."""

    total_count: int | None = None
    """Messages, one per recipient."""

    queued_count: int | None = None
    """Messages accepted."""

    blocked_count: int | None = None
    """Messages held back."""

    messages: list[SmsMessageResult]
    """One entry per recipient."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    __aliases__: ClassVar[dict[str, str]] = {"currency": "_currency"}

    @property
    def succeeded(self) -> list[SmsMessageResult]:
        """The items that were accepted."""
        return bulk.succeeded(self, "messages", "status", ("SUCCESS",))

    @property
    def failed(self) -> list[SmsMessageResult]:
        """The items that were refused; the `status` of each is the reason."""
        return bulk.failed(self, "messages", "status", ("SUCCESS",))

    def raise_for_failures(self) -> Self:
        """Raise `PartialFailureError` if any item was refused; otherwise return this object."""
        bulk.raise_for_failures(self, "messages", "status", ("SUCCESS",), MEANINGS)
        return self


class SmsMessageResult(Model, frozen=True, kw_only=True):
    """What became of one message to one recipient."""

    direction: SmsDirection | None = None
    """Which way a message went. `in` came to you, `out` was sent by you."""

    date: UnixTime | None = None
    """When the message was accepted; may be empty when pricing."""

    to: str
    """The recipient."""

    body: str | None = None
    """The text."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The sender, a number or a name; it can differ from the one asked for."""

    schedule: UnixTime | None = None
    """When the message is to be sent; empty if at once."""

    message_id: str | None = None
    """Identifies a message, in the upper-case form of a UUID."""

    message_parts: int | None = None
    """Parts that the text is divided into and billed by."""

    message_price: Decimal | None = None
    """Price of the message with all its parts."""

    from_email: str | None = None
    """Where replies are sent by email."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    custom_string: str | None = None
    """The reference given with the message."""

    contact_id: int | None = None
    """The recipient's contact in the list."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that sent the message."""

    is_shared_system_number: bool | None = None
    """The sender was picked from the numbers that all accounts share."""

    country: str | None = None
    """The recipient's country."""

    carrier: str | None = None
    """The recipient's mobile network."""

    status: ApplicationCode
    """`SUCCESS` if the message was accepted, or else the reason why not."""


class SmsPriceResult(Model, frozen=True, kw_only=True):
    """What the messages would cost."""

    total_price: Decimal | None = None
    """Price of all messages that would be accepted."""

    total_count: int | None = None
    """Messages, one per recipient."""

    queued_count: int | None = None
    """Messages that would be accepted."""

    blocked_count: int | None = None
    """Messages that would be held back."""

    messages: list[SmsMessageResult]
    """One entry per recipient."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    summary: SmsPriceSummary | None = msgspec.field(name="_summary", default=None)
    """What each country asks of senders; only if a message had `show_summary`."""

    @property
    def succeeded(self) -> list[SmsMessageResult]:
        """The items that were accepted."""
        return bulk.succeeded(self, "messages", "status", ("SUCCESS",))

    @property
    def failed(self) -> list[SmsMessageResult]:
        """The items that were refused; the `status` of each is the reason."""
        return bulk.failed(self, "messages", "status", ("SUCCESS",))

    def raise_for_failures(self) -> Self:
        """Raise `PartialFailureError` if any item was refused; otherwise return this object."""
        bulk.raise_for_failures(self, "messages", "status", ("SUCCESS",), MEANINGS)
        return self


class SmsPriceSummary(Model, frozen=True, kw_only=True):
    """What each country asks of senders; only if a message had `show_summary`."""

    test_message: str | None = None
    """For accounts on trial, and of use to ClickSend only."""

    countries: list[SmsPriceSummaryEntry] | None = None
    """One entry per country that has recipients."""


class SmsPriceSummaryEntry(Model, frozen=True, kw_only=True):
    """One country of the summary."""

    country: SmsPriceSummaryCountry | None = None
    """What one country asks of senders, and whether your account meets it."""


class SmsPriceSummaryCountry(Model, frozen=True, kw_only=True):
    """What one country asks of senders, and whether your account meets it."""

    registration_type: int | None = None
    """What must be registered before sending. 0 is nothing, 1 the number, 2 the account."""

    receipient_count: int | None = None
    """Recipients in this country, counted up to 1,000; the API misspells the name."""

    usable_sender_id: bool | None = None
    """Your account has a sender that works there."""

    selected: bool | None = None
    """Your account is open for sending to this country."""

    name: str | None = None
    """The country's name."""

    regulation: SmsPriceRegulation | None = None
    """The rules of a country as they apply to your account."""

    registration_status_id: int | None = None
    """Where your registration for this country stands."""

    registration_entity_id: int | None = None
    """What is to be registered, in the numbers of `registration_type`."""

    jotform_id: int | None = None
    """The registration form; null if there is none for you."""


class SmsPriceRegulation(Model, frozen=True, kw_only=True):
    """The rules of a country as they apply to your account."""

    country_user_id: int | None = None
    """Identifies these rules for your account."""

    sms_registration_type: int | None = None
    """What must be registered before sending. 0 is nothing, 1 the number, 2 the account."""

    restricted_sending: bool | None = None
    """Your account may not send there now, or only on trial."""

    trial_sending: bool | None = None
    """The country allows a limited number of messages before registration."""

    regulation_requirements_description: str | None = None
    """The rules in words."""

    created_at: PhpDateTime | None = None
    """When the rules were recorded."""

    updated_at: PhpDateTime | None = None
    """When the rules last changed."""


class PhpDateTime(Model, frozen=True, kw_only=True):
    """A time as three fields, unlike elsewhere in the API."""

    date: str | None = None
    """Date and time of day, with a space between them and a fraction of a second."""

    timezone_type: int | None = None
    """How `timezone` is written. 1 is an offset, 2 an abbreviation, 3 a name."""

    timezone: str | None = None
    """The time zone that `date` is in."""


class SmsHistoryItem(Model, frozen=True, kw_only=True):
    """A message that was sent or received."""

    direction: SmsDirection | None = None
    """Which way a message went. `in` came to you, `out` was sent by you."""

    date: UnixTime | None = None
    """When the message was sent or came in."""

    to: str
    """The recipient."""

    body: str
    """The text."""

    status: SmsHistoryStatus
    """Where a message stands. `Received` is the one for messages that came to you."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The sender, a number or a name."""

    schedule: UnixTime | None = None
    """When the message was to be sent; empty if at once."""

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
    """Parts that the text is divided into and billed by."""

    message_price: Decimal | None = None
    """Price of the message with all its parts."""

    from_email: str | None = None
    """Where replies are sent by email."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    custom_string: str | None = None
    """The reference given with the message."""

    contact_id: int | None = None
    """The recipient's contact in the list."""

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

    api_username: str | None = msgspec.field(name="_api_username", default=None)
    """API username of the subaccount that sent the message."""


class SmsCancelAllRequest(Model, frozen=True, kw_only=True):
    """Which scheduled messages to cancel."""

    custom_string: str | UnsetType = UNSET
    """Only messages that carry this reference; every scheduled message if left out."""

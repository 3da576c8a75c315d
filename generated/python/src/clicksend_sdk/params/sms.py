# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Sms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models import SmsMessage, SmsSender


class TestInboundSmsRequestDict(TypedDict, total=False):
    """Where to send a made-up inbound message."""

    url: Required[str]
    """Your address that receives it."""

    webhook_type: Literal["post", "get", "json"] | str
    """How the message is passed on. `post` sends its fields in a POST, `get` as query
    parameters of a GET, `json` as the JSON body of a POST. The API's default: `post`.
    """


class SmsTemplateRequestDict(TypedDict, total=False):
    """A text to keep for reuse."""

    template_name: Required[str]
    """The name to list it under."""

    body: Required[str]
    """The text."""


_EmailSmsAddressRequestKeys = TypedDict(
    "_EmailSmsAddressRequestKeys",
    {
        "from": "str",
    },
    total=False,
)


class EmailSmsAddressRequestDict(_EmailSmsAddressRequestKeys, total=False):
    """An email address to let send text messages."""

    email_address: Required[str]
    """The address that may send."""

    from_fax: str
    """The fax number that its faxes come from."""

    subaccount_id: int
    """The subaccount that the address belongs to."""


class StrippedStringRequestDict(TypedDict, total=False):
    """A phrase to cut out of emails."""

    strip_string: Required[str]
    """The phrase."""


class SmsSenderDict(TypedDict, total=False):
    """The sender to use for recipients of one country."""

    recipient_country_code: Required[str]
    """Recipients in this country get the sender named here."""

    sender_id: str
    """A number or name of your own; required unless `sender_type` is `shared_longcode`. A name
    has 3 to 11 characters.
    """

    sender_type: Literal["shared_longcode"] | str
    """`shared_longcode` takes a number from the pool that all accounts share."""

    sender_country_code: str
    """Country of the shared number; the recipient's country if left out. Only for
    `shared_longcode`.
    """


_SmsCampaignRequestKeys = TypedDict(
    "_SmsCampaignRequestKeys",
    {
        "from": "str",
    },
    total=False,
)


class SmsCampaignRequestDict(_SmsCampaignRequestKeys, total=False):
    """A text message to send to every contact of a list."""

    list_id: Required[int]
    """The contact list, of up to 20,000 contacts."""

    name: Required[str]
    """The name that the campaign is listed under."""

    body: Required[str]
    """The text. `(First Name)` and `(Last Name)` stand for the names of the contact,
    `StopMsg.me/xxxxx` for a link to opt out.
    """

    schedule: dt.datetime
    """When to send; now if left out."""

    url_to_shorten: str
    """A link to replace by short ones, different for each recipient, that count clicks; `http`
    or `https`, up to 250 characters. The short link stands where the text has the
    placeholder `smsg.us/xxxxx`, or at its end.
    """

    source: str
    """Name of the program that sends; shown in the dashboard."""

    senders: Sequence[SmsSender | SmsSenderDict]
    """Which sender to use for the recipients of each country; only for accounts in the trial
    of this.
    """


class SmsSendRequestDict(TypedDict, total=False):
    """Messages to send, or to price."""

    messages: Required[Sequence[SmsMessage | SmsMessageDict]]
    """The messages, up to 1,000."""

    senders: Sequence[SmsSender | SmsSenderDict]
    """Which sender to use for the recipients of each country."""

    shorten_urls: bool
    """Replace links in the messages by short ones that count clicks. The API's default:
    `false`.
    """


_SmsMessageKeys = TypedDict(
    "_SmsMessageKeys",
    {
        "from": "str",
    },
    total=False,
)


class SmsMessageDict(_SmsMessageKeys, total=False):
    """A text message, to one number or to a contact list."""

    body: Required[str]
    """The text. A message of up to 160 characters is one part, a longer one has 153 per part;
    with characters outside the GSM alphabet it is 70 and 67. Texts of more than 8 parts are
    cut.
    """

    to: str
    """The recipient; this or `list_id`."""

    source: str
    """Name of the program that sends; shown in the dashboard."""

    schedule: dt.datetime
    """When to send; now if left out."""

    custom_string: str
    """A reference of your own; receipts and replies carry it."""

    list_id: int
    """Send to every contact of this list; this or `to`."""

    contact_id: int
    """No longer used by the API. Deprecated."""

    country: str
    """Country to read a local number in."""

    from_email: str
    """Where replies are sent by email."""

    exclude_no_sender_id_recipients: bool
    """Leave out recipients in countries that you have no sender for."""

    show_summary: bool
    """Add a summary by country to the reply; only when pricing. The API's default: `false`."""


class SmsCancelAllRequestDict(TypedDict, total=False):
    """Which scheduled messages to cancel."""

    custom_string: str
    """Only messages that carry this reference; every scheduled message if left out."""

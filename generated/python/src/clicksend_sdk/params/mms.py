# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Mms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Required, TypedDict

from ..models import MmsMessage

_MmsCampaignRequestKeys = TypedDict(
    "_MmsCampaignRequestKeys",
    {
        "from": "str",
    },
    total=False,
)


class MmsCampaignRequestDict(_MmsCampaignRequestKeys, total=False):
    """A picture message to send to every contact of a list."""

    list_id: Required[int]
    """The contact list."""

    name: Required[str]
    """The name that the campaign is listed under."""

    subject: Required[str]
    """The subject line; a picture message has room for 20 characters of it."""

    body: Required[str]
    """The text. `(First Name)` and `(Last Name)` stand for the names of the contact."""

    media_file: Required[str]
    """Where the file is; the same kinds and sizes as in `mms.send`."""

    schedule: dt.datetime
    """When to send; now if left out."""

    url_to_shorten: str
    """A link to replace by short ones that count clicks; see `sms.campaigns.send`."""


class MmsSendRequestDict(TypedDict, total=False):
    """Picture messages to send, or to price; all carry the same file."""

    media_file: Required[str]
    """Where the file is. It is a `jpg` or `gif` of up to 250 kB; some older phones take no
    more than 30 kB. For `jpeg`, `png` and `bmp` put it through `uploads.create` with
    `convert` set to `mms`, and give the `_url` of its reply.
    """

    messages: Required[Sequence[MmsMessage | MmsMessageDict]]
    """The messages, up to 1,000."""


_MmsMessageKeys = TypedDict(
    "_MmsMessageKeys",
    {
        "from": "str",
    },
    total=False,
)


class MmsMessageDict(_MmsMessageKeys, total=False):
    """The text and the recipients of a picture message, one number or a contact list."""

    subject: Required[str]
    """The subject line, up to 20 characters."""

    body: Required[str]
    """The text, up to 1,500 characters, or 500 if some are outside the GSM alphabet; what is
    longer is cut.
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

    country: str
    """Country to read a local number in."""

    from_email: str
    """Where replies are sent by email."""

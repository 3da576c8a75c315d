# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Voice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Required, TypedDict

from ..models import VoiceGender, VoiceLang, VoiceMessage


class VoiceSendRequestDict(TypedDict, total=False):
    """Calls to make, or to price."""

    messages: Required[Sequence[VoiceMessage | VoiceMessageDict]]
    """The calls, up to 1,000."""


_VoiceMessageKeys = TypedDict(
    "_VoiceMessageKeys",
    {
        "from": "str",
    },
    total=False,
)


class VoiceMessageDict(_VoiceMessageKeys, total=False):
    """A text to read out in a call to one number, or to each number of a contact list."""

    body: Required[str]
    """The text. It is billed in parts of 300 characters, or 150 if some are outside the GSM
    alphabet; what is longer than 4 parts is cut.
    """

    voice: Required[VoiceGender]
    """The voice that reads the text; not every language has both."""

    to: str
    """The recipient; this or `list_id`."""

    lang: VoiceLang
    """The language that the text is in."""

    source: str
    """Name of the program that sends; shown in the dashboard."""

    schedule: dt.datetime
    """When to call; now if left out."""

    custom_string: str
    """A reference of your own; receipts carry it."""

    list_id: int
    """Call every contact of this list; this or `to`. With both, the list is called."""

    country: str
    """Country to read a local number in."""

    require_input: bool
    """Have the recipient press a key; the receipt says which in `digits`. The API's default:
    `0`.
    """

    machine_detection: bool
    """Try to notice an answering machine, and leave the text on it. The API's default: `0`."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Fax."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Required, TypedDict

from ..models import FaxMessage


class FaxSendRequestDict(TypedDict, total=False):
    """A document to fax, or to price, and whom to."""

    file_url: Required[str]
    """Where the document is, a PDF. For `docx`, `doc` and `rtf` put it through
    `uploads.create` with `convert` set to `fax`, and give the `_url` of its reply.
    """

    messages: Required[Sequence[FaxMessage | FaxMessageDict]]
    """The faxes; each is the whole document."""


_FaxMessageKeys = TypedDict(
    "_FaxMessageKeys",
    {
        "from": "str",
    },
    total=False,
)


class FaxMessageDict(_FaxMessageKeys, total=False):
    """The recipients of a fax, one number or a contact list."""

    to: str
    """The recipient's fax number; this or `list_id`."""

    source: str
    """Name of the program that sends; shown in the dashboard."""

    schedule: dt.datetime
    """When to send; now if left out."""

    custom_string: str
    """A reference of your own; receipts carry it."""

    list_id: int
    """Send to every contact of this list; this or `to`."""

    country: str
    """Country to read a local number in."""

    from_email: str
    """Where replies are sent by email."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Post."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Required, TypedDict

from ..models import DirectMailAreaRequest, DirectMailSize, PostRecipient


class PostLetterRequestDict(TypedDict, total=False):
    """A letter to send, or to price."""

    file_url: Required[str]
    """Where the letter is, as a PDF that can be fetched without signing in. `uploads.create`
    with `convert: post` stores a file of your own and makes a PDF of a Word document.
    """

    recipients: Required[Sequence[PostRecipient | PostRecipientDict]]
    """Who gets the letter."""

    template_used: bool
    """The file follows the letter template of ClickSend."""

    colour: bool
    """Print in colour; black and white if left out."""

    duplex: bool
    """Print on both sides of the paper; on one side if left out."""

    priority_post: bool
    """Send by priority mail; by ordinary mail if left out."""

    source: str
    """Name of the program that sends."""


class PostRecipientDict(TypedDict, total=False):
    """Who gets a letter or postcard."""

    address_name: Required[str]
    """Name of the person or business."""

    address_line_1: Required[str]
    """Street and number."""

    address_line_2: str | None
    """More of the address, such as a floor."""

    address_city: Required[str]
    """City or suburb."""

    address_state: Required[str]
    """State or region."""

    address_postal_code: Required[str | int]
    """Postal code."""

    address_country: Required[str]
    """A country as two letters, ISO 3166-1 alpha-2."""

    return_address_id: Required[int]
    """Where it goes if it cannot be delivered, by its number in `post.return_addresses.list`."""

    schedule: dt.datetime
    """When to send; now if left out or 0."""

    custom_string: str
    """A reference of your own; the history has it."""


class DetectAddressRequestDict(TypedDict, total=False):
    """A letter or an address in one text."""

    content: bytes
    """A PDF in base64 with the recipient's name and address at the top of the page; this or
    `address`.
    """

    address: str
    """Name and address in one text; this or `content`."""


class PostcardRequestDict(TypedDict, total=False):
    """A postcard to send, or to price."""

    file_urls: Required[Sequence[str]]
    """Where the postcard is, as one PDF with two pages, front and back, or as one PDF for each
    side, that can be fetched without signing in. `uploads.create` with `convert: postcard`
    stores a file of your own and makes a PDF of an image or a Word document.
    """

    recipients: Required[Sequence[PostRecipient | PostRecipientDict]]
    """Who gets the postcard."""


class DirectMailCampaignRequestDict(TypedDict, total=False):
    """A campaign to send, or to price."""

    name: Required[str]
    """Name of the campaign; recipients do not see it."""

    file_urls: Required[Sequence[str]]
    """Where the leaflet is, as one or two files that can be fetched without signing in."""

    size: Required[DirectMailSize]
    """Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4."""

    areas: Sequence[DirectMailAreaRequest | DirectMailAreaRequestDict]
    """Where the leaflets go, and how many of them."""

    schedule: dt.datetime
    """When to send; now if left out."""

    custom_string: str
    """A reference of your own."""

    source: str
    """Name of the program that sends."""


class DirectMailAreaRequestDict(TypedDict, total=False):
    """A place, and how many leaflets go there."""

    location_id: Required[int]
    """The place, by its number in `post.direct_mail.search_locations`."""

    quantity: Required[int]
    """Leaflets for this place."""


class PostReturnAddressRequestDict(TypedDict, total=False):
    """An address for mail that cannot be delivered."""

    address_name: Required[str]
    """Name of the person or business."""

    address_line_1: Required[str]
    """Street and number."""

    address_line_2: str | None
    """More of the address, such as a floor."""

    address_city: Required[str]
    """City or suburb."""

    address_state: str | None
    """State or region, if addresses there have one."""

    address_postal_code: Required[str | int]
    """Postal code."""

    address_country: Required[str]
    """A country as two letters, ISO 3166-1 alpha-2."""

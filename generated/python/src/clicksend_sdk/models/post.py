# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Post."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal, Self, TypeAlias

import msgspec

from .._config import MEANINGS
from .._runtime import bulk
from .._runtime.codec.types import Flag, Model, UNSET, UnixTime, UnsetType
from .shared import ApplicationCode, Currency

PostStatus: TypeAlias = (
    Literal[
        "WaitApproval",
        "Scheduled",
        "Queued",
        "Queued:Stamped",
        "Sent",
        "Completed",
        "Failed",
        "Cancelled",
        "CancelledAfterReview",
    ]
    | str
)
"""Where a letter, postcard or campaign stands."""

DirectMailSize: TypeAlias = Literal["A5", "DL"] | str
"""Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4."""


class PostLetterRequest(Model, frozen=True, kw_only=True):
    """A letter to send, or to price."""

    file_url: str
    """Where the letter is, as a PDF that can be fetched without signing in. `uploads.create`
    with `convert: post` stores a file of your own and makes a PDF of a Word document.
    """

    recipients: list[PostRecipient]
    """Who gets the letter."""

    template_used: Flag | UnsetType = UNSET
    """The file follows the letter template of ClickSend."""

    colour: Flag | UnsetType = UNSET
    """Print in colour; black and white if left out."""

    duplex: Flag | UnsetType = UNSET
    """Print on both sides of the paper; on one side if left out."""

    priority_post: Flag | UnsetType = UNSET
    """Send by priority mail; by ordinary mail if left out."""

    source: str | UnsetType = UNSET
    """Name of the program that sends."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"recipients": {"minItems": 1}}


class PostRecipient(Model, frozen=True, kw_only=True):
    """Who gets a letter or postcard."""

    address_name: str
    """Name of the person or business."""

    address_line_1: str
    """Street and number."""

    address_line_2: str | None | UnsetType = UNSET
    """More of the address, such as a floor."""

    address_city: str
    """City or suburb."""

    address_state: str
    """State or region."""

    address_postal_code: str | int
    """Postal code."""

    address_country: str
    """A country as two letters, ISO 3166-1 alpha-2."""

    return_address_id: int
    """Where it goes if it cannot be delivered, by its number in `post.return_addresses.list`."""

    schedule: UnixTime | UnsetType = UNSET
    """When to send; now if left out or 0."""

    custom_string: str | UnsetType = UNSET
    """A reference of your own; the history has it."""


class PostLetterSendResult(Model, frozen=True, kw_only=True):
    """What became of a letter, or what it would cost."""

    total_price: Decimal | None = None
    """Price for all accepted recipients."""

    total_cost: Decimal | None = None
    """A price that few replies have, beside `total_price`."""

    total_count: int | None = None
    """Letters, one per recipient."""

    queued_count: int | None = None
    """Letters accepted."""

    recipients: list[PostLetterResult]
    """One entry per recipient."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    @property
    def succeeded(self) -> list[PostLetterResult]:
        """The items that were accepted."""
        return bulk.succeeded(self, "recipients", "status", ("SUCCESS",))

    @property
    def failed(self) -> list[PostLetterResult]:
        """The items that were refused; the `status` of each is the reason."""
        return bulk.failed(self, "recipients", "status", ("SUCCESS",))

    def raise_for_failures(self) -> Self:
        """Raise `PartialFailureError` if any item was refused; otherwise return this object."""
        bulk.raise_for_failures(self, "recipients", "status", ("SUCCESS",), MEANINGS)
        return self


class PostLetterResult(Model, frozen=True, kw_only=True):
    """What became of a letter to one recipient."""

    address_name: str | None = None
    """Name of the person or business."""

    address_line_1: str | None = None
    """Street and number."""

    address_line_2: str | None = None
    """More of the address, such as a floor."""

    address_city: str | None = None
    """City or suburb."""

    address_state: str | None = None
    """State or region."""

    address_postal_code: str | int | None = None
    """Postal code."""

    address_country: str | None = None
    """A country as two letters, ISO 3166-1 alpha-2."""

    message_id: str | None = None
    """Identifies a message, in the upper-case form of a UUID."""

    date_added: UnixTime | None = None
    """When the letter was accepted."""

    schedule: UnixTime | None = None
    """When the letter is to be sent."""

    return_address_id: int | None = None
    """Where it goes if it cannot be delivered."""

    custom_string: str | None = None
    """The reference given with the recipient."""

    colour: Flag | None = None
    """It is printed in colour."""

    duplex: Flag | None = None
    """It is printed on both sides of the paper."""

    priority_post: Flag | None = None
    """It goes by priority mail."""

    post_pages: int | None = None
    """Pages of the letter."""

    post_price: Decimal | None = None
    """Price of the letter."""

    status_code: str | None = None
    """How far the letter got; its values are not documented."""

    status_text: str | None = None
    """The meaning of `status_code` in words."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    source: str | None = None
    """Name of the program that sent it."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that sent the letter."""

    api_username: str | None = msgspec.field(name="_api_username", default=None)
    """API username of that subaccount."""

    file_url: str | None = msgspec.field(name="_file_url", default=None)
    """Where the PDF is."""

    return_address: PostReturnAddress | None = msgspec.field(name="_return_address", default=None)
    """The return address in full."""

    status: ApplicationCode
    """`SUCCESS` if the letter was accepted, or else the reason why not."""


class PostReturnAddress(Model, frozen=True, kw_only=True):
    """Where mail goes that cannot be delivered."""

    address_name: str | None = None
    """Name of the person or business."""

    address_line_1: str | None = None
    """Street and number."""

    address_line_2: str | None = None
    """More of the address, such as a floor."""

    address_city: str | None = None
    """City or suburb."""

    address_state: str | None = None
    """State or region."""

    address_postal_code: str | int | None = None
    """Postal code."""

    address_country: str | None = None
    """A country as two letters, ISO 3166-1 alpha-2."""

    return_address_id: int
    """Identifies the address, for sending."""

    user_id: int | None = None
    """The account."""


class PostLetterHistoryItem(Model, frozen=True, kw_only=True):
    """A letter that was sent, or is to be."""

    address_name: str | None = None
    """Name of the person or business."""

    address_line_1: str | None = None
    """Street and number."""

    address_line_2: str | None = None
    """More of the address, such as a floor."""

    address_city: str | None = None
    """City or suburb."""

    address_state: str | None = None
    """State or region."""

    address_postal_code: str | int | None = None
    """Postal code."""

    address_country: str | None = None
    """A country as two letters, ISO 3166-1 alpha-2."""

    message_id: str
    """Identifies a message, in the upper-case form of a UUID."""

    date_added: UnixTime | None = None
    """When the letter was accepted."""

    schedule: UnixTime | None = None
    """When the letter is to be sent."""

    return_address_id: int | None = None
    """Where it goes if it cannot be delivered."""

    custom_string: str | None = None
    """The reference given with the recipient."""

    colour: Flag | None = None
    """It is printed in colour."""

    duplex: Flag | None = None
    """It is printed on both sides of the paper."""

    priority_post: Flag | None = None
    """It goes by priority mail."""

    post_pages: int | None = None
    """Pages of the letter."""

    post_price: Decimal | None = None
    """Price of the letter."""

    status_code: str | None = None
    """How far the letter got; its values are not documented."""

    status_text: str | None = None
    """The meaning of `status_code` in words."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    source: str | None = None
    """Name of the program that sent it."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that sent the letter."""

    api_username: str | None = msgspec.field(name="_api_username", default=None)
    """API username of that subaccount."""

    file_url: str | None = msgspec.field(name="_file_url", default=None)
    """Where the PDF is."""

    return_address: PostReturnAddress | None = msgspec.field(name="_return_address", default=None)
    """The return address in full."""

    status: PostStatus
    """Where a letter, postcard or campaign stands."""


class DetectAddressRequest(Model, frozen=True, kw_only=True):
    """A letter or an address in one text."""

    content: bytes | UnsetType = UNSET
    """A PDF in base64 with the recipient's name and address at the top of the page; this or
    `address`.
    """

    address: str | UnsetType = UNSET
    """Name and address in one text; this or `content`."""


class PostalAddress(Model, frozen=True, kw_only=True):
    """The address of a letterbox."""

    address_name: str | None = None
    """Name of the person or business."""

    address_line_1: str | None = None
    """Street and number."""

    address_line_2: str | None = None
    """More of the address, such as a floor."""

    address_city: str | None = None
    """City or suburb."""

    address_state: str | None = None
    """State or region."""

    address_postal_code: str | int | None = None
    """Postal code."""

    address_country: str | None = None
    """A country as two letters, ISO 3166-1 alpha-2."""


class PostcardRequest(Model, frozen=True, kw_only=True):
    """A postcard to send, or to price."""

    file_urls: list[str]
    """Where the postcard is, as one PDF with two pages, front and back, or as one PDF for each
    side, that can be fetched without signing in. `uploads.create` with `convert: postcard`
    stores a file of your own and makes a PDF of an image or a Word document.
    """

    recipients: list[PostRecipient]
    """Who gets the postcard."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {
        "file_urls": {"minItems": 1, "maxItems": 2},
        "recipients": {"minItems": 1},
    }


class PostcardSendResult(Model, frozen=True, kw_only=True):
    """What became of a postcard, or what it would cost."""

    total_price: Decimal | None = None
    """Price for all accepted recipients."""

    total_count: int | None = None
    """Postcards, one per recipient."""

    queued_count: int | None = None
    """Postcards accepted."""

    recipients: list[PostcardResult]
    """One entry per recipient."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    @property
    def succeeded(self) -> list[PostcardResult]:
        """The items that were accepted."""
        return bulk.succeeded(self, "recipients", "status", ("SUCCESS",))

    @property
    def failed(self) -> list[PostcardResult]:
        """The items that were refused; the `status` of each is the reason."""
        return bulk.failed(self, "recipients", "status", ("SUCCESS",))

    def raise_for_failures(self) -> Self:
        """Raise `PartialFailureError` if any item was refused; otherwise return this object."""
        bulk.raise_for_failures(self, "recipients", "status", ("SUCCESS",), MEANINGS)
        return self


class PostcardResult(Model, frozen=True, kw_only=True):
    """What became of a postcard to one recipient."""

    address_name: str | None = None
    """Name of the person or business."""

    address_line_1: str | None = None
    """Street and number."""

    address_line_2: str | None = None
    """More of the address, such as a floor."""

    address_city: str | None = None
    """City or suburb."""

    address_state: str | None = None
    """State or region."""

    address_postal_code: str | int | None = None
    """Postal code."""

    address_country: str | None = None
    """A country as two letters, ISO 3166-1 alpha-2."""

    message_id: str | None = None
    """Identifies a message, in the upper-case form of a UUID."""

    date_added: UnixTime | None = None
    """When the postcard was accepted."""

    schedule: UnixTime | None = None
    """When the postcard is to be sent."""

    return_address_id: int | None = None
    """Where it goes if it cannot be delivered."""

    custom_string: str | None = None
    """The reference given with the recipient."""

    post_price: Decimal | None = None
    """Price of the postcard."""

    priority: int | None = None
    """How urgent the postcard is; the scale is not documented."""

    letter_file_name: str | None = None
    """The name that the PDF is stored under."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    source: str | None = None
    """Name of the program that sent it."""

    ip_address: str | None = None
    """The internet address that the call came from."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that sent the postcard."""

    message_id_supplier: str | None = None
    """What the printing house calls the postcard."""

    post_price_supplier: Decimal | None = None
    """What the printing house charges ClickSend; you pay `post_price`."""

    api_username: str | None = msgspec.field(name="_api_username", default=None)
    """API username of that subaccount."""

    file_url: str | None = msgspec.field(name="_file_url", default=None)
    """Where the PDF is."""

    return_address: PostReturnAddress | None = msgspec.field(name="_return_address", default=None)
    """The return address in full."""

    status: ApplicationCode
    """`SUCCESS` if the postcard was accepted, or else the reason why not."""


class PostcardHistoryItem(Model, frozen=True, kw_only=True):
    """A postcard that was sent, or is to be."""

    address_name: str | None = None
    """Name of the person or business."""

    address_line_1: str | None = None
    """Street and number."""

    address_line_2: str | None = None
    """More of the address, such as a floor."""

    address_city: str | None = None
    """City or suburb."""

    address_state: str | None = None
    """State or region."""

    address_postal_code: str | int | None = None
    """Postal code."""

    address_country: str | None = None
    """A country as two letters, ISO 3166-1 alpha-2."""

    message_id: str
    """Identifies a message, in the upper-case form of a UUID."""

    date_added: UnixTime | None = None
    """When the postcard was accepted."""

    schedule: UnixTime | None = None
    """When the postcard is to be sent."""

    return_address_id: int | None = None
    """Where it goes if it cannot be delivered."""

    custom_string: str | None = None
    """The reference given with the recipient."""

    post_price: Decimal | None = None
    """Price of the postcard."""

    priority: int | None = None
    """How urgent the postcard is; the scale is not documented."""

    letter_file_name: str | None = None
    """The name that the PDF is stored under."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    source: str | None = None
    """Name of the program that sent it."""

    ip_address: str | None = None
    """The internet address that the call came from."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that sent the postcard."""

    message_id_supplier: str | None = None
    """What the printing house calls the postcard."""

    post_price_supplier: Decimal | None = None
    """What the printing house charges ClickSend; you pay `post_price`."""

    api_username: str | None = msgspec.field(name="_api_username", default=None)
    """API username of that subaccount."""

    file_url: str | None = msgspec.field(name="_file_url", default=None)
    """Where the PDF is."""

    return_address: PostReturnAddress | None = msgspec.field(name="_return_address", default=None)
    """The return address in full."""

    status: PostStatus
    """Where a letter, postcard or campaign stands."""


class DirectMailCampaign(Model, frozen=True, kw_only=True):
    """A leaflet for the letterboxes of whole places."""

    campaign_id: int | None = None
    """Identifies the campaign."""

    name: str
    """Name of the campaign; recipients do not see it."""

    status: PostStatus | None = None
    """Where the campaign stands; null before it is sent."""

    size: DirectMailSize | None = None
    """Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4."""

    file_name: str | None = None
    """The name that the leaflet is stored under."""

    schedule: UnixTime | None = None
    """When the campaign is to be sent."""

    date_added: UnixTime | None = None
    """When the campaign was made."""

    message_id: str | None = None
    """Identifies the campaign among messages."""

    custom_string: str | None = None
    """The reference given with the campaign."""

    source: str | None = None
    """Name of the program that sent it."""

    user_id: int | None = None
    """The account."""

    areas: list[DirectMailArea] | None = msgspec.field(name="_areas", default=None)
    """Where the leaflets go."""

    total_quantity: int | None = msgspec.field(name="_total_quantity", default=None)
    """Leaflets for all places together."""


class DirectMailArea(Model, frozen=True, kw_only=True):
    """A place that a campaign goes to."""

    location_id: int
    """Identifies the place."""

    campaign_id: int | None = None
    """The campaign; null before it is sent."""

    place_name: str | None = None
    """Name of the place."""

    postal_code: str | None = None
    """Its postal code."""

    country_code: str | None = None
    """A country as two letters, ISO 3166-1 alpha-2."""

    country_name: str | None = None
    """Name of the country."""

    quantity: int | None = None
    """Leaflets for this place."""

    price: Decimal | None = None
    """What they cost."""

    status: PostStatus | None = None
    """Where they stand; null before the campaign is sent."""


class DirectMailCampaignRequest(Model, frozen=True, kw_only=True):
    """A campaign to send, or to price."""

    name: str
    """Name of the campaign; recipients do not see it."""

    file_urls: list[str]
    """Where the leaflet is, as one or two files that can be fetched without signing in."""

    size: DirectMailSize
    """Size of a leaflet. `A5` is 148 by 210 mm, `DL` a third of A4."""

    areas: list[DirectMailAreaRequest] | UnsetType = UNSET
    """Where the leaflets go, and how many of them."""

    schedule: UnixTime | UnsetType = UNSET
    """When to send; now if left out."""

    custom_string: str | UnsetType = UNSET
    """A reference of your own."""

    source: str | UnsetType = UNSET
    """Name of the program that sends."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"file_urls": {"minItems": 1, "maxItems": 2}}


class DirectMailAreaRequest(Model, frozen=True, kw_only=True):
    """A place, and how many leaflets go there."""

    location_id: int
    """The place, by its number in `post.direct_mail.search_locations`."""

    quantity: int
    """Leaflets for this place."""


class DirectMailCampaignResult(Model, frozen=True, kw_only=True):
    """A campaign that was accepted, or what it would cost."""

    total_price: Decimal | None = None
    """Price of the whole campaign."""

    total_quantity: int | None = None
    """Leaflets for all places together."""

    data: DirectMailCampaign
    """The campaign."""

    currency: Currency | None = None
    """The currency that amounts in the same reply are in."""


class DirectMailLocation(Model, frozen=True, kw_only=True):
    """A place that leaflets can go to."""

    location_id: int
    """Identifies the place, for a campaign."""

    country_code: str | None = None
    """A country as two letters, ISO 3166-1 alpha-2."""

    postal_code: str | None = None
    """Its postal code."""

    place_name: str
    """Name of the place."""

    admin_name1: str | None = None
    """Name of the part of the country that it is in, such as a state."""

    admin_code1: str | None = None
    """The short form of `admin_name1`."""

    admin_name2: str | None = None
    """Name of the next smaller part, such as a county."""

    admin_code2: str | None = None
    """The short form of `admin_name2`."""

    admin_name3: str | None = None
    """Name of the smallest part, such as a municipality."""

    admin_code3: str | None = None
    """The short form of `admin_name3`."""

    latitude: str | None = None
    """Degrees north of the equator, as text."""

    longitude: str | None = None
    """Degrees east of Greenwich, as text."""

    accuracy: int | None = None
    """How exact the coordinates are; the scale is not documented."""


class PostReturnAddressRequest(Model, frozen=True, kw_only=True):
    """An address for mail that cannot be delivered."""

    address_name: str
    """Name of the person or business."""

    address_line_1: str
    """Street and number."""

    address_line_2: str | None | UnsetType = UNSET
    """More of the address, such as a floor."""

    address_city: str
    """City or suburb."""

    address_state: str | None | UnsetType = UNSET
    """State or region, if addresses there have one."""

    address_postal_code: str | int
    """Postal code."""

    address_country: str
    """A country as two letters, ISO 3166-1 alpha-2."""

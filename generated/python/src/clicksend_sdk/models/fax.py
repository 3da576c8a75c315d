# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Fax."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Self

import msgspec

from .._config import MEANINGS
from .._runtime import bulk
from .._runtime.codec.types import Model, UNSET, UnixTime, UnsetType
from .shared import ApplicationCode, Currency, SmsHistoryStatus


class FaxHistoryItem(Model, frozen=True, kw_only=True):
    """A fax that was sent."""

    date: UnixTime | None = None
    """When the fax was sent; often null."""

    date_added: UnixTime | None = None
    """When the fax was accepted."""

    to: str
    """The recipient's fax number."""

    status: SmsHistoryStatus
    """Where a message stands. `Received` is the one for messages that came to you."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The sender, a fax number."""

    schedule: UnixTime | None = None
    """When the fax was to be sent."""

    status_code: str | None = None
    """How far the fax got. 200 is sent, 201 delivered, 300 and 301 failed for good, 302 failed
    for now.
    """

    status_text: str | None = None
    """The meaning of `status_code` in words."""

    message_id: str
    """Identifies a message, in the upper-case form of a UUID."""

    message_pages: int | None = None
    """Pages that the fax is billed by."""

    message_price: Decimal | None = None
    """Price of the fax with all its pages."""

    from_email: str | None = None
    """Where replies are sent by email."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    custom_string: str | None = None
    """The reference given with the fax."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that sent the fax."""

    country: str | None = None
    """The recipient's country."""

    carrier: str | None = None
    """The recipient's telephone network."""

    file_url: str | None = msgspec.field(name="_file_url", default=None)
    """Where the document is."""

    api_username: str | None = msgspec.field(name="_api_username", default=None)
    """API username of the subaccount that sent the fax."""


class FaxSendRequest(Model, frozen=True, kw_only=True):
    """A document to fax, or to price, and whom to."""

    file_url: str
    """Where the document is, a PDF. For `docx`, `doc` and `rtf` put it through
    `uploads.create` with `convert` set to `fax`, and give the `_url` of its reply.
    """

    messages: list[FaxMessage]
    """The faxes; each is the whole document."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"messages": {"minItems": 1}}


class FaxMessage(Model, frozen=True, kw_only=True):
    """The recipients of a fax, one number or a contact list."""

    to: str | UnsetType = UNSET
    """The recipient's fax number; this or `list_id`."""

    from_: str | UnsetType = msgspec.field(name="from", default=UNSET)
    """The sender, a fax number of your own; the account's default if left out."""

    source: str | UnsetType = UNSET
    """Name of the program that sends; shown in the dashboard."""

    schedule: UnixTime | UnsetType = UNSET
    """When to send; now if left out."""

    custom_string: str | UnsetType = UNSET
    """A reference of your own; receipts carry it."""

    list_id: int | UnsetType = UNSET
    """Send to every contact of this list; this or `to`."""

    country: str | UnsetType = UNSET
    """Country to read a local number in."""

    from_email: str | UnsetType = UNSET
    """Where replies are sent by email."""


class FaxSendResult(Model, frozen=True, kw_only=True):
    """What became of each fax, or what it would cost."""

    total_price: Decimal | None = None
    """Price of all accepted faxes."""

    total_count: int | None = None
    """Faxes, one per recipient."""

    queued_count: int | None = None
    """Faxes accepted."""

    messages: list[FaxMessageResult]
    """One entry per recipient."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    @property
    def succeeded(self) -> list[FaxMessageResult]:
        """The items that were accepted."""
        return bulk.succeeded(self, "messages", "status", ("SUCCESS",))

    @property
    def failed(self) -> list[FaxMessageResult]:
        """The items that were refused; the `status` of each is the reason."""
        return bulk.failed(self, "messages", "status", ("SUCCESS",))

    def raise_for_failures(self) -> Self:
        """Raise `PartialFailureError` if any item was refused; otherwise return this object."""
        bulk.raise_for_failures(self, "messages", "status", ("SUCCESS",), MEANINGS)
        return self


class FaxMessageResult(Model, frozen=True, kw_only=True):
    """What became of one fax to one recipient."""

    to: str
    """The recipient's fax number."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The sender; it can differ from the one asked for."""

    date_added: UnixTime | None = None
    """When the fax was accepted."""

    schedule: UnixTime | None = None
    """When the fax is to be sent."""

    message_id: str | None = None
    """Identifies a message, in the upper-case form of a UUID."""

    message_pages: int | None = None
    """Pages that the fax is billed by."""

    message_price: Decimal | None = None
    """Price of the fax with all its pages."""

    from_email: str | None = None
    """Where replies are sent by email."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    custom_string: str | None = None
    """The reference given with the fax."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that sent the fax."""

    country: str | None = None
    """The recipient's country."""

    carrier: str | None = None
    """The recipient's telephone network."""

    status: ApplicationCode
    """`SUCCESS` if the fax was accepted, or else the reason why not."""

    status_code: str | None = None
    """How far the fax got; null, as it has only been accepted."""

    status_text: str | None = None
    """The meaning of `status_code` in words."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

# pyright: reportUnknownVariableType=false
"""The objects of the API: Webhooks."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from .._runtime.codec.types import Additional, Model, UnixTime
from .shared import MessageType


class DeliveryReceiptWebhook(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A report on whether a message reached its recipient, as a URL of yours receives it."""

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

    additional: Additional[object] = msgspec.field(default_factory=dict)
    """Members without a field, by name."""

    __aliases__: ClassVar[dict[str, str]] = {"_message_type": "message_type"}


class SmsInboundWebhook(Model, frozen=True, kw_only=True):
    """A text message that someone sent to one of your numbers, as a URL of yours receives it."""

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

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that the number belongs to."""

    originalsenderid: str | None = None
    """The sender of your message that this one answers."""

    sms: str | None = None
    """The same as `from`."""

    message: str | None = None
    """The same as `body`."""

    originalmessage: str | None = None
    """The same as `original_body`."""

    originalmessageid: str | None = None
    """The same as `original_message_id`."""

    customstring: str | None = None
    """The same as `custom_string`."""

    additional: Additional[object] = msgspec.field(default_factory=dict)
    """Members without a field, by name."""


class EmailReceiptWebhook(Model, frozen=True, kw_only=True):
    """A report on whether an email reached a recipient, as a URL of yours receives it."""

    message_id: str
    """The email that the report is about."""

    email: str | None = None
    """The recipient's address."""

    status: str
    """How far the email got."""

    timestamp: UnixTime | None = None
    """When the report came in."""

    additional: Additional[object] = msgspec.field(default_factory=dict)
    """Members without a field, by name."""

# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Senders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models import DefaultSenderStrategyRequest, SenderType


class DefaultSenderCreateRequestDict(TypedDict, total=False):
    """The sender of messages to one country, for messages that name none."""

    country_code: Required[str]
    """Country of the recipients."""

    product_type: Required[Literal["SMS"] | str]
    """The messages that a sender is for. `SMS` is text messages; no other is documented."""

    default_sender_strategies: Required[Sequence[DefaultSenderStrategyRequest | DefaultSenderStrategyRequestDict]]
    """The sender, exactly one."""


class DefaultSenderStrategyRequestDict(TypedDict, total=False):
    """A sender."""

    sender_type: Required[SenderType]
    """The kind of a sender."""

    sender_id: Required[str | None]
    """The number or name. A name has 3 to 11 characters, a short code 3 to 8 digits, another
    number 2 to 15; null or empty for `shared_longcode`.
    """

    sender_country_code: str
    """Country of the sender; required for `own_number`, `longcode`, `tollfree` and `10DLC`."""

    note: str
    """A note of your own. At most 200 characters."""


class DefaultSenderUpdateRequestDict(TypedDict, total=False):
    """The sender to use from now on."""

    default_sender_strategies: Required[Sequence[DefaultSenderStrategyRequest | DefaultSenderStrategyRequestDict]]
    """The sender, exactly one."""
